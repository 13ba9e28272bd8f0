#include "synopse/align/phrases.h"

#include <algorithm>
#include <bit>

namespace synopse {
namespace {

constexpr std::size_t kLongestPhrase = 400;  // bytes that are compared
constexpr std::size_t kMostForms = 20000;    // of words that are known at a time
constexpr std::size_t kMostSlots = 1024;     // phrases that are kept
constexpr std::size_t kPhrases = 3;          // of a stance

}  // namespace

PhraseFeatures PhraseReader::read(std::string_view phrase) {
  PhraseFeatures made;
  read(phrase, made);
  return made;
}

void PhraseReader::read(std::string_view phrase, PhraseFeatures& made) {
  if (forms_.size() > kMostForms) forms_.clear();
  made.clear();
  for (std::size_t begin = 0; begin < phrase.size();) {
    const std::size_t end = std::min(phrase.find_first_of(" -", begin), phrase.size());
    if (end > begin) add_word(phrase.substr(begin, end - begin), made);
    begin = end + 1;
  }
  for (const Feature& feature : made.features) made.weight += feature.weight;
  append_terms(forms_, made.features, made.terms);
}

void PhraseReader::add_word(std::string_view word, PhraseFeatures& made) {
  const std::uint32_t number = forms_.of(word);
  if (forms_.keys(number).empty() || made.features.size() >= kMostFeatures) return;
  const Evidence evidence = forms_.evidence(number);
  const float weight = evidence == Evidence::word ? 0.7F : 1.0F;
  made.features.push_back({.evidence = evidence, .weight = weight, .form = number});
}

Phrases::Phrases(const Document& document, Side side, const Bilingual& bilingual)
    : document_(document),
      reader_(side, bilingual),
      slots_(std::bit_ceil(std::clamp<std::size_t>(kPhrases * document.stances.size(), 1, kMostSlots))) {}

const PhraseFeatures& Phrases::of(Span span) {
  const std::size_t place = (span.begin * 0x9E3779B9U + span.end * 0x85EBCA6BU) >> 16;
  Slot& slot = slots_[place & (slots_.size() - 1)];
  if (slot.span != span) {
    slot.span = span;
    reader_.read(document_[span].substr(0, kLongestPhrase), slot.features);
  }
  return slot.features;
}

}  // namespace synopse
