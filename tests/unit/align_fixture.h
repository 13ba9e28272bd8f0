// Documents built by hand for the tests of align/: no tokenizer, no grammar.
#pragma once

#include <doctest/doctest.h>

#include <cctype>
#include <memory>
#include <string>
#include <vector>

#include "synopse/align/aligner.h"

namespace synopse::test {

// Sentences of words that blanks separate; a full stop or comma is a token of its own.
inline Document document(const std::string& language, const std::vector<std::string>& sentences) {
  Document made;
  made.language = language;
  for (const std::string& text : sentences) {
    Sentence sentence;
    sentence.span.begin = static_cast<std::uint32_t>(made.text.size());
    sentence.first_token = static_cast<std::uint32_t>(made.tokens.size());
    std::size_t begin = 0;
    while (begin < text.size()) {
      const auto blank = std::min(text.find(' ', begin), text.size());
      auto end = blank;
      const bool stop = end > begin + 1 && (text[end - 1] == '.' || text[end - 1] == ',');
      if (stop) --end;
      const auto at = [&](std::size_t place) {
        return sentence.span.begin + static_cast<std::uint32_t>(place);
      };
      const bool number = std::isdigit(static_cast<unsigned char>(text[begin])) != 0;
      if (end > begin) {
        made.tokens.push_back({{at(begin), at(end)}, number ? TokenKind::number : TokenKind::word});
      }
      if (stop) made.tokens.push_back({{at(end), at(blank)}, TokenKind::punct});
      begin = blank + 1;
    }
    made.text += text;
    sentence.span.end = static_cast<std::uint32_t>(made.text.size());
    sentence.last_token = static_cast<std::uint32_t>(made.tokens.size());
    made.sentences.push_back(sentence);
    made.text += '\n';
  }
  return made;
}

inline Span find(const Document& document, const std::string& words) {
  const auto at = document.text.find(words);
  REQUIRE(at != std::string::npos);
  return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

inline void add_figure(Document& document, Figure figure, const std::string& words) {
  figure.span = find(document, words);
  document.figures.push_back(std::move(figure));
}

inline void add_count(Document& document, const std::string& words, const char* value,
                      const char* unit = "") {
  add_figure(document, {.kind = FigureKind::count, .value = Decimal::parse(value), .unit = unit}, words);
}

inline void add_date(Document& document, const std::string& words, const char* timex) {
  add_figure(document, {.kind = FigureKind::date, .timex = timex}, words);
}

inline void add_entity(Document& document, const std::string& words, const char* type, const char* ref = "") {
  document.entities.push_back({.span = find(document, words), .type = type, .ref = ref});
}

inline const Aligner& aligner() {
  static const std::shared_ptr<const Aligner> loaded = [] {
    Diagnostics report;
    auto made = Aligner::load(Files::directory(SYNOPSE_ROOT "/grammars"), report);
    REQUIRE(made);
    return made;
  }();
  return *loaded;
}

inline std::vector<Link> links(const Alignment& alignment, Level level) {
  std::vector<Link> found;
  for (const Link& link : alignment.links) {
    if (link.level == level) found.push_back(link);
  }
  return found;
}

}  // namespace synopse::test
