// All that grammars/bilingual/ says, loaded once.
#pragma once

#include <tuple>

#include "synopse/align/concepts.h"
#include "synopse/align/dictionary.h"
#include "synopse/align/link_model.h"
#include "synopse/align/spelling.h"
#include "synopse/align/stemmer.h"
#include "synopse/align/units.h"

namespace synopse {

struct Bilingual {
  Spelling spelling;
  Stemmer de, en;
  Dictionary dictionary;
  Concepts concepts;
  Units units;
  LinkModel linking;

  // Mistakes go to `report`.
  static Bilingual load(const Files& files, Diagnostics& report, const Lexicons& lexicons = {}) {
    Bilingual all;
    all.spelling = Spelling::load(files, report);
    std::tie(all.de, all.en) = Stemmer::load(files, report);
    all.dictionary = Dictionary::load(files, all.spelling, all.de, all.en, lexicons, report);
    all.concepts = Concepts::load(files, all.spelling, all.de, all.en, report);
    all.units = Units::load(files, report);
    all.linking = LinkModel::load(files, report);
    return all;
  }

  const Stemmer& stemmer(Side side) const { return side == Side::de ? de : en; }
};

}  // namespace synopse
