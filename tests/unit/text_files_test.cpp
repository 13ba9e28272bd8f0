#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "synopse/error.h"
#include "synopse/text/files.h"
#include "unit/scratch_path.h"

using namespace synopse;
namespace fs = std::filesystem;

namespace {

// A directory that goes when the test ends.
struct Folder {
  fs::path path = test::scratch_path("files");
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

TEST_CASE("in layers words, phases and paradigms add up, other files replace") {
  Files files, above;
  for (const char* path : {"de/a.lex", "de/b.lex", "de/phases.txt", "de/x.rules"}) files.add(path, "below");
  above.add("de/a.lex", "above");
  above.add("de/b.lex", "#! replace\nabove");
  above.add("de/phases.txt", "above");
  above.add("de/x.rules", "above");
  above.add("de/y.rules", "above");
  files.overlay(above);
  using Texts = std::vector<std::string_view>;
  CHECK(files.texts("de/a.lex") == Texts{"above", "below"});
  CHECK(files.texts("de/b.lex") == Texts{"#! replace\nabove"});
  CHECK(files.texts("de/phases.txt") == Texts{"above", "below"});
  CHECK(files.texts("de/x.rules") == Texts{"above"});
  CHECK(files.texts("de/z.rules").empty());
  CHECK(files.layer("de/y.rules") == 1);
  CHECK(files.layer("de/z.rules") == -1);
}

TEST_CASE("a third layer lies on the second") {
  Files files, second, third;
  files.add("de/a.lex", "1");
  second.add("de/b.lex", "2");
  third.add("de/a.lex", "3");
  files.overlay(second);
  files.overlay(third);
  CHECK(files.texts("de/a.lex") == std::vector<std::string_view>{"3", "1"});
  CHECK(files.layer("de/a.lex") == 2);
  CHECK(files.layer("de/b.lex") == 1);
}

TEST_CASE("phases that replace take their whole folder with them; equal texts do not add up") {
  Files files, above;
  files.add("de/x.rules", "below");
  files.add("en/x.rules", "below");
  files.add("names/a.lex", "same");
  above.add("de/phases.txt", "#! replace\np  y.rules");
  above.add("names/a.lex", "same");
  files.overlay(above);
  CHECK(files.find("de/x.rules") == nullptr);
  CHECK(files.find("en/x.rules") != nullptr);
  CHECK(files.texts("names/a.lex").size() == 1);
}
