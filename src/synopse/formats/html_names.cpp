#include "synopse/formats/html_names.h"

#include <algorithm>

#include "synopse/text/built_in.h"

namespace synopse {
namespace {

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

// Calls use(part) for what stands between blanks.
template <typename Use>
void for_each_part(std::string_view text, Use use) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    while (at < text.size() && !is_blank(text[at])) ++at;
    if (at > begin) use(text.substr(begin, at - begin));
    while (at < text.size() && is_blank(text[at])) ++at;
  }
}

}  // namespace

std::vector<std::string> words_of_name(std::string_view name) {
  name = name.substr(0, name.find("--", 1));
  std::vector<std::string> words;
  bool begins = true;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const char c = name[i];
    if (!is_lower(c) && !is_upper(c)) {
      begins = true;
      continue;
    }
    const bool camel = i > 0 && is_upper(c) && is_lower(name[i - 1]);
    if (begins || camel) words.emplace_back();
    words.back() += is_upper(c) ? static_cast<char>(c + 0x20) : c;
    begins = false;
  }
  return words;
}

std::string without_digits(std::string_view names) {
  std::string plain;
  for (const char c : names)
    if (c < '0' || c > '9') plain += c;
  return plain;
}

bool share_a_name(std::string_view names, std::string_view others) {
  constexpr std::size_t kShortest = 6;  // shorter ones say how it looks
  const std::string all = " " + std::string(others) + " ";
  for (std::size_t at = 0; at < names.size();) {
    const std::size_t end = std::min(names.find(' ', at), names.size());
    const std::string_view name = names.substr(at, end - at);
    if (name.size() >= kShortest && name.find_first_of(":/[") == std::string_view::npos &&
        all.find(" " + std::string(name) + " ") != std::string::npos)
      return true;
    at = end + 1;
  }
  return false;
}

const HtmlNames& HtmlNames::built_in() {
  static const HtmlNames names = [] {
    for (const BuiltInFile& file : built_in_grammars())
      if (file.path == "common/page_names.txt") return HtmlNames(file.content);
    return HtmlNames("");
  }();
  return names;
}

HtmlNames::HtmlNames(std::string_view list) {
  std::set<std::string, std::less<>>* section = nullptr;
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t end = std::min(list.find('\n', at), list.size());
    const std::string_view line = list.substr(at, end - at);
    at = end + 1;
    if (line.starts_with('#')) continue;
    for_each_part(line, [&](std::string_view word) {
      if (word == "[never]")
        section = &never_;
      else if (word == "[seldom]")
        section = &seldom_;
      else if (word == "[marker]")
        section = &marker_;
      else if (word == "[lead]")
        section = &lead_;
      else if (section)
        section->emplace(word);
    });
  }
}

HtmlHint HtmlNames::hint(std::string_view names) const {
  HtmlHint strongest = HtmlHint::none;
  for_each_part(names, [&](std::string_view name) { strongest = std::max(strongest, hint_of_name(name)); });
  return strongest;
}

HtmlHint HtmlNames::hint_of_name(std::string_view name) const {
  const std::vector<std::string> words = words_of_name(name);
  HtmlHint strongest = HtmlHint::none;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (marker_.contains(words[i])) return HtmlHint::none;
    strongest = std::max(strongest, hint_of_word(words[i]));
    if (i + 1 == words.size()) continue;
    const HtmlHint pair = hint_of_word(words[i] + "+" + words[i + 1]);
    if (pair == HtmlHint::lead) return pair;  // says more than either word
    strongest = std::max(strongest, pair);
  }
  // "header-lead": a lead that stands in a header.
  const bool lead = !words.empty() && lead_.contains(words.back());
  return lead && strongest == HtmlHint::seldom ? HtmlHint::lead : strongest;
}

HtmlHint HtmlNames::hint_of_word(const std::string& word) const {
  if (never_.contains(word)) return HtmlHint::never;
  if (seldom_.contains(word)) return HtmlHint::seldom;
  return lead_.contains(word) ? HtmlHint::lead : HtmlHint::none;
}

}  // namespace synopse
