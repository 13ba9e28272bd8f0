// A pattern's text while it is read, and how mistakes in it are told.
#pragma once

#include <cstddef>
#include <string>
#include <utility>

#include "synopse/grammar/pattern.h"

namespace synopse {

class PatternCursor {
 protected:
  PatternCursor(const Located& source, Scope& scope) : source_(source), text_(source.text), scope_(scope) {}

  [[noreturn]] void fail(std::size_t byte, std::string message, std::string hint = {}) const {
    throw PatternError{source_.position(byte), std::move(message), std::move(hint)};
  }

  // A mistake behind which the pattern can be read on.
  void note(std::size_t byte, std::string message, std::string hint = {}) {
    scope_.mistakes.push_back({source_.position(byte), std::move(message), std::move(hint)});
  }

  void skip_blanks() {
    while (at_ < text_.size() &&
           (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\n' || text_[at_] == '\r'))
      ++at_;
  }

  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  std::string name_at(std::size_t byte) const {
    std::size_t end = byte;
    while (end < text_.size() && is_name_char(text_[end])) ++end;
    return text_.substr(byte, end - byte);
  }

  static bool is_name_char(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
  }

  const Located& source_;
  const std::string& text_;
  Scope& scope_;
  std::size_t at_ = 0;
};

}  // namespace synopse
