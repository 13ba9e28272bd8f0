#include <string>
#include <string_view>

#include "synopse/extract/extractor.h"
#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

// Whether it is, with single blanks between its words: a quick look, which says no to some that are.
bool is_on_one_line(std::string_view text) {
  bool word = text.empty();  // something is behind the last blank
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < ' ' || byte >= 0x80 || (c == ' ' && !word)) return false;
    word = c != ' ';
  }
  return word;
}

// One blank for every run of white space.
std::string on_one_line(std::string_view text) {
  std::string out;
  bool gap = false;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (is_space(c.value)) {
      gap = !out.empty();
    } else {
      if (gap) out.push_back(' ');
      gap = false;
      out.append(text.substr(at, c.size));
    }
    at += c.size;
  }
  return out;
}

}  // namespace

void add_entity(const Match& match, const Rule& rule, TextCache& texts, Document& document) {
  Entity entity{.span = match.span, .type = rule.type, .rule = rule.label};
  const std::string_view norm = match.field("norm");
  entity.norm = texts.text(is_on_one_line(norm) ? norm : on_one_line(norm));
  entity.ref = texts.text(match.field("ref"));
  if (const auto said = mention(match.field("mention"))) entity.mention = *said;
  if (match.each.empty()) {
    document.entities.push_back(std::move(entity));
    return;
  }
  for (const Span span : match.each) {
    entity.span = span;
    document.entities.push_back(entity);
  }
}

}  // namespace synopse
