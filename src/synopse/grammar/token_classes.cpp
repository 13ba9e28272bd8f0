#include "synopse/grammar/token_classes.h"

#include <algorithm>

#include "synopse/grammar/regex_words.h"

namespace synopse {
namespace {

constexpr std::string_view kSigns = R"(\.*+?()[]{}^$)";
RegexOutline anything() {
  return {.first = ~RegexOutline::Bytes(),
          .last = ~RegexOutline::Bytes(),
          .longest = RegexOutline::kEndless,
          .endings = Endings::all()};
}

// A word, and what outlines ask of it.
struct LookedAt {
  explicit LookedAt(std::string_view word) : text(word), bytes(bytes_of(word)) {}

  bool may_match(const RegexOutline& outline) const {
    return outline.endings.admit(text) && outline.first[static_cast<unsigned char>(text.front())] &&
           outline.last[static_cast<unsigned char>(text.back())] && outline.shortest <= text.size() &&
           text.size() <= outline.longest && outline.may_be_in(bytes);
  }

  std::string_view text;
  RegexOutline::Bytes bytes;
};

}  // namespace

TokenClasses::TokenClasses(const std::vector<TokenClass>& classes) {
  for (const TokenClass& each : classes) {
    if (add_words(each)) continue;
    auto narrow = narrowing_.regex(each.regex);
    if (narrow && add_words(*narrow, each.tag)) continue;
    const Encoding encoding = narrow ? Encoding::latin1 : Encoding::utf8;
    std::string regex = narrow ? std::move(*narrow) : each.regex;
    const RegexOutline outline = regex_outline(regex, encoding).value_or(anything());
    classes_.push_back({std::move(regex), encoding, outline, each.tag, nullptr});
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

bool TokenClasses::add_words(std::string_view narrow, Tag tag) {
  const auto listed = regex_words(narrow);
  if (!listed) return false;
  for (const std::string& word : listed->words) {
    auto& tags = (listed->any_case ? any_case_words_ : narrow_words_)[word];
    if (tags.empty() || tags.back() != tag) tags.push_back(tag);
  }
  return true;
}

void TokenClasses::add_tags(const Tagged& table, std::string_view word, std::vector<Tag>& tags) {
  if (const auto listed = table.find(word); listed != table.end())
    tags.insert(tags.end(), listed->second.begin(), listed->second.end());
}

void TokenClasses::add_tags(std::string_view word, std::vector<Tag>& tags) {
  if (word.empty()) return;
  narrowing_.word(word, narrow_);
  lower_latin1(narrow_, lower_);
  add_tags(words_, word, tags);
  add_tags(narrow_words_, narrow_, tags);
  add_tags(any_case_words_, lower_, tags);
  const LookedAt wide(word), narrow(narrow_);
  for (Class& each : classes_) {
    const LookedAt& text = each.encoding == Encoding::latin1 ? narrow : wide;
    if (!text.may_match(each.outline)) continue;
    if (!each.compiled) each.compiled = std::make_unique<Regex>(each.regex, each.encoding);
    if (each.compiled->matches(text.text)) tags.push_back(each.tag);
  }
}

}  // namespace synopse
