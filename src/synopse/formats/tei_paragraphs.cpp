// Where the paragraphs of the body begin and end.
#include <algorithm>

#include "synopse/formats/tei_layout.h"

namespace synopse {
namespace {

bool is_xml_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// Stretches that no paragraph may cut: tokens and lines of boilerplate.  Sorted, disjoint.
std::vector<Span> whole_stretches(const Document& document) {
  std::vector<Span> all = document.boilerplate;
  for (const auto& token : document.tokens) all.push_back(token.span);
  std::sort(all.begin(), all.end());
  std::vector<Span> merged;
  for (const Span span : all) {
    if (!merged.empty() && span.begin < merged.back().end)
      merged.back().end = std::max(merged.back().end, span.end);
    else
      merged.push_back(span);
  }
  return merged;
}

// Walks through the text once and collects the paragraphs.
class Collector {
 public:
  explicit Collector(const Document& document) : document_(document), whole_(whole_stretches(document)) {}

  std::vector<Span> run() {
    std::uint32_t at = 0;
    for (const auto& paragraph : paragraphs(document_)) {
      const Span sentences = {document_.sentences[paragraph.first_sentence].span.begin,
                              document_.sentences[paragraph.last_sentence - 1].span.end};
      gap(at, sentences.begin);
      solid(sentences);
      at = sentences.end;
    }
    gap(at, static_cast<std::uint32_t>(document_.text.size()));
    if (extents_.empty()) extents_.push_back({0, 0});
    return std::move(extents_);
  }

 private:
  // Text between sentences: stretches without a line break are one paragraph, or join the one beside them.
  void gap(std::uint32_t at, std::uint32_t end) {
    while (at < end) {
      while (next_ < whole_.size() && whole_[next_].end <= at) ++next_;
      if (next_ < whole_.size() && whole_[next_].begin <= at) {
        const std::uint32_t stop = std::min(whole_[next_].end, end);
        solid({at, stop});
        at = stop;
      } else if (is_xml_space(document_.text[at])) {
        broken_ = broken_ || document_.text[at] == '\n' || document_.text[at] == '\r';
        ++at;
      } else {
        solid({at, at + 1});
        ++at;
      }
    }
  }

  void solid(Span span) {
    const bool sentences =
        document_.sentences.size() > sentence_ && document_.sentences[sentence_].span.begin == span.begin;
    // Two paragraphs of sentences stay two, whatever stands between them.
    const bool joins = !extents_.empty() && !broken_ && !(sentences && holds_sentences_);
    if (joins) {
      extents_.back().end = span.end;
    } else {
      extents_.push_back(span);
      holds_sentences_ = false;
    }
    if (sentences) holds_sentences_ = true;
    while (sentence_ < document_.sentences.size() && document_.sentences[sentence_].span.begin < span.end)
      ++sentence_;
    broken_ = false;
  }

  const Document& document_;
  std::vector<Span> whole_;
  std::vector<Span> extents_;
  std::size_t next_ = 0, sentence_ = 0;
  bool broken_ = false;           // a line break since the last solid text
  bool holds_sentences_ = false;  // the last extent does
};

}  // namespace

std::vector<Span> paragraph_extents(const Document& document) { return Collector(document).run(); }

}  // namespace synopse
