#include "synopse/validation/body_checker.h"

#include <algorithm>
#include <utility>

#include "synopse/text/utf8.h"
#include "synopse/validation/digits.h"
#include "synopse/validation/figure_checks.h"

namespace synopse::validation {

void BodyChecker::start(const Tag& tag) {
  state_.point(tag, Known::resp, UnitKind::rule);
  switch (tag.known) {
    case Known::body:
      state_.has_body = true;
      return unit(tag, UnitKind::body);
    case Known::p:
      return unit(tag, UnitKind::paragraph);
    case Known::s:
      ++state_.sentences;
      return unit(tag, UnitKind::sentence);
    case Known::w:
    case Known::pc:
      return token(tag);
    case Known::said:
      state_.point(tag, Known::who, UnitKind::thing);
      return unit(tag, UnitKind::quotation);
    case Known::g:
      control_.start(tag);
      return unit(tag, UnitKind::none);
    default:
      break;
  }
  if (is_entity(tag.known)) {
    state_.point(tag, Known::ref, UnitKind::thing);
    return unit(tag, UnitKind::entity);
  }
  if (!is_figure(tag.known)) return unit(tag, UnitKind::none);
  if (figures_++ == 0 && !tag.has(Known::xml_id))
    state_.findings.error(tag.at, "id", "a figure without id stands in no other figure");
  check_figure(tag, state_.findings);
  if (!tag.has(Known::xml_id)) check_part(tag, state_.findings);
  unit(tag, UnitKind::figure);
}

void BodyChecker::unit(const Tag& tag, UnitKind kind) {
  Open open{.element = tag.known, .begin = here()};
  open.declared = state_.declare(tag, kind, open.id, open.local) != nullptr;
  if (kind == UnitKind::sentence) follows(tag, open.id, last_sentence_);
  if (kind == UnitKind::paragraph) follows(tag, open.id, last_paragraph_);
  open_.push_back(open);
}

void BodyChecker::follows(const Tag& tag, const LocalId& id, std::uint32_t& last) {
  if (id.number == 0) return;
  if (id.number != last + 1)
    state_.findings.warn(tag.at, "order", quoted(tag[Known::xml_id]) + " is not the next in order");
  last = id.number;
}

void BodyChecker::token(const Tag& tag) {
  check_join(here());
  Open open{.element = tag.known, .begin = here()};
  open.declared = state_.declare(tag, UnitKind::token, open.id, open.local) != nullptr;
  if (open.id.number > 0) token_order(tag, open.id);
  piece(tag, open.id);
  const bool joined = !tag[Known::join].empty();
  const std::string_view part = tag[Known::part];
  last_ = {.at = tag.at,
           .number = open.id.number,
           .piece = open.id.piece,
           .part = part.empty() ? '\0' : part.front(),
           .joined = joined,
           .exists = true,
           .is_pc = tag.known == Known::pc,
           .type = tag[Known::type]};
  if (last_.part == 0 || last_.part == 'I') {
    ++state_.tokens;
    clitic_ = tag[Known::n];
    token_begin_ = here();
  }
  open_.push_back(open);
}

void BodyChecker::token_order(const Tag& tag, const LocalId& id) {
  const bool goes_on = id.piece > 1 && id.number == last_.number && id.piece == last_.piece + 1;
  const bool is_next = id.piece <= 1 && id.number == last_.number + 1;
  if (!goes_on && !is_next)
    state_.findings.warn(tag.at, "order", quoted(tag[Known::xml_id]) + " is not the next token in order");
}

void BodyChecker::piece(const Tag& tag, const LocalId& id) {
  const std::string_view part = tag[Known::part];
  const bool starts = id.piece == 1 && part == "I";
  const bool goes_on = id.piece > 1 && (part == "M" || part == "F");
  if (id.piece <= 1) close_pieces();
  if (id.kind != UnitKind::none && !(id.piece == 0 ? part.empty() : starts || goes_on))
    state_.findings.error(tag.at, "piece",
                          "part and id of " + quoted(tag[Known::xml_id]) + " do not fit together");
  if (!goes_on || !last_.exists) return;
  if (last_.part == 'F') state_.findings.error(tag.at, "piece", "a piece after the last one of its token");
  if (last_.is_pc != (tag.known == Known::pc) || last_.type != tag[Known::type])
    state_.findings.error(tag.at, "piece", "pieces of one token are of different kinds");
}

void BodyChecker::close_pieces() {
  if (last_.part == 'I' || last_.part == 'M')
    state_.findings.error(last_.at, "piece", "the last piece of a token is not marked part=\"F\"");
  if (clitic_.empty()) return;
  const std::string_view token = std::string_view(state_.text).substr(token_begin_, last_.end - token_begin_);
  const auto starts = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
  const auto length = static_cast<std::size_t>(std::count_if(token.begin(), token.end(), starts));
  if (const auto n = digits_in(clitic_); n && *n > length)
    state_.findings.error(
        last_.at, "piece",
        "n=" + quoted(clitic_) + ", but the token has only " + std::to_string(length) + " characters");
  clitic_ = {};
}

void BodyChecker::check_join(std::uint32_t begin) {
  if (!last_.exists) return;
  const bool touches = last_.end == begin;
  if (touches && !last_.joined)
    state_.findings.error(last_.at, "join", "join=\"right\" is missing: the next token follows at once");
  if (!touches && last_.joined)
    state_.findings.error(last_.at, "join", "join=\"right\", but the next token does not follow at once");
}

void BodyChecker::text(std::string_view piece) {
  if (control_.is_open())
    control_.text(piece);
  else
    state_.text += piece;
}

void BodyChecker::end(Known element, std::size_t at) {
  if (open_.empty()) return;
  const Open open = open_.back();
  open_.pop_back();
  if (element == Known::g) append_utf8(state_.text, control_.end(state_.findings));
  if (is_figure(open.element)) --figures_;
  const bool is_token = element == Known::w || element == Known::pc;
  if (is_token) last_.end = here();
  const bool may_be_empty = element == Known::p || element == Known::body || open.local.empty();
  if (here() == open.begin && !may_be_empty)
    state_.findings.error(at, "empty", "<" + std::string(name_of(element)) + "> has no text");
  if (!open.declared) return;
  if (Unit* unit = state_.units.find(open.id, open.local)) {
    unit->begin = open.begin;
    unit->end = here();
  }
}

void BodyChecker::finish() {
  close_pieces();
  if (last_.exists && last_.joined)
    state_.findings.error(last_.at, "join", "join=\"right\" on the last token");
}

}  // namespace synopse::validation
