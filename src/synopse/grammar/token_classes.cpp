#include "synopse/grammar/token_classes.h"

#include <algorithm>
#include <span>
#include <utility>

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

// Whether it may match the text.
bool may_be(std::string_view text, const RegexOutline& outline) {
  return outline.first[static_cast<unsigned char>(text.front())] &&
         outline.last[static_cast<unsigned char>(text.back())] && outline.shortest <= text.size() &&
         text.size() <= outline.longest && outline.endings.admit(text) && outline.may_be_in(bytes_of(text));
}

// "von|van|de" does.
bool only_lists_words(std::string_view regex) {
  return regex.find_first_of(kSigns) == std::string_view::npos;
}

void append(std::span<const Tag> more, std::vector<Tag>& tags) {
  tags.insert(tags.end(), more.begin(), more.end());
}

}  // namespace

// Which bytes a word has is known only when all expressions have named theirs.
TokenClasses::TokenClasses(const std::vector<TokenClass>& classes)
    : forward_(WordAutomaton::Way::forward), backward_(WordAutomaton::Way::backward) {
  for (const TokenClass& each : classes)
    if (!only_lists_words(each.regex)) add(each);
  for (const TokenClass& each : classes)
    if (only_lists_words(each.regex)) add_written(each);
}

void TokenClasses::add(const TokenClass& each) {
  const std::optional<std::string> narrow = narrowing_.regex(each.regex);
  if (!narrow) return add_other(each.regex, Encoding::utf8, each.tag);
  if (!add_words(*narrow, each.tag) && !add_expression(*narrow, each.tag))
    add_other(*narrow, Encoding::latin1, each.tag);
}

// As they stand in the expression, beyond Latin-1 too.
void TokenClasses::add_written(const TokenClass& listed) {
  std::string_view rest = listed.regex;
  while (true) {
    const std::size_t end = std::min(rest.find('|'), rest.size());
    listed_.add(spelled(rest.substr(0, end)), ListedWords::By::written, listed.tag);
    if (end == rest.size()) return;
    rest.remove_prefix(end + 1);
  }
}

bool TokenClasses::add_words(std::string_view narrow, Tag tag) {
  const auto listed = regex_words(narrow);
  if (!listed) return false;
  for (const std::string& word : listed->words) {
    lower_latin1(word, lower_);
    listed_.add({.written = {}, .narrow = word, .lower = lower_},
                listed->any_case ? ListedWords::By::lower : ListedWords::By::narrow, tag);
  }
  return true;
}

bool TokenClasses::add_expression(std::string_view narrow, Tag tag) {
  auto expression = WordExpression::of(narrow);
  if (!expression) return false;
  (expression->way() == WordAutomaton::Way::forward ? forward_ : backward_).add(std::move(expression), tag);
  return true;
}

void TokenClasses::add_other(std::string regex, Encoding encoding, Tag tag) {
  const RegexOutline outline = regex_outline(regex, encoding).value_or(anything());
  others_.push_back({std::move(regex), encoding, outline, tag});
}

SpelledWord TokenClasses::spelled(std::string_view word) {
  narrowing_.word(word, narrow_);
  lower_latin1(narrow_, lower_);
  return {.written = word, .narrow = narrow_, .lower = lower_};
}

void TokenClasses::add_tags(std::string_view word, std::vector<Tag>& tags) {
  if (word.empty()) return;
  const SpelledWord spelled = this->spelled(word);
  listed_.add_tags(spelled, tags);
  append(forward_.tags(spelled.narrow), tags);
  append(backward_.tags(spelled.narrow), tags);
  add_tags_of_others(spelled.written, Encoding::utf8, tags);
  add_tags_of_others(spelled.narrow, Encoding::latin1, tags);
}

void TokenClasses::add_tags_of_others(std::string_view word, Encoding encoding, std::vector<Tag>& tags) {
  for (Other& each : others_) {
    if (each.encoding != encoding || !may_be(word, each.outline)) continue;
    if (!each.compiled) each.compiled.emplace(each.regex, encoding);
    if (each.compiled->matches(word)) tags.push_back(each.tag);
  }
}

}  // namespace synopse
