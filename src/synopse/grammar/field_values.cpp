#include "synopse/grammar/field_values.h"

#include "synopse/grammar/actions.h"
#include "synopse/grammar/lexicon.h"

namespace synopse {
namespace {

constexpr char kBetween = '\x1F';  // arguments in a key: no text of a report has it

// Appends the text of a piece of the argument that begins at `begin`.
void append_piece(std::string& out, std::size_t begin, const FieldPiece& piece, const Document& document,
                  const Match& match) {
  if (piece.kind == FieldPiece::Kind::text) {
    out += piece.text;
  } else if (const Span* span = match.capture(piece.text)) {
    if (out.size() > begin) out += ' ';
    out += document[*span];
  }
}

}  // namespace

std::string joined_captures(std::string_view names, const Document& document, const Match& match) {
  std::vector<FieldPiece> pieces;
  add_capture_pieces(names, pieces);
  std::string joined;
  for (const FieldPiece& piece : pieces) append_piece(joined, 0, piece, document, match);
  return joined;
}

bool FieldValues::compute(const Document& document, Match& match) {
  const std::span<const FieldPlan> plans = plans_.of(match.rule);
  match.fields.reserve(plans.size());
  for (const FieldPlan& plan : plans) {
    const std::optional<std::string_view> found = value(plan, document, match);
    if (!found) return false;
    if (!found->empty() || plan.kind == FieldPlan::Kind::constant)
      match.fields.push_back({plan.name, std::string(*found)});
  }
  return !plans_.needs_kind(match.rule) || !match.field("kind").empty();
}

std::optional<std::string_view> FieldValues::value(const FieldPlan& plan, const Document& document,
                                                   const Match& match) {
  if (plan.kind == FieldPlan::Kind::constant) return plan.constant;
  if (plan.kind == FieldPlan::Kind::lookup) return looked_up(plan, document, match);
  return called(plan, document, match);
}

std::string_view FieldValues::looked_up(const FieldPlan& plan, const Document& document, const Match& match) {
  key_.clear();
  for (const FieldPiece& piece : plans_.pieces(plan)) append_piece(key_, 0, piece, document, match);
  if (!plan.lexicon || key_.empty()) return {};
  return plan.lexicon->lookup(key_, plan.column, folded_);
}

const std::optional<std::string>& FieldValues::called(const FieldPlan& plan, const Document& document,
                                                      const Match& match) {
  key_.assign(1, static_cast<char>(plan.function - functions().data()));
  begins_.clear();
  for (const FieldPiece& piece : plans_.pieces(plan)) {
    if (piece.kind != FieldPiece::Kind::joined_capture) begins_.push_back((key_ += kBetween).size());
    append_piece(key_, begins_.back(), piece, document, match);
  }
  const auto* known = known_.find(key_);
  return known ? *known : known_.keep(key_, call(plan));
}

// With the arguments that stand in the key.
std::optional<std::string> FieldValues::call(const FieldPlan& plan) {
  arguments_.clear();
  for (std::size_t i = 0; i < begins_.size(); ++i) {
    const std::size_t end = i + 1 < begins_.size() ? begins_[i + 1] - 1 : key_.size();
    arguments_.push_back(std::string_view(key_).substr(begins_[i], end - begins_[i]));
  }
  return plan.function->call(grammar_, arguments_);
}

}  // namespace synopse
