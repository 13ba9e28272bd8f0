#include "synopse/align/stemmer.h"

#include <algorithm>

#include "synopse/align/lines.h"

namespace synopse {
namespace {

// Shorter stems say nothing: "es" - "e" is "s".
constexpr std::size_t kShortestStem = 3;

}  // namespace

// Lines are "LANGUAGE ending E [REPLACEMENT]", "LANGUAGE clitic C", "LANGUAGE link L", "LANGUAGE prefix P",
// "LANGUAGE particle P", "LANGUAGE light E"; all but the first may list several.
std::pair<Stemmer, Stemmer> Stemmer::load(const Files& files, Diagnostics& report) {
  std::pair<Stemmer, Stemmer> both;
  LineFile file(files, "bilingual/endings.txt", report);
  for (const ContentLine& line : file.lines()) {
    const auto words = fields(line.text);
    if (words.size() < 3 || (words[0] != "de" && words[0] != "en")) {
      file.error(line, line.text, "not a list of endings",
                 "de|en ending|light|clitic|link|prefix|particle TEXT");
      continue;
    }
    Stemmer& stemmer = words[0] == "de" ? both.first : both.second;
    if (words[1] == "ending") {
      const auto last = static_cast<unsigned char>(words[2].back());
      stemmer.endings_[last].emplace_back(words[2], words.size() > 3 ? words[3] : "");
      continue;
    }
    std::vector<std::string>* list = words[1] == "clitic"     ? &stemmer.clitics_
                                     : words[1] == "link"     ? &stemmer.links_
                                     : words[1] == "prefix"   ? &stemmer.prefixes_
                                     : words[1] == "particle" ? &stemmer.particles_
                                     : words[1] == "light"    ? &stemmer.light_
                                                              : nullptr;
    if (!list) {
      file.error(line, words[1], "unknown list '" + std::string(words[1]) + "'");
      continue;
    }
    list->insert(list->end(), words.begin() + 2, words.end());
  }
  for (Stemmer* stemmer : {&both.first, &both.second}) {
    for (auto& list : stemmer->endings_) {
      std::stable_sort(list.begin(), list.end(),
                       [](const Ending& a, const Ending& b) { return a.first.size() > b.first.size(); });
    }
  }
  return both;
}

std::string Stemmer::stem(std::string_view plain_word) const {
  std::string stem(plain_word);
  if (stem.empty()) return stem;
  for (const auto& [ending, replacement] : endings_[static_cast<unsigned char>(stem.back())]) {
    if (!plain_word.ends_with(ending) || plain_word.size() < ending.size() + kShortestStem) continue;
    stem.resize(plain_word.size() - ending.size());
    stem += replacement;
    break;
  }
  // "kill" and "killed", "stop" and "stopped" meet when a double letter at the end counts once.
  if (stem.size() > kShortestStem && stem[stem.size() - 1] == stem[stem.size() - 2]) stem.pop_back();
  return stem;
}

std::string Stemmer::base(std::string_view plain_word) const {
  std::size_t longest = 0;
  for (const std::string& ending : light_) {
    const bool fits = plain_word.ends_with(ending) && plain_word.size() >= ending.size() + kShortestStem;
    if (fits) longest = std::max(longest, ending.size());
  }
  return std::string(plain_word.substr(0, plain_word.size() - longest));
}

std::vector<std::string> Stemmer::variants(std::string_view plain_word) const {
  std::vector<std::string> found;
  for (const std::string& prefix : prefixes_) {
    if (plain_word.starts_with(prefix) && plain_word.size() > prefix.size() + kShortestStem) {
      found.emplace_back(plain_word.substr(prefix.size()));
    }
    for (const std::string& particle : particles_) {
      const std::size_t head = particle.size() + prefix.size();
      if (plain_word.size() <= head + kShortestStem || !plain_word.starts_with(particle)) continue;
      if (plain_word.substr(particle.size()).starts_with(prefix)) {
        found.push_back(particle + std::string(plain_word.substr(head)));
      }
    }
  }
  return found;
}

std::string_view Stemmer::without_clitic(std::string_view word) const {
  for (const std::string& clitic : clitics_) {
    if (word.size() > clitic.size() && word.ends_with(clitic))
      return word.substr(0, word.size() - clitic.size());
  }
  return word;
}

std::vector<std::string_view> Stemmer::unlinked(std::string_view first_part) const {
  std::vector<std::string_view> found = {first_part};
  for (const std::string& link : links_) {
    if (first_part.size() > link.size() + 2 && first_part.ends_with(link)) {
      found.push_back(first_part.substr(0, first_part.size() - link.size()));
    }
  }
  return found;
}

}  // namespace synopse
