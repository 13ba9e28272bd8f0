#include "cli/bytes.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>

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

OutputBytes::OutputBytes(std::string path) : path_(std::move(path)) {
  if (path_.empty() || path_ == "-") {
    path_ = "standard output";
    descriptor_ = STDOUT_FILENO;
    return;
  }
  const bool special = is_special(path_);
  if (!special) {
    const std::filesystem::path file(path_);
    temporary_ =
        (file.parent_path() / ("." + file.filename().string() + ".part" + std::to_string(::getpid())))
            .string();
  }
  const std::string& opened = special ? path_ : temporary_;
  descriptor_ = ::open(opened.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (descriptor_ < 0) fail(errno);
}

OutputBytes::~OutputBytes() {
  if (descriptor_ > 2) ::close(descriptor_);
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

void OutputBytes::fail(int error) const {
  throw Error(Fault::output, path_ + ": cannot be written: " + std::strerror(error));
}

void OutputBytes::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
    if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
    if (written < 0 && errno != EINTR) fail(errno);
  }
}

void OutputBytes::finish() {
  if (descriptor_ <= 2) return;
  const int descriptor = descriptor_;
  descriptor_ = -1;
  // Some file systems tell of a full disk only now.
  if (!temporary_.empty() && ::fsync(descriptor) != 0 && errno != EINVAL && errno != EROFS) {
    const int error = errno;
    ::close(descriptor);
    fail(error);
  }
  if (::close(descriptor) != 0) fail(errno);
  if (temporary_.empty()) return;
  if (::rename(temporary_.c_str(), path_.c_str()) != 0) fail(errno);
  temporary_.clear();
}

}  // namespace synopse::cli
