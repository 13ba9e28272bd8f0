// Units of measure in two languages and how they are converted.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "synopse/text/diagnostics.h"
#include "synopse/text/files.h"

namespace synopse {

// value in the base unit = value * factor + offset
struct Unit {
  std::string base;
  double factor = 1;
  double offset = 0;
  double other_factor = 0;  // of another unit of this name: imperial gallons; 0: there is none
};

// From grammars/bilingual/units.txt.
class Units {
 public:
  static Units load(const Files& files, Diagnostics& report);
  const Unit* find(std::string_view symbol) const;  // nullptr: not a unit that converts

 private:
  std::unordered_map<std::string, Unit> units_;
};

}  // namespace synopse
