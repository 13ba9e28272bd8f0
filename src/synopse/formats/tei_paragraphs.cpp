// Where the paragraphs of the body begin and end.
#include <algorithm>

#include "synopse/formats/tei_layout.h"

namespace synopse {
namespace {

bool is_xml_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// Stretches that no paragraph may cut: tokens and lines of boilerplate.  Asked for rising places.
class WholeStretches {
 public:
  explicit WholeStretches(const Document& document)
      : tokens_(document.tokens), boilerplate_(document.boilerplate) {}

  // Where the stretches that hold the byte at `at` end; `at` itself where it lies in none.
  std::uint32_t end_of(std::uint32_t at) {
    while (token_ < tokens_.size() && tokens_[token_].span.end <= at) ++token_;
    while (line_ < boilerplate_.size() && boilerplate_[line_].end <= at) ++line_;
    std::uint32_t end = at;
    if (token_ < tokens_.size() && tokens_[token_].span.begin <= at) end = tokens_[token_].span.end;
    if (line_ < boilerplate_.size() && boilerplate_[line_].begin <= at)
      end = std::max(end, boilerplate_[line_].end);
    return end;
  }

 private:
  const std::vector<Token>& tokens_;
  const std::vector<Span>& boilerplate_;
  std::size_t token_ = 0, line_ = 0;
};

// Walks through the text once and collects the paragraphs.
class Collector {
 public:
  explicit Collector(const Document& document) : document_(document), whole_(document) {}

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
      if (const std::uint32_t whole = std::min(whole_.end_of(at), end); whole > at) {
        solid({at, whole});
        at = whole;
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
  WholeStretches whole_;
  std::vector<Span> extents_;
  std::size_t sentence_ = 0;
  bool broken_ = false;           // a line break since the last solid text
  bool holds_sentences_ = false;  // the last extent does
};

}  // namespace

std::vector<Span> paragraph_extents(const Document& document) { return Collector(document).run(); }

}  // namespace synopse
