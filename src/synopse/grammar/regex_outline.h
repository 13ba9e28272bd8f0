// What can be told of all texts that an expression matches, without running it: so that most expressions need
// not be asked about most words.
#pragma once

#include <array>
#include <cstddef>
#include <limits>
#include <optional>
#include <string_view>

#include "synopse/grammar/endings.h"
#include "synopse/grammar/neighbours.h"
#include "synopse/grammar/regex.h"
#include "synopse/grammar/regex_bytes.h"

namespace synopse {

// A bound, never a promise: every match begins with a byte of `first`, ends with one of `last`, and is
// `shortest` to `longest` bytes long; not every such text matches.
struct RegexOutline {
  static constexpr std::size_t kEndless = std::numeric_limits<std::size_t>::max();
  using Bytes = ByteSet;

  Bytes first, last;  // of matches that are not empty
  std::size_t shortest = 0, longest = 0;
  std::array<Bytes, 4> needed;  // every match has a byte of each of the first `needs`
  std::size_t needs = 0;
  std::array<Neighbours, 4> beside{};  // every match has a pair of each of the first `pairs`
  std::size_t pairs = 0;
  Endings endings;  // of matches that are not empty

  // Whether a text with these bytes may hold a match.
  bool may_be_in(const Bytes& present) const;
  // The same of a text with these neighbours.
  bool may_be_among(Neighbours present) const;
};

// The outline of an expression in RE2's syntax; nullopt when it holds anything but literals, classes, groups,
// alternatives and repetitions.
std::optional<RegexOutline> regex_outline(std::string_view regex, Encoding encoding);

}  // namespace synopse
