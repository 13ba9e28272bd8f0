#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "synopse/error.h"
#include "synopse/text/files.h"

using namespace synopse;
namespace fs = std::filesystem;

namespace {

// A directory that goes when the test ends.
struct Folder {
  fs::path path = fs::temp_directory_path() / "synopse-text-files-test";
  Folder() { fs::remove_all(path); }
  ~Folder() { fs::remove_all(path); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  void write(const std::string& name, const std::string& content) const {
    fs::create_directories((path / name).parent_path());
    std::ofstream(path / name) << content;
  }
};

}  // namespace

TEST_CASE("a directory's grammar texts, sorted") {
  const Folder folder;
  folder.write("de/tokens/b.txt", "two");
  folder.write("de/tokens/a.txt", "one");
  folder.write("de/x.rules", "rule");
  folder.write("de.lex", "word");
  folder.write("de/README.md", "no grammar");
  const Files files = Files::directory(folder.path.string() + "/");
  CHECK(files.root() == folder.path.string());
  CHECK(files.below("de") == std::vector<std::string>{"de/tokens/a.txt", "de/tokens/b.txt", "de/x.rules"});
  CHECK(files.below("").size() == 4);
  CHECK(files.below("en").empty());
  REQUIRE(files.find("de/tokens/a.txt") != nullptr);
  CHECK(*files.find("de/tokens/a.txt") == "one");
  CHECK(files.find("de/README.md") == nullptr);
}

TEST_CASE("a directory that is not there is the user's mistake") {
  try {
    Files::directory("/nonexistent/grammars");
    FAIL("no error");
  } catch (const Error& error) {
    CHECK(error.fault() == Fault::usage);
    CHECK(std::string(error.what()).find("/nonexistent/grammars") != std::string::npos);
  }
}

TEST_CASE("an overlay replaces and adds") {
  Files below, above;
  below.add("a", "1");
  below.add("b", "2");
  above.add("b", "3");
  above.add("c", "4");
  below.overlay(above);
  CHECK(*below.find("a") == "1");
  CHECK(*below.find("b") == "3");
  CHECK(*below.find("c") == "4");
}
