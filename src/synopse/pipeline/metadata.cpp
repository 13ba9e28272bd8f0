#include "synopse/pipeline/metadata.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "synopse/extract/calendar.h"
#include "synopse/text/language.h"

namespace synopse {
namespace {

constexpr std::size_t kDayLength = 10;  // YYYY-MM-DD

}  // namespace

void tell_language(Document& document) {
  if (!document.language.empty()) return;
  const LanguageGuess guess = guess_language(document.text);
  document.language = guess.reliable ? guess.code : "und";
}

LanguageChoice settle_language(Document& document, std::span<const std::string> known) {
  const bool said = !document.language.empty();
  const auto is_known = [known](const std::string& code) {
    return std::ranges::find(known, code) != known.end();
  };
  if (said && !is_known(document.language))
    if (const std::string code = language_of_tag(document.language); is_known(code)) document.language = code;
  tell_language(document);
  if (document.language == "und") return LanguageChoice::unclear;
  if (is_known(document.language)) return LanguageChoice::known;
  return said ? LanguageChoice::said : LanguageChoice::guessed;
}

bool settle_date(Document& document) {
  if (document.date.empty() || parse_day(std::string_view(document.date).substr(0, kDayLength))) return true;
  document.date.clear();
  return false;
}

std::string sort_languages(Document& de, Document& en) {
  if (de.language == "en" && en.language == "de") std::swap(de, en);
  if (de.language == "und") de.language = "de";
  if (en.language == "und") en.language = "en";
  if (de.language == "de" && en.language == "en") return {};
  std::string both = de.language;
  de.language = "de";
  en.language = "en";
  return both;
}

}  // namespace synopse
