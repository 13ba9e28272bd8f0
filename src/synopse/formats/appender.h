// Bytes on their way to a string, for writers that append a few at a time.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <exception>
#include <string>
#include <string_view>

#include "synopse/formats/output.h"

namespace synopse {

// Collects what is appended in a block of its own and hands it on in large pieces: to append a word costs a
// few instructions, not the call that a string makes of it.  The output is complete after flush() or the
// destructor, unless an exception is on its way: both throw what the output throws.
class Appender {
 public:
  explicit Appender(Output out) : output_(out), out_(out.text()) {}
  ~Appender() noexcept(false) {
    if (std::uncaught_exceptions() == exceptions_) flush();
  }
  Appender(const Appender&) = delete;
  Appender& operator=(const Appender&) = delete;

  void flush() {
    out_.append(block_, static_cast<std::size_t>(at_ - block_));
    at_ = block_;
    spilled_ += output_.spill(kWayBack);
  }

  // Bytes appended so far, by this one or before it; and the way back to where there were fewer, which must
  // not lie more than kWayBack behind.
  std::size_t size() const { return spilled_ + out_.size() + static_cast<std::size_t>(at_ - block_); }
  void go_back(std::size_t size) {
    flush();
    out_.resize(size - spilled_);
  }

  Appender& operator+=(char c) {
    if (left() == 0) flush();
    *at_++ = c;
    return *this;
  }
  Appender& operator+=(std::string_view text) { return append(text); }
  // Words of a length that the compiler knows.
  template <std::size_t size>
  Appender& operator+=(const char (&text)[size]) {
    char* to = room(size - 1);
    std::memcpy(to, text, size - 1);
    at_ = to + (size - 1);
    return *this;
  }
  template <class Text>
  Appender& append(const Text& text) {
    return append(std::string_view(text));
  }
  Appender& append(std::string_view text) {
    if (text.size() > left()) return append_long(text);
    copy(at_, text.data(), text.size());
    at_ += text.size();
    return *this;
  }

  // Room for so many bytes, which must be fewer than a block; `end` is where the caller stopped writing.
  char* room(std::size_t bytes) {
    if (bytes > left()) flush();
    return at_;
  }
  void take(char* end) { at_ = end; }
  static constexpr std::size_t kBlock = 1 << 14;
  static constexpr std::size_t kWayBack = 1 << 16;

  // Copies short texts without a call.
  static void copy(char* to, const char* from, std::size_t size) {
    if (size > 16) {
      std::memcpy(to, from, size);
    } else if (size >= 8) {
      std::memcpy(to, from, 8);
      std::memcpy(to + size - 8, from + size - 8, 8);
    } else if (size >= 4) {
      std::memcpy(to, from, 4);
      std::memcpy(to + size - 4, from + size - 4, 4);
    } else if (size > 0) {
      to[0] = from[0];
      to[size / 2] = from[size / 2];
      to[size - 1] = from[size - 1];
    }
  }

 private:
  std::size_t left() const { return static_cast<std::size_t>(block_ + kBlock - at_); }

  Appender& append_long(std::string_view text) {
    flush();
    if (text.size() > kBlock) {
      out_.append(text);
      spilled_ += output_.spill(kWayBack);
    } else {
      std::memcpy(at_, text.data(), text.size());
      at_ += text.size();
    }
    return *this;
  }

  Output output_;
  std::string& out_;
  std::size_t spilled_ = 0;  // bytes, handed on
  const int exceptions_ = std::uncaught_exceptions();
  char* at_ = block_;
  char block_[kBlock];
};

}  // namespace synopse
