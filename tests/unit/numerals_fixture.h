// The number words of a language, as its grammar has them.
#pragma once

#include <doctest/doctest.h>

#include <string>

#include "synopse/grammar/lexicon_reader.h"
#include "synopse/grammar/numerals.h"
#include "synopse/text/files.h"

namespace synopse::test {

inline Numerals numerals(const std::string& language) {
  const auto files = Files::directory(std::string(SYNOPSE_ROOT) + "/grammars");
  const std::string path = language + "/lexicon/numerals.lex";
  Diagnostics report;
  const auto words = read_lexicon(path, *files.find(path), report);
  REQUIRE(report.ok());
  return Numerals(words);
}

}  // namespace synopse::test
