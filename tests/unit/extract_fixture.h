// Figures as a rule would have found them.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "synopse/extract/extractor.h"

namespace synopse::test {

using Fields = std::vector<std::pair<std::string_view, std::string>>;

// Adds what one rule has found on a span of the document's text.
inline void add(Document& document, const std::string& kind, Span span, const Fields& fields,
                std::vector<Capture> captures = {}) {
  Rule rule;
  rule.subkind = kind;
  Match match{.span = span, .whole = span, .captures = std::move(captures)};
  for (const auto& [name, value] : fields) match.fields.push_back({name, value});
  TextCache texts;
  add_figure(match, rule, texts, document);
}

}  // namespace synopse::test
