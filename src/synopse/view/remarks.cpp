#include "synopse/view/remarks.h"

#include <string>

#include "synopse/document/sentences.h"
#include "synopse/view/differences.h"
#include "synopse/view/plain.h"
#include "synopse/view/references.h"

namespace synopse::view {
namespace {

constexpr std::size_t kMostWords = 200;  // bytes of words that differ: whole sentences stand above

bool is_shown(Level level, const Shown& shown) {
  if (level == Level::entity) return shown.entities;
  if (level == Level::figure) return shown.figures;
  return level != Level::stance || shown.stances;
}

const IndexList& units(const Discrepancy& discrepancy, Side side) {
  return side == Side::de ? discrepancy.de : discrepancy.en;
}

void add_words(const Pair& pair, const Discrepancy& discrepancy, Side side, Styled& made) {
  std::string words;
  for (const std::uint32_t unit : units(discrepancy, side)) {
    if (!words.empty()) words += ", ";
    const Document& text = document(pair, side);
    words +=
        plain(cut(text[differing_span(text, discrepancy.level, unit, discrepancy.category)], kMostWords));
  }
  made.add(words, kDifference);
}

// "36 | 37", of the German and of the English text.
Styled differing_words(const Pair& pair, const Discrepancy& discrepancy) {
  Styled made;
  add_words(pair, discrepancy, Side::de, made);
  made.add(" | ");
  add_words(pair, discrepancy, Side::en, made);
  return made;
}

// Where words are: in the sentence of their first unit.
std::uint32_t sentence_of(const Pair& pair, const Discrepancy& discrepancy, Side side) {
  const Document& text = document(pair, side);
  return sentence_number(
      text, differing_span(text, discrepancy.level, units(discrepancy, side).front(), discrepancy.category));
}

}  // namespace

std::vector<std::size_t> shown_differences(const Pair& pair, const Shown& shown) {
  std::vector<std::size_t> numbers;
  const auto& all = pair.alignment->discrepancies;
  for (std::size_t d = 0; d < all.size(); ++d)
    if (all[d].category != Category::missing && is_shown(all[d].level, shown)) numbers.push_back(d);
  return numbers;
}

Remarks::Remarks(const Pair& pair, const Shown& shown) : pair_(pair) {
  for (const Side side : {Side::de, Side::en})
    by_sentence_[static_cast<std::size_t>(side)].resize(document(pair, side).sentences.size());
  for (const std::size_t number : shown_differences(pair, shown)) {
    const Discrepancy& each = pair.alignment->discrepancies[number];
    const Side side = each.de.empty() ? Side::en : Side::de;
    if (units(each, side).empty() || document(pair, side).sentences.empty()) continue;
    by_sentence_[static_cast<std::size_t>(side)][sentence_of(pair, each, side)].push_back(number);
  }
}

void Remarks::write(const Row& row, Sheet& sheet) const {
  for (const int side : {0, 1})
    for (std::uint32_t sentence = row.side[side].first; sentence < row.side[side].last; ++sentence)
      for (const std::size_t number : by_sentence_[side][sentence]) write_remark(pair_, number, sheet);
}

void write_remark(const Pair& pair, std::size_t number, Sheet& sheet) {
  const Discrepancy& each = pair.alignment->discrepancies[number];
  Styled head("  ");
  head.add("≠" + std::to_string(number + 1), kDifference).add(" ");
  Styled words;
  words.add(name(each.category), kHeading).add("  ");
  words.add_all(differing_words(pair, each));
  const std::string_view reason = reason_of(each.rule);
  if (!reason.empty()) words.add("  " + std::string(reason), kQuiet);
  sheet.entry(head, words);
}

}  // namespace synopse::view
