#include "synopse/view/told.h"

#include "synopse/view/plain.h"
#include "synopse/view/references.h"

namespace synopse::view {
namespace {

constexpr std::size_t kMostWords = 80;  // bytes of a name, a figure, a cue
constexpr std::size_t kMostRole = 48;   // and of a holder or target, which may be half a sentence

std::string few_words(std::string_view words, std::size_t most) {
  const std::string_view some = cut(words, most);
  return plain(some) + (some.size() < words.size() ? "…" : "");
}

// "schloss … aus"
std::string cue_of(const Document& text, const Stance& stance) {
  if (!stance.cue || (stance.cue->span.empty() && stance.cue->parts->spans.empty()))
    return few_words(text[stance.span], kMostRole);
  if (stance.cue->parts->spans.empty()) return few_words(text[stance.cue->span], kMostWords);
  std::string words;
  for (const Span span : stance.cue->parts->spans) {
    words += (words.empty() ? "" : " … ") + few_words(text[span], kMostRole);
    if (words.size() > kMostWords) break;
  }
  return words;
}

void add_role(Styled& made, const Document& text, const OptionalRole& role) {
  if (!role || role->span.empty()) return;
  if (!made.empty()) made.add(" ");
  made.add(few_words(text[role->span], kMostRole));
}

}  // namespace

void add_marked(Styled& made, std::string_view words, Ink ink, Colour colour) {
  const bool coloured = colour == Colour::on;
  const std::string_view brackets = ink & kCue ? "<>" : ink & kFigure ? "{}" : "[]";
  if (!coloured) made.add(brackets.substr(0, 1));
  made.add(words, ink);
  if (!coloured) made.add(brackets.substr(1));
  made.add(sign_of(ink), ink);
}

Styled told(const Pair& pair, Unit unit, Colour colour) {
  if (unit.level != Level::stance) return Styled(few_words(words(pair, unit), kMostWords));
  const Document& text = document(pair, unit.side);
  const Stance& stance = text.stances[unit.index];
  Styled made;
  add_role(made, text, stance.holder);
  if (!made.empty()) made.add(" ");
  add_marked(made, cue_of(text, stance), kCue | ink_of(stance.polarity), colour);
  add_role(made, text, stance.target);
  return made;
}

std::string caption(const Document& document) {
  std::string made = plain(document.title);
  std::string source = document.date;
  if (!document.publisher.empty()) source += (source.empty() ? "" : ", ") + plain(document.publisher);
  if (!source.empty()) made += (made.empty() ? "(" : " (") + source + ')';
  return made;
}

}  // namespace synopse::view
