#include "synopse/tokens/boilerplate.h"

#include <algorithm>

#include "synopse/tokens/left_out.h"

namespace synopse {
namespace {

struct Line {
  Span span;                // without the blanks around it
  bool after_empty = true;  // an empty line stands before it
};

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

// The lines that hold something.
std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  bool after_empty = true;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t begin = at;
    std::size_t end = std::min(text.find('\n', at), text.size());
    at = end + 1;
    while (begin < end && is_blank(text[begin])) ++begin;
    while (end > begin && is_blank(text[end - 1])) --end;
    if (begin < end)
      lines.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, after_empty});
    after_empty = begin == end;
  }
  return lines;
}

// Headlines that a list links to: short, and without a full stop.
constexpr std::uint32_t kLongestHeadline = 120;

class LineFinder {
 public:
  LineFinder(std::string_view text, const BoilerplatePhrases& phrases)
      : text_(text), phrases_(phrases), lines_(lines_of(text)) {}

  std::vector<Span> run() {
    for (std::size_t i = 0; i < lines_.size();) {
      const LineKind kind = phrases_.kind(line(i));
      if (kind < LineKind::line) {
        ++i;
        continue;
      }
      add(i++);
      if (kind == LineKind::section) i = add_headlines(i);
    }
    return found_.size() == lines_.size() ? std::vector<Span>() : found_;
  }

 private:
  std::string_view line(std::size_t i) const {
    return text_.substr(lines_[i].span.begin, lines_[i].span.size());
  }
  void add(std::size_t i) { found_.push_back(lines_[i].span); }

  bool is_headline(std::size_t i) const {
    constexpr std::string_view kStops = ".!?:;,\"";
    const std::string_view text = line(i);
    return text.size() <= kLongestHeadline && kStops.find(text.back()) == std::string_view::npos &&
           !text.ends_with("“") && !text.ends_with("”") && phrases_.kind(text) == LineKind::report;
  }

  // The headlines that follow the head of a list.  Where empty lines part them the last may be a heading of
  // the report that goes on below, unless it is the only one.
  std::size_t add_headlines(std::size_t first) {
    std::size_t last = first;
    while (last < lines_.size() && is_headline(last)) ++last;
    const bool report_follows = last < lines_.size() && phrases_.kind(line(last)) == LineKind::report;
    if (last > first + 1 && report_follows && lines_[last - 1].after_empty) --last;
    for (std::size_t i = first; i < last; ++i) add(i);
    return last;
  }

  std::string_view text_;
  const BoilerplatePhrases& phrases_;
  std::vector<Line> lines_;
  std::vector<Span> found_;
};

// A span with the blanks and line breaks behind it.
Span with_gap(Span span, std::string_view text) {
  while (span.end < text.size() && is_blank(text[span.end])) ++span.end;
  return span;
}

}  // namespace

std::vector<Span> boilerplate_lines(std::string_view text, const BoilerplatePhrases& phrases) {
  return LineFinder(text, phrases).run();
}

void drop_boilerplate(Document& document) {
  std::vector<Span> cuts;
  for (const Span span : document.boilerplate) cuts.push_back(with_gap(span, document.text));
  std::vector<Span> given;
  for (const Sentence& sentence : document.sentences) given.push_back(sentence.span);
  document.sentences.clear();
  document.boilerplate.clear();
  std::string text;
  const auto size = static_cast<std::uint32_t>(document.text.size());
  const std::vector<Span> whole = {{0, size}};
  const std::vector<Span> kept = outside(whole, cuts);
  std::size_t next = 0;
  const std::vector<Span> sentences = outside(given, cuts);
  for (const Span part : kept) {
    for (; next < sentences.size() && sentences[next].end <= part.end; ++next) {
      const auto moved =
          static_cast<std::uint32_t>(text.size()) - part.begin;  // wraps around; so does the sum
      document.sentences.push_back({.span = {sentences[next].begin + moved, sentences[next].end + moved}});
    }
    text += document[part];
  }
  document.text = std::move(text);
}

}  // namespace synopse
