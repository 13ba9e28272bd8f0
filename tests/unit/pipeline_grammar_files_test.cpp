#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "synopse/error.h"
#include "synopse/pipeline/grammar_files.h"
#include "unit/scratch_path.h"

using namespace synopse;

namespace {

namespace fs = std::filesystem;

constexpr const char* kRules =
    "level    items\n"
    "rule named_ship -> entity ship\n"
    "  match    \"MS\" [capital word]\n"
    "  yes      Die <MS Albatros> sank\n"
    "  yes      <MS Oder> fuhr\n"
    "  no       die Albatros\n";

// A folder with grammars of its own, which is gone at the end.
class Folder {
 public:
  explicit Folder(const std::string& rules) {
    fs::create_directories(path_ / "de");
    std::ofstream(path_ / "de/phases.txt") << "file  ships.rules\n";
    std::ofstream(path_ / "de/ships.rules") << rules;
  }
  ~Folder() { fs::remove_all(path_); }
  std::string path() const { return path_.string(); }

 private:
  fs::path path_ = test::scratch_path("grammar-files");
};

std::string message(const std::vector<Diagnostic>& told) {
  return told.empty() ? "" : told.front().place.file + ": " + told.front().message;
}

}  // namespace

TEST_CASE("a directory lies over the built-in grammars, and mistakes are told where it lies") {
  const Folder good(kRules), bad("level    items\nrule broken\n");
  std::vector<Diagnostic> told;
  const auto pipeline = load_grammars({.paths = {good.path()}}, {}, told);
  REQUIRE(pipeline);
  CHECK(told.empty());
  CHECK(pipeline->languages() == std::vector<std::string>{"de", "en"});
  CHECK(!load_grammars({.paths = {bad.path()}, .built_in = false}, {}, told));
  CHECK(message(told).starts_with(bad.path() + "/de/ships.rules: "));
}

TEST_CASE("paths are told by where their files come from") {
  const Folder folder(kRules);
  const GrammarFiles grammars = grammar_files({.paths = {folder.path()}});
  CHECK(grammars.where("de/ships.rules") == folder.path() + "/de/ships.rules");
  CHECK(grammars.where("de/persons.rules") == "grammars/de/persons.rules");
}

TEST_CASE("what concerns the built-in files is told only where it is an error") {
  const Folder folder(kRules);
  Diagnostics report;
  report.warning({"de/persons.rules"}, "odd");
  report.warning({"de/ships.rules"}, "odd");
  report.error({"en/persons.rules"}, "wrong");
  CHECK(grammar_files({.paths = {folder.path()}}).concerning_user(report).size() == 2);
  CHECK(grammar_files({}).concerning_user(report).size() == 3);
}

TEST_CASE("a file is taken for compiled grammars, and refused when it is none") {
  const Folder folder(kRules);
  const GrammarChoice choice{.paths = {folder.path() + "/de/ships.rules"}};
  std::vector<Diagnostic> told;
  CHECK(is_compiled(choice));
  CHECK(!is_compiled({.paths = {folder.path()}}));
  CHECK_THROWS_AS(load_grammars(choice, {}, told), Error);
  CHECK_THROWS_AS(load_grammars({.paths = {"no/such/folder"}}, {}, told), Error);
}

TEST_CASE("a dictionary is loaded before it is needed, so that its mistakes are known") {
  std::vector<Diagnostic> told;
  const auto pipeline = load_grammars({}, {.dictionaries = {"no/such/list"}}, told);
  REQUIRE(pipeline);
  CHECK_THROWS_AS(load_dictionaries(*pipeline, told), Error);
}
