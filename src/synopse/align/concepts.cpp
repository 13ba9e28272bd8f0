#include "synopse/align/concepts.h"

#include <algorithm>
#include <optional>

#include "synopse/align/lines.h"

namespace synopse {
namespace {

// A compound counts what its last part counts, if that part is no mere syllable.
constexpr std::size_t kShortestHead = 5;
constexpr std::size_t kLongestWord = 60;

}  // namespace

// "concept NAME" begins a set, "event NAME" a family of events; below it stand "de WORDS; WORDS", "en WORDS;
// WORDS", "within NAME ...", "general", "tally".
Concepts Concepts::load(const Files& files, const Spelling& spelling, const Stemmer& de, const Stemmer& en,
                        Diagnostics& report) {
  Concepts concepts;
  concepts.de_ = de;
  concepts.en_ = en;
  LineFile file(files, "bilingual/concepts.txt", report);
  std::optional<Concept> current;
  for (const ContentLine& line : file.lines()) {
    const auto words = fields(line.text);
    const auto rest = trimmed(line.text.substr(words.front().size()));
    if ((words.front() == "concept" || words.front() == "event") && words.size() == 2) {
      current = concepts.named(words[1]);
      concepts.sets_[*current].event = words.front() == "event";
    } else if (words.front() == "barrier" && words.size() > 2) {
      concepts.add_barriers(words, spelling);
    } else if (!current) {
      file.error(line, line.text, "no concept yet", "a set begins with \"concept NAME\"");
    } else if (words.front() == "de" || words.front() == "en") {
      concepts.add_phrases(rest, words.front() == "de" ? Side::de : Side::en, *current, spelling);
    } else if (words.front() == "general") {
      concepts.sets_[*current].general = true;
    } else if (words.front() == "tally") {
      concepts.sets_[*current].tally = true;
      concepts.sets_[*current].growing = words.size() > 1 && words[1] == "growing";
    } else if (words.front() == "within") {
      for (std::size_t i = 1; i < words.size(); ++i) {
        const Concept outer = concepts.named(words[i]);
        concepts.sets_[*current].within.push_back(outer);
      }
    } else {
      file.error(line, words.front(), "unknown word '" + std::string(words.front()) + "'",
                 "concept, de, en, within, general or tally");
    }
  }
  concepts.close();
  return concepts;
}

Concept Concepts::named(std::string_view name) {
  const auto hit =
      std::find_if(sets_.begin(), sets_.end(), [&](const ConceptSet& set) { return set.name == name; });
  if (hit != sets_.end()) return static_cast<Concept>(hit - sets_.begin());
  sets_.push_back({.name = std::string(name)});
  return static_cast<Concept>(sets_.size() - 1);
}

Key Concepts::stem_key(std::string_view plain_word, Side side) const {
  return key_of('c', stemmer(side).base(plain_word));
}

void Concepts::add_barriers(std::span<const std::string_view> words, const Spelling& spelling) {
  auto& barriers = barriers_[words[1] == "de" ? 0 : 1];
  for (const auto word : words.subspan(2)) barriers.insert(key_of('c', spelling.plain(word)));
}

bool Concepts::is_barrier(std::string_view plain_word, Side side) const {
  return barriers_[static_cast<std::size_t>(side)].contains(key_of('c', plain_word));
}

void Concepts::add_phrases(std::string_view list, Side side, Concept id, const Spelling& spelling) {
  for (const auto phrase : parts(list, ';')) {
    Phrase entry{.id = id};
    for (const auto word : fields(phrase)) entry.stems.push_back(stem_key(spelling.plain(word), side));
    Phrases& phrases = (sets_[id].event ? events_ : phrases_)[static_cast<std::size_t>(side)];
    phrases[entry.stems.front()].push_back(entry);
  }
}

// Adds the sets around the sets around a set; a circle ends where nothing new comes.
void Concepts::close() {
  for (ConceptSet& set : sets_) {
    for (std::size_t i = 0; i < set.within.size(); ++i) {
      for (const Concept outer : sets_[set.within[i]].within) {
        if (std::find(set.within.begin(), set.within.end(), outer) == set.within.end()) {
          set.within.push_back(outer);
        }
      }
    }
  }
}

const std::vector<Concepts::Phrase>* Concepts::phrases_of(std::string_view word, Side side,
                                                          const Phrases& phrases) const {
  auto hit = phrases.find(stem_key(word, side));
  // The head of a compound stands at its end.
  const std::size_t latest = side == Side::de && word.size() <= kLongestWord ? word.size() : 0;
  for (std::size_t from = 3; hit == phrases.end() && from + kShortestHead <= latest; ++from) {
    hit = phrases.find(stem_key(word.substr(from), side));
  }
  return hit == phrases.end() ? nullptr : &hit->second;
}

std::vector<Concept> Concepts::at(std::span<const std::string> plain_words, Side side) const {
  std::vector<Concept> found;
  const auto* hit = phrases_of(plain_words.front(), side, phrases_[static_cast<std::size_t>(side)]);
  if (!hit) return found;
  for (const Phrase& phrase : *hit) {
    if (phrase.stems.size() > plain_words.size()) continue;
    bool same = true;
    for (std::size_t i = 1; same && i < phrase.stems.size(); ++i) {
      same = stem_key(plain_words[i], side) == phrase.stems[i];
    }
    if (same) found.push_back(phrase.id);
  }
  return found;
}

std::vector<Concept> Concepts::events_in(std::span<const std::string> plain_words, Side side) const {
  std::vector<Concept> found;
  for (const std::string& word : plain_words) {
    const auto* hit = phrases_of(word, side, events_[static_cast<std::size_t>(side)]);
    if (!hit) continue;
    for (const Phrase& phrase : *hit) found.push_back(phrase.id);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

bool Concepts::related(Concept a, Concept b) const {
  const auto& around_a = sets_[a].within;
  const auto& around_b = sets_[b].within;
  const auto holds = [](const std::vector<Concept>& list, Concept id) {
    return std::find(list.begin(), list.end(), id) != list.end();
  };
  if (holds(around_a, b) || holds(around_b, a)) return true;
  return std::any_of(around_a.begin(), around_a.end(), [&](Concept id) { return holds(around_b, id); });
}

}  // namespace synopse
