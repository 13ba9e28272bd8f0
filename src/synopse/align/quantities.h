// Figures as the aligner compares them: a stretch of numbers, a unit, and the thing that is counted.
#pragma once

#include <optional>
#include <vector>

#include "synopse/align/intervals.h"
#include "synopse/align/links.h"

namespace synopse {

// Figures of different classes are never compared by value.
enum class QuantityClass : std::uint8_t { count, percent, money, measure, ordinal, time, duration, other };

struct Quantity {
  std::uint32_t figure = 0;
  std::uint32_t sentence = 0;
  QuantityClass kind = QuantityClass::count;
  std::string unit;  // of measures the base unit, of money the currency; else empty
  std::optional<Interval> interval;
  std::string time;              // resolved, or as the words alone give it
  bool open_year = false;        // the words name no year: that of `time` was guessed
  std::vector<Concept> counted;  // concept sets of the thing that is counted, the nearest only
  SentenceFeatures near;         // what stands right beside it: mostly the thing that is counted
  SentenceFeatures around;       // what stands around it
};

std::vector<Quantity> quantities(const Pair& pair, Side side);

}  // namespace synopse
