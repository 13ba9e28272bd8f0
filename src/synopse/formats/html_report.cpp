#include "synopse/formats/html_report.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>

#include "synopse/formats/html_article_body.h"
#include "synopse/formats/html_lines.h"
#include "synopse/formats/html_zones.h"
#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

class ReportFinder {
 public:
  ReportFinder(const HtmlView& view, const HtmlNames& names)
      : view_(view), names_(names), zones_(html_zones(view, names)) {
    mass_.reserve(view.blocks() + 1);
    mass_.push_back(0);
    sentences_.reserve(view.blocks() + 1);
    sentences_.push_back(0);
    for (std::uint32_t i = 0; i < view.blocks(); ++i) {
      mass_.push_back(mass_.back() + (zones_[i] ? 0 : view.mass(i, i + 1)));
      sentences_.push_back(sentences_.back() + (is_sentence(i) ? 1 : 0));
    }
  }

  std::vector<bool> run() {
    if (mass_.back() == 0) return std::vector<bool>(view_.blocks(), true);
    set_body();
    set_usual_names();
    report_.resize(view_.blocks());
    for (std::uint32_t i = first_; i < last_; ++i) report_[i] = is_report(i);
    set_head();
    drop_repeated_quotations();
    drop_afterword();
    drop_italic_end();
    drop_below_rule();
    drop_beside_article_body(view_, report_);
    drop_loose_headings();
    return std::move(report_);
  }

 private:
  const std::vector<HtmlElement>& elements() const { return view_.page().elements; }
  std::uint32_t mass(const HtmlElement& element) const {
    return mass_[element.last_block] - mass_[element.first_block];
  }

  bool is_sentence(std::uint32_t i) const {
    constexpr std::uint32_t kShortest = 25;
    return !zones_[i] && view_.kind(i) == LineKind::report && !view_.is_linked(i) && !view_.is_heading(i) &&
           view_.page().blocks[i].letters >= kShortest && ends_as_sentence(view_.text(i));
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
    constexpr std::uint32_t kMost = 75,
                            kCell = 50;  // percent; a cell of a layout made of tables has others beside it
    std::uint32_t at = start();
    for (bool found = true; found;) {
      found = false;
      for (std::uint32_t child = at + 1; child < elements()[at].end && !found;
           child = std::max(elements()[child].end, child + 1)) {
        const bool cell = elements()[child].tag == "td" && view_.has_headline(elements()[child]);
        if (100ull * mass(elements()[child]) < std::uint64_t{cell ? kCell : kMost} * mass(elements()[at]) ||
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
    join_bare_text(at);
  }

  // Text of old pages that stands in the same element beside the body, without one of its own.
  void join_bare_text(std::uint32_t body) {
    const std::uint32_t parent = elements()[body].parent;
    if (parent == HtmlElement::kNone) return;
    for (std::uint32_t i = elements()[parent].first_block; i < elements()[parent].last_block; ++i) {
      if (zones_[i] || !view_.is_paragraph(i) || view_.page().blocks[i].element != parent) continue;
      first_ = std::min(first_, i);
      last_ = std::max(last_, i + 1);
    }
  }

  // Texts that are cut in parts: siblings that are called the same, or are paragraphs themselves.
  void join_siblings(std::uint32_t body) {
    const std::uint32_t parent = elements()[body].parent;
    if (parent == HtmlElement::kNone) return;
    const std::string names = without_digits(elements()[body].names);
    for (std::uint32_t i = parent + 1; i < elements()[parent].end; i = std::max(elements()[i].end, i + 1)) {
      const HtmlElement& sibling = elements()[i];
      if (sentences_[sibling.last_block] == sentences_[sibling.first_block] || i == body) continue;
      const bool same = sibling.tag == elements()[body].tag && !names.empty() &&
                        (without_digits(sibling.names) == names ||
                         (i > body && share_a_name(names, without_digits(sibling.names))));
      if (!same && (sibling.tag != "p" || mass(sibling) == 0)) continue;
      first_ = std::min(first_, sibling.first_block);
      last_ = std::max(last_, sibling.last_block);
    }
  }

  // What most of the text's paragraphs are called, where they have a name.
  void set_usual_names() {
    std::map<std::string, std::uint32_t> masses;
    for (std::uint32_t i = first_; i < last_; ++i)
      if (mass_[i + 1] > mass_[i]) masses[without_digits(view_.element(i).names)] += mass_[i + 1] - mass_[i];
    const auto usual = std::ranges::max_element(masses, {}, [](const auto& each) { return each.second; });
    if (usual != masses.end() && 2 * usual->second > mass_[last_] - mass_[first_])
      usual_names_ = usual->first;
  }

  bool is_list_or_cell(std::uint32_t i) const {
    const std::string& tag = view_.element(i).tag;
    return tag == "li" || tag == "tr" || tag == "td" || tag == "th" || tag == "dd" || tag == "dt" ||
           tag == "caption";
  }

  bool is_report(std::uint32_t i) const {
    if (view_.headline() == i) return true;
    if (zones_[i] || view_.kind(i) >= LineKind::line) return false;
    if (view_.headline() && i < *view_.headline()) return false;
    const HtmlBlock& block = view_.page().blocks[i];
    if (block.linked * 10 > block.letters * 6) return false;
    if (view_.kind(i) == LineKind::page || ends_with_credit(view_, i) || has_page_part(view_, i))
      return false;
    return view_.is_paragraph(i) || is_small_report(i);
  }

  // Called as the paragraphs are that make most of the text.
  bool is_named_like_paragraphs(std::uint32_t i) const {
    const HtmlElement& element = view_.element(i);
    return !usual_names_.empty() && without_digits(element.names) == usual_names_;
  }

  // Blocks that are too short to speak for themselves.
  bool is_small_report(std::uint32_t i) const {
    const std::string_view text = view_.text(i);
    const std::string& tag = view_.element(i).tag;
    if (view_.is_heading(i) || is_list_or_cell(i)) return true;
    if (is_mostly_digits(text) && !ends_as_sentence(text)) return false;
    if (is_named_like_paragraphs(i)) return true;
    if (tag == "p" && is_dateline(text)) return true;
    if (tag == "p" || tag == "blockquote" || tag == "pre") return is_in_body(i) || ends_as_sentence(text);
    return ends_as_sentence(text) || (count_words(text) > 1 && is_in_body(i));
  }

  // Whether sentences stand before and behind it: neither between headline and text, nor below the text.
  bool is_in_body(std::uint32_t i) const {
    const std::uint32_t begin = std::min(std::max(first_, view_.headline().value_or(0)), i);
    return sentences_[i] > sentences_[begin] && sentences_[last_] > sentences_[i + 1];
  }

  // Headline, lead and second headline may stand before the body.
  void set_head() {
    if (!view_.headline()) return;
    const std::uint32_t headline = *view_.headline();
    if (headline >= last_) return;
    report_[headline] = true;
    bool list = false;  // of what is in the report
    for (std::uint32_t i = headline + 1; i < last_; ++i) {
      if (i >= first_ && view_.is_paragraph(i)) return;
      if (i >= first_ && report_[i] && ends_as_sentence(view_.text(i))) continue;
      list = list || (report_[i] && view_.element(i).tag == "li");
      report_[i] = !zones_[i] && (is_lead(i) || (list && is_bold_heading(i)));
    }
  }

  bool is_bold_heading(std::uint32_t i) const {
    return view_.is_bold(i) && count_words(view_.text(i)) > 2 && i + 1 < last_ && is_sentence(i + 1);
  }

  bool is_lead(std::uint32_t i) const {
    constexpr std::size_t kEnough = 70;
    const std::string_view text = view_.text(i);
    const HtmlBlock& block = view_.page().blocks[i];
    if (2 * block.linked > block.letters || view_.kind(i) != LineKind::report || is_mostly_digits(text))
      return false;
    if (ends_with_credit(view_, i) || has_page_part(view_, i)) return false;
    if (view_.is_heading(i) || is_named_lead(i) || (i >= first_ && is_dateline(text))) return true;
    if (view_.element(i).tag == "li") return text.size() >= kEnough / 3 && count_words(text) > 3;
    if (is_first_below_headline(i)) return true;
    return text.size() >= kEnough || (ends_as_sentence(text) && count_words(text) > 3);
  }

  // A paragraph of some words right below the headline, before names and dates.
  bool is_first_below_headline(std::uint32_t i) const {
    constexpr std::size_t kEnough = 7;  // words
    return i == *view_.headline() + 1 && view_.element(i).tag == "p" && count_words(view_.text(i)) >= kEnough;
  }

  bool is_named_lead(std::uint32_t i) const {
    std::uint32_t at = view_.page().blocks[i].element;
    for (int up = 0; up < 3 && at != HtmlElement::kNone; ++up, at = elements()[at].parent)
      if (elements()[at].last_block - elements()[at].first_block <= 2 &&
          names_.hint(elements()[at].names) == HtmlHint::lead)
        return true;
    return false;
  }

  // What an element is called, and what holds it, alike for all paragraphs that a page's templates make.
  struct Mould {
    std::string tag, names, outer;
    std::uint32_t parent = 0;
  };
  Mould mould(std::uint32_t i) const {
    const HtmlElement& element = view_.element(i);
    const std::uint32_t parent = element.parent;
    const bool inner = parent != HtmlElement::kNone;
    return {element.tag, without_digits(element.names), inner ? without_digits(elements()[parent].names) : "",
            parent};
  }

  // A quotation that stands large beside the text repeats what the text says.
  void drop_repeated_quotations() {
    constexpr std::size_t kMost = 50;  // quotations that are looked up
    std::size_t looked = 0;
    for (std::uint32_t i = first_; i < last_ && looked < kMost; ++i) {
      if (!report_[i] || !is_quotation(i)) continue;
      ++looked;
      if (is_repeated(i)) report_[i] = false;
    }
  }

  bool is_quotation(std::uint32_t i) const {
    constexpr std::uint32_t kShortest = 20, kLongest = 250;
    const std::uint32_t letters = view_.page().blocks[i].letters;
    if (letters < kShortest || letters > kLongest) return false;
    std::uint32_t at = view_.page().blocks[i].element;
    for (int up = 0; up < 3 && at != HtmlElement::kNone; ++up, at = elements()[at].parent)
      if (elements()[at].tag == "blockquote" || elements()[at].tag == "q") return true;
    return false;
  }

  bool is_repeated(std::uint32_t i) const {
    const std::string_view words = without_marks(view_.text(i));
    for (std::uint32_t other = first_; other < last_; ++other)
      if (other != i && report_[other] && view_.text(other).find(words) != std::string_view::npos)
        return true;
    return false;
  }

  // Below the text stand who wrote it, in another mould than its paragraphs, or beginning with a name that
  // stands below the headline.
  void drop_afterword() {
    std::map<std::tuple<std::string, std::string, std::string>, std::uint32_t> masses;
    std::set<std::uint32_t> parents;
    for (std::uint32_t i = first_; i < last_; ++i) {
      if (!report_[i] || !view_.is_paragraph(i)) continue;
      const Mould each = mould(i);
      masses[{each.tag, each.names, each.outer}] += mass_[i + 1] - mass_[i];
    }
    const auto usual = std::ranges::max_element(masses, {}, [](const auto& each) { return each.second; });
    if (usual == masses.end() || 10ull * usual->second < 4ull * (mass_[last_] - mass_[first_])) return;
    const auto& [tag, names, outer] = usual->first;
    const auto is_usual = [&tag = tag, &names = names, &outer = outer](const Mould& each) {
      return each.tag == tag && each.names == names &&
             (each.outer == outer || share_a_name(each.outer, outer));
    };
    for (std::uint32_t i = first_; i < last_; ++i)
      if (const Mould each = mould(i); report_[i] && is_usual(each)) parents.insert(each.parent);
    std::vector<std::uint32_t> below;
    std::uint64_t dropped = 0;
    for (std::uint32_t i = last_; i-- > first_;) {
      if (!report_[i]) continue;
      const Mould each = mould(i);
      if (is_list_or_cell(i) || view_.is_heading(i) || view_.headline() == i) break;
      const bool foreign = !is_usual(each) && !parents.contains(each.parent) &&
                           !parents.contains(view_.page().blocks[i].element);
      if (!foreign && !begins_with_author(i)) break;
      below.push_back(i);
      dropped += mass_[i + 1] - mass_[i];
    }
    if (100 * dropped > 35ull * (mass_[last_] - mass_[first_])) return;  // no note is as long as that
    for (const std::uint32_t i : below) report_[i] = false;
  }

  // Notes of the desk below the text, set in italics: who wrote it, what was corrected.
  void drop_italic_end() {
    const std::uint32_t begin = std::max(first_, view_.headline().value_or(0));
    std::uint32_t italic = 0, upright = 0;
    for (std::uint32_t i = begin; i < last_; ++i) {
      if (report_[i] && view_.is_paragraph(i)) ++(view_.is_italic(i) ? italic : upright);
    }
    if (upright == 0 || italic > upright) return;
    for (std::uint32_t i = last_; i-- > begin;) {
      if (!report_[i]) continue;
      if (!view_.is_italic(i) || is_list_or_cell(i) || view_.headline() == i) return;
      report_[i] = false;
    }
  }

  // A line that is drawn below the text, and a short note below that.
  void drop_below_rule() {
    constexpr std::uint32_t kMost = 300;  // letters
    std::uint32_t letters = 0;
    for (std::uint32_t i = last_; i-- > first_ && letters <= kMost;) {
      if (report_[i] && is_rule(view_.text(i))) {
        std::fill(report_.begin() + i, report_.begin() + last_, false);
        return;
      }
      if (report_[i]) letters += view_.page().blocks[i].letters;
    }
  }

  // Whether the first two words stand in a short line between headline and text.
  bool begins_with_author(std::uint32_t i) const {
    constexpr std::size_t kMostWords = 12;
    const std::string_view text = view_.text(i);
    const std::size_t first = text.find(' ');
    if (first == std::string_view::npos || !view_.headline()) return false;
    const std::string_view name = text.substr(0, text.find_first_of(" ,.:;", first + 1));
    if (name.size() <= first + 1 || !is_upper(code_point_at(name, first + 1).value)) return false;
    for (std::uint32_t line = *view_.headline() + 1;
         line < i && !(line >= first_ && view_.is_paragraph(line)); ++line)
      if (!report_[line] && count_words(view_.text(line)) <= kMostWords &&
          view_.text(line).find(name) != std::string_view::npos)
        return true;
    return false;
  }

  // A heading with nothing of the report below it, on the page or in its own box.
  void drop_loose_headings() {
    bool followed = false;
    std::vector<std::uint32_t> count(view_.blocks() + 1, 0);  // blocks of the report before each
    for (std::uint32_t i = 0; i < view_.blocks(); ++i) count[i + 1] = count[i] + (report_[i] ? 1 : 0);
    for (std::uint32_t i = view_.blocks(); i-- > 0;) {
      if (!report_[i] || view_.headline() == i) continue;
      if (!view_.is_heading(i))
        followed = true;
      else if (!followed || heads_nothing(i, count))
        report_[i] = false;
    }
  }

  bool heads_nothing(std::uint32_t i, const std::vector<std::uint32_t>& count) const {
    std::uint32_t up = elements()[view_.page().blocks[i].element].parent;
    for (; up != HtmlElement::kNone && elements()[up].first_block == i; up = elements()[up].parent)
      if (elements()[up].last_block > i + 1) return count[elements()[up].last_block] == count[i + 1];
    return false;
  }

  const HtmlView& view_;
  const HtmlNames& names_;
  std::vector<bool> zones_;
  std::vector<std::uint32_t> mass_;       // of the blocks before each that lie in no such zone
  std::vector<std::uint32_t> sentences_;  // how many blocks before each are whole sentences
  std::uint32_t first_ = 0, last_ = 0;    // the body: blocks [first, last)
  std::string usual_names_;
  std::vector<bool> report_;
};

}  // namespace

std::vector<bool> find_report(const HtmlView& view, const HtmlNames& names) {
  return ReportFinder(view, names).run();
}

}  // namespace synopse
