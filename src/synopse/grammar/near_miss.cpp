#include "synopse/grammar/near_miss.h"

#include <algorithm>
#include <utility>

#include "synopse/grammar/alphabet.h"
#include "synopse/grammar/content.h"
#include "synopse/grammar/inspection.h"
#include "synopse/grammar/item_operations.h"

namespace synopse {
namespace {

constexpr std::uint32_t kFar = 0xFFFF;         // no match can be reached
constexpr std::uint32_t kFarthestStart = 200;  // items before the place
constexpr std::size_t kMostWanted = 6;

// A test of an item expression as a rule file would write it, with those of its conditions that are `told`.
template <typename Told>
std::string written(const std::vector<TestWay>& test, const Tags& tags, Told told) {
  std::string out;
  const auto add = [&](const std::vector<Tag>& conditions, bool but) {
    for (const Tag tag : conditions) {
      if (!told(tag, but)) continue;
      if (!out.empty() && !out.ends_with(' ')) out += ' ';
      out += (but ? "!" : "") + readable_tag(tags.name(tag));
    }
  };
  for (const TestWay& way : test) {
    if (&way != &test.front()) out += " | ";
    add(way.wanted, false);
    add(way.unwanted, true);
  }
  if (out.empty()) return ".";
  const bool alone = out.front() == '"' && out.find('"', 1) == out.size() - 1;
  return alone ? out : "[" + out + "]";
}

std::string written(const std::vector<TestWay>& test, const Tags& tags) {
  return written(test, tags, [](Tag, bool) { return true; });
}

// Only the conditions that `item` does not meet.
std::string failed(const std::vector<TestWay>& test, const Tags& tags, const SeenItem& item) {
  return written(test, tags, [&](Tag tag, bool but) {
    return std::binary_search(item.tags.begin(), item.tags.end(), tag) == but;
  });
}

void add_new(std::vector<std::string>& texts, std::string text) {
  if (texts.size() < kMostWanted && std::find(texts.begin(), texts.end(), text) == texts.end())
    texts.push_back(std::move(text));
}

std::string any_of(const std::vector<Tag>& tags, const Tags& names) {
  std::string out;
  for (const Tag tag : tags) out += (out.empty() ? "" : " | ") + readable_tag(names.name(tag));
  return "[" + out + "]";
}

// One rule's operations, followed item by item from one beginning at a time.
class Attempts {
 public:
  Attempts(const Grammar::Content& content, RuleId rule, std::span<const SeenItem> items)
      : tags_(content.tags),
        items_(items),
        alphabet_(content.compiled[rule].items.alphabet),
        operations_(content.compiled[rule].items.forward.operations.view()) {
    visited_.assign(operations_.size(), 0);
    measure();
    for (const SeenItem& item : items) passed_.push_back(alphabet_.passed(alphabet_.mask_of(item.tags)));
  }

  std::uint32_t length() const { return left_.empty() ? 0 : left_.front(); }

  // Follows the attempt that begins at item `first` until nothing goes on.
  NearMiss from(std::uint32_t first) {
    NearMiss miss{.first = first, .reached = first};
    enter(0, first);
    while (true) {
      miss.matches |= matched_ && miss.reached > first;
      const std::vector<std::uint32_t> waiting = std::exchange(waiting_, {});
      const auto asserted = std::exchange(asserted_, {});
      matched_ = false;
      ++visit_;
      if (miss.reached < passed_.size())
        for (const std::uint32_t at : waiting)
          if (passes(passed_[miss.reached], operations_[at].number())) follow(at + 1, miss.reached + 1);
      if (waiting_.empty() && asserted_.empty() && !matched_) {
        tell(waiting, asserted, miss);
        return miss;
      }
      ++miss.reached;
    }
  }

 private:
  using Kind = ItemOperation::Kind;

  void enter(std::uint32_t operation, std::uint32_t item) {
    waiting_.clear();
    asserted_.clear();
    matched_ = false;
    ++visit_;
    follow(operation, item);
  }

  // Collects the tests that wait for `item`, and the assertions that fail before it.
  void follow(std::uint32_t operation, std::uint32_t item) {
    pending_.assign(1, operation);
    while (!pending_.empty()) {
      const std::uint32_t at = pending_.back();
      pending_.pop_back();
      if (std::exchange(visited_[at], visit_) == visit_) continue;
      const ItemOperation each = operations_[at];
      const bool holds = each.kind() == Kind::begin ? item == 0 : item == passed_.size();
      switch (each.kind()) {
        case Kind::test:
          waiting_.push_back(at);
          break;
        case Kind::split:
          pending_.push_back(each.target(at));
          pending_.push_back(at + 1);
          break;
        case Kind::jump:
          pending_.push_back(each.target(at));
          break;
        case Kind::save:
          pending_.push_back(at + 1);
          break;
        case Kind::begin:
        case Kind::end:
          if (holds)
            pending_.push_back(at + 1);
          else
            asserted_.push_back(at);
          break;
        case Kind::match:
          matched_ = true;
          break;
      }
    }
  }

  // Of each operation: how many items a match needs from there.
  void measure() {
    left_.assign(operations_.size(), kFar);
    for (bool changed = true; changed;) {
      changed = false;
      for (std::uint32_t at = static_cast<std::uint32_t>(operations_.size()); at-- > 0;) {
        const std::uint32_t better = std::min(left_[at], needed(at));
        changed |= better < left_[at];
        left_[at] = better;
      }
    }
  }

  std::uint32_t needed(std::uint32_t at) const {
    const ItemOperation each = operations_[at];
    switch (each.kind()) {
      case Kind::match:
        return 0;
      case Kind::test:
        return std::min(kFar, left_[at + 1] + 1);
      case Kind::split:
        return std::min(left_[at + 1], left_[each.target(at)]);
      case Kind::jump:
        return left_[each.target(at)];
      default:
        return left_[at + 1];
    }
  }

  // What would have led on, the way to a match that was nearest first.
  void tell(std::vector<std::uint32_t> waiting, const std::vector<std::uint32_t>& asserted,
            NearMiss& miss) const {
    waiting.insert(waiting.end(), asserted.begin(), asserted.end());
    std::stable_sort(waiting.begin(), waiting.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return left_[a] < left_[b]; });
    miss.left = waiting.empty() ? 0 : left_[waiting.front()];
    for (const std::uint32_t at : waiting) {
      const ItemOperation each = operations_[at];
      if (each.kind() != Kind::test) {
        add_new(miss.wanted, each.kind() == Kind::begin ? "^" : "$");
        add_new(miss.failed, each.kind() == Kind::begin ? "^" : "$");
        continue;
      }
      const std::vector<TestWay> test = alphabet_.ways(each.number());
      add_new(miss.wanted, written(test, tags_));
      if (miss.reached < items_.size()) add_new(miss.failed, failed(test, tags_, items_[miss.reached]));
    }
  }

  const Tags& tags_;
  std::span<const SeenItem> items_;
  const Alphabet& alphabet_;
  std::span<const ItemOperation> operations_;
  std::vector<std::uint32_t> left_;  // by operation
  std::vector<PassedTests> passed_;  // by item
  std::vector<std::uint32_t> waiting_, asserted_, pending_, visited_;
  std::uint32_t visit_ = 0;
  bool matched_ = false;
};

bool is_nearer(const NearMiss& a, const NearMiss& b) {
  if (a.matches != b.matches) return a.matches;
  if (a.left != b.left) return a.left < b.left;
  return a.reached - a.first > b.reached - b.first;
}

std::vector<std::string> missing(const CompiledRule& rule, const Tags& names,
                                 std::span<const SeenItem> items) {
  std::vector<std::string> result;
  for (const std::vector<Tag>& tags : rule.needs) {
    const bool there = std::any_of(items.begin(), items.end(), [&](const SeenItem& item) {
      return std::find_first_of(item.tags.begin(), item.tags.end(), tags.begin(), tags.end()) !=
             item.tags.end();
    });
    if (!there) result.push_back(any_of(tags, names));
  }
  return result;
}

}  // namespace

NearMiss near_miss(const Grammar& grammar, RuleId rule, std::span<const SeenItem> items, std::uint32_t at) {
  const Grammar::Content& content = grammar.content();
  NearMiss best;
  const CompiledRule& compiled = content.compiled[rule];
  if (compiled.level == PatternLevel::items) {
    Attempts attempts(content, rule, items);
    for (std::uint32_t first = at > kFarthestStart ? at - kFarthestStart : 0; first <= at; ++first) {
      NearMiss miss = attempts.from(first);
      miss.tried = true;
      if (miss.reached >= at && (!best.tried || is_nearer(miss, best))) best = std::move(miss);
    }
    best.length = attempts.length();
  }
  best.missing = missing(compiled, content.tags, items);
  return best;
}

}  // namespace synopse
