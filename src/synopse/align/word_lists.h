// The two ways in which lists of German words and English ones are written.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace synopse {

// An English word or phrase, and how surely it is meant: 0..1, or 0 when the list does not say.
struct Wording {
  std::string_view text;
  float strength = 0;
};

// German words that share English ones.
struct WordListEntry {
  std::vector<std::string_view> german;
  std::vector<Wording> english;
};

using TakeEntry = std::function<void(const WordListEntry&)>;

// "form, form TAB english; english", each English one with its strength behind it if there is one: "vote
// 0.7".  False: the line is none of these.
bool read_word_line(std::string_view line, const TakeEntry& take);
// Ding's "German {f} [remark]; more | plural :: English (remark); more | plural".
bool read_ding_line(std::string_view line, const TakeEntry& take);
bool is_ding_line(std::string_view line);

}  // namespace synopse
