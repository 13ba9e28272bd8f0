#include "cli/flag_values.h"

#include <algorithm>

#include "cli/fields.h"

namespace synopse::cli {
namespace {

// FILE is no word to be typed, but stands for some.
bool is_placeholder(std::string_view word) { return word.empty() || (word[0] >= 'A' && word[0] <= 'Z'); }

bool has(std::string_view notation, std::string_view placeholder) {
  return notation.find(placeholder) != std::string_view::npos;
}

// Whether other words than the choices may stand, too.
bool is_open(const Flag& flag) {
  const Words words = split(flag.value, '|');
  return flag.choices == nullptr && std::any_of(words.begin(), words.end(), is_placeholder);
}

}  // namespace

Words names(const Flag& flag) { return split(flag.names, ','); }

Words choices(const Flag& flag) {
  if (flag.choices) return flag.choices();
  Words words = split(flag.value, '|');
  words.erase(std::remove_if(words.begin(), words.end(), is_placeholder), words.end());
  return words;
}

bool is_list(const Flag& flag) { return has(flag.value, "[,"); }

Paths paths(std::string_view notation) {
  if (has(notation, "FILE") || has(notation, "PATH") || has(notation, "DE EN")) return Paths::all;
  return has(notation, "DIR") ? Paths::directories : Paths::none;
}

std::string wrong_choice(const Flag& flag, std::string_view value) {
  const Words known = choices(flag);
  if (known.empty() || is_open(flag)) return {};
  for (const std::string_view word : is_list(flag) ? split(value, ',') : Words{value})
    if (std::find(known.begin(), known.end(), word) == known.end())
      return "'" + std::string(word) + "' is none of " + joined(known, ", ");
  return {};
}

std::string joined(const Words& words, std::string_view between) {
  std::string text;
  for (const std::string_view word : words) {
    if (!text.empty()) text += between;
    text += word;
  }
  return text;
}

}  // namespace synopse::cli
