// Named texts: the grammars, from the binary or from a directory.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace synopse {

// Paths relative to the grammars' root ("de/persons.rules") and their contents.  Sorted by path.
class Files {
 public:
  // The grammars compiled into the binary.
  static Files built_in();
  // All .txt, .rules and .lex files below `directory`; throws Error when it cannot be read.
  static Files directory(const std::string& directory);

  void add(std::string path, std::string content);
  // Files of `above` replace those of the same path.
  void overlay(const Files& above);

  const std::string* find(std::string_view path) const;  // nullptr: no such file
  std::vector<std::string> below(std::string_view folder) const;
  // Where messages say that the file is: "grammars/de/persons.rules".
  const std::string& root() const { return root_; }

 private:
  std::string root_;
  std::map<std::string, std::string, std::less<>> files_;
};

}  // namespace synopse
