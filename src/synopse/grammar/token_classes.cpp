#include "synopse/grammar/token_classes.h"

#include <algorithm>
#include <array>

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

}  // namespace

TokenClasses::TokenClasses(const std::vector<TokenClass>& classes) {
  for (const TokenClass& each : classes) {
    if (add_words(each)) continue;
    auto narrow = narrowing_.regex(each.regex);
    if (narrow && add_words(*narrow, each.tag)) continue;
    const Encoding encoding = narrow ? Encoding::latin1 : Encoding::utf8;
    std::string regex = narrow ? std::move(*narrow) : each.regex;
    const RegexOutline outline = regex_outline(regex, encoding).value_or(anything());
    classes_.push_back({std::move(regex), encoding, outline, each.tag, nullptr, nullptr});
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
  add_matching(word, Encoding::utf8, tags);
  add_matching(narrow_, Encoding::latin1, tags);
}

void TokenClasses::add_matching(std::string_view word, Encoding encoding, std::vector<Tag>& tags) {
  const ByteSet bytes = bytes_of(word);
  for (const std::uint16_t number : shaped_like(word, encoding)) {
    Class& each = classes_[number];
    const RegexOutline& outline = each.outline;
    if (outline.shortest <= word.size() && word.size() <= outline.longest && outline.endings.admit(word) &&
        outline.may_be_in(bytes) && each.matches(word))
      tags.push_back(each.tag);
  }
}

// The classes of an encoding that may match some word with the same first byte and the same last two.
const TokenClasses::Numbers& TokenClasses::shaped_like(std::string_view word, Encoding encoding) {
  const char first = word.front(), last = word.back(),
             before = word.size() > 1 ? word[word.size() - 2] : '\0';
  const std::array key = {static_cast<char>(encoding), first, before, last};
  const auto [known, fresh] = shaped_like_.try_emplace(std::string(key.begin(), key.end()));
  if (!fresh) return known->second;
  for (std::uint16_t number = 0; number < classes_.size(); ++number) {
    const RegexOutline& outline = classes_[number].outline;
    const bool ends = outline.last[static_cast<unsigned char>(last)] &&
                      (word.size() == 1 || outline.endings.admit_last(before, last));
    if (classes_[number].encoding == encoding && ends && outline.first[static_cast<unsigned char>(first)])
      known->second.push_back(number);
  }
  return known->second;
}

bool TokenClasses::Class::matches(std::string_view word) {
  if (!automaton && !compiled) {
    if (encoding == Encoding::latin1) automaton = WordAutomaton::of(regex);
    if (!automaton) compiled = std::make_unique<Regex>(regex, encoding);
  }
  return automaton ? automaton->matches(word) : compiled->matches(word);
}

}  // namespace synopse
