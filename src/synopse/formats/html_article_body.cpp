#include "synopse/formats/html_article_body.h"

#include <algorithm>
#include <string>

#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::size_t kWindow = 24;  // bytes

std::string letters_of(std::string_view text) {
  std::string letters;
  letters.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (is_letter(c.value) || is_digit(c.value)) letters.append(text.substr(at, c.size));
    at += c.size;
  }
  return letters;
}

constexpr std::uint64_t kBase = 0x100000001b3;

std::uint64_t hash(std::string_view window) {
  std::uint64_t value = 0;
  for (const char c : window) value = value * kBase + static_cast<unsigned char>(c);
  return value;
}

// Of every stretch of kWindow bytes, by rolling the hash on.
std::vector<std::uint64_t> hashes_of(std::string_view letters) {
  std::vector<std::uint64_t> hashes;
  if (letters.size() < kWindow) return hashes;
  std::uint64_t highest = 1;  // what the oldest byte counts
  for (std::size_t i = 1; i < kWindow; ++i) highest *= kBase;
  std::uint64_t value = hash(letters.substr(0, kWindow));
  hashes.push_back(value);
  for (std::size_t at = kWindow; at < letters.size(); ++at) {
    value -= highest * static_cast<unsigned char>(letters[at - kWindow]);
    value = value * kBase + static_cast<unsigned char>(letters[at]);
    hashes.push_back(value);
  }
  std::ranges::sort(hashes);
  return hashes;
}

class Evidence {
 public:
  Evidence(const HtmlView& view, std::vector<bool>& report)
      : view_(view), report_(report), body_(view.json().body), found_(view.blocks()) {
    for (std::uint32_t i = 0; i < view.blocks(); ++i) found_[i] = body_.find(view.text(i));
  }

  void use() {
    if (!is_reliable()) return;
    first_ = static_cast<std::uint32_t>(std::ranges::find(found_, ArticleBody::Found::yes) - found_.begin());
    last_ = view_.blocks();
    while (!body_.is_whole() && last_ > first_ && found_[last_ - 1] != ArticleBody::Found::yes) --last_;
    drop_boxes();
    for (std::uint32_t i = first_; i < last_; ++i)
      if (is_against(i)) report_[i] = false;
  }

 private:
  bool is_short_form(std::uint32_t i) const {
    const std::string& tag = view_.element(i).tag;
    return tag == "li" || tag == "tr" || tag == "td" || tag == "th" || tag == "dd" || tag == "dt" ||
           tag == "caption" || tag == "pre";
  }

  // Running text that is not in the body.  Lists, tables and headings are often left out of it.
  bool is_against(std::uint32_t i) const {
    return found_[i] == ArticleBody::Found::no && !view_.is_heading(i) && !is_short_form(i) &&
           view_.headline() != i;
  }

  // The page shows nearly all of it, and it is most of what was taken for the report.
  bool is_reliable() const {
    constexpr std::size_t kShortest = 120;
    if (body_.size() < kShortest) return false;
    std::uint64_t found = 0, all = 0;
    for (std::uint32_t i = 0; i < view_.blocks(); ++i) {
      if (!report_[i] || view_.headline() == i || view_.is_heading(i)) continue;
      all += view_.page().blocks[i].letters;
      if (found_[i] == ArticleBody::Found::yes) found += view_.page().blocks[i].letters;
    }
    return 10 * found >= 8ull * body_.size() && 10 * found >= 6 * all;
  }

  // Elements that hold something against the body and nothing of it, with their headings and short lines.
  void drop_boxes() {
    std::vector<std::uint32_t> yes(view_.blocks() + 1), no(view_.blocks() + 1);
    for (std::uint32_t i = 0; i < view_.blocks(); ++i) {
      yes[i + 1] = yes[i] + (found_[i] == ArticleBody::Found::yes && report_[i] ? 1 : 0);
      no[i + 1] = no[i] + (is_against(i) ? 1 : 0);
    }
    std::vector<int> change(view_.blocks() + 1);
    for (const HtmlElement& element : view_.page().elements) {
      const std::uint32_t begin = element.first_block, end = element.last_block;
      if (begin < first_ || end > last_ || begin == end || view_.has_headline(element)) continue;
      if (yes[end] > yes[begin] || no[end] == no[begin]) continue;
      ++change[begin];
      --change[end];
    }
    int depth = 0;
    for (std::uint32_t i = 0; i < view_.blocks(); ++i)
      if ((depth += change[i]) > 0) report_[i] = false;
  }

  const HtmlView& view_;
  std::vector<bool>& report_;
  ArticleBody body_;
  std::vector<ArticleBody::Found> found_;
  std::uint32_t first_ = 0, last_ = 0;  // where something may be dropped: blocks [first, last)
};

}  // namespace

ArticleBody::ArticleBody(std::string_view text)
    : whole_(ends_as_sentence(text) && !text.ends_with("...") && !text.ends_with("…")) {
  const std::string letters = letters_of(text);
  size_ = letters.size();
  windows_ = hashes_of(letters);
}

ArticleBody::Found ArticleBody::find(std::string_view block) const {
  const std::string letters = letters_of(block);
  if (letters.size() < kWindow) return Found::unknown;
  std::size_t all = 0, found = 0;
  for (std::size_t at = 0; at + kWindow <= letters.size(); at += kWindow) {
    ++all;
    if (std::ranges::binary_search(windows_, hash(std::string_view(letters).substr(at, kWindow)))) ++found;
  }
  if (10 * found >= 6 * all) return Found::yes;
  return 10 * found <= 2 * all ? Found::no : Found::unknown;
}

void drop_beside_article_body(const HtmlView& view, std::vector<bool>& report) {
  if (!view.json().body.empty()) Evidence(view, report).use();
}

}  // namespace synopse
