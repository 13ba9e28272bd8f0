// What the fields of rules ask of a match, with every name looked up.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "synopse/grammar/actions.h"
#include "synopse/grammar/grammar.h"

namespace synopse {

class Lexicon;

// A piece of an argument: a text, or what a capture holds.
struct FieldPiece {
  enum class Kind : std::uint8_t {
    text,
    capture,
    joined_capture  // of the same argument as the piece before it, behind a blank
  };
  Kind kind = Kind::text;
  std::string_view text;  // or the capture's name
};

// The pieces of "cue + particle".
void add_capture_pieces(std::string_view names, std::vector<FieldPiece>& pieces);

struct FieldPlan {
  enum class Kind : std::uint8_t { constant, lookup, call };
  Kind kind = Kind::constant;
  int column = -1;                     // of a lookup
  std::string_view name;               // of the field
  std::string_view constant;           // of a constant
  const Lexicon* lexicon = nullptr;    // of a lookup; null: there is none
  const Function* function = nullptr;  // of a call
  std::uint32_t first = 0, last = 0;   // pieces of the arguments; of a lookup, of its first argument
};

// The plans of those rules that have been asked for, close together.  Views stay valid until the next call.
class FieldPlans {
 public:
  explicit FieldPlans(const Grammar& grammar);

  std::span<const FieldPlan> of(RuleId rule);
  // Only what the lexicon knows is a stance where a rule looks its kind up: "lehnt ... ab", not "lehnt ...
  // vor".  Of rules whose plans have been asked for.
  bool needs_kind(RuleId rule) const { return ranges_[rule].needs_kind; }
  std::span<const FieldPiece> pieces(const FieldPlan& plan) const {
    return std::span(pieces_).subspan(plan.first, plan.last - plan.first);
  }

 private:
  struct Range {
    std::uint32_t first = 0, last = 0;
    bool made = false, needs_kind = false;
  };

  void make(const Rule& rule, Range& range);
  FieldPlan plan(const Action& action);
  void plan_lookup(std::string_view column, FieldPlan& plan) const;
  void add_argument(std::string_view argument);

  const Grammar& grammar_;
  std::vector<Range> ranges_;  // by rule
  std::vector<FieldPlan> plans_;
  std::vector<FieldPiece> pieces_;
};

}  // namespace synopse
