// Text -> quotations, sentences, tokens.
#pragma once

#include <memory>
#include <span>
#include <string>

#include "synopse/document/document.h"
#include "synopse/text/diagnostics.h"
#include "synopse/text/files.h"

namespace synopse {

enum class Register { news, informal };
// Where sentences end: where the rules see it, or at every line break and nowhere else.
enum class Cut { rules, lines };
// "US-Präsident" as one token, or as three of which two are joined.
enum class Hyphens { keep, split };

struct SegmenterOptions {
  Register text_register = Register::news;  // informal: sentences may begin in lower case
  Hyphens hyphens = Hyphens::split;
  Cut cut = Cut::rules;
  std::span<const Span> sentences = {};  // given ones, in order: they are kept, whatever `cut` says
};

// What a language knows of words and sentence ends, from grammars/<language>/tokens/*.txt.
// Immutable after load(), so threads may share one.
class Segmenter {
 public:
  // Mistakes go to `report`; null if there was an error.
  static std::shared_ptr<const Segmenter> load(const Files& grammars, const std::string& language,
                                               Diagnostics& report);
  ~Segmenter();

  // Writes document.quotes, .sentences and .tokens, none of which reaches into document.boilerplate; linear
  // in the length of the text; never throws on account of the text.
  void segment(Document& document, const SegmenterOptions& options = {}) const;

 private:
  struct State;
  explicit Segmenter(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace synopse
