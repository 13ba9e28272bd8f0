// Which block is the report's headline.
#include <algorithm>
#include <set>
#include <string>

#include "synopse/formats/html_metadata.h"
#include "synopse/formats/html_view.h"
#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

using Words = std::set<std::string>;

Words words_of(std::string_view text) {
  constexpr std::size_t kLongest = 1000;
  Words words;
  std::string word;
  const std::string folded = fold(text.size() > kLongest ? std::string_view() : text);
  for (std::size_t at = 0; at < folded.size();) {
    const CodePoint c = code_point_at(folded, at);
    if (is_letter(c.value) || is_digit(c.value) || is_mark(c.value)) {
      word.append(folded, at, c.size);
    } else if (!word.empty()) {
      words.insert(std::exchange(word, {}));
    }
    at += c.size;
  }
  if (!word.empty()) words.insert(word);
  return words;
}

// Dice's coefficient of two sets of words.
double likeness(const Words& a, const Words& b) {
  if (a.empty() || b.empty()) return 0;
  const auto common = std::ranges::count_if(a, [&](const std::string& word) { return b.contains(word); });
  return 2.0 * static_cast<double>(common) / static_cast<double>(a.size() + b.size());
}

class HeadlineFinder {
 public:
  explicit HeadlineFinder(const HtmlView& view) : view_(view) {
    for (const std::string& title : html_titles(view.page(), view.json())) titles_.push_back(words_of(title));
  }

  std::optional<std::uint32_t> run() const {
    constexpr double kEnough = 1.2;
    std::optional<std::uint32_t> best;
    double most = kEnough;
    for (std::uint32_t i = 0; i < view_.blocks(); ++i)
      if (const double value = value_of(i); value > most) best = i, most = value;
    return best;
  }

 private:
  double value_of(std::uint32_t block) const {
    constexpr std::uint32_t kLongest = 300;
    if (view_.page().blocks[block].letters > kLongest) return 0;
    const std::string& tag = view_.element(block).tag;
    double value = tag == "h1" ? 1.5 : view_.is_heading(block) ? 0.6 : 0;
    if (tag == "li" || tag == "button" || tag == "figcaption") value -= 1;
    if (view_.is_linked(block)) value -= 1;
    const Words words = words_of(view_.text(block));
    if (words.size() < 2 && tag != "h1") return 0;
    double like = 0;
    for (const Words& title : titles_) like = std::max(like, likeness(words, title));
    return value + (like > 0.4 ? 3 * like : 0);
  }

  const HtmlView& view_;
  std::vector<Words> titles_;
};

}  // namespace

std::optional<std::uint32_t> find_headline(const HtmlView& view) { return HeadlineFinder(view).run(); }

}  // namespace synopse
