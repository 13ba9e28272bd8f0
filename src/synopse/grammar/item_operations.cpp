#include "synopse/grammar/item_operations.h"

#include <algorithm>
#include <charconv>

#include "synopse/grammar/pattern.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

enum class Direction : std::uint8_t { forward, backward };

using Kind = ItemOperation::Kind;

constexpr std::uint32_t kNone = 0xFFFFFFFF;

// A part of an expression.  The children of one node are a chain.
struct Node {
  enum class Type : std::uint8_t { one, sequence, alternatives, repetition, capture };
  Type type = Type::sequence;
  ItemOperation operation{Kind::match};  // of `one`
  int least = 0, most = 0;               // of a repetition; most < 0: any number
  std::int32_t slot = 0;                 // of a capture
  std::uint32_t child = kNone;           // the first
  std::uint32_t sibling = kNone;         // the next
};

// Reads an expression by recursive descent.
class TreeReader {
 public:
  TreeReader(std::string_view expression, const TestNumbers& numbers, std::vector<std::string>& names)
      : text_(expression), numbers_(numbers), names_(names) {}

  std::uint32_t run() { return alternatives(); }
  std::vector<Node> nodes;

 private:
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  std::uint32_t add(const Node& node) {
    nodes.push_back(node);
    return static_cast<std::uint32_t>(nodes.size() - 1);
  }

  std::uint32_t alternatives() {
    const std::uint32_t first = sequence();
    if (peek() != '|') return first;
    std::uint32_t last = first;
    while (peek() == '|') {
      ++at_;
      last = append(last, sequence());
    }
    return add({.type = Node::Type::alternatives, .child = first});
  }

  std::uint32_t sequence() {
    std::uint32_t first = kNone, last = kNone;
    while (at_ < text_.size() && peek() != '|' && peek() != ')') {
      const std::uint32_t part = factor();
      last = first == kNone ? first = part : append(last, part);
    }
    const bool single = first != kNone && first == last;
    return single ? first : add({.type = Node::Type::sequence, .child = first});
  }

  std::uint32_t append(std::uint32_t last, std::uint32_t next) { return nodes[last].sibling = next; }

  std::uint32_t factor() {
    const std::uint32_t part = atom();
    switch (peek()) {
      case '?':
        return repeated(part, 0, 1);
      case '*':
        return repeated(part, 0, -1);
      case '+':
        return repeated(part, 1, -1);
      case '{':
        return counted(part);
      default:
        return part;
    }
  }

  std::uint32_t repeated(std::uint32_t part, int least, int most) {
    ++at_;
    return add({.type = Node::Type::repetition, .least = least, .most = most, .child = part});
  }

  // {m}, {m,}, {m,n}.
  std::uint32_t counted(std::uint32_t part) {
    const std::size_t close = text_.find('}', at_), comma = std::min(text_.find(',', at_), close);
    int least = 0, most = -1;
    std::from_chars(text_.data() + at_ + 1, text_.data() + comma, least);
    std::from_chars(text_.data() + std::min(comma + 1, close), text_.data() + close, most);
    at_ = close;
    return repeated(part, least, comma == close ? least : most);
  }

  std::uint32_t atom() {
    if (peek() == '(') return group();
    if (peek() == '^' || peek() == '$')
      return add({.type = Node::Type::one,
                  .operation = ItemOperation(text_[at_++] == '^' ? Kind::begin : Kind::end)});
    const std::size_t close = text_.find(close_, at_) + close_.size();
    const int test = numbers_(text_.substr(at_, close - at_));
    at_ = close;
    return add({.type = Node::Type::one, .operation = ItemOperation(Kind::test, test)});
  }

  // "(?:...)" or "(?P<name>...)".
  std::uint32_t group() {
    const bool named = text_.substr(at_, 4) == "(?P<";
    const std::size_t end = named ? text_.find('>', at_) : at_ + 2;
    const std::string_view name = named ? text_.substr(at_ + 4, end - at_ - 4) : std::string_view();
    at_ = end + 1;
    const std::int32_t slot = named ? slot_of(name) : 0;
    const std::uint32_t inside = alternatives();
    ++at_;
    return named ? add({.type = Node::Type::capture, .slot = slot, .child = inside}) : inside;
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
  const TestNumbers& numbers_;
  std::vector<std::string>& names_;
  const std::string close_ = mark(kTestClose);
  std::size_t at_ = 0;
};

// Writes the operations of a tree, each part behind the other; targets that lie ahead are filled in later.
class OperationWriter {
 public:
  OperationWriter(const std::vector<Node>& nodes, Direction direction)
      : nodes_(nodes), direction_(direction) {}

  std::vector<ItemOperation> run(std::uint32_t root) {
    write(root);
    add(Kind::match);
    operations_.shrink_to_fit();
    return std::move(operations_);
  }

 private:
  std::size_t add(Kind kind, std::int32_t operand = 0) {
    operations_.emplace_back(kind, operand);
    return operations_.size() - 1;
  }
  // Of a split or jump that leads to what is written next.
  void lead_here(std::size_t operation) {
    operations_[operation] = ItemOperation(operations_[operation].kind(), ahead(operation));
  }

  // From operation `from` to what is written next.
  std::int32_t ahead(std::size_t from) const { return static_cast<std::int32_t>(operations_.size() - from); }

  void write(std::uint32_t number) {
    const Node& node = nodes_[number];
    switch (node.type) {
      case Node::Type::one:
        operations_.push_back(node.operation);
        break;
      case Node::Type::sequence:
        sequence(node.child);
        break;
      case Node::Type::alternatives:
        alternatives(node.child);
        break;
      case Node::Type::repetition:
        repetition(node);
        break;
      case Node::Type::capture:
        capture(node);
        break;
    }
  }

  // Puts a chain of nodes on parts_, in the order of the direction; answers where it begins there.
  std::size_t collect(std::uint32_t first) {
    const std::size_t mark = parts_.size();
    for (std::uint32_t part = first; part != kNone; part = nodes_[part].sibling) parts_.push_back(part);
    if (direction_ == Direction::backward)
      std::reverse(parts_.begin() + static_cast<std::ptrdiff_t>(mark), parts_.end());
    return mark;
  }

  void sequence(std::uint32_t first) {
    const std::size_t mark = collect(first), end = parts_.size();
    for (std::size_t i = mark; i < end; ++i) write(parts_[i]);
    parts_.resize(mark);
  }

  void alternatives(std::uint32_t first) {
    std::vector<std::size_t> jumps;
    const std::size_t mark = collect(first), end = parts_.size();
    for (std::size_t i = mark; i + 1 < end; ++i) {
      const std::size_t split = add(Kind::split);
      write(parts_[i]);
      jumps.push_back(add(Kind::jump));
      lead_here(split);
    }
    write(parts_[end - 1]);
    parts_.resize(mark);
    for (const std::size_t jump : jumps) lead_here(jump);
  }

  void repetition(const Node& node) {
    if (direction_ == Direction::forward) needed(node);
    if (node.most < 0) any_number(node.child);
    for (int i = node.least; i < node.most; ++i) optional(node.child);
    if (direction_ == Direction::backward) needed(node);
  }

  void needed(const Node& repetition) {
    for (int i = 0; i < repetition.least; ++i) write(repetition.child);
  }

  void any_number(std::uint32_t part) {
    const std::size_t split = add(Kind::split);
    write(part);
    add(Kind::jump, -ahead(split));
    lead_here(split);
  }

  void optional(std::uint32_t part) {
    const std::size_t split = add(Kind::split);
    write(part);
    lead_here(split);
  }

  void capture(const Node& node) {
    if (direction_ == Direction::backward) return write(node.child);
    add(Kind::save, node.slot);
    write(node.child);
    add(Kind::save, node.slot + 1);
  }

  const std::vector<Node>& nodes_;
  Direction direction_;
  std::vector<std::uint32_t> parts_;  // of the chains that are being written, the innermost last
  std::vector<ItemOperation> operations_;
};

// Whether an operation's operand means something.
bool fits(std::span<const ItemOperation> operations, std::uint32_t at, std::size_t tests, std::size_t slots) {
  const ItemOperation each = operations[at];
  const std::uint32_t target = each.target(at);
  switch (each.kind()) {
    case Kind::test:
      return each.number() < tests;
    case Kind::save:
      return each.number() < slots;
    case Kind::split:
      return target > at && target < operations.size();
    case Kind::jump:
      return target < operations.size() && (target > at || operations[target].kind() == Kind::split);
    default:
      return each.kind() <= Kind::match;
  }
}

}  // namespace

ItemOperations item_operations(std::string_view expression, const TestNumbers& numbers) {
  ItemOperations result;
  TreeReader reader(expression, numbers, result.captures);
  const std::uint32_t root = reader.run();
  result.forward = OperationWriter(reader.nodes, Direction::forward).run(root);
  result.backward = OperationWriter(reader.nodes, Direction::backward).run(root);
  return result;
}

std::vector<std::uint16_t> tests_in(std::span<const ItemOperation> operations) {
  std::vector<std::uint16_t> tests;
  for (std::size_t at = 0; at < operations.size(); ++at)
    if (operations[at].kind() == Kind::test) tests.push_back(static_cast<std::uint16_t>(at));
  return tests;
}

std::vector<std::uint8_t> numbers_of(std::span<const ItemOperation> operations,
                                     std::span<const std::uint16_t> tests) {
  std::vector<std::uint8_t> numbers;
  for (const std::uint16_t at : tests) numbers.push_back(static_cast<std::uint8_t>(operations[at].number()));
  return numbers;
}

bool can_be_run(std::span<const ItemOperation> operations, std::size_t tests, std::size_t slots) {
  if (operations.empty() || operations.size() > kMostOperations) return false;
  for (std::uint32_t at = 0; at < operations.size(); ++at)
    if (!fits(operations, at, tests, slots)) return false;
  return operations.back().kind() == Kind::match;
}

}  // namespace synopse
