#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>

#include "synopse/error.h"
#include "synopse/text/mapped_file.h"
#include "unit/scratch_path.h"

using namespace synopse;
namespace fs = std::filesystem;

namespace {

// A file that goes when the test ends.
struct TestFile {
  fs::path path = test::scratch_path("mapped-file");
  explicit TestFile(std::string_view content) { std::ofstream(path, std::ios::binary) << content; }
  ~TestFile() { fs::remove(path); }
  TestFile(const TestFile&) = delete;
  TestFile& operator=(const TestFile&) = delete;
};

std::string_view text(const MappedFile& file) {
  return {reinterpret_cast<const char*>(file.bytes().data()), file.bytes().size()};
}

}  // namespace

TEST_CASE("a file's bytes are there, all of them") {
  for (const std::string& content :
       {std::string("abc"), std::string(), std::string(100000, 'x'), std::string("a\0b", 3)}) {
    const TestFile file(content);
    CHECK(text(MappedFile(file.path.string())) == content);
  }
}

TEST_CASE("what was mapped goes along when it is moved, and stays when the name goes") {
  TestFile file("abc");
  MappedFile first(file.path.string());
  fs::remove(file.path);
  MappedFile second(std::move(first));
  CHECK(text(second) == "abc");
  std::ofstream(file.path) << "other";
  MappedFile third(file.path.string());
  third = std::move(second);
  CHECK(text(third) == "abc");
}

TEST_CASE("what is no readable file is an error that names it") {
  for (const char* path : {"/nonexistent/image", "/", "/dev/null", ""}) {
    CAPTURE(path);
    try {
      const MappedFile file(path);
      FAIL("no error");
    } catch (const Error& error) {
      CHECK(error.fault() == Fault::usage);
      CHECK(std::string(error.what()).find("'" + std::string(path) + "'") != std::string::npos);
    }
  }
}
