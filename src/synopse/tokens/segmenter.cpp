#include "synopse/tokens/segmenter.h"

#include "synopse/tokens/given_sentences.h"
#include "synopse/tokens/knowledge.h"
#include "synopse/tokens/layers.h"
#include "synopse/tokens/left_out.h"
#include "synopse/tokens/lexer.h"
#include "synopse/tokens/lines.h"
#include "synopse/tokens/quotes.h"
#include "synopse/tokens/sentences.h"

namespace synopse {

struct Segmenter::State {
  Knowledge knowledge;
};

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
  const std::string_view text = document.text;
  Pieces pieces = Lexer(text, state_->knowledge).run();
  if (!document.boilerplate.empty()) pieces = without(pieces, document.boilerplate);
  if (options.cut == Cut::rules) judge_line_breaks(text, pieces);
  document.quotes = find_quotes(text, pieces);
  Verdicts verdicts = judge_sentences(text, pieces, state_->knowledge, options.text_register);
  if (options.cut == Cut::lines) end_at_lines(pieces.row, verdicts);
  if (!options.sentences.empty())
    keep_given_sentences(outside(options.sentences, document.boilerplate), pieces.row, verdicts);
  write_layers(pieces, verdicts, state_->knowledge, options, document);
}

}  // namespace synopse
