#include "cli/tree.h"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <utility>

namespace synopse::cli {
namespace {

struct CloseDirectory {
  void operator()(DIR* directory) const { ::closedir(directory); }
};

// A link is what it leads to, but for links to directories: these could lead round in circles.
bool is_directory(const std::string& parent, const dirent& entry) {
  if (entry.d_type != DT_UNKNOWN) return entry.d_type == DT_DIR;
  struct stat status {};
  return ::lstat((parent + entry.d_name).c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

std::string cannot_be_read(int error) { return std::string("cannot be read: ") + std::strerror(error); }

}  // namespace

std::string Listing::read(const std::string& directory) {
  const std::unique_ptr<DIR, CloseDirectory> open(::opendir(directory.c_str()));
  if (!open) return cannot_be_read(errno);
  errno = 0;
  while (const dirent* entry = ::readdir(open.get())) {
    if (entry->d_name[0] == '.') continue;
    begins_.push_back(letters_.size());
    letters_ += entry->d_name;
    if (is_directory(directory, *entry)) letters_ += '/';
    letters_ += '\0';
    errno = 0;
  }
  const int error = errno;
  std::sort(begins_.begin(), begins_.end(),
            [&](std::uint64_t a, std::uint64_t b) { return name(a) < name(b); });
  return error == 0 ? "" : cannot_be_read(error);
}

std::string_view Listing::next() { return name(begins_[next_++]); }

Tree::Tree(std::string directory) {
  if (!directory.ends_with('/')) directory += '/';
  first_ = enter(std::move(directory), {});
}

std::optional<InputPath> Tree::enter(std::string path, std::string name) {
  Level& level = levels_.emplace_back(Level{std::move(path), std::move(name), {}});
  std::string wrong = level.listing.read(level.path);
  if (wrong.empty()) return std::nullopt;
  return InputPath{.path = level.path, .name = level.name, .refused = std::move(wrong)};
}

std::optional<InputPath> Tree::next() {
  if (first_) return std::exchange(first_, std::nullopt);
  while (!levels_.empty()) {
    Level& level = levels_.back();
    if (level.listing.done()) {
      levels_.pop_back();
      continue;
    }
    const std::string_view entry = level.listing.next();
    std::string path = level.path + std::string(entry), name = level.name + std::string(entry);
    if (entry.ends_with('/')) {
      if (auto refused = enter(std::move(path), std::move(name))) return refused;
      continue;
    }
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return InputPath{path, name, cannot_be_read(errno)};
    if (S_ISREG(status.st_mode)) return InputPath{std::move(path), std::move(name), {}};
  }
  return std::nullopt;
}

}  // namespace synopse::cli
