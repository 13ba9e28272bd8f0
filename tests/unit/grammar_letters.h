// Item expressions and sentences in tests, written in letters.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "synopse/grammar/compiled_items.h"
#include "synopse/grammar/content.h"
#include "synopse/grammar/items.h"
#include "synopse/grammar/looks.h"
#include "synopse/grammar/pattern.h"
#include "synopse/grammar/tags.h"
#include "synopse/text/utf8.h"

namespace synopse::test {

// Letters stand for tags: "a" is the test for tag a, "A" for its absence; an item is the letters of its tags.
class Letters {
 public:
  Letters() {
    for (char c = 'a'; c <= 'e'; ++c) tags_.make("tag " + std::string(1, c));
  }

  const Tags& tags() const { return tags_; }
  Tag tag(char c) const { return *tags_.find("tag " + std::string(1, c)); }

  std::string expression(std::string_view readable) const {
    std::string out;
    for (const char c : readable) {
      const bool wanted = c >= 'a' && c <= 'e', unwanted = c >= 'A' && c <= 'E';
      if (!wanted && !unwanted) {
        out += c;
        continue;
      }
      append_utf8(out, kTestOpen);
      if (wanted) out += tags_.code(tag(c));
      append_utf8(out, kTestBut);
      if (unwanted) out += tags_.code(tag(static_cast<char>(c - 'A' + 'a')));
      append_utf8(out, kTestClose);
    }
    return out;
  }

  std::vector<Tag> item(std::string_view letters) const {
    std::vector<Tag> result;
    for (const char c : letters) result.push_back(tag(c));
    return result;
  }

 private:
  Tags tags_;
};

// A rule of an expression that needs one of `needed`, if any are given.
inline CompiledRule letter_rule(const Letters& letters, const std::string& expression,
                                std::string_view needed = {}) {
  CompiledRule rule;
  if (!needed.empty()) rule.needs = {letters.item(needed)};
  rule.items = *compile_items(expression, {}, letters.tags());
  return rule;
}

struct LetterItems {
  std::vector<Item> items;
  Looks looks;
};

inline LetterItems sentence(const Letters& letters, const std::vector<std::string>& words) {
  LetterItems result;
  const std::vector<bool> all(letters.tags().size(), true);
  for (const std::string& word : words)
    result.items.push_back({0, result.looks.number(letters.item(word), false, false, all)});
  return result;
}

}  // namespace synopse::test
