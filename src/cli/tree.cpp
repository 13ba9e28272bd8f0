#include "cli/tree.h"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <utility>

#include "cli/found_input.h"

namespace synopse::cli {
namespace {

struct CloseDirectory {
  void operator()(DIR* directory) const { ::closedir(directory); }
};

bool is_directory(const std::string& parent, const dirent& entry, Links links) {
  if (entry.d_type != DT_UNKNOWN && entry.d_type != DT_LNK) return entry.d_type == DT_DIR;
  struct stat status {};
  const std::string path = parent + entry.d_name;
  const int result = links == Links::follow ? ::stat(path.c_str(), &status) : ::lstat(path.c_str(), &status);
  return result == 0 && S_ISDIR(status.st_mode);
}

bool is_itself_or_parent(std::string_view name) { return name == "." || name == ".."; }

std::string cannot_be_read(int error) { return std::string("cannot be read: ") + std::strerror(error); }

}  // namespace

std::string Listing::read(const std::string& directory, Links links) {
  const std::unique_ptr<DIR, CloseDirectory> open(::opendir(directory.c_str()));
  if (!open) return cannot_be_read(errno);
  errno = 0;
  while (const dirent* entry = ::readdir(open.get())) {
    if (!is_itself_or_parent(entry->d_name)) {
      begins_.push_back(letters_.size());
      letters_ += entry->d_name;
      if (is_directory(directory, *entry, links)) letters_ += '/';
      letters_ += '\0';
    }
    errno = 0;
  }
  const int error = errno;
  std::sort(begins_.begin(), begins_.end(),
            [&](std::uint64_t a, std::uint64_t b) { return name(a) < name(b); });
  return error == 0 ? "" : cannot_be_read(error);
}

std::string_view Listing::next() { return name(begins_[next_++]); }

Tree::Tree(std::string directory, std::string prefix, const Selection& selection, Links links)
    : prefix_(std::move(prefix)), selection_(selection), links_(links) {
  if (!directory.ends_with('/')) directory += '/';
  first_ = enter(std::move(directory), {});
}

std::optional<InputPath> Tree::enter(std::string path, std::string name) {
  if (!name.empty() && !selection_.allows_folder(std::string_view(name).substr(0, name.size() - 1)))
    return std::nullopt;
  struct stat status {};
  ::stat(path.c_str(), &status);  // what is wrong with it, reading tells
  for (const Level& above : levels_)
    if (above.device == status.st_dev && above.number == status.st_ino)
      return InputPath{.path = path, .skipped = "leads back to a directory that it lies in"};
  Level& level =
      levels_.emplace_back(Level{std::move(path), std::move(name), status.st_dev, status.st_ino, {}});
  std::string wrong = level.listing.read(level.path, links_);
  if (wrong.empty()) return std::nullopt;
  return InputPath{.path = level.path, .refused = std::move(wrong)};
}

std::optional<InputPath> Tree::file(std::string path, std::string name) const {
  // The members of an archive are included, not the archive.
  const bool archive = is_archive_name(name);
  if (!selection_.allows(name) || (!archive && !selection_.includes(name))) return std::nullopt;
  struct stat status {};
  InputPath found{.path = std::move(path), .name = prefix_ + name, .found = true};
  if (::stat(found.path.c_str(), &status) != 0)
    found.refused = cannot_be_read(errno);
  else if (S_ISDIR(status.st_mode))
    return std::nullopt;
  else if (!S_ISREG(status.st_mode))
    found.skipped = "is no file, but a pipe, socket or device; left out";
  return found;
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
    auto found = entry.ends_with('/') ? enter(std::move(path), std::move(name))
                                      : file(std::move(path), std::move(name));
    if (found) return found;
  }
  return std::nullopt;
}

}  // namespace synopse::cli
