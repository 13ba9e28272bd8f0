// Files of ours, and what validation says of them.
#pragma once

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <string_view>

#include "synopse/document/document.h"
#include "synopse/formats/tei.h"
#include "synopse/validation/tei_validator.h"

namespace synopse::test {

// Files by their names, as if they lay side by side.
class FileMap : public validation::TeiNeighbours {
 public:
  explicit FileMap(const validation::TeiRules& rules) : rules_(rules) {}
  void add(const std::string& name, std::string content) { contents_[name] = std::move(content); }

  const validation::TeiDocuments* file(std::string_view path) override {
    const auto content = contents_.find(std::string(path));
    if (content == contents_.end()) return nullptr;
    auto& read = read_[content->first];
    if (!read) {
      FileMap none(rules_);
      read = std::make_unique<validation::TeiValidator>(rules_, content->second, ignored_);
      read->run(none);
    }
    return read.get();
  }

 private:
  const validation::TeiRules& rules_;
  validation::Findings ignored_{0};
  std::map<std::string, std::string> contents_;
  std::map<std::string, std::unique_ptr<validation::TeiValidator>> read_;
};

inline const validation::TeiRules& rules() {
  static const validation::TeiRules made;
  return made;
}

inline validation::Findings validated(std::string_view file, FileMap& files) {
  validation::Findings findings(50);
  validation::TeiValidator(rules(), file, findings).run(files);
  return findings;
}
inline validation::Findings validated(std::string_view file) {
  FileMap none(rules());
  return validated(file, none);
}

// "code: message" a line; those of warnings begin with "warning ".
inline std::string listed(const validation::Findings& findings) {
  std::string all;
  for (const auto& finding : findings.sorted()) {
    if (finding.severity == Severity::warning) all += "warning ";
    all += std::string(finding.code) + ": " + finding.message + "\n";
  }
  return all;
}

inline std::string replaced(std::string file, std::string_view from, std::string_view to) {
  const std::size_t at = file.find(from);
  REQUIRE_MESSAGE(at != file.npos, from);
  return file.replace(at, from.size(), to);
}

// "Anna Oster lehnte das gestern ab." and a second sentence: one annotation of every layer, one token in
// pieces, one entity that crosses.
inline Document small_document() {
  Document document{
      .id = "d", .language = "de", .text = "Anna Oster lehnte 24stündige \x0C\nFahrten ab: »Nein.«"};
  const auto span = [&](std::string_view text) {
    const auto at = static_cast<std::uint32_t>(document.text.find(text));
    return Span{at, at + static_cast<std::uint32_t>(text.size())};
  };
  std::uint32_t count = 0;
  for (const std::string_view token :
       {"Anna", "Oster", "lehnte", "24stündige", "Fahrten", "ab", ":", "»", "Nein", ".", "«"}) {
    const bool punct = token == ":" || token == "»" || token == "." || token == "«";
    document.tokens.push_back({span(token), punct ? TokenKind::punct : TokenKind::word});
    ++count;
  }
  document.sentences = {{span(document.text), 0, count}};
  document.entities = {{.span = span("Anna Oster"), .type = "person", .norm = "Anna Oster", .ref = "oster"},
                       {.span = span("Oster lehnte"), .type = "misc"}};
  Figure hours{.span = span("24stündig"), .kind = FigureKind::duration};
  hours.timex = "PT24H";
  document.figures = {hours};
  document.quotes = {{span("Nein."), true, "oster"}};
  Stance one{.span = document.sentences.front().span, .polarity = Polarity::oppose, .kind = "judgement"};
  one.holder = Role{.span = span("Anna Oster"), .ref = "oster"};
  one.cue = Role{.span = span("lehnte")};
  one.target = Role{.span = span("24stündige \x0C\nFahrten")};
  Stance two{.span = span("Nein."), .polarity = Polarity::oppose, .kind = "denial"};
  two.direct = true;
  two.by = 0;
  document.stances = {one, two};
  return document;
}

}  // namespace synopse::test
