#include "synopse/grammar/pattern.h"

#include "synopse/grammar/regex.h"
#include "synopse/text/utf8.h"

namespace synopse {

namespace {

// What helps against RE2's complaints.
std::string advice(const RegexError& error) {
  const auto says = [&](std::string_view text) { return error.message.find(text) != std::string::npos; };
  const std::string& piece = error.piece;
  if (piece.size() == 2 && piece[0] == '\\' && piece[1] >= '1' && piece[1] <= '9')
    return "RE2 has no back-references: write out what may stand twice";
  if (says("escape")) return "letters are \\p{L}, digits \\d; a sign itself is \\. or [.]";
  if (says("repetition") || says("repeat"))
    return "1000 repetitions at most, nested ones multiplied; it follows what it repeats";
  if (says("too large")) return "fewer or smaller repetitions, or a lexicon instead of many words";
  if (says("character class")) return "in [ ] a range goes upwards, a-z, and classes are \\p{L} or [:alpha:]";
  if (says("missing") || says("unexpected")) return "close what is open; a sign itself is \\( or [(]";
  if (says("perl") || says("group")) return "RE2 knows ( ), (?: ), (?i: ) and no look-around";
  return "it is a regular expression as RE2 reads it";
}

}  // namespace

std::string structure(const std::string& item_expression) {
  std::string close;
  append_utf8(close, kTestClose);
  std::string out;
  for (std::size_t at = 0; at < item_expression.size();) {
    const bool test = static_cast<unsigned char>(item_expression[at]) >= 0x80;
    out += test ? 'a' : item_expression[at];
    at = test ? item_expression.find(close, at) + close.size() : at + 1;
  }
  return out;
}

void check_regex(const std::string& regex, const Located& source, std::string_view what) {
  const RegexError error = regex_error(regex);
  if (error.message.empty()) return;
  const std::size_t found = error.piece.empty() ? std::string::npos : source.text.find(error.piece);
  throw PatternError{source.position(found == std::string::npos ? 0 : found),
                     "RE2 refuses this " + std::string(what) + ": " + error.message, advice(error)};
}

Tag token_class(const Located& source, std::size_t begin, std::size_t length, Scope& scope) {
  const Located inside = source.part(begin, length);
  const std::string name = "/" + inside.text + "/";
  if (const auto known = scope.tags->find(name)) return *known;
  check_regex(inside.text, inside, "expression");
  const Tag tag = scope.tags->make(name);
  scope.token_classes->push_back({inside.text, tag});
  return tag;
}

}  // namespace synopse
