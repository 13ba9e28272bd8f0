// Patterns of file names, as in .gitignore and ripgrep's -g.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace synopse::cli {

// "*" and "?" stand for anything but "/", "**" for any folders, "[a-z]" and "[!a-z]" for one character,
// "{a,b}" for either; "\" takes a character as it is.  A pattern without "/" is about the last part of a
// name, one with "/" about the whole of it; one that ends in "/" is about folders only.  Matching takes time
// in proportion to the product of both lengths at most.
class Glob {
 public:
  // Throws Error(Fault::usage) where the pattern is none.
  explicit Glob(std::string_view pattern);

  enum class Of { file, folder };
  bool matches(std::string_view name, Of of) const;

 private:
  struct Range {
    char32_t first, last;
  };
  struct Step {
    enum Kind { letter, any_letter, one_of, none_of, any_letters, any_folders, rest } kind;
    std::vector<Range> ranges;  // a letter is one range
  };
  using Steps = std::vector<Step>;

  static Steps compiled(std::u32string_view pattern);
  static std::size_t take_class(std::u32string_view pattern, std::size_t at, Step& step);
  static bool takes(const Step& step, char32_t letter);
  static bool matches(const Steps& steps, std::u32string_view name);

  std::vector<Steps> alternatives_;
  bool whole_ = false;    // about the whole name
  bool folders_ = false;  // about folders only
};

}  // namespace synopse::cli
