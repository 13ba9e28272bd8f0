#include "synopse/tokens/segmenter.h"

#include "synopse/tokens/knowledge.h"
#include "synopse/tokens/lexer.h"
#include "synopse/tokens/lines.h"
#include "synopse/tokens/quotes.h"
#include "synopse/tokens/sentences.h"

namespace synopse {

struct Segmenter::State {
  Knowledge knowledge;
};

namespace {

// Turns judged pieces into tokens and sentences.
void write_layers(const std::vector<Piece>& pieces, const std::vector<Verdict>& verdicts,
                  Document& document) {
  document.tokens.clear();
  document.sentences.clear();
  document.tokens.reserve(pieces.size());
  std::uint32_t first = 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (verdicts[i].joins_word) {
      document.tokens.back().span.end = pieces[i].span.end;
    } else {
      document.tokens.push_back({pieces[i].span, pieces[i].kind});
    }
    if (!verdicts[i].ends) continue;
    const auto last = static_cast<std::uint32_t>(document.tokens.size());
    const Span span{document.tokens[first].span.begin, document.tokens[last - 1].span.end};
    document.sentences.push_back({span, first, last});
    first = last;
  }
}

}  // namespace

std::shared_ptr<const Segmenter> Segmenter::load(const Files& grammars, const std::string& language,
                                                 Diagnostics& report) {
  const int before = report.errors();
  auto state = std::make_unique<State>(State{read_knowledge(grammars, language, report)});
  if (report.errors() > before) return nullptr;
  return std::shared_ptr<const Segmenter>(new Segmenter(std::move(state)));
}

Segmenter::Segmenter(std::unique_ptr<State> state) : state_(std::move(state)) {}
Segmenter::~Segmenter() = default;

void Segmenter::segment(Document& document, const SegmenterOptions& options) const {
  std::vector<Piece> pieces = Lexer(document.text, state_->knowledge, options).run();
  judge_line_breaks(document.text, pieces);
  document.quotes = find_quotes(document.text, pieces);
  const std::vector<Verdict> verdicts =
      judge_sentences(document.text, pieces, state_->knowledge, options.text_register);
  write_layers(pieces, verdicts, document);
}

}  // namespace synopse
