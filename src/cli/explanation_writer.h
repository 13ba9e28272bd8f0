// Explanations as text for people and as JSON Lines for programs.
#pragma once

#include <ostream>
#include <string>

#include "cli/grammars.h"
#include "synopse/pipeline/explanation.h"
#include "synopse/text/utf8.h"

namespace synopse::cli {

// How much is told of a place where nothing was made.
enum class Detail { nearest, everything };

class ExplanationWriter {
 public:
  virtual ~ExplanationWriter() = default;
  virtual void write(const Explanation& explanation) = 0;
  // Nothing is annotated at a byte, or (-1) anywhere.
  virtual void write_nothing(std::int64_t byte) = 0;
  virtual void write(std::uint32_t byte, const PlaceInPhase& place, Detail detail) = 0;
};

// What both kinds of writers need.  All of it must outlive them.
struct ExplainedText {
  const Document& document;
  const Grammar& grammar;
  CodePoints points;
};

std::unique_ptr<ExplanationWriter> text_explanations(const ExplainedText& text, std::ostream& out);
std::unique_ptr<ExplanationWriter> json_explanations(const ExplainedText& text, std::ostream& out);

// Whether a rule came near enough to a match to be worth telling: all that it needs is in the sentence, and
// something of it fits.
bool is_near(const RuleMiss& each);
// "the sentence needs [judge]", "<Der Rat> fits, then <und> is no [capital word]" ...
std::string reason(const ExplainedText& text, const PlaceInPhase& place, const RuleMiss& each);

}  // namespace synopse::cli
