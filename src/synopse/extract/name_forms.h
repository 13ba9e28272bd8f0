// Forms of names: case folding word by word, genitives, and what is plainly an acronym of what.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace synopse {

class Lexicon;

// Words [first, last) joined by a blank.
std::string joined(std::span<const std::string> words, std::size_t first, std::size_t last);
std::string joined(std::span<const std::string_view> words, std::size_t first, std::size_t last);
std::vector<std::string> split_words(std::string_view text);
// Takes away blanks at the edges, and of several in a row all but one.
void tidy(std::string& text);

// The capitals that words of a name of several begin with.
std::string initials(std::string_view name);

// Whether the letters of `acronym` stand in `name` in their order, and both begin with the same one.
bool abbreviates(std::string_view acronym, std::string_view name);

// The genitive endings of a language: lexicon `genitive` with the column `role`, which is `ending`, `base`
// for what only looks like one ("Markus"), or `adjective`.
class Genitive {
 public:
  explicit Genitive(const Lexicon* endings);

  // Whether a bare letter may be the ending, so that "Obamas" asks for a look around.
  bool has_letters() const { return has_letters_; }
  // The name without an ending that no name has by itself ("Obama's"), or the name.
  std::string_view without_mark(std::string_view name) const;
  // The name without its ending, letters too; the name itself where there is none.
  std::string_view stem(std::string_view name) const;
  // The name in an adjective that is made of it ("Odessaer"), by the endings of role `adjective`; or the
  // name.
  std::string_view adjective_stem(std::string_view name) const;
  // Whether the name may well end so by itself.
  bool is_base(std::string_view name) const;

 private:
  std::vector<std::string> marks_, letters_, bases_, adjectives_;
  std::array<bool, 256> last_bytes_{};  // that a mark or a letter ends with
  bool has_letters_ = false;

  bool may_end(std::string_view name) const {
    return !name.empty() && last_bytes_[static_cast<unsigned char>(name.back())];
  }
};

}  // namespace synopse
