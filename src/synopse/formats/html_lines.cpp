#include "synopse/formats/html_lines.h"

#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {

bool is_mostly_digits(std::string_view text) {
  std::size_t digits = 0, letters = 0;
  for (const char c : text) {
    if (c >= '0' && c <= '9') ++digits;
    if (c != ' ') ++letters;
  }
  return 3 * digits >= letters;
}

bool is_dateline(std::string_view text) {
  while (text.ends_with("\u00A0") || text.ends_with(' ')) text.remove_suffix(text.ends_with(' ') ? 1 : 2);
  return text.ends_with("—") || text.ends_with("–") || text.ends_with(" -");
}

std::string_view without_marks(std::string_view text) {
  const auto counts = [](CodePoint c) { return is_letter(c.value) || is_digit(c.value); };
  while (!text.empty() && !counts(code_point_at(text, 0))) text.remove_prefix(code_point_at(text, 0).size);
  while (!text.empty() && !counts(code_point_before(text, text.size())))
    text.remove_suffix(code_point_before(text, text.size()).size);
  return text;
}

bool ends_with_credit(const HtmlView& view, std::uint32_t block) {
  constexpr std::size_t kLongestCaption = 400, kLongestCredit = 80;
  const std::string_view text = view.text(block);
  if (text.size() > kLongestCaption || view.is_heading(block)) return false;
  for (std::size_t at = text.size(); at > 1 && text.size() - at < kLongestCredit;) {
    at = text.find_last_of(" (|/\n", at - 1);
    if (at == std::string_view::npos) return false;
    if (view.kind_of(text.substr(at + 1)) == LineKind::credit) return true;
  }
  return false;
}

bool is_rule(std::string_view text) {
  return text.size() >= 2 && text.find_first_not_of("_-") == std::string_view::npos;
}

bool has_page_part(const HtmlView& view, std::uint32_t block) {
  constexpr std::size_t kLongest = 160;
  const std::string_view text = view.text(block);
  if (text.size() > kLongest) return false;
  for (const std::string_view separator : {" · ", " | ", " • "}) {
    std::size_t begin = 0;
    for (std::size_t at = text.find(separator); at != std::string_view::npos;
         at = text.find(separator, begin)) {
      if (view.kind_of(text.substr(begin, at - begin)) >= LineKind::page) return true;
      begin = at + separator.size();
    }
    if (begin > 0 && view.kind_of(text.substr(begin)) >= LineKind::page) return true;
  }
  return false;
}

}  // namespace synopse
