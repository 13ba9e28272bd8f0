// Named texts: the grammars, from the binary or from a directory.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace synopse {

// Paths relative to the grammars' root ("de/persons.rules") and their contents.  Sorted by path.  Files may
// lie in layers, the default grammars below a user's: a file of the upper layer replaces one of the same
// path, but .lex files, phases.txt, paradigms.txt and boilerplate.txt add to it unless their first line is
// "#! replace".  A phases.txt with that line replaces its whole folder.
class Files {
 public:
  // The grammars compiled into the binary.
  static Files built_in();
  // All .txt, .rules and .lex files below `directory`; throws Error when it cannot be read.
  static Files directory(const std::string& directory);
  // The text of a lexicon that the build has made from CLDR ("de/cldr/units.lex"); empty: none.  It is no
  // file of any folder, so that a directory need not have it.
  static std::string_view generated(std::string_view path);

  void add(std::string path, std::string content);
  // Lays the files of `above` over these: one layer more.
  void overlay(const Files& above);

  const std::string* find(std::string_view path) const;  // of the uppermost layer; nullptr: no such file
  // All texts that go by this path, the uppermost first.
  std::vector<std::string_view> texts(std::string_view path) const;
  // The layer of what find() gives, 0 the lowest; -1: no such file.
  int layer(std::string_view path) const;
  int top_layer() const { return layers_ - 1; }
  std::vector<std::string> below(std::string_view folder) const;
  // Where messages say that the file is: "grammars/de/persons.rules".
  const std::string& root() const { return root_; }

 private:
  void remove(std::string_view folder);

  struct File {
    std::string content;
    int layer = 0;
    std::vector<std::string> below;  // texts of lower layers that this one adds to, the uppermost first
  };

  std::string root_;
  int layers_ = 1;
  std::map<std::string, File, std::less<>> files_;
};

}  // namespace synopse
