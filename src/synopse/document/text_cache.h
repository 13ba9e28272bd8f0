// Texts that were made of late, so that equal ones become one.
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <string_view>

#include "synopse/document/shared_text.h"

namespace synopse {

// A few short texts, whatever their number: each takes the place of one before it.  One thread's own.
class TextCache {
 public:
  // The text, which shares its characters with an equal one, if that is still here.
  SharedText text(std::string_view text) {
    if (text.empty()) return {};
    if (text.size() > kLongest) return text;
    SharedText& known = place_of(text);
    if (known != text) known = text;
    return known;
  }
  // Lets `text` share its characters with an equal one, if that is still here.
  void share(SharedText& text) {
    if (text.empty() || text.size() > kLongest) return;
    SharedText& known = place_of(text);
    if (known == text.view())
      text = known;
    else
      known = text;
  }

 private:
  static constexpr std::size_t kLongest = 256;  // bytes

  SharedText& place_of(std::string_view text) {
    return texts_[std::hash<std::string_view>()(text) % texts_.size()];
  }

  std::array<SharedText, 512> texts_;
};

}  // namespace synopse
