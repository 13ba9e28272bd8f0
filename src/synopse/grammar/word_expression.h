// An expression over the bytes of whole words, to be followed byte by byte.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "synopse/grammar/item_operations.h"
#include "synopse/grammar/regex_bytes.h"
#include "synopse/grammar/test_closures.h"

namespace synopse {

// A word is taken from the end that settles more: most expressions ask for one of many endings, and none of
// those is begun in vain at every letter.  Not shared by threads.
class WordExpression {
 public:
  using Way = TestClosures::Way;

  // Of an expression over Latin-1, such as Narrowing makes; null when it asks for more than is known here.
  static std::unique_ptr<WordExpression> of(std::string_view regex);
  WordExpression(const WordExpression&) = delete;  // the closures look into the operations
  WordExpression& operator=(const WordExpression&) = delete;

  Way way() const { return way_; }
  const std::vector<ByteSet>& sets() const { return sets_; }
  // Whether a test lets a byte pass.
  bool passes(std::uint32_t test, unsigned char byte) const {
    return sets_[closures_.in_alphabet(test)][byte];
  }
  // What the first byte of a word, or the next one behind a test, may pass.
  std::uint32_t start() { return closures_.at_start(true); }
  std::uint32_t behind(std::uint32_t test) { return closures_.behind(test); }
  std::span<const TestClosures::Number> tests(std::uint32_t closure) const {
    return closures_.tests(closure);
  }
  bool accepts(std::uint32_t closure) const {
    return (closures_[closure].marks & TestClosures::kAccepts) != 0;
  }

 private:
  WordExpression(std::vector<ItemOperation> operations, Way way, std::vector<ByteSet> sets);

  std::vector<ItemOperation> operations_;
  std::vector<std::uint16_t> tests_;   // their places
  std::vector<std::uint8_t> numbers_;  // and numbers
  Way way_;
  std::vector<ByteSet> sets_;
  TestClosures closures_;
};

}  // namespace synopse
