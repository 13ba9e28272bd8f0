#include "synopse/grammar/token_classes.h"

#include <algorithm>

#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::string_view kSigns = R"(\.*+?()[]{}^$)";

bool has_alternatives(std::string_view regex) {
  int depth = 0;
  for (std::size_t i = 0; i < regex.size(); ++i) {
    if (regex[i] == '\\')
      ++i;
    else if (regex[i] == '(' || regex[i] == '[')
      ++depth;
    else if (regex[i] == ')' || regex[i] == ']')
      --depth;
    else if (regex[i] == '|' && depth <= 0)
      return true;
  }
  return false;
}

}  // namespace

TokenClasses::TokenClasses(const std::vector<TokenClass>& classes) {
  for (const TokenClass& each : classes) {
    if (add_words(each)) continue;
    auto narrow = narrowing_.regex(each.regex);
    const Encoding encoding = narrow ? Encoding::latin1 : Encoding::utf8;
    classes_.push_back(
        {narrow ? std::move(*narrow) : each.regex, encoding, begin_of(each.regex), each.tag, nullptr});
  }
}

// "von|van|de" lists words.
bool TokenClasses::add_words(const TokenClass& listed) {
  std::string_view regex = listed.regex;
  if (regex.find_first_of(kSigns) != std::string_view::npos) return false;
  while (true) {
    const std::size_t end = std::min(regex.find('|'), regex.size());
    words_[std::string(regex.substr(0, end))].push_back(listed.tag);
    if (end == regex.size()) return true;
    regex.remove_prefix(end + 1);
  }
}

TokenClasses::Begin TokenClasses::begin_of(std::string_view regex) {
  // What may be left out, or is one of several, is no beginning of all matches.
  const auto begins = [&](std::string_view piece) {
    const std::string_view next = regex.substr(std::min(piece.size(), regex.size()), 1);
    return regex.starts_with(piece) && next != "?" && next != "*" && next != "{";
  };
  if (has_alternatives(regex)) return Begin::anything;
  if (begins("\\p{Lu}")) return Begin::upper;
  if (begins("\\p{Ll}")) return Begin::lower;
  return begins("\\d") ? Begin::digit : Begin::anything;
}

TokenClasses::Begin TokenClasses::begin_of_word(std::string_view word) {
  const char32_t c = word.empty() ? U' ' : code_point_at(word, 0).value;
  if (is_upper(c)) return Begin::upper;
  if (is_lower(c)) return Begin::lower;
  return c >= U'0' && c <= U'9' ? Begin::digit : Begin::anything;
}

void TokenClasses::add_tags(std::string_view word, std::vector<Tag>& tags) {
  if (const auto listed = words_.find(word); listed != words_.end())
    tags.insert(tags.end(), listed->second.begin(), listed->second.end());
  narrowing_.word(word, narrow_);
  const Begin begin = begin_of_word(word);
  for (Class& each : classes_) {
    if (each.begin != Begin::anything && each.begin != begin) continue;
    if (!each.compiled) each.compiled = std::make_unique<Regex>(each.regex, each.encoding);
    if (each.compiled->matches(each.encoding == Encoding::latin1 ? std::string_view(narrow_) : word))
      tags.push_back(each.tag);
  }
}

}  // namespace synopse
