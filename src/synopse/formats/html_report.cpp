#include "synopse/formats/html_report.h"

#include <algorithm>

#include "synopse/formats/html_zones.h"
#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

std::string without_digits(std::string_view names) {
  std::string plain;
  for (const char c : names)
    if (c < '0' || c > '9') plain += c;
  return plain;
}

// Much of a block is digits: a date, a time, a counter.
bool is_mostly_digits(std::string_view text) {
  std::size_t digits = 0, letters = 0;
  for (const char c : text) {
    if (c >= '0' && c <= '9') ++digits;
    if (c != ' ') ++letters;
  }
  return 3 * digits >= letters;
}

class ReportFinder {
 public:
  ReportFinder(const HtmlView& view, const HtmlNames& names)
      : view_(view), names_(names), zones_(html_zones(view, names)) {
    mass_.reserve(view.blocks() + 1);
    mass_.push_back(0);
    for (std::uint32_t i = 0; i < view.blocks(); ++i)
      mass_.push_back(mass_.back() + (zones_[i] ? 0 : view.mass(i, i + 1)));
  }

  std::vector<bool> run() {
    if (mass_.back() == 0) return std::vector<bool>(view_.blocks(), true);
    set_body();
    report_.resize(view_.blocks());
    for (std::uint32_t i = first_; i < last_; ++i) report_[i] = is_report(i);
    set_head();
    drop_loose_headings();
    return std::move(report_);
  }

 private:
  const std::vector<HtmlElement>& elements() const { return view_.page().elements; }
  std::uint32_t mass(const HtmlElement& element) const {
    return mass_[element.last_block] - mass_[element.first_block];
  }

  // The element from which the search for the smallest one with most of the text begins: what the page itself
  // calls its text, or its article.
  std::uint32_t start() const {
    std::uint32_t best = 0;
    int best_rank = 0;
    for (std::uint32_t i = 1; i < elements().size(); ++i) {
      const HtmlElement& element = elements()[i];
      const int rank = rank_of(element);
      const bool enough =
          2ull * mass(element) >= mass_.back() || (view_.has_headline(element) && mass(element) > 0);
      if (enough &&
          (rank > best_rank || (rank == best_rank && rank > 0 && mass(element) > mass(elements()[best]))))
        best = i, best_rank = rank;
    }
    return best;
  }

  static int rank_of(const HtmlElement& element) {
    if (element.property.find("articleBody") != std::string::npos) return 3;
    if (element.tag == "article" || element.role == "article") return 2;
    return element.tag == "main" || element.role == "main" ? 1 : 0;
  }

  // Goes down as long as one child holds nearly all of the text.
  void set_body() {
    constexpr std::uint32_t kMost = 75;  // percent
    std::uint32_t at = start();
    for (bool found = true; found;) {
      found = false;
      for (std::uint32_t child = at + 1; child < elements()[at].end && !found;
           child = std::max(elements()[child].end, child + 1)) {
        if (100ull * mass(elements()[child]) < std::uint64_t{kMost} * mass(elements()[at]) ||
            mass(elements()[child]) == 0)
          continue;
        if (elements()[child].last_block - elements()[child].first_block <= 1) continue;
        at = child;
        found = true;
      }
    }
    first_ = elements()[at].first_block;
    last_ = elements()[at].last_block;
    join_siblings(at);
  }

  // Texts that are cut in parts: siblings that are called the same, or are paragraphs themselves.
  void join_siblings(std::uint32_t body) {
    const std::uint32_t parent = elements()[body].parent;
    if (parent == HtmlElement::kNone) return;
    const std::string names = without_digits(elements()[body].names);
    for (std::uint32_t i = parent + 1; i < elements()[parent].end; i = std::max(elements()[i].end, i + 1)) {
      const HtmlElement& sibling = elements()[i];
      if (mass(sibling) == 0 || i == body) continue;
      const bool same =
          sibling.tag == elements()[body].tag && !names.empty() && without_digits(sibling.names) == names;
      if (!same && sibling.tag != "p") continue;
      first_ = std::min(first_, sibling.first_block);
      last_ = std::max(last_, sibling.last_block);
    }
  }

  bool is_list_or_cell(std::uint32_t i) const {
    const std::string& tag = view_.element(i).tag;
    return tag == "li" || tag == "tr" || tag == "td" || tag == "th" || tag == "dd" || tag == "dt";
  }

  // A credit behind a caption: "A pier in flames. Photo: N. N."
  bool ends_with_credit(std::uint32_t i) const {
    constexpr std::size_t kLongestCaption = 400, kLongestCredit = 80;
    const std::string_view text = view_.text(i);
    if (text.size() > kLongestCaption || view_.is_heading(i)) return false;
    const std::size_t mark = text.find_last_of(".(|/\n", text.size() - 2);
    if (mark == std::string_view::npos || text.size() - mark > kLongestCredit) return false;
    for (std::size_t at = mark; at != std::string_view::npos && text.size() - at <= kLongestCredit;
         at = at == 0 ? std::string_view::npos : text.find_last_of(".(|/\n", at - 1))
      if (view_.kind_of(text.substr(at + 1)) == LineKind::credit) return true;
    return false;
  }

  bool is_report(std::uint32_t i) const {
    if (view_.headline() == i) return true;
    if (zones_[i] || view_.kind(i) >= LineKind::line) return false;
    if (view_.headline() && i < *view_.headline()) return false;
    const HtmlBlock& block = view_.page().blocks[i];
    if (block.linked * 10 > block.letters * 6) return false;
    if (view_.kind(i) == LineKind::page || ends_with_credit(i)) return false;
    return view_.is_paragraph(i) || is_small_report(i);
  }

  // Blocks that are too short to speak for themselves.
  bool is_small_report(std::uint32_t i) const {
    const std::string_view text = view_.text(i);
    const std::string& tag = view_.element(i).tag;
    if (view_.is_heading(i) || is_list_or_cell(i)) return true;
    if (is_mostly_digits(text) && !ends_as_sentence(text)) return false;
    if (tag == "p" || tag == "blockquote" || tag == "pre") return is_in_body(i) || ends_as_sentence(text);
    return ends_as_sentence(text) || (count_words(text) > 1 && is_in_body(i));
  }

  // Whether paragraphs stand before and behind it: neither between headline and text, nor below the text.
  bool is_in_body(std::uint32_t i) const {
    return mass_[i] > mass_[std::max(first_, std::min(view_.headline().value_or(first_), i))] &&
           mass_[last_] > mass_[i];
  }

  // Headline, lead and second headline may stand before the body.
  void set_head() {
    if (!view_.headline()) return;
    const std::uint32_t headline = *view_.headline();
    if (headline >= last_) return;
    report_[headline] = true;
    for (std::uint32_t i = headline + 1; i < last_; ++i) {
      if (i >= first_ && view_.is_paragraph(i)) return;
      if (i >= first_ && report_[i] && ends_as_sentence(view_.text(i))) continue;
      report_[i] = !zones_[i] && is_lead(i, headline);
    }
  }

  bool is_lead(std::uint32_t i, std::uint32_t headline) const {
    constexpr std::size_t kEnough = 70;
    const std::string_view text = view_.text(i);
    const HtmlBlock& block = view_.page().blocks[i];
    if (2 * block.linked > block.letters || view_.kind(i) != LineKind::report || ends_with_credit(i))
      return false;
    if (is_mostly_digits(text)) return false;
    if (view_.is_heading(i)) return i == headline + 1 || i >= first_;
    if (is_named_lead(i)) return true;
    return text.size() >= kEnough || (ends_as_sentence(text) && count_words(text) > 3);
  }

  bool is_named_lead(std::uint32_t i) const {
    std::uint32_t at = view_.page().blocks[i].element;
    for (int up = 0; up < 3 && at != HtmlElement::kNone; ++up, at = elements()[at].parent)
      if (elements()[at].last_block - elements()[at].first_block <= 2 &&
          names_.hint(elements()[at].names) == HtmlHint::lead)
        return true;
    return false;
  }

  // A heading with nothing of the report below it.
  void drop_loose_headings() {
    bool followed = false;
    for (std::uint32_t i = view_.blocks(); i-- > 0;) {
      if (!report_[i] || view_.headline() == i) continue;
      if (!view_.is_heading(i))
        followed = true;
      else if (!followed)
        report_[i] = false;
    }
  }

  const HtmlView& view_;
  const HtmlNames& names_;
  std::vector<bool> zones_;
  std::vector<std::uint32_t> mass_;     // of the blocks before each that lie in no such zone
  std::uint32_t first_ = 0, last_ = 0;  // the body: blocks [first, last)
  std::vector<bool> report_;
};

}  // namespace

std::vector<bool> find_report(const HtmlView& view, const HtmlNames& names) {
  return ReportFinder(view, names).run();
}

}  // namespace synopse
