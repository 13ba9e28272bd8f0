#include "synopse/view/references.h"

#include <algorithm>
#include <span>

namespace synopse::view {
namespace {

constexpr std::size_t kMostWords = 120;  // bytes of a unit's words
constexpr std::size_t kMostUnits = 12;   // of one side of a link: mentions of a name may be thousands

// All parts of a role, as one quotes with gaps.
void write_parts(const Document& document, const Role& role, Html& html) {
  const std::vector<Span> whole{role.span};
  const std::vector<Span>& spans = role.parts->spans.empty() ? whole : role.parts->spans;
  for (std::size_t s = 0; s < spans.size() && s < kMostUnits; ++s) {
    html << (s > 0 ? " … " : "");
    write_cut(document[spans[s]], kMostWords, html);
  }
}

void write_role(const Document& document, const OptionalRole& role, Html& html) {
  if (!role || (role->span.empty() && role->ref.empty())) return;
  html << "<bdi>";
  if (role->span.empty())
    write_cut(role->ref, kMostWords, html);
  else
    write_parts(document, *role, html);
  html << "</bdi> ";
}

void write_cue(const Document& document, const Stance& stance, Html& html) {
  if (!stance.cue) return;
  html << "<b>";
  write_parts(document, *stance.cue, html);
  html << "</b> ";
}

void write_words(const Pair& pair, Unit unit, Html& html) {
  if (unit.level != Level::stance) return write_cut(words(pair, unit), kMostWords, html);
  const Document& text = document(pair, unit.side);
  const Stance& stance = text.stances[unit.index];
  write_role(text, stance.holder, html);
  write_cue(text, stance, html);
  write_role(text, stance.target, html);
}

}  // namespace

std::string_view cut(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80) --most;
  return text.substr(0, most);
}

void write_cut(std::string_view text, std::size_t most, Html& html) {
  const std::string_view first = cut(text, most);
  html.text(first) << (first.size() < text.size() ? "…" : "");
}

void write_reference(const Pair& pair, Unit unit, Html& html) {
  html << "<a href=#" << id(unit) << " lang=" << code(unit.side) << '>';
  write_words(pair, unit, html);
  html << "</a>";
}

void write_references(const Pair& pair, Side side, Level level, std::span<const std::uint32_t> units,
                      Html& html) {
  const std::size_t shown = level == Level::entity ? 1 : kMostUnits;
  for (std::size_t u = 0; u < units.size() && u < shown; ++u) {
    html << (u > 0 ? ", " : "");
    write_reference(pair, {side, level, units[u]}, html);
  }
  if (units.size() <= shown) return;
  if (level == Level::entity)
    (html << " ×").number(units.size());
  else
    (html << " and ").number(units.size() - shown) << " more";
}

}  // namespace synopse::view
