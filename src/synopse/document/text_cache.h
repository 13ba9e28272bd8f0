// Texts that were made of late, so that equal ones become one.
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <string_view>

#include "synopse/document/shared_text.h"

namespace synopse {

// A few texts, whatever their number in the document: each takes the place of one before it.
class TextCache {
 public:
  // Lets `text` share its characters with an equal one, if that is still here.
  void share(SharedText& text) {
    if (text.empty()) return;
    SharedText& known = texts_[std::hash<SharedText>()(text) % texts_.size()];
    if (known == text.view())
      text = known;
    else
      known = text;
  }

 private:
  std::array<SharedText, 512> texts_;
};

}  // namespace synopse
