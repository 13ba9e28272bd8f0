#include "synopse/grammar/compiled_items.h"

#include <algorithm>
#include <span>
#include <utility>

#include "synopse/grammar/alphabet_reader.h"

namespace synopse {
namespace {

bool is_whole(const ItemCode& code, std::size_t tests, std::size_t slots) {
  return can_be_run(code.operations, tests, slots) &&
         std::ranges::equal(code.tests, tests_in(code.operations)) &&
         std::ranges::equal(code.numbers, numbers_of(code.operations, code.tests));
}

CompiledItems::Code code_of(std::vector<ItemOperation> operations) {
  std::vector<std::uint16_t> tests = tests_in(operations);
  std::vector<std::uint8_t> numbers = numbers_of(operations, tests);
  return {std::move(operations), std::move(tests), std::move(numbers)};
}

}  // namespace

bool CompiledItems::is_sound(std::size_t tags) const {
  return alphabet.is_sound(tags) && each_test < static_cast<std::int32_t>(alphabet.tests()) &&
         is_whole(forward.view(), alphabet.tests(), 2 * captures.size()) &&
         is_whole(backward.view(), alphabet.tests(), 0) && forward.tests.size() == backward.tests.size();
}

std::optional<CompiledItems> compile_items(std::string_view expression, std::string_view each_test,
                                           const Tags& tags) {
  AlphabetReader reader(tags);
  const auto number = [&](std::string_view test) { return reader.number_of(test); };
  ItemOperations operations = item_operations(expression, number);
  CompiledItems items{.forward = code_of(std::move(operations.forward)),
                      .backward = code_of(std::move(operations.backward)),
                      .captures = std::move(operations.captures)};
  if (!each_test.empty()) items.each_test = reader.number_of(each_test);
  if (!reader.ok()) return std::nullopt;
  items.alphabet = reader.alphabet();
  return items;
}

}  // namespace synopse
