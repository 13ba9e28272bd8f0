#include "synopse/align/word_lists.h"

#include <algorithm>
#include <charconv>

#include "synopse/align/lines.h"

namespace synopse {
namespace {

constexpr std::string_view kBetween = "::";
constexpr std::size_t kMost = 100;  // forms, and wordings; an entry is all pairs of them

// +1 opens a remark, -1 closes one: "{f}", "(...)", "[...]", "<...>".
int bracket(char c) {
  switch (c) {
    case '{':
    case '(':
    case '[':
    case '<':
      return 1;
    case '}':
    case ')':
    case ']':
    case '>':
      return -1;
    default:
      return 0;
  }
}

// One side of a Ding line without its remarks.  What is never closed opens nothing.
std::string without_remarks(std::string_view text) {
  std::string out;
  int depth = 0;
  std::size_t opened = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const int step = bracket(text[at]);
    if (step > 0 && depth++ == 0) opened = out.size();
    out += text[at];
    if (step < 0 && depth > 0 && --depth == 0) out.resize(opened);
  }
  return out;
}

void take_bounded(WordListEntry& entry, const TakeEntry& take) {
  if (entry.german.size() > kMost) entry.german.resize(kMost);
  if (entry.english.size() > kMost) entry.english.resize(kMost);
  take(entry);
}

// "vote 0.7" is "vote" with that strength; "channel 4" has none.
Wording wording(std::string_view text) {
  const auto blank = text.rfind(' ');
  if (blank == std::string_view::npos) return {text};
  const std::string_view last = text.substr(blank + 1);
  float strength = 0;
  const auto [end, error] = std::from_chars(last.data(), last.data() + last.size(), strength);
  const bool number = error == std::errc() && end == last.data() + last.size();
  if (!number || last.find('.') == std::string_view::npos || !(strength > 0 && strength <= 1)) return {text};
  return {trimmed(text.substr(0, blank)), strength};
}

}  // namespace

bool read_word_line(std::string_view line, const TakeEntry& take) {
  const auto tab = line.find('\t');
  if (tab == std::string_view::npos) return false;
  WordListEntry entry{.german = parts(line.substr(0, tab), ',')};
  for (const auto text : parts(line.substr(tab + 1), ';')) entry.english.push_back(wording(text));
  if (entry.german.empty() || entry.english.empty()) return false;
  take_bounded(entry, take);
  return true;
}

bool is_ding_line(std::string_view line) { return line.find(kBetween) != std::string_view::npos; }

bool read_ding_line(std::string_view line, const TakeEntry& take) {
  const auto middle = line.find(kBetween);
  if (middle == std::string::npos) return false;
  const std::string left = without_remarks(line.substr(0, middle));
  const std::string right = without_remarks(line.substr(middle + kBetween.size()));
  const auto german = parts(left, '|'), english = parts(right, '|');
  for (std::size_t i = 0; i < std::min(german.size(), english.size()); ++i) {
    WordListEntry entry{.german = parts(german[i], ';')};
    for (const auto text : parts(english[i], ';')) entry.english.push_back({text});
    if (!entry.german.empty() && !entry.english.empty()) take_bounded(entry, take);
  }
  return true;
}

}  // namespace synopse
