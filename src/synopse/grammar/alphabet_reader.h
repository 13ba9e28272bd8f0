// Reads the tests of an item expression (pattern.h) into an alphabet.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/grammar/alphabet.h"
#include "synopse/grammar/tags.h"

namespace synopse {

class AlphabetReader {
 public:
  explicit AlphabetReader(const Tags& tags) : tags_(tags) {}

  // The number of a test as it stands in the expression, from kTestOpen to kTestClose.
  int number_of(std::string_view test);
  // False: a rule asked for more than 250 different things.
  bool ok() const;
  // Only if it is ok().
  Alphabet alphabet() const;

 private:
  std::vector<TestWay> read(std::string_view test);

  const Tags& tags_;
  std::vector<std::vector<TestWay>> tests_;  // by number
  std::map<std::string, int, std::less<>> numbers_;
  std::set<Tag> asked_;
  std::size_t ways_ = 0, terms_ = 0;
};

}  // namespace synopse
