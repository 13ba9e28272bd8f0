// What the names of elements tell: grammars/common/page_names.txt.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace synopse {

enum class HtmlHint : std::uint8_t {
  none,
  lead,    // between headline and text
  seldom,  // no report, unless much of the page's text is in it
  never,   // no report
};

class HtmlNames {
 public:
  static const HtmlNames& built_in();
  explicit HtmlNames(std::string_view list);

  // Of class, id and the like, parted by blanks; or of a tag's name.
  HtmlHint hint(std::string_view names) const;

 private:
  HtmlHint hint_of_name(std::string_view name) const;
  HtmlHint hint_of_word(const std::string& word) const;

  std::set<std::string, std::less<>> never_, seldom_, marker_, lead_;
};

// "articleBody__related-box" -> article, body, related, box; what stands behind "--" only varies the name.
std::vector<std::string> words_of_name(std::string_view name);

// Without digits, which number what is otherwise called alike.
std::string without_digits(std::string_view names);
// Whether two lists of names have one in common that says what an element is, not how it looks.
bool share_a_name(std::string_view names, std::string_view others);

}  // namespace synopse
