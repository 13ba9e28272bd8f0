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

// Reads an expression and writes operations in one go: a piece is written once for each of its repetitions.
class ItemProgramMaker {
 public:
  ItemProgramMaker(std::string_view expression, const std::function<int(std::string_view)>& test_number,
                   ItemProgram& program)
      : text_(expression), test_number_(test_number), program_(program) {}

  void run() {
    alternatives();
    emit(Kind::match);
  }

 private:
  using Kind = ItemProgram::Kind;

  std::uint32_t here() const { return static_cast<std::uint32_t>(program_.operations_.size()); }

  std::uint32_t emit(Kind kind, std::uint32_t first = 0, std::uint32_t second = 0) {
    program_.operations_.push_back({kind, first, second});
    return here() - 1;
  }

  // Opens a place for an operation before those from `at` on.
  void insert(std::uint32_t at, Kind kind, std::uint32_t first, std::uint32_t second) {
    auto& operations = program_.operations_;
    for (std::uint32_t i = at; i < operations.size(); ++i) shift(operations[i], at);
    operations.insert(operations.begin() + at, {kind, first, second});
  }

  static void shift(ItemProgram::Operation& operation, std::uint32_t at) {
    if (operation.kind == Kind::split || operation.kind == Kind::jump) {
      if (operation.first >= at) ++operation.first;
      if (operation.kind == Kind::split && operation.second >= at) ++operation.second;
    }
  }

  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  void alternatives() {
    std::vector<std::uint32_t> exits;
    std::uint32_t begin = here();
    sequence();
    while (peek() == '|') {
      ++at_;
      exits.push_back(emit(Kind::jump));
      insert(begin, Kind::split, begin + 1, here() + 1);
      for (std::uint32_t& exit : exits)
        if (exit >= begin) ++exit;
      begin = here();
      sequence();
    }
    for (const std::uint32_t exit : exits) program_.operations_[exit].first = here();
  }

  void sequence() {
    while (at_ < text_.size() && peek() != '|' && peek() != ')') factor();
  }

  void factor() {
    const std::size_t source = at_;
    const std::uint32_t begin = here();
    atom();
    const char c = peek();
    if (c == '?')
      optional(begin);
    else if (c == '*')
      star(begin);
    else if (c == '+')
      emit(Kind::split, begin, here() + 1);
    else if (c == '{')
      return repeat(source, begin);
    else
      return;
    ++at_;
  }

  void optional(std::uint32_t begin) { insert(begin, Kind::split, begin + 1, here() + 1); }

  void star(std::uint32_t begin) {
    insert(begin, Kind::split, begin + 1, here() + 2);
    emit(Kind::jump, begin);
  }

  // {m}, {m,}, {m,n}: the atom stands there once already.
  void repeat(std::size_t source, std::uint32_t begin) {
    const std::size_t close = text_.find('}', at_), comma = std::min(text_.find(',', at_), close);
    int least = 0, most = 0;
    std::from_chars(text_.data() + at_ + 1, text_.data() + comma, least);
    const bool open = comma + 1 == close;
    if (comma == close)
      most = least;
    else if (!open)
      std::from_chars(text_.data() + comma + 1, text_.data() + close, most);
    program_.operations_.resize(begin);
    for (int i = 0; i < least; ++i) again(source);
    if (open) {
      const std::uint32_t loop = here();
      again(source);
      star(loop);
    }
    for (int i = least; !open && i < most; ++i) {
      const std::uint32_t piece = here();
      again(source);
      optional(piece);
    }
    at_ = close + 1;
  }

  void again(std::size_t source) {
    at_ = source;
    atom();
  }

  void atom() {
    if (peek() == '(') return group();
    if (peek() == '^' || peek() == '$') {
      emit(text_[at_++] == '^' ? Kind::begin : Kind::end);
      return;
    }
    const std::size_t close = text_.find(close_, at_) + close_.size();
    emit(Kind::test, static_cast<std::uint32_t>(test_number_(text_.substr(at_, close - at_))));
    at_ = close;
  }

  // "(?:...)" or "(?P<name>...)".
  void group() {
    std::uint32_t slot = 0;
    const bool named = text_.substr(at_, 4) == "(?P<";
    if (named) {
      const std::size_t end = text_.find('>', at_);
      slot = slot_of(text_.substr(at_ + 4, end - at_ - 4));
      emit(Kind::save, slot);
      at_ = end + 1;
    } else {
      at_ += 3;
    }
    alternatives();
    ++at_;
    if (named) emit(Kind::save, slot + 1);
  }

  std::uint32_t slot_of(std::string_view name) {
    auto& names = program_.names_;
    const auto found = std::find(names.begin(), names.end(), name);
    const auto number = static_cast<std::uint32_t>(found - names.begin());
    if (found == names.end()) names.emplace_back(name);
    return 2 * number;
  }

  static std::string mark(char32_t code_point) {
    std::string out;
    append_utf8(out, code_point);
    return out;
  }

  std::string_view text_;
  const std::function<int(std::string_view)>& test_number_;
  ItemProgram& program_;
  const std::string close_ = mark(kTestClose);
  std::size_t at_ = 0;
};

ItemProgram::ItemProgram(std::string_view expression,
                         const std::function<int(std::string_view)>& test_number) {
  ItemProgramMaker(expression, test_number, *this).run();
}

std::span<const ItemRange> ItemProgram::run(std::span<const PassedTests> items, bool at_begin, bool at_end,
                                            Scratch& scratch) const {
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

bool ItemProgram::search(std::span<const PassedTests> items, bool at_begin, bool at_end,
                         Scratch& scratch) const {
  auto& steps = scratch.steps;
  steps.assign(1, {0, 0, 0, 0});
  while (!steps.empty()) {
    const Scratch::Step step = steps.back();
    steps.pop_back();
    if (step.slot > 0) {
      scratch.slots[step.slot - 1] = step.restore;
      continue;
    }
    std::uint32_t operation = step.operation, item = step.item;
    while (true) {
      const std::size_t bit = operation * (items.size() + 1) + item;
      if ((scratch.visited[bit / 64] >> (bit % 64)) & 1) break;
      scratch.visited[bit / 64] |= std::uint64_t{1} << (bit % 64);
      const Operation& now = operations_[operation];
      if (now.kind == Kind::match) {
        if (item == items.size()) return true;
        break;
      }
      if (now.kind == Kind::test && (item == items.size() || !passes(items[item], now.first))) break;
      if (now.kind == Kind::begin && !(at_begin && item == 0)) break;
      if (now.kind == Kind::end && !(at_end && item == items.size())) break;
      if (now.kind == Kind::save) {
        steps.push_back({0, 0, now.first + 1, scratch.slots[now.first]});
        scratch.slots[now.first] = item;
      }
      if (now.kind == Kind::test) ++item;
      if (now.kind == Kind::split) steps.push_back({now.second, item, 0, 0});
      operation = now.kind == Kind::split || now.kind == Kind::jump ? now.first : operation + 1;
    }
  }
  return false;
}

}  // namespace synopse
