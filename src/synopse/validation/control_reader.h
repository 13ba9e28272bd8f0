// A g of type "control": it stands for one character that XML forbids.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "synopse/validation/findings.h"
#include "synopse/validation/vocabulary.h"

namespace synopse::validation {

class ControlReader {
 public:
  bool is_open() const { return open_; }
  void start(const Tag& tag);
  void text(std::string_view piece) { text_ += piece; }
  // What it stands for; U+FFFD where that is wrong.
  char32_t end(Findings& findings);

 private:
  bool open_ = false;
  std::size_t at_ = 0;
  std::string name_, text_;
};

}  // namespace synopse::validation
