#include "synopse/pairing/terms.h"

#include <algorithm>
#include <tuple>

#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::size_t kMostForms = 200'000;  // a language's frequent words are far fewer
constexpr std::size_t kSoundLength = 6;      // a name's beginning: what follows are endings, mostly
constexpr std::size_t kShortestSound = 4;
constexpr float kSoundShare = 0.6F;         // a beginning may be another word's
constexpr float kUntranslatedShare = 0.5F;  // a German word that English writes alike
constexpr float kKnownShare = 0.5F;         // names and values, whose words count as well
constexpr float kLeastStrength = 0.6F;      // a lone doubtful translation is no certain one
constexpr std::size_t kLongestWord = 60;    // longer strings are no words
constexpr std::size_t kDayLength = 10;      // YYYY-MM-DD

Rarity rarity_of(Frequency frequency) {
  switch (frequency) {
    case Frequency::stop:
    case Frequency::common:
      return Rarity::common;
    case Frequency::known:
      return Rarity::known;
    case Frequency::unknown:
      return Rarity::unknown;
  }
  return Rarity::known;
}

// What both languages call alike; what is counted has a name in each of them.
std::string unit_of(const Figure& figure) {
  if (figure.kind == FigureKind::percent) return "%";
  const bool is_named = figure.kind == FigureKind::money || figure.kind == FigureKind::measure;
  return is_named ? std::string(figure.unit) : std::string();
}

// The digits of a number, without what each language puts between them; empty for anything else.
std::string digits_of(std::string_view word) {
  std::string digits;
  for (const char c : word) {
    if (c >= '0' && c <= '9')
      digits += c;
    else if (c != '.' && c != ',')
      return {};
  }
  return digits;
}

}  // namespace

std::span<const DocumentTerm> TermReader::read(const Document& document, Side side) {
  terms_.clear();
  add_words(document, side);
  add_entities(document);
  add_figures(document);
  add_day(document.date);
  join_equal();
  return terms_;
}

void TermReader::add_words(const Document& document, Side side) {
  collect_words(document, words_);
  for (const Word& word : words_) {
    if (word.kind == TokenKind::word || word.kind == TokenKind::number)
      add_hyphenated(document[word.span], side);
  }
}

void TermReader::add_hyphenated(std::string_view word, Side side) {
  while (!word.empty()) {
    const auto end = std::min(word.find('-'), word.size());
    if (end > 0 && end <= kLongestWord) add_word(word.substr(0, end), side);
    word.remove_prefix(std::min(end + 1, word.size()));
  }
}

void TermReader::add_word(std::string_view part, Side side) {
  auto& forms = forms_[static_cast<std::size_t>(side)];
  form_.assign(part);
  auto found = forms.find(form_);
  if (found == forms.end()) {
    if (forms.size() >= kMostForms) forms.clear();
    found = forms.emplace(form_, analysed(part, side)).first;
  }
  terms_.insert(terms_.end(), found->second.begin(), found->second.end());
}

TermReader::Terms TermReader::analysed(std::string_view word, Side side) const {
  const std::string folded = bilingual_.spelling.plain(word);
  const std::string_view plain = bilingual_.stemmer(side).without_clitic(folded);
  Terms out;
  if (const std::string digits = digits_of(plain); !digits.empty()) {
    if (digits.size() > 1) out.push_back({key_of('d', digits), 1, Rarity::figure});
    return out;
  }
  const Frequency frequency = bilingual_.dictionary.frequency(plain, side);
  if (frequency == Frequency::stop || plain.size() < 2) return out;
  add_meaning(plain, side, rarity_of(frequency), out);
  const bool capital = is_upper(code_point_at(word, 0).value);
  add_sound(plain, side, capital && frequency == Frequency::unknown ? Rarity::name : rarity_of(frequency),
            out);
  return out;
}

// The English stem, or those of all translations by their share.
void TermReader::add_meaning(std::string_view plain, Side side, Rarity rarity, Terms& out) const {
  const Key own = bilingual_.dictionary.english_key(plain);
  if (side == Side::en) return out.push_back({own, 1, rarity});
  const auto translations = bilingual_.dictionary.translations(plain);
  float all = 0;
  bool itself = false;
  for (const Translation& each : translations) {
    all += each.strength * each.strength;
    itself = itself || each.key == own;
  }
  for (const Translation& each : translations)
    out.push_back({each.key, each.strength * each.strength / std::max(all, kLeastStrength), rarity});
  if (!itself) out.push_back({own, kUntranslatedShare, rarity});
}

void TermReader::add_sound(std::string_view plain, Side side, Rarity rarity, Terms& out) const {
  const std::string sound = bilingual_.spelling.sound(plain, side);
  if (sound.size() >= kShortestSound)
    out.push_back({key_of('p', std::string_view(sound).substr(0, kSoundLength)), kSoundShare, rarity});
}

void TermReader::add_entities(const Document& document) {
  for (const Entity& entity : document.entities) {
    if (entity.mention == Mention::name && !entity.ref.empty())
      terms_.push_back({key_of('@', entity.ref), kKnownShare, Rarity::name});
  }
}

void TermReader::add_figures(const Document& document) {
  for (const Figure& figure : document.figures) {
    if (figure.value && !is_temporal(figure.kind))
      terms_.push_back({key_of('#', figure.value->text() + unit_of(figure)), kKnownShare, Rarity::figure});
    if (figure.kind == FigureKind::date) add_day(figure.resolved.empty() ? figure.timex : figure.resolved);
  }
}

void TermReader::add_day(std::string_view time) {
  if (time.size() >= kDayLength && time.front() != 'X')
    terms_.push_back({key_of('t', time.substr(0, kDayLength)), 1, Rarity::figure});
}

void TermReader::join_equal() {
  std::sort(terms_.begin(), terms_.end(), [](const DocumentTerm& a, const DocumentTerm& b) {
    return std::tie(a.key, a.rarity, a.count) < std::tie(b.key, b.rarity, b.count);
  });
  std::size_t kept = 0;
  for (std::size_t i = 0; i < terms_.size(); ++i) {
    if (kept > 0 && terms_[kept - 1].key == terms_[i].key)
      terms_[kept - 1].count += terms_[i].count;
    else
      terms_[kept++] = terms_[i];
  }
  terms_.resize(kept);
}

}  // namespace synopse
