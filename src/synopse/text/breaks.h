// Word boundaries in scripts that write no blanks between words.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace synopse {

// ICU's word breaks, from its dictionaries of Chinese, Japanese, Thai, Lao, Khmer and Burmese.  Dear to make,
// cheap to use; not for two threads at once.
class WordBreaker {
 public:
  WordBreaker();
  ~WordBreaker();

  // Where the words of `run` end, in bytes; the last of them at its end.  Empty for an empty run.
  std::vector<std::uint32_t> word_ends(std::string_view run);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace synopse
