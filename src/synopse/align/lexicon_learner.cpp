#include "synopse/align/lexicon_learner.h"

#include <algorithm>
#include <cstdio>

namespace synopse {
namespace {

constexpr float kSure = 0.5F;                 // a link that is wrong more often than right teaches nothing
constexpr std::size_t kLongest = 100;         // words of a sentence; longer ones are lists
constexpr std::size_t kMostWords = 50000000;  // of either side: 200 MB
constexpr float kWeakest = 0.12F;
constexpr std::size_t kMostTranslations = 6, kMostForms = 4;
// A learned strength is lower than that of a translation that somebody is sure of.
constexpr float kRaise = 1.3F;

bool is_number(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string strength_text(float strength) {
  char text[16];
  std::snprintf(text, sizeof text, " %.2f", static_cast<double>(std::min(1.0F, strength * kRaise)));
  return text;
}

}  // namespace

LexiconLearner::LexiconLearner(const Bilingual& bilingual) : bilingual_(bilingual) {}

bool LexiconLearner::add(const Document& de, const Document& en, const Alignment& alignment) {
  const auto full = [](const Words& side) { return side.sentences.words() >= kMostWords; };
  if (std::any_of(sides_.begin(), sides_.end(), full)) return false;
  ++documents_;
  for (const Link& link : alignment.links) {
    if (link.level != Level::sentence || link.score < kSure || link.de.empty() || link.en.empty()) continue;
    read(de, link.de, Side::de);
    read(en, link.en, Side::en);
  }
  return true;
}

// What cannot be used becomes an empty sentence, so that both sides keep step.
void LexiconLearner::read(const Document& document, std::span<const std::uint32_t> sentences, Side side) {
  numbers_.clear();
  for (const std::uint32_t number : sentences) {
    for (const Word& word : words_of(document, document.sentences[number].span))
      if (word.kind == TokenKind::word) read_hyphenated(document[word.span], side);
  }
  if (numbers_.size() > kLongest) numbers_.clear();
  words(side).sentences.add(numbers_);
}

void LexiconLearner::read_hyphenated(std::string_view word, Side side) {
  while (!word.empty()) {
    const auto end = std::min(word.find('-'), word.size());
    if (end > 0) read_word(word.substr(0, end), side);
    word.remove_prefix(std::min(end + 1, word.size()));
  }
}

bool LexiconLearner::says_nothing(std::string_view plain, Side side) const {
  return plain.size() < 2 || is_number(plain) ||
         bilingual_.dictionary.frequency(plain, side) == Frequency::stop;
}

void LexiconLearner::read_word(std::string_view word, Side side) {
  const Stemmer& stemmer = bilingual_.stemmer(side);
  const std::string_view bare = stemmer.without_clitic(word);
  const std::string plain = bilingual_.spelling.plain(bare);
  if (says_nothing(plain, side)) return;
  Words& all = words(side);
  const std::uint32_t stem = all.stems.of(side == Side::de ? WordKeys::stem(stemmer.stem(plain))
                                                           : WordKeys::english(stemmer, plain));
  const std::uint32_t spelling = all.spellings.of(key_of('w', bare));
  if (spelling == all.spelled.size()) all.spelled.push_back({std::string(bare), stem, 0});
  ++all.spelled[spelling].count;
  numbers_.push_back(stem);
}

LexiconLearner::Spellings LexiconLearner::spellings(const Words& words) {
  Spellings found(words.stems.keys().size());
  for (std::uint32_t i = 0; i < words.spelled.size(); ++i) found[words.spelled[i].stem].push_back(i);
  for (auto& list : found) {
    std::stable_sort(list.begin(), list.end(),
                     [&](auto a, auto b) { return words.spelled[a].count > words.spelled[b].count; });
  }
  return found;
}

// Names that both languages spell alike are found without a list.
bool LexiconLearner::is_kept(std::uint32_t de, std::uint32_t en, const Spellings& german,
                             const Spellings& english) const {
  const auto plain = [&](const Words& side, std::uint32_t spelling) {
    return bilingual_.spelling.plain(side.spelled[spelling].text);
  };
  return plain(sides_[0], german[de].front()) != plain(sides_[1], english[en].front());
}

// Spellings that differ by capitals only are one.
std::string LexiconLearner::german_forms(const std::vector<std::uint32_t>& spellings) const {
  std::string out;
  std::vector<std::string> seen;
  for (const std::uint32_t each : spellings) {
    const std::string& text = sides_[0].spelled[each].text;
    std::string plain = bilingual_.spelling.plain(text);
    if (std::find(seen.begin(), seen.end(), plain) != seen.end()) continue;
    seen.push_back(std::move(plain));
    out += (out.empty() ? "" : ", ") + text;
    if (seen.size() == kMostForms) break;
  }
  return out;
}

std::string LexiconLearner::lexicon() const {
  const Spellings german = spellings(sides_[0]), english = spellings(sides_[1]);
  const auto pairs = learned_pairs(sides_[0].sentences, sides_[1].sentences, kWeakest);
  std::vector<std::string> lines;
  for (std::size_t begin = 0, end = 0; begin < pairs.size(); begin = end) {
    const std::uint32_t de = pairs[begin].de;
    while (end < pairs.size() && pairs[end].de == de) ++end;
    if (!is_kept(de, pairs[begin].en, german, english)) continue;
    std::string line = german_forms(german[de]) + '\t';
    for (std::size_t i = begin; i < std::min(end, begin + kMostTranslations); ++i)
      line += (i == begin ? "" : "; ") + sides_[1].spelled[english[pairs[i].en].front()].text +
              strength_text(pairs[i].strength);
    lines.push_back(std::move(line));
  }
  std::sort(lines.begin(), lines.end());
  std::string out = "# German words and what they are called in English, learned from " +
                    std::to_string(sentence_pairs()) + " pairs of sentences in " +
                    std::to_string(documents_) + " pairs of texts: " + std::to_string(lines.size()) +
                    " words.\n# form, form ... TAB english strength; english strength ...\n";
  for (const std::string& line : lines) out += line + '\n';
  return out;
}

}  // namespace synopse
