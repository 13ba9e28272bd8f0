// Figures as the aligner compares them: a stretch of numbers, a unit, and the thing that is counted.
#pragma once

#include <optional>
#include <vector>

#include "synopse/align/intervals.h"
#include "synopse/align/links.h"
#include "synopse/document/index_list.h"

namespace synopse {

// Figures of different classes are never compared by value.
enum class QuantityClass : std::uint8_t { count, percent, money, measure, ordinal, time, duration, other };

// Words [begin, end) of a document.
struct Stretch {
  std::uint32_t begin = 0, end = 0;
};

// A figure, or one end of a range: what one text gives as a range the other may give as two figures.
struct Quantity {
  std::uint32_t figure = 0;
  std::uint32_t sentence = 0;
  std::uint32_t whole = 0;  // of an end the quantity of its range, else its own place
  Stretch words;            // its own
  std::uint8_t ends = 0;    // of a range: how many of its ends follow it
  QuantityClass kind = QuantityClass::count;
  bool told = false;            // the words give the time itself, and not how far away it is
  bool cut = false;             // another number stands right beside it: "10 405.83" may be one number
  bool open_year = false;       // the words name no year: that of `time` was guessed
  bool bare = false;            // a number and nothing else
  bool counted_beside = false;  // things of `counted` stand right beside it
  std::string_view unit;        // of measures the base unit, of money the currency; else empty
  std::optional<Interval> interval;
  SharedText time;    // resolved, or as the words alone give it
  IndexList counted;  // concept sets of the thing that is counted, the nearest only

  // "51 Jahre alt", "now 51": may be an age.
  bool is_like_age() const;
  bool is_end_of_range(std::uint32_t place) const { return whole != place; }
};

// In text order; the ends of a range stand behind it.
std::vector<Quantity> quantities(const AlignedPair& pair, Side side);

}  // namespace synopse
