#include "synopse/view/page_text.h"

#include <algorithm>

#include "synopse/view/descriptions.h"
#include "synopse/view/marks.h"

namespace synopse::view {
namespace {

// So many marks may lie over one place; what else begins there is only named.  Each time that one of them
// ends, those inside it are closed and opened again.
constexpr std::size_t kMostOpen = 12;

// Writes a text from its beginning to its end, block by block.
class TextWriter {
 public:
  TextWriter(const Pair& pair, const PairLinks& links, const RuleNumbers& rules, Side side, Html& html)
      : pair_(pair),
        links_(links),
        rules_(rules),
        side_(side),
        text_(document(pair, side)),
        html_(html),
        marks_(marks(text_, side)) {}

  void write() {
    std::uint32_t at = 0;
    for (const Paragraph& paragraph : paragraphs(text_)) {
      for (std::uint32_t s = paragraph.first_sentence; s < paragraph.last_sentence; ++s) {
        const Span span = text_.sentences[s].span;
        if (span.begin > at) write_rest({at, span.begin});
        at = std::max(at, span.begin);
        write_sentence(s, {at, std::max(at, span.end)}, s == paragraph.first_sentence);
        at = std::max(at, span.end);
      }
    }
    const auto end = static_cast<std::uint32_t>(text_.text.size());
    if (at < end) write_rest({at, end});
    write_unshown();
  }

 private:
  void write_sentence(std::uint32_t number, Span span, bool begins_paragraph) {
    const Unit unit{side_, Level::sentence, number};
    const UnitLinks& links = links_.of(unit);
    html_ << "<p class=\"s " << name(links.standing) << (begins_paragraph ? " begin" : "")
          << "\" id=" << id(unit);
    write_groups(links);
    html_ << "><a class=n href=#" << id(links.counterpart.value_or(unit)) << '>';
    html_.number(number + 1) << "</a> ";
    write_marked(span);
    html_ << "</p>\n";
  }

  // What is no sentence: lines of the page that are not the report, a line a block.
  void write_rest(Span span) {
    while (span.begin < span.end) {
      const auto line_break = text_.text.find('\n', span.begin);
      const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(line_break, span.end));
      const Span line{span.begin, end};
      if (text_[line].find_first_not_of(" \t\r") != std::string_view::npos) {
        html_ << "<p class=\"rest\">";
        write_marked(line);
        html_ << "</p>\n";
      }
      span.begin = std::min(end + 1, span.end);
    }
  }

  // Names what the writer has passed without showing it, so that links to it arrive.
  void write_unshown() {
    if (next_ == marks_.size()) return;
    html_ << "<p class=\"rest\">";
    for (; next_ < marks_.size(); ++next_) write_anchor(marks_[next_]);
    html_ << "</p>\n";
  }

  // From here on there is no line break between tags: it would be shown as a blank.
  void write_marked(Span span) {
    std::erase_if(open_, [&](const Mark* mark) { return mark->span.end <= span.begin; });
    for (const Mark* mark : open_) begin(*mark, Piece::further);
    std::uint32_t at = span.begin;
    while (at < span.end) {
      close_ended(at);
      open_begun(at);
      const std::uint32_t end = next_change(span.end);
      html_.text(text_[{at, end}]);
      at = end;
    }
    close_ended(at);
    for (std::size_t open = open_.size(); open > 0; --open) end(*open_[open - 1]);
  }

  std::uint32_t next_change(std::uint32_t end) const {
    if (next_ < marks_.size()) end = std::min(end, marks_[next_].span.begin);
    for (const Mark* mark : open_) end = std::min(end, mark->span.end);
    return end;
  }

  // Closes marks down to the lowest that ends here, and opens the others again.
  void close_ended(std::uint32_t at) {
    const auto ended = [&](const Mark* mark) { return mark->span.end <= at; };
    const auto lowest = std::find_if(open_.begin(), open_.end(), ended);
    for (auto mark = open_.end(); mark != lowest; --mark) end(**(mark - 1));
    const auto kept = static_cast<std::size_t>(lowest - open_.begin());
    open_.erase(std::remove_if(lowest, open_.end(), ended), open_.end());
    for (std::size_t again = kept; again < open_.size(); ++again) begin(*open_[again], Piece::further);
  }

  void open_begun(std::uint32_t at) {
    for (; next_ < marks_.size() && marks_[next_].span.begin <= at; ++next_) {
      const Mark& mark = marks_[next_];
      if (mark.span.end <= at || open_.size() == kMostOpen) {
        write_anchor(mark);
        continue;
      }
      open_.push_back(&mark);
      begin(mark, mark.first ? Piece::first : Piece::further);
    }
  }

  enum class Piece { first, further };

  bool is_link(const Mark& mark) const { return !is_role(mark.part) && !mark.holds; }

  // A page has thousands of these, so that they are short: what is linked has no class that says so, and the
  // names of ours, which need no quotes, have none.
  void begin(const Mark& mark, Piece piece) {
    html_ << (is_link(mark) ? "<a class=" : "<span class=");
    const UnitLinks& links = links_.of(mark.unit);
    write_classes(mark, links);
    if (piece == Piece::first) {
      html_ << " id=" << id(mark.unit);
      write_groups(links);
      (html_ << " title=\"").attribute(description(pair_, mark.unit, rules_)) << '"';
    } else {
      html_ << " data-u=" << id(mark.unit);
    }
    if (is_link(mark)) html_ << " href=#" << id(links.counterpart.value_or(mark.unit));
    html_ << '>';
  }

  void write_classes(const Mark& mark, const UnitLinks& links) {
    std::string classes(name(mark.part));
    if (!is_role(mark.part)) {
      const bool is_plain = links.standing == Standing::same || links.standing == Standing::partial;
      if (!is_plain) classes.append(" ").append(name(links.standing));
      if (mark.part == Part::cue) add_polarity(mark.unit, classes);
    }
    const bool is_one = classes.find(' ') == std::string::npos;
    html_ << (is_one ? "" : "\"") << classes << (is_one ? "" : "\"");
  }

  void add_polarity(Unit unit, std::string& classes) const {
    const Polarity polarity = text_.stances[unit.index].polarity;
    if (polarity != Polarity::neutral) classes.append(" ").append(name(polarity));
  }

  void end(const Mark& mark) { html_ << (is_link(mark) ? "</a>" : "</span>"); }

  void write_anchor(const Mark& mark) {
    if (mark.first) html_ << "<span id=" << id(mark.unit) << "></span>";
  }

  void write_groups(const UnitLinks& links) {
    if (links.groups.empty()) return;
    const bool is_one = links.groups.size() == 1;
    html_ << " data-g=" << (is_one ? "" : "\"");
    for (std::size_t g = 0; g < links.groups.size(); ++g) html_ << (g > 0 ? " " : "") << links.groups[g];
    html_ << (is_one ? "" : "\"");
  }

  const Pair& pair_;
  const PairLinks& links_;
  const RuleNumbers& rules_;
  Side side_;
  const Document& text_;
  Html& html_;
  std::vector<Mark> marks_;
  std::size_t next_ = 0;           // of marks_: the first that is not begun
  std::vector<const Mark*> open_;  // outermost first
};

}  // namespace

void write_text(const Pair& pair, const PairLinks& links, const RuleNumbers& rules, Side side, Html& html) {
  TextWriter(pair, links, rules, side, html).write();
}

}  // namespace synopse::view
