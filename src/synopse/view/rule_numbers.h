// The rules that made the annotations of a pair, numbered: marks name them by number, a table tells the rest.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "synopse/view/units.h"

namespace synopse::view {

struct RuleHits {
  std::size_t number = 0;  // from 1 on, in the order of the names
  std::size_t times = 0;
};

class RuleNumbers {
 public:
  explicit RuleNumbers(const Pair& pair);
  // By name: "de/persons.rules:12 titled_person".
  const std::map<std::string_view, RuleHits>& all() const { return hits_; }
  // 0: nobody says which rule.
  std::size_t of(const Pair& pair, Unit unit) const;

 private:
  std::map<std::string_view, RuleHits> hits_;
};

// "rule7": the row of the table.
std::string rule_id(std::size_t number);

}  // namespace synopse::view
