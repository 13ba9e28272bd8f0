#include "synopse/validation/tei_checker.h"

#include <algorithm>
#include <string>

namespace synopse::validation {

void TeiChecker::start(const Tag& tag) {
  ++depth_;
  if (part_ == Part::none) {
    if (tag.known == Known::teiHeader) part_ = Part::header;
    if (tag.known == Known::body) part_ = Part::body;
    if (tag.known == Known::standOff) part_ = Part::beside;
    part_depth_ = depth_;
  }
  if (part_ == Part::header) {
    header_.start(tag);
    if (tag.known == Known::label && tag.has(Known::xml_id)) state_.declare(tag, UnitKind::rule);
  }
  if (part_ == Part::body)
    body_.start(tag);
  else if (tag.known == Known::g)
    control_.start(tag);
  if (part_ == Part::beside) {
    beside_.start(tag);
    alignment_.start(tag);
  }
}

void TeiChecker::text(std::string_view piece) {
  if (control_.is_open()) return control_.text(piece);
  if (part_ == Part::body) body_.text(piece);
  if (part_ == Part::header) header_.text(piece);
  if (part_ == Part::beside) beside_.text(piece);
}

void TeiChecker::end(Known element, std::size_t at) {
  if (control_.is_open() && element == Known::g) control_.end(state_.findings);
  if (part_ == Part::body) body_.end(element, at);
  if (part_ == Part::header) header_.end(element);
  if (part_ == Part::beside) beside_.end(element, at);
  if (part_ != Part::none && depth_ == part_depth_) {
    if (part_ == Part::body) body_.finish();
    part_ = Part::none;
  }
  --depth_;
}

void TeiChecker::finish() {
  beside_.finish();
  if (state_.has_body) check_header(state_);
  pointers();
  if (state_.has_body) {
    gaps();
    unused();
  }
  std::string().swap(state_.text);
}

void TeiChecker::pointers() {
  for (const auto& pointer : state_.pointers) state_.follow(pointer);
  std::vector<TeiState::Pointer>().swap(state_.pointers);
}

// A number left out: something has been taken out of the file.
void TeiChecker::gaps() {
  for (const UnitKind kind : {UnitKind::sentence, UnitKind::token, UnitKind::entity, UnitKind::figure,
                              UnitKind::quotation, UnitKind::stance}) {
    const auto& all = state_.units.numbered(kind);
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i].exists || state_.units.is_there(kind, i + 1)) continue;
      state_.findings.warn(state_.at, "order",
                           "there is no " + std::string(name_of(kind)) + " " + std::to_string(i + 1) +
                               ", but one of a higher number");
      break;
    }
  }
}

void TeiChecker::unused() {
  std::vector<std::string_view> names;
  for (const auto& [local, unit] : state_.units.named())
    if (!unit.used && local.starts_with("k.")) names.push_back(local);
  std::sort(names.begin(), names.end());
  for (const std::string_view name : names)
    state_.findings.warn(state_.at, "list", "nothing mentions the entry " + quoted(name));
}

}  // namespace synopse::validation
