#include "synopse/align/link_model.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>

#include "synopse/align/lines.h"

namespace synopse {
namespace {

constexpr std::array<std::string_view, kClues> kNames = {
    "bias",   "score", "least",    "most",     "weight", "names",  "numbers",  "rarest", "second",
    "rarity", "local", "de_rival", "en_rival", "mean",   "length", "distance", "heads",  "neighbours"};

bool read_number(std::string_view text, float& value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size();
}

}  // namespace

// Lines are "CLUE RETOLD TRANSLATED", and one "peak RETOLD_UNTIL TRANSLATED_FROM".
LinkModel LinkModel::load(const Files& files, Diagnostics& report) {
  LinkModel model;
  LineFile file(files, "bilingual/linking.txt", report);
  for (const ContentLine& line : file.lines()) {
    const auto words = fields(line.text);
    const auto clue = std::find(kNames.begin(), kNames.end(), words.front());
    float retold = 0, translated = 0;
    const bool numbers =
        words.size() == 3 && read_number(words[1], retold) && read_number(words[2], translated);
    const bool known = clue != kNames.end() || words.front() == "peak";
    if (!known || !numbers) {
      file.error(line, words.front(), "not the weights of a clue", "CLUE RETOLD TRANSLATED");
    } else if (clue == kNames.end()) {
      model.retold_until_ = retold;
      model.translated_from_ = std::max(translated, retold + 0.001F);
    } else {
      model.retold_[static_cast<std::size_t>(clue - kNames.begin())] = retold;
      model.translated_[static_cast<std::size_t>(clue - kNames.begin())] = translated;
    }
  }
  return model;
}

float LinkModel::probability(const Clues& clues, float peak) const {
  const float translated =
      std::clamp((peak - retold_until_) / (translated_from_ - retold_until_), 0.0F, 1.0F);
  float odds = 0;
  for (std::size_t i = 0; i < kClues; ++i) {
    odds += clues[i] * (retold_[i] + translated * (translated_[i] - retold_[i]));
  }
  return 1 / (1 + std::exp(-odds));
}

}  // namespace synopse
