#include "synopse/text/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "synopse/error.h"

namespace synopse {
namespace {

[[noreturn]] void refuse(const std::string& path, const std::string& why) {
  throw Error(Fault::usage, "cannot read '" + path + "': " + why);
}

struct Descriptor {
  explicit Descriptor(int opened) : number(opened) {}
  ~Descriptor() { close(number); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int number;
};

}  // namespace

MappedFile::MappedFile(const std::string& path) {
  // Without waiting for a writer, should the path be a named pipe.
  const int opened = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (opened < 0) refuse(path, std::strerror(errno));
  const Descriptor file(opened);
  struct stat status {};
  if (fstat(file.number, &status) != 0) refuse(path, std::strerror(errno));
  if (!S_ISREG(status.st_mode)) refuse(path, "it is no regular file");
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size == 0) return;  // which cannot be mapped
  void* const begin = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.number, 0);
  if (begin == MAP_FAILED) refuse(path, std::strerror(errno));
  bytes_ = {static_cast<const std::byte*>(begin), size};
}

MappedFile::~MappedFile() {
  if (!bytes_.empty()) munmap(const_cast<std::byte*>(bytes_.data()), bytes_.size());
}

MappedFile::MappedFile(MappedFile&& other) noexcept : bytes_(std::exchange(other.bytes_, {})) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
  std::swap(bytes_, other.bytes_);
  return *this;
}

}  // namespace synopse
