#include "synopse/grammar/alphabet_reader.h"

#include <utility>

#include "synopse/grammar/pattern.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::size_t kMostTests = 250;
constexpr std::size_t kMostTags = 255;
constexpr std::size_t kMostTerms = 0xFFFF;

// Writes the tables of tests.
class TableWriter {
 public:
  explicit TableWriter(const std::set<Tag>& asked)
      : asked_(asked.begin(), asked.end()), by_tag_(asked.size() + 1) {}

  void add(const std::vector<TestWay>& test) {
    ways_at_.push_back(count(unwanted_at_));
    for (const TestWay& way : test) {
      by_tag_[way.wanted.empty() ? 0 : bit(way.wanted.front()) + 1U].push_back(
          {count(unwanted_at_), number_});
      terms_at_.push_back(count(terms_));
      add_terms(way.wanted);
      unwanted_at_.push_back(count(terms_));
      add_terms(way.unwanted);
    }
    ++number_;
  }

  Alphabet::Tables finish() {
    ways_at_.push_back(count(unwanted_at_));
    terms_at_.push_back(count(terms_));
    std::vector<std::uint16_t> ways, by_tag_at;
    std::vector<std::uint8_t> tests;
    for (const std::vector<Way>& each : by_tag_) {
      by_tag_at.push_back(count(ways));
      for (const Way& way : each) {
        ways.push_back(way.number);
        tests.push_back(way.test);
      }
    }
    by_tag_at.push_back(count(ways));
    return {asked_, ways_at_, terms_at_, unwanted_at_, terms_, ways, tests, by_tag_at};
  }

 private:
  struct Way {
    std::uint16_t number;
    std::uint8_t test;
  };

  template <typename Values>
  static std::uint16_t count(const Values& values) {
    return static_cast<std::uint16_t>(values.size());
  }
  std::uint8_t bit(Tag tag) const {
    return static_cast<std::uint8_t>(std::lower_bound(asked_.begin(), asked_.end(), tag) - asked_.begin());
  }
  void add_terms(const std::vector<Tag>& tags) {
    for (const Tag tag : tags) terms_.push_back(bit(tag));
  }

  std::vector<Tag> asked_;
  std::vector<std::uint16_t> ways_at_, terms_at_, unwanted_at_;
  std::vector<std::uint8_t> terms_;
  std::vector<std::vector<Way>> by_tag_;
  std::uint8_t number_ = 0;
};

}  // namespace

int AlphabetReader::number_of(std::string_view test) {
  if (const auto known = numbers_.find(test); known != numbers_.end()) return known->second;
  const int number = static_cast<int>(tests_.size());
  numbers_.emplace(test, number);
  tests_.push_back(read(test));
  ways_ += tests_.back().size();
  return number;
}

bool AlphabetReader::ok() const {
  return tests_.size() <= kMostTests && asked_.size() <= kMostTags && ways_ <= kMostTerms &&
         terms_ <= kMostTerms;
}

Alphabet AlphabetReader::alphabet() const {
  TableWriter writer(asked_);
  for (const std::vector<TestWay>& test : tests_) writer.add(test);
  return Alphabet(writer.finish());
}

std::vector<TestWay> AlphabetReader::read(std::string_view test) {
  std::vector<TestWay> ways;
  bool unwanted = false;
  for (std::size_t at = 0; at < test.size();) {
    const CodePoint c = code_point_at(test, at);
    at += c.size;
    if (c.value == kTestOpen || c.value == kTestOr) {
      ways.emplace_back();
      unwanted = false;
    } else if (c.value == kTestBut) {
      unwanted = true;
    } else if (const auto tag = tags_.tag_of(c.value)) {
      asked_.insert(*tag);
      ++terms_;
      (unwanted ? ways.back().unwanted : ways.back().wanted).push_back(*tag);
    }
  }
  return ways;
}

}  // namespace synopse
