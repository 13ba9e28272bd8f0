#include "synopse/grammar/word_automaton.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

#include "synopse/grammar/pattern.h"
#include "synopse/grammar/regex_reader.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::size_t kMostSets = std::tuple_size_v<PassedTests> * 64;
// Expressions with lists of words at both ends have thousands of states, which it costs more to find again.
constexpr std::size_t kMostElements = 1 << 20;
constexpr char32_t kFirstSet = 0x100;  // how sets are named in an expression: one code point each

// Writes an expression over bytes as one over items (pattern.h), whose tests are sets of bytes.
struct ItemWriter {
  using Made = std::string;
  std::vector<ByteSet> sets;

  static std::string nothing() { return {}; }
  static std::string joined(std::string a, const std::string& b) { return std::move(a) + b; }
  static std::string either(std::string a, const std::string& b) { return std::move(a) + "|" + b; }
  static std::string grouped(const std::string& inside) { return "(?:" + inside + ")"; }

  static std::string times(const std::string& part, std::size_t least, std::size_t most) {
    const bool endless = most == RegexReader<ItemWriter>::kEndless;
    return grouped(part) + "{" + std::to_string(least) + "," + (endless ? "" : std::to_string(most)) + "}";
  }

  std::string one_of(const ByteSet& bytes) {
    const auto known = std::find(sets.begin(), sets.end(), bytes);
    const auto number = static_cast<char32_t>(known - sets.begin());
    if (known == sets.end()) sets.push_back(bytes);
    if (sets.size() > kMostSets) throw UnreadRegex();
    std::string test;
    for (const char32_t c : {kTestOpen, static_cast<char32_t>(kFirstSet + number), kTestClose})
      append_utf8(test, c);
    return test;
  }
};

int set_of(std::string_view test) {
  const CodePoint open = code_point_at(test, 0);
  return static_cast<int>(code_point_at(test, open.size).value - kFirstSet);
}

PassedTests passed(unsigned byte, const std::vector<ByteSet>& sets) {
  PassedTests passed{};
  for (std::size_t i = 0; i < sets.size(); ++i)
    if (sets[i][byte]) passed[i / 64] |= std::uint64_t{1} << (i % 64);
  return passed;
}

// The tests that may be waiting at many places of a word: those behind the beginning of the first loop.
std::ptrdiff_t tests_behind_loops(const std::vector<ItemOperation>& operations) {
  const auto is_loop = [](const ItemOperation& each) {
    return each.kind() == ItemOperation::Kind::jump && each.leads_back();
  };
  const auto jump = std::find_if(operations.begin(), operations.end(), is_loop);
  if (jump == operations.end()) return 0;
  return std::count_if(
      operations.begin() + jump->target(static_cast<std::uint32_t>(jump - operations.begin())),
      operations.end(), [](const ItemOperation& each) { return each.kind() == ItemOperation::Kind::test; });
}

}  // namespace

std::unique_ptr<WordAutomaton> WordAutomaton::of(std::string_view regex) {
  ItemWriter writer;
  try {
    const std::string items = RegexReader<ItemWriter>(regex, Encoding::latin1, writer).all();
    std::vector<std::string> captures;
    std::vector<ItemOperation> forward = forward_operations(items, set_of, captures);
    std::vector<ItemOperation> backward = backward_operations(items, set_of);
    if (forward.size() > kMostOperations) return nullptr;
    return std::unique_ptr<WordAutomaton>(
        tests_behind_loops(forward) <= tests_behind_loops(backward)
            ? new WordAutomaton(std::move(forward), Way::forward, writer.sets)
            : new WordAutomaton(std::move(backward), Way::backward, writer.sets));
  } catch (const UnreadRegex&) {
    return nullptr;
  }
}

WordAutomaton::WordAutomaton(std::vector<ItemOperation> operations, Way way, const std::vector<ByteSet>& sets)
    : operations_(std::move(operations)),
      way_(way),
      automaton_(operations_, way, ItemAutomaton::Begin::first_item, kMostElements) {
  for (unsigned byte = 0; byte < kind_of_.size(); ++byte) kind_of_[byte] = kinds_.number(passed(byte, sets));
}

bool WordAutomaton::matches(std::string_view word) {
  return way_ == Way::forward ? takes(word.begin(), word.end()) : takes(word.rbegin(), word.rend());
}

template <typename Iterator>
bool WordAutomaton::takes(Iterator byte, Iterator end) {
  ItemAutomaton::State state = automaton_.start(true);
  for (; byte != end; ++byte) {
    if (automaton_.is_dead(state)) return false;
    state = automaton_.step(state, kind_of_[static_cast<unsigned char>(*byte)], kinds_);
  }
  return automaton_.accepts(state);
}

}  // namespace synopse
