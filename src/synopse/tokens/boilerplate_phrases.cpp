#include "synopse/tokens/boilerplate_phrases.h"

#include <algorithm>
#include <array>
#include <optional>

#include "synopse/document/span.h"
#include "synopse/text/built_in.h"
#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::string_view kFile = "/boilerplate.txt";
// Nothing longer is looked up: words of a line, and bytes.
constexpr std::size_t kMostWords = 24, kLongestLine = 240;

bool counts(char32_t c) { return is_letter(c) || is_digit(c) || is_mark(c) || c == U'©' || c == U'@'; }

// Where what counts of a word begins and ends.
Span core(std::string_view word) {
  std::uint32_t begin = 0;
  auto end = static_cast<std::uint32_t>(word.size());
  while (begin < end && !counts(code_point_at(word, begin).value)) begin += code_point_at(word, begin).size;
  while (end > begin && !counts(code_point_before(word, end).value)) end -= code_point_before(word, end).size;
  return {begin, end};
}

// Calls use(word) with the folded words of a line until it answers false; a colon behind a word is kept.
// Signs alone are no words.
template <typename Use>
void for_each_word(std::string_view line, Use use) {
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t begin = at;
    while (at < line.size() && !is_space(code_point_at(line, at).value)) at += code_point_at(line, at).size;
    const std::string_view word = line.substr(begin, at - begin);
    const Span span = core(word);
    if (!span.empty()) {
      std::string folded = fold(word.substr(span.begin, span.size()));
      if (word.substr(span.end).starts_with(':')) folded += ':';
      if (!use(std::move(folded))) return;
    }
    while (at < line.size() && is_space(code_point_at(line, at).value)) at += code_point_at(line, at).size;
  }
}

std::vector<std::string> words_of(std::string_view line) {
  std::vector<std::string> words;
  for_each_word(line, [&](std::string word) { return words.push_back(std::move(word)), true; });
  return words;
}

std::string first_word(std::string_view line) {
  std::string first;
  for_each_word(line, [&](std::string word) { return first = std::move(word), false; });
  return first;
}

bool is_number(std::string_view word) { return !word.empty() && word.front() >= '0' && word.front() <= '9'; }

std::string without_colon(std::string word) {
  if (word.ends_with(':')) word.pop_back();
  return word;
}

bool fits(std::string_view phrase, std::string_view word) {
  const bool colon = word.ends_with(':');
  if (phrase.ends_with(':') && !colon) return false;
  if (phrase.ends_with(':')) phrase.remove_suffix(1);
  if (colon) word.remove_suffix(1);
  return phrase == "0" ? is_number(word) : phrase == word;
}

// Whether the words are the phrase, in which "*" stands for any words and "0" for a number.
bool fits(const std::vector<std::string>& phrase, const std::vector<std::string>& words) {
  std::size_t p = 0, w = 0, star = phrase.size(), retry = 0;
  while (w < words.size()) {
    if (p < phrase.size() && phrase[p] == "*") {
      star = p++;
      retry = w;
    } else if (p < phrase.size() && fits(phrase[p], words[w])) {
      ++p, ++w;
    } else if (star < phrase.size()) {
      p = star + 1, w = ++retry;
    } else {
      return false;
    }
  }
  while (p < phrase.size() && phrase[p] == "*") ++p;
  return p == phrase.size();
}

std::optional<LineKind> kind_named(std::string_view name) {
  constexpr std::array<std::string_view, 6> kNames = {"report", "page", "line", "credit", "section", "end"};
  const auto found = std::ranges::find(kNames, name);
  if (found == kNames.end() || found == kNames.begin()) return std::nullopt;
  return static_cast<LineKind>(found - kNames.begin());
}

std::string_view trimmed(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return line.substr(begin, line.find_last_not_of(" \t\r") + 1 - begin);
}

}  // namespace

BoilerplatePhrases BoilerplatePhrases::load(const Files& grammars, Diagnostics& report) {
  BoilerplatePhrases phrases;
  for (const std::string& path : grammars.below(""))
    if (path.ends_with(kFile))
      for (const std::string_view text : grammars.texts(path))
        phrases.read(text, grammars.root() + "/" + path, report);
  return phrases;
}

const BoilerplatePhrases& BoilerplatePhrases::built_in() {
  static const BoilerplatePhrases phrases = [] {
    BoilerplatePhrases made;
    Diagnostics report;
    for (const BuiltInFile& file : built_in_grammars())
      if (file.path.ends_with(kFile)) made.read(file.content, std::string(file.path), report);
    return made;
  }();
  return phrases;
}

void BoilerplatePhrases::read(std::string_view content, const std::string& path, Diagnostics& report) {
  std::optional<LineKind> kind;
  int number = 0;
  for (std::size_t begin = 0; begin < content.size();) {
    const std::size_t end = std::min(content.find('\n', begin), content.size());
    const std::string_view line = trimmed(content.substr(begin, end - begin));
    begin = end + 1;
    ++number;
    if (line.empty() || line.starts_with('#')) continue;
    if (line.starts_with('[') && line.ends_with(']')) {
      kind = kind_named(line.substr(1, line.size() - 2));
      if (!kind)
        report.error({path, number, 1}, "no section " + std::string(line),
                     "there are [page], [line], [credit], [section], [end]", std::string(line));
    } else if (kind) {
      if (!add(line, *kind))
        report.error({path, number, 1}, "a phrase begins with a word or 0", {}, std::string(line));
    } else {
      report.error({path, number, 1}, "a phrase before the first section",
                   "there are [page], [line], [credit], [section], [end]", std::string(line));
    }
  }
}

bool BoilerplatePhrases::add(std::string_view line, LineKind kind) {
  Phrase phrase{.words = {}, .kind = kind};
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    const std::string_view word = line.substr(at, end - at);
    if (word == "*")
      phrase.words.emplace_back(word);
    else if (auto words = words_of(word); !words.empty())
      phrase.words.push_back(std::move(words.front()));
    at = end + 1;
  }
  if (phrase.words.empty() || phrase.words.front() == "*") return false;
  const std::string first = without_colon(phrase.words.front());
  constexpr std::size_t kFew = 3;  // that many words and more say enough
  phrase.loose =
      phrase.words.size() <= kFew && phrase.words.back() == "*" && !first.starts_with("©") &&
      line.find('?') == std::string_view::npos &&
      std::ranges::none_of(phrase.words, [](const auto& word) { return word.ends_with(':') || word == "0"; });
  (first == "0" ? open_ : by_first_[first]).push_back(std::move(phrase));
  return true;
}

LineKind BoilerplatePhrases::kind(std::string_view line) const {
  if (line.size() > kLongestLine) return LineKind::report;
  // Most lines are told by their first word.
  const std::string first = first_word(line);
  const auto found = by_first_.find(without_colon(first));
  if (first.empty() || (found == by_first_.end() && (open_.empty() || !is_number(first))))
    return LineKind::report;
  const std::vector<std::string> words = words_of(line);
  if (words.size() > kMostWords) return LineKind::report;
  const bool sentence = line.ends_with('.') || line.ends_with('!') || line.ends_with('?');
  const LineKind kind = strongest(open_, words, sentence);
  return found == by_first_.end() ? kind : std::max(kind, strongest(found->second, words, sentence));
}

LineKind BoilerplatePhrases::strongest(const std::vector<Phrase>& phrases,
                                       const std::vector<std::string>& words, bool sentence) {
  LineKind kind = LineKind::report;
  for (const Phrase& phrase : phrases)
    if (phrase.kind > kind && !(phrase.loose && sentence) && fits(phrase.words, words)) kind = phrase.kind;
  return kind;
}

}  // namespace synopse
