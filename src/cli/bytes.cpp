#include "cli/bytes.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

#include "synopse/error.h"

namespace synopse::cli {
namespace {

std::string shown(const std::string& path) { return path == "-" ? "standard input" : path; }

[[noreturn]] void refuse(const std::string& path, int error) {
  throw Error(Fault::input, shown(path) + ": cannot be read: " + std::strerror(error));
}

// Closes a descriptor when its reader leaves, by whatever way.
struct Descriptor {
  int number;
  ~Descriptor() {
    if (number > 2) ::close(number);
  }
};

[[noreturn]] void fail(const std::string& path, int error) {
  wait_if_ending();
  throw Error(Fault::output, path + ": cannot be written: " + std::strerror(error));
}

// What cannot be synced at all is.
bool is_synced(int descriptor) { return ::fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS; }

bool is_named(int descriptor, const std::string& path) {
  struct stat opened {
  }, named{};
  return ::fstat(descriptor, &opened) == 0 && ::lstat(path.c_str(), &named) == 0 &&
         opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

// "/dev/stdout" and the like: links to what is open already, which nothing may take the place of.
bool is_descriptor(const std::string& path) {
  std::error_code ignored;
  const std::string target = std::filesystem::read_symlink(path, ignored).string();
  return path.starts_with("/proc/") || path.starts_with("/dev/fd/") || target.starts_with("/proc/");
}

bool is_special(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode);
}

}  // namespace

std::string read_bytes(const std::string& path) {
  const Descriptor file{path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
  if (file.number < 0) refuse(path, errno);
  std::string content;
  std::array<char, 1 << 16> buffer;
  while (true) {
    const ssize_t got = ::read(file.number, buffer.data(), buffer.size());
    if (got == 0) return content;
    if (got > 0) content.append(buffer.data(), static_cast<std::size_t>(got));
    if (got < 0 && errno != EINTR) refuse(path, errno);
  }
}

void write_all(int descriptor, std::string_view bytes, const std::string& path) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
    if (written < 0 && errno != EINTR) fail(path, errno);
  }
}

void write_file(const std::string& path, const std::function<void(const TakeBytes&)>& write, Sync sync,
                const std::string& shown) {
  Descriptor file{::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)};
  if (file.number < 0) fail(shown, errno);
  write([&](std::string_view bytes) { write_all(file.number, bytes, shown); });
  if (sync == Sync::data && !is_synced(file.number)) fail(shown, errno);
  if (::close(std::exchange(file.number, -1)) != 0) fail(shown, errno);
}

void sync_directory(const std::string& path) {
  const Descriptor directory{::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
  if (directory.number < 0 || !is_synced(directory.number)) fail(path, errno);
}

OutputBytes::OutputBytes(std::string path) : path_(std::move(path)) {
  if (path_.empty() || path_ == "-") {
    path_ = "standard output";
    descriptor_ = STDOUT_FILENO;
  } else if (is_descriptor(path_) || is_special(path_)) {
    descriptor_ = ::open(path_.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
    if (descriptor_ < 0) fail(path_, errno);
  } else {
    const std::filesystem::path file(path_);
    temporary_ = (file.parent_path() / ("." + file.filename().string() + ".part")).string();
    open_temporary();
  }
}

// What a program that was killed has left there is written over.  Whoever holds the lock has the file; it may
// have been given its name meanwhile, and another made.
void OutputBytes::open_temporary() {
  while (true) {
    descriptor_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (descriptor_ < 0) fail(path_, errno);
    if (::flock(descriptor_, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
      ::close(std::exchange(descriptor_, -1));
      throw Error(Fault::again, path_ + ": another program is writing it");
    }
    if (is_named(descriptor_, temporary_)) break;
    ::close(std::exchange(descriptor_, -1));
  }
  doomed_.emplace(temporary_);
  if (::ftruncate(descriptor_, 0) != 0) fail(path_, errno);
}

OutputBytes::~OutputBytes() {
  if (!temporary_.empty() && descriptor_ >= 0) ::unlink(temporary_.c_str());
  if (descriptor_ > 2) ::close(descriptor_);
}

void OutputBytes::write(std::string_view bytes) { write_all(descriptor_, bytes, path_); }

void OutputBytes::finish() {
  if (descriptor_ <= 2) return;
  // Some file systems tell of a full disk only now, or when the file is closed: a second descriptor is, so
  // that the first keeps the lock until the file has its name.
  if (!temporary_.empty() && !is_synced(descriptor_)) fail(path_, errno);
  const int second = ::dup(descriptor_);
  if (second < 0 || ::close(second) != 0) fail(path_, errno);
  if (!temporary_.empty() && ::rename(temporary_.c_str(), path_.c_str()) != 0) fail(path_, errno);
  temporary_.clear();
  doomed_.reset();
  if (::close(std::exchange(descriptor_, -1)) != 0) fail(path_, errno);
}

}  // namespace synopse::cli
