#include "synopse/grammar/pattern.h"

#include "synopse/grammar/regex.h"

namespace synopse {

void check_regex(const std::string& regex, const Located& source, std::string_view what) {
  const RegexError error = regex_error(regex);
  if (error.message.empty()) return;
  const std::size_t found = error.piece.empty() ? std::string::npos : source.text.find(error.piece);
  throw PatternError{source.position(found == std::string::npos ? 0 : found),
                     "RE2 refuses this " + std::string(what) + ": " + error.message, ""};
}

Tag token_class(const Located& source, std::size_t begin, std::size_t length, Scope& scope) {
  const Located inside = source.part(begin, length);
  const std::string name = "/" + inside.text + "/";
  if (const auto known = scope.tags->find(name)) return *known;
  if (scope.check_expressions) check_regex(inside.text, inside, "expression");
  const Tag tag = scope.tags->make(name);
  scope.token_classes->push_back({inside.text, tag});
  return tag;
}

}  // namespace synopse
