#include "synopse/formats/lines.h"

#include <utility>

namespace synopse {

bool touches_next(const Document& document, std::uint32_t i) {
  return i + 1 < document.tokens.size() && document.tokens[i].span.end == document.tokens[i + 1].span.begin;
}

void append_on_one_line(std::string_view text, std::string& out) {
  bool control = false;
  for (const char c : text) {
    const bool before = std::exchange(control, static_cast<unsigned char>(c) < 0x20 || c == 0x7F);
    if (!control) out += c;
    if (control && !before) out += ' ';
  }
}

void OuterEntities::append(const Document& document, Span span, std::string& out) {
  // Of entities that overlap, the first begins first, or is the longest: the others lie inside of it, or go
  // on behind it.
  const auto& entities = document.entities;
  while (entity_ < entities.size() && entities[entity_].span.end <= span.begin) ++entity_;
  if (entity_ == entities.size() || entities[entity_].span.begin >= span.end) {
    out += 'O';
    return;
  }
  const Entity& entity = entities[entity_];
  out += span.begin <= entity.span.begin ? "B-" : "I-";
  const std::size_t type = out.size();
  append_on_one_line(entity.type, out);
  for (std::size_t i = type; i < out.size(); ++i)
    if (out[i] == ' ') out[i] = '_';
}

}  // namespace synopse
