#include "synopse/align/spelling.h"

#include <algorithm>

#include "synopse/align/lines.h"
#include "synopse/text/characters.h"

namespace synopse {

Key key_of(char space, std::string_view text) {
  constexpr Key kPrime = 1099511628211ULL;  // FNV-1a: the same on every machine
  Key hash = (14695981039346656037ULL ^ static_cast<unsigned char>(space)) * kPrime;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * kPrime;
  return hash;
}

// Lines are "plain FROM TO", or "sound LANGUAGE FROM TO" with "*" for both languages; TO may be "-": nothing.
Spelling Spelling::load(const Files& files, Diagnostics& report) {
  Spelling spelling;
  LineFile file(files, "bilingual/spelling.txt", report);
  for (const ContentLine& line : file.lines()) {
    const auto words = fields(line.text);
    const bool plain = words.front() == "plain" && words.size() == 3;
    const bool sound = words.front() == "sound" && words.size() == 4;
    if (!plain && !sound) {
      file.error(line, line.text, "not a spelling", "plain FROM TO, or sound de|en|* FROM TO");
      continue;
    }
    const Replacement replacement(words[words.size() - 2], words.back() == "-" ? "" : words.back());
    const auto first = static_cast<unsigned char>(replacement.first.front());
    if (plain) spelling.plain_[first].push_back(replacement);
    if (sound && words[1] != "en") spelling.sounds_[0][first].push_back(replacement);
    if (sound && words[1] != "de") spelling.sounds_[1][first].push_back(replacement);
  }
  const auto longer = [](const Replacement& a, const Replacement& b) {
    return a.first.size() > b.first.size();
  };
  for (Table* table : {&spelling.plain_, &spelling.sounds_[0], &spelling.sounds_[1]}) {
    for (auto& list : *table) std::stable_sort(list.begin(), list.end(), longer);
  }
  return spelling;
}

std::string Spelling::replaced(std::string_view text, const Table& table) {
  std::string out;
  while (!text.empty()) {
    const auto& list = table[static_cast<unsigned char>(text.front())];
    const auto hit =
        std::find_if(list.begin(), list.end(), [&](const auto& row) { return text.starts_with(row.first); });
    out += hit == list.end() ? text.substr(0, 1) : std::string_view(hit->second);
    text.remove_prefix(hit == list.end() ? 1 : hit->first.size());
  }
  return out;
}

std::string Spelling::plain(std::string_view word) const {
  std::string folded = fold(word);
  const bool ascii = std::all_of(folded.begin(), folded.end(), [](char c) { return (c & 0x80) == 0; });
  return ascii ? folded : replaced(folded, plain_);
}

std::string Spelling::sound(std::string_view plain_word, Side side) const {
  return replaced(plain_word, sounds_[static_cast<std::size_t>(side)]);
}

std::string Spelling::skeleton(std::string_view sound) {
  std::string out;
  for (const char c : sound) {
    const bool vowel = std::string_view("aeiou").find(c) != std::string_view::npos;
    if (out.empty() || (!vowel && out.back() != c)) out += c;
  }
  return out;
}

}  // namespace synopse
