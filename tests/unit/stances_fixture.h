// Stances over hand-made documents: no grammar rules, no segmenter.
#pragma once

#include <doctest/doctest.h>

#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "synopse/extract/extractor.h"
#include "synopse/grammar/grammar.h"

namespace synopse::test {

inline bool is_letter_or_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
}

// The n-th occurrence of a text, as a span.
inline Span span_of(const Document& document, const std::string& text, int occurrence = 1) {
  std::size_t at = document.text.find(text);
  while (--occurrence > 0) at = document.text.find(text, at + 1);
  REQUIRE(at != std::string::npos);
  return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + text.size())};
}

// A document of one sentence a line; words and single ASCII marks are the tokens.
inline Document document_of(const std::string& text) {
  Document document;
  document.text = text;
  for (std::uint32_t begin = 0; begin < text.size();) {
    std::uint32_t end = begin;
    Sentence sentence;
    sentence.first_token = static_cast<std::uint32_t>(document.tokens.size());
    while (end < text.size() && text[end] != '\n') {
      const std::uint32_t first = end;
      while (end < text.size() && is_letter_or_byte(text[end])) ++end;
      const bool word = end > first;
      if (!word) ++end;
      if (text[first] == ' ') continue;
      document.tokens.push_back({{first, end}, word ? TokenKind::word : TokenKind::punct});
    }
    sentence.last_token = static_cast<std::uint32_t>(document.tokens.size());
    sentence.span = {begin, end};
    document.sentences.push_back(sentence);
    begin = end + 1;
  }
  return document;
}

inline void add_entity(Document& document, const std::string& text, const std::string& type,
                       int occurrence = 1) {
  document.entities.push_back(
      {.span = span_of(document, text, occurrence), .type = type, .norm = text, .ref = "ref:" + text});
}

using Texts = std::initializer_list<std::pair<const char*, const char*>>;

// What a rule made of `captures` (name, text) and `fields` (name, value) adds.
inline void add(Document& document, Texts captures, Texts fields = {},
                const std::string& kind = "statement") {
  Rule rule{.name = "example", .kind = "stance", .subkind = kind, .type = kind};
  Match match;
  for (const auto& [name, text] : captures) match.captures.push_back({name, span_of(document, text)});
  for (const auto& [name, value] : fields) match.fields.push_back({name, value});
  TextCache texts;
  add_stance(match, rule, texts, document);
}

inline std::string text_of(const Document& document, const OptionalRole& role) {
  if (!role) return "-";
  if (role->parts->spans.empty()) return std::string(document[role->span]);
  std::string joined;
  for (Span part : role->parts->spans) joined += (joined.empty() ? "" : " .. ") + std::string(document[part]);
  return joined;
}

// A grammar of these lexicons (name, rows), and nothing else.
inline std::shared_ptr<const Grammar> grammar_of(
    std::initializer_list<std::pair<const char*, const char*>> lexicons) {
  Files files;
  files.add("xx/phases.txt", "words words.rules\n");
  std::string rules = "level items\n";
  for (const auto& [name, rows] : lexicons) {
    rules += std::string("lexicon ") + name + " = lexicon/" + name + ".lex\n";
    files.add(std::string("xx/lexicon/") + name + ".lex", rows);
  }
  files.add("xx/words.rules", rules);
  Diagnostics report;
  auto grammar = Grammar::load(files, "xx", report);
  REQUIRE(grammar);
  return grammar;
}

}  // namespace synopse::test
