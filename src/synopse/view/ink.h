// How words look on a terminal: colours, and other signs for whoever has none.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "synopse/document/document.h"

namespace synopse::view {

enum class Colour : std::uint8_t { off, on };

// What words are, in bits: they may be several things at once.
using Ink = unsigned;
constexpr Ink kPlain = 0;
constexpr Ink kEntity = 1;  // underlined
constexpr Ink kFigure = 2;  // bold
constexpr Ink kCue = 4;     // of a stance; italic
constexpr Ink kFor = 8;     // with kCue, its polarity; both: mixed
constexpr Ink kAgainst = 16;
constexpr Ink kDifference = 32;  // reversed
constexpr Ink kHeading = 64;
constexpr Ink kQuiet = 128;  // what is said about the text, and need not be read

// The polarity in bits, and its sign: "⁺", "⁻", "±"; nothing for a neutral one.
Ink ink_of(Polarity polarity);
std::string_view sign_of(Ink ink);

// Writes words in inks, as SGR sequences (ECMA-48) where there are colours; none of them outlives rest().
class Pen {
 public:
  Pen(Colour colour, std::string& out) : colour_(colour), out_(out) {}
  void write(std::string_view words, Ink ink = kPlain);
  // To be called at each end of a line, so that a pager may begin anywhere.
  void rest() { change(kPlain); }

 private:
  void change(Ink ink);

  Colour colour_;
  Ink ink_ = kPlain;
  std::string& out_;
};

}  // namespace synopse::view
