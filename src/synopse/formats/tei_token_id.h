// The ids of tokens, one after the other.
#pragma once

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

#include "synopse/formats/quick_copy.h"

namespace synopse {

// ` xml:id="DOC.t12`: what stands in the start tag of every token, of the first one at first.
class TokenId {
 public:
  explicit TokenId(std::string_view prefix) : text_(" xml:id=\"") {
    text_.append(prefix) += 't';
    digits_ = text_.size();
    text_ += '1';
    pad();
  }

  std::string_view text() const { return {text_.data(), size_}; }
  // At most this much room is needed for a copy.
  std::size_t room() const { return text_.size(); }
  char* copy(char* to) const {
    std::memcpy(to, text_.data(), kMostUsual);
    return size_ <= kMostUsual ? to + size_ : copy_quickly(to, text_.data(), size_);
  }

  // Goes on to the next token.
  void step() {
    char& last = text_[size_ - 1];
    if (last == '9') return carry();
    ++last;
  }

 private:
  static constexpr std::size_t kMostUsual = 32;  // bytes

  // What copy_quickly() may copy, too.
  void pad() {
    size_ = text_.size();
    text_.append(kCopyMargin, ' ');
  }
  void carry() {
    std::size_t digit = size_ - 1;
    for (; digit >= digits_ && text_[digit] == '9'; --digit) text_[digit] = '0';
    if (digit < digits_) return lengthen();
    ++text_[digit];
  }
  void lengthen() {
    text_.resize(size_);
    text_.insert(digits_, 1, '1');
    pad();
  }

  std::string text_;
  std::size_t digits_ = 0, size_ = 0;
};

}  // namespace synopse
