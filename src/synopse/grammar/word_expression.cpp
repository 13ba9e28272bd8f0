#include "synopse/grammar/word_expression.h"

#include <algorithm>
#include <string>
#include <utility>

#include "synopse/grammar/pattern.h"
#include "synopse/grammar/regex_reader.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::size_t kMostSets = 256;  // that closures can tell apart
constexpr char32_t kFirstSet = 0x100;   // how sets are named in an expression: one code point each

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

std::unique_ptr<WordExpression> WordExpression::of(std::string_view regex) {
  ItemWriter writer;
  try {
    const std::string items = RegexReader<ItemWriter>(regex, Encoding::latin1, writer).all();
    auto [forward, backward, captures] = item_operations(items, set_of);
    if (forward.size() > kMostOperations) return nullptr;
    return std::unique_ptr<WordExpression>(
        tests_behind_loops(forward) <= tests_behind_loops(backward)
            ? new WordExpression(std::move(forward), Way::forward, std::move(writer.sets))
            : new WordExpression(std::move(backward), Way::backward, std::move(writer.sets)));
  } catch (const UnreadRegex&) {
    return nullptr;
  }
}

WordExpression::WordExpression(std::vector<ItemOperation> operations, Way way, std::vector<ByteSet> sets)
    : operations_(std::move(operations)),
      tests_(tests_in(operations_)),
      numbers_(numbers_of(operations_, tests_)),
      way_(way),
      sets_(std::move(sets)),
      closures_({operations_, tests_, numbers_}, way) {}

}  // namespace synopse
