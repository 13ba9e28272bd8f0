#include "synopse/grammar/item_program.h"

#include <algorithm>
#include <charconv>
#include <memory>

#include "synopse/grammar/pattern.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::uint32_t kUnset = 0xFFFFFFFF;

bool passes(const PassedTests& item, std::uint32_t test) { return (item[test / 64] >> (test % 64)) & 1; }

}  // namespace

// Reads an expression by recursive descent.  Every part gives its operations with targets relative to
// themselves, so parts are joined by putting them one behind the other.
class ItemProgramMaker {
 public:
  ItemProgramMaker(std::string_view expression, const std::function<int(std::string_view)>& test_number,
                   std::vector<std::string>& names)
      : text_(expression), test_number_(test_number), names_(names) {}

  std::vector<ItemProgram::Operation> run() {
    Part program = alternatives();
    program.push_back({Kind::match});
    return program;
  }

 private:
  using Kind = ItemProgram::Kind;
  using Part = std::vector<ItemProgram::Operation>;

  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  static std::int32_t size(const Part& part) { return static_cast<std::int32_t>(part.size()); }

  static void append(Part& part, const Part& more) { part.insert(part.end(), more.begin(), more.end()); }

  // A split or jump before a part.
  static Part led_by(ItemProgram::Operation first, const Part& part) {
    Part result = {first};
    result.reserve(part.size() + 2);
    append(result, part);
    return result;
  }

  Part alternatives() {
    std::vector<Part> parts = {sequence()};
    while (peek() == '|') {
      ++at_;
      parts.push_back(sequence());
    }
    std::int32_t left = 0;  // operations from here to the end
    for (const Part& part : parts) left += size(part) + 2;
    Part result;
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
      result.push_back({Kind::split, 1, size(parts[i]) + 2});
      append(result, parts[i]);
      left -= size(parts[i]) + 2;
      result.push_back({Kind::jump, left - 1});
    }
    append(result, parts.back());
    return result;
  }

  Part sequence() {
    Part result;
    while (at_ < text_.size() && peek() != '|' && peek() != ')') append(result, factor());
    return result;
  }

  Part factor() {
    Part part = atom();
    const char c = peek();
    if (c == '{') return repeated(part);
    if (c != '?' && c != '*' && c != '+') return part;
    ++at_;
    return c == '?' ? optional(part) : c == '*' ? any_number(part) : once_or_more(part);
  }

  static Part optional(const Part& part) { return led_by({Kind::split, 1, size(part) + 1}, part); }

  static Part any_number(const Part& part) {
    Part result = led_by({Kind::split, 1, size(part) + 2}, part);
    result.push_back({Kind::jump, -size(part) - 1});
    return result;
  }

  static Part once_or_more(Part part) {
    part.push_back({Kind::split, -size(part), 1});
    return part;
  }

  // {m}, {m,}, {m,n}.
  Part repeated(const Part& part) {
    const std::size_t close = text_.find('}', at_), comma = std::min(text_.find(',', at_), close);
    int least = 0, most = 0;
    std::from_chars(text_.data() + at_ + 1, text_.data() + comma, least);
    std::from_chars(text_.data() + std::min(comma + 1, close), text_.data() + close, most);
    const bool open = comma + 1 == close;
    at_ = close + 1;
    Part result;
    for (int i = 0; i < least; ++i) append(result, part);
    if (open) append(result, any_number(part));
    for (int i = least; comma != close && i < most; ++i) append(result, optional(part));
    return result;
  }

  Part atom() {
    if (peek() == '(') return group();
    if (peek() == '^' || peek() == '$') return {{text_[at_++] == '^' ? Kind::begin : Kind::end}};
    const std::size_t close = text_.find(close_, at_) + close_.size();
    const int test = test_number_(text_.substr(at_, close - at_));
    at_ = close;
    return {{Kind::test, test}};
  }

  // "(?:...)" or "(?P<name>...)".
  Part group() {
    const bool named = text_.substr(at_, 4) == "(?P<";
    const std::size_t end = named ? text_.find('>', at_) : at_ + 2;
    const std::int32_t slot = named ? slot_of(text_.substr(at_ + 4, end - at_ - 4)) : 0;
    at_ = end + 1;
    Part inside = alternatives();
    ++at_;
    if (!named) return inside;
    Part result = led_by({Kind::save, slot}, inside);
    result.push_back({Kind::save, slot + 1});
    return result;
  }

  std::int32_t slot_of(std::string_view name) {
    const auto found = std::find(names_.begin(), names_.end(), name);
    const auto number = static_cast<std::int32_t>(found - names_.begin());
    if (found == names_.end()) names_.emplace_back(name);
    return 2 * number;
  }

  static std::string mark(char32_t code_point) {
    std::string out;
    append_utf8(out, code_point);
    return out;
  }

  std::string_view text_;
  const std::function<int(std::string_view)>& test_number_;
  std::vector<std::string>& names_;
  const std::string close_ = mark(kTestClose);
  std::size_t at_ = 0;
};

ItemProgram::ItemProgram(std::string_view expression,
                         const std::function<int(std::string_view)>& test_number) {
  operations_ = ItemProgramMaker(expression, test_number, names_).run();
}

std::span<const ItemRange> ItemProgram::run(std::span<const PassedTests* const> items, bool at_begin,
                                            bool at_end, Scratch& scratch) const {
  scratch.visited.assign((operations_.size() * (items.size() + 1) + 63) / 64, 0);
  scratch.slots.assign(2 * names_.size(), kUnset);
  scratch.ranges.clear();
  if (!search(items, at_begin, at_end, scratch)) return {};
  for (std::size_t i = 0; i < names_.size(); ++i) {
    const std::uint32_t begin = scratch.slots[2 * i], end = scratch.slots[2 * i + 1];
    scratch.ranges.push_back(begin == kUnset || end == kUnset ? ItemRange{} : ItemRange{begin, end});
  }
  return scratch.ranges;
}

bool ItemProgram::search(std::span<const PassedTests* const> items, bool at_begin, bool at_end,
                         Scratch& scratch) const {
  auto& steps = scratch.steps;
  steps.assign(1, {0, 0, 0, 0});
  while (!steps.empty()) {
    const Scratch::Step step = steps.back();
    steps.pop_back();
    if (step.slot > 0)
      scratch.slots[step.slot - 1] = step.restore;
    else if (follow(step, items, at_begin, at_end, scratch))
      return true;
  }
  return false;
}

// Goes on from a step until something fails; what else could be tried is put on scratch.steps.
bool ItemProgram::follow(Scratch::Step step, std::span<const PassedTests* const> items, bool at_begin,
                         bool at_end, Scratch& scratch) const {
  std::uint32_t& item = step.item;
  while (true) {
    const std::size_t bit = step.operation * (items.size() + 1) + item;
    if ((scratch.visited[bit / 64] >> (bit % 64)) & 1) return false;
    scratch.visited[bit / 64] |= std::uint64_t{1} << (bit % 64);
    const Operation& now = operations_[step.operation];
    const auto target = [&](std::int32_t relative) {
      return static_cast<std::uint32_t>(static_cast<std::int32_t>(step.operation) + relative);
    };
    switch (now.kind) {
      case Kind::match:
        return item == items.size();
      case Kind::test:
        if (item == items.size() || !passes(*items[item], static_cast<std::uint32_t>(now.first)))
          return false;
        ++item;
        break;
      case Kind::begin:
        if (!at_begin || item > 0) return false;
        break;
      case Kind::end:
        if (!at_end || item < items.size()) return false;
        break;
      case Kind::save: {
        std::uint32_t& slot = scratch.slots[static_cast<std::size_t>(now.first)];
        scratch.steps.push_back({0, 0, static_cast<std::uint32_t>(now.first) + 1, slot});
        slot = item;
        break;
      }
      case Kind::split:
        scratch.steps.push_back({target(now.second), item, 0, 0});
        step.operation = target(now.first);
        continue;
      case Kind::jump:
        step.operation = target(now.first);
        continue;
    }
    ++step.operation;
  }
}

}  // namespace synopse
