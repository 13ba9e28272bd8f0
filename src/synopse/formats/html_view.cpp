#include "synopse/formats/html_view.h"

#include <algorithm>

namespace synopse {

HtmlView::HtmlView(const HtmlPage& page, const BoilerplatePhrases& phrases)
    : page_(page), json_(read_json_ld(page.json_ld)), phrases_(phrases) {
  kinds_.reserve(blocks());
  mass_.reserve(blocks() + 1);
  mass_.push_back(0);
  for (std::uint32_t i = 0; i < blocks(); ++i) {
    kinds_.push_back(phrases.kind(text(i)));
    mass_.push_back(mass_.back() + weight(i));
  }
  bold_ = all_in("b", "strong");
  italic_ = all_in("em", "i");
  headline_ = find_headline(*this);
}

std::vector<bool> HtmlView::all_in(std::string_view tag, std::string_view other_tag) const {
  std::vector<int> change(blocks() + 1);  // how many elements begin or end at a block
  for (const HtmlElement& element : page_.elements) {
    if (element.tag != tag && element.tag != other_tag) continue;
    ++change[element.first_block];
    --change[element.last_block];
  }
  std::vector<bool> inside(blocks());
  int depth = 0;
  for (std::uint32_t i = 0; i < blocks(); ++i) inside[i] = (depth += change[i]) > 0;
  return inside;
}

bool HtmlView::is_heading(std::uint32_t block) const {
  const std::string& tag = element(block).tag;
  return tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6';
}

bool HtmlView::is_linked(std::uint32_t block) const {
  return 2 * page_.blocks[block].linked > page_.blocks[block].letters;
}

std::uint32_t HtmlView::weight(std::uint32_t block) const {
  constexpr std::uint32_t kShortest = 60, kLong = 160, kMost = 2000;
  const HtmlBlock& each = page_.blocks[block];
  if (each.letters < kShortest || 3 * each.linked > each.letters || is_heading(block)) return 0;
  if (kinds_[block] >= LineKind::line) return 0;
  if (each.letters < kLong && !ends_as_sentence(text(block)) &&
      text(block).find(". ") == std::string_view::npos)
    return 0;
  return std::min(each.letters, kMost);
}

bool ends_as_sentence(std::string_view text) {
  constexpr std::string_view kClosing[] = {"\"", "'", ")", "]", "”", "“",      "’",
                                           "‘",  "»", "«", "›", "‹", "\u00A0", " "};
  for (bool cut = true; cut;) {
    cut = false;
    for (const std::string_view mark : kClosing)
      if (text.ends_with(mark)) text.remove_suffix(mark.size()), cut = true;
  }
  return text.ends_with('.') || text.ends_with('!') || text.ends_with('?') || text.ends_with("…") ||
         text.ends_with(':');
}

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  bool inside = false;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\t';
    if (!blank && !inside) ++words;
    inside = !blank;
  }
  return words;
}

}  // namespace synopse
