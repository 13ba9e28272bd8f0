// Segments a text with the project's own grammars and shows the layers as one string.
#pragma once

#include <memory>
#include <string>

#include "synopse/document/document.h"
#include "synopse/tokens/segmenter.h"

namespace synopse::testing {

inline std::shared_ptr<const Segmenter> load_segmenter(const std::string& language) {
  Diagnostics report;
  return Segmenter::load(Files::directory(std::string(SYNOPSE_ROOT) + "/grammars"), language, report);
}

// Made once a language: reading the lists for every case would be slow.
inline const Segmenter& segmenter(const std::string& language) {
  static const auto german = load_segmenter("de");
  static const auto english = load_segmenter("en");
  static const auto unknown = load_segmenter("und");
  return language == "de" ? *german : language == "en" ? *english : *unknown;
}

inline Document segmented(const std::string& language, std::string text,
                          const SegmenterOptions& options = {}) {
  Document document{.id = "t", .language = language, .text = std::move(text)};
  segmenter(language).segment(document, options);
  return document;
}

// "Dr.|Weber|kam|."
inline std::string tokens_of(const Document& document) {
  std::string shown;
  for (const Token& token : document.tokens) {
    if (!shown.empty()) shown += '|';
    shown += document[token.span];
  }
  return shown;
}

// "First.¦Second."
inline std::string sentences_of(const Document& document) {
  std::string shown;
  for (const Sentence& sentence : document.sentences) {
    if (!shown.empty()) shown += "¦";
    shown += document[sentence.span];
  }
  return shown;
}

inline std::string quotes_of(const Document& document) {
  std::string shown;
  for (const Quote& quote : document.quotes) {
    if (!shown.empty()) shown += "¦";
    shown += document[quote.span];
  }
  return shown;
}

}  // namespace synopse::testing
