#include "synopse/formats/html_insets.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

namespace synopse {
namespace {

class InsetFinder {
 public:
  explicit InsetFinder(const HtmlView& view) : view_(view) {
    const std::size_t count = elements().size();
    grown_.resize(count + 1);
    direct_.resize(count);
    first_direct_.assign(count, HtmlElement::kNone);
    for (std::size_t i = 0; i < count; ++i) {
      const std::string& tag = elements()[i].tag;
      grown_[i + 1] = grown_[i] + (tag == "table" || tag == "blockquote" || tag == "pre" ? 1 : 0);
      if (!is_box_tag(tag)) continue;
      Alike& alike = alike_[{elements()[i].parent, elements()[i].names}];
      ++alike.count;
      alike.mass += view.mass(elements()[i].first_block, elements()[i].last_block);
    }
    for (std::uint32_t i = 0; i < view_.blocks(); ++i) count_block(i);
    for (const auto& [key, alike] : alike_)
      if (alike.count >= 2) parts_[std::get<0>(key)] += alike.mass;
  }

  std::vector<BlockRange> run() {
    for (std::uint32_t i = 1; i < elements().size(); ++i) {
      const HtmlElement& element = elements()[i];
      if (element.first_block == element.last_block || !is_small(element)) continue;
      if (is_picture(element) || is_box(i) || is_box_among_parts(i) || is_list_of_facts_about_page(element))
        add(element);
      if (element.tag == "button" && is_offer(elements()[element.parent])) add(elements()[element.parent]);
    }
    return std::move(found_);
  }

 private:
  const std::vector<HtmlElement>& elements() const { return view_.page().elements; }
  void add(const HtmlElement& element) { found_.push_back({element.first_block, element.last_block}); }
  static bool is_box_tag(std::string_view tag) { return tag == "div" || tag == "section"; }
  static std::uint32_t count(const HtmlElement& element) { return element.last_block - element.first_block; }

  void count_block(std::uint32_t i) {
    const HtmlElement& element = view_.element(i);
    if (element.parent == HtmlElement::kNone) return;
    if (view_.is_heading(i)) headings_.emplace(element.parent, element.tag);
    if (element.tag != "p" || !view_.is_paragraph(i)) return;
    direct_[element.parent] += view_.mass(i, i + 1);
    first_direct_[element.parent] = std::min(first_direct_[element.parent], i);
  }

  // A few lines, and the page would be a report without them.
  bool is_small(const HtmlElement& element) const {
    constexpr std::uint32_t kMostBlocks = 6;
    return count(element) <= kMostBlocks && !view_.has_headline(element) &&
           100ull * view_.mass(element.first_block, element.last_block) <= 35ull * view_.mass();
  }

  std::uint32_t letters(const HtmlElement& element) const {
    std::uint32_t sum = 0;
    for (std::uint32_t i = element.first_block; i < element.last_block; ++i)
      sum += view_.page().blocks[i].letters;
    return sum;
  }

  // A picture, what it shows, and a short last line that says who took it.
  bool is_picture(const HtmlElement& element) const {
    constexpr std::uint32_t kMostBlocks = 3, kLongest = 400, kLongestCredit = 60;
    if (count(element) < 2 || count(element) > kMostBlocks || letters(element) > kLongest) return false;
    if (view_.is_heading(element.first_block)) return false;
    const std::uint32_t credit = element.last_block - 1;
    if (view_.kind(credit) == LineKind::credit) return true;
    return element.images > 0 && !ends_as_sentence(view_.text(credit)) && !view_.is_heading(credit) &&
           view_.page().blocks[credit].letters <= kLongestCredit && shows_own_picture(element, credit) &&
           shows_own_picture(element, element.first_block);
  }

  // Whether no smaller element holds the block and a picture.
  bool shows_own_picture(const HtmlElement& element, std::uint32_t block) const {
    std::uint32_t up = view_.page().blocks[block].element;
    for (; up != HtmlElement::kNone && &elements()[up] != &element; up = elements()[up].parent) {
      if (elements()[up].first_block < element.first_block || elements()[up].last_block > element.last_block)
        return false;
      if (elements()[up].images > 0) return false;
    }
    return true;
  }

  // Between paragraphs, a box of a few lines of which one is pressed: letters, apps and the like.
  bool is_offer(const HtmlElement& box) const {
    constexpr std::uint32_t kMostBlocks = 5, kLongest = 500, kShortLine = 60;
    if (count(box) < 2 || count(box) > kMostBlocks || !is_small(box) || letters(box) > kLongest) return false;
    if (box.names.empty() || is_one_of(box, 2)) return false;
    if (ends_as_sentence(view_.text(box.first_block))) return false;
    if (count(box) == 2 && view_.page().blocks[box.first_block].letters > kShortLine) return false;
    return is_between_paragraphs(box);
  }

  bool is_between_paragraphs(const HtmlElement& element) const {
    const std::uint32_t headline = view_.headline().value_or(0);
    return headline < element.first_block && view_.mass(headline, element.first_block) > 0 &&
           view_.mass(element.last_block, view_.blocks()) > 0;
  }

  // Whether so many elements of its name or more stand side by side.
  bool is_one_of(const HtmlElement& element, int many) const {
    const auto found = alike_.find({element.parent, element.names});
    return found != alike_.end() && found->second.count >= many;
  }

  // Among paragraphs that are siblings, one or two elements of a kind that have a heading of another level
  // than the report's, or a bold line; or a single paragraph with a link.
  bool is_box(std::uint32_t i) const {
    constexpr std::uint32_t kLongest = 700, kLongestParagraph = 300, kShortest = 250;
    constexpr int kMany = 3;
    const HtmlElement& box = elements()[i];
    if (box.parent == HtmlElement::kNone || !is_box_tag(box.tag) || is_one_of(box, kMany)) return false;
    if (direct_[box.parent] < kShortest || first_direct_[box.parent] >= box.first_block) return false;
    const HtmlElement& text = elements()[box.parent];
    if (2ull * direct_[box.parent] < view_.mass(text.first_block, text.last_block)) return false;
    if (grown_[box.end] > grown_[i] || letters(box) > kLongest) return false;
    if (count(box) == 1) {
      const HtmlBlock& only = view_.page().blocks[box.first_block];
      return only.linked > 0 && only.letters <= kLongestParagraph && !box.names.empty() &&
             is_between_paragraphs(box);
    }
    return is_head_of_box(box.first_block, box.parent);
  }

  // Among parts of the text that are called alike, an element of another name that begins with a short line.
  bool is_box_among_parts(std::uint32_t i) const {
    constexpr std::uint32_t kLongest = 500, kShortest = 120;
    constexpr std::size_t kMostWords = 5;
    const HtmlElement& box = elements()[i];
    if (!is_box_tag(box.tag) || box.parent == HtmlElement::kNone || box.names.empty()) return false;
    if (count(box) < 2 || is_one_of(box, 2)) return false;
    const auto parts = parts_.find(box.parent);
    const HtmlElement& text = elements()[box.parent];
    const std::uint32_t all = view_.mass(text.first_block, text.last_block);
    if (parts == parts_.end() || parts->second < kShortest || 2ull * parts->second < all) return false;
    const std::string_view head = view_.text(box.first_block);
    return grown_[box.end] == grown_[i] && letters(box) <= kLongest && !view_.is_heading(box.first_block) &&
           !ends_as_sentence(head) && count_words(head) <= kMostWords && is_between_paragraphs(box) &&
           view_.mass(text.first_block, box.first_block) > 0 &&
           view_.mass(box.last_block, text.last_block) > 0;
  }

  bool is_head_of_box(std::uint32_t block, std::uint32_t text) const {
    constexpr std::size_t kMostWords = 10;
    if (view_.is_heading(block)) return !headings_.contains({text, view_.element(block).tag});
    return view_.is_bold(block) && count_words(view_.text(block)) <= kMostWords;
  }

  bool is_list_of_facts_about_page(const HtmlElement& list) const {
    constexpr std::uint32_t kLongest = 40;
    if ((list.tag != "ul" && list.tag != "ol") || count(list) < 2) return false;
    bool about_page = false;
    for (std::uint32_t i = list.first_block; i < list.last_block; ++i) {
      if (view_.page().blocks[i].letters > kLongest ||
          (view_.kind(i) < LineKind::page && ends_as_sentence(view_.text(i))))
        return false;
      about_page = about_page || view_.kind(i) >= LineKind::page;
    }
    return about_page;
  }

  const HtmlView& view_;
  std::vector<std::uint32_t> grown_;         // tables and the like before each element
  std::vector<std::uint32_t> direct_;        // mass of paragraphs that are an element's children
  std::vector<std::uint32_t> first_direct_;  // the first of them
  struct Alike {
    int count = 0;
    std::uint32_t mass = 0;
  };
  std::map<std::tuple<std::uint32_t, std::string_view>, Alike> alike_;  // by parent and names
  std::map<std::uint32_t, std::uint32_t>
      parts_;  // of an element: mass of children of which several are called alike
  std::set<std::tuple<std::uint32_t, std::string_view>> headings_;  // tags of an element's own headings
  std::vector<BlockRange> found_;
};

}  // namespace

std::vector<BlockRange> html_insets(const HtmlView& view) { return InsetFinder(view).run(); }

}  // namespace synopse
