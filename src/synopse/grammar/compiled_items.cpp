#include "synopse/grammar/compiled_items.h"

#include <algorithm>
#include <span>
#include <utility>

#include "synopse/grammar/alphabet_reader.h"

namespace synopse {
namespace {

auto number_of_tests(std::span<const ItemOperation> operations) {
  return std::count_if(operations.begin(), operations.end(),
                       [](ItemOperation each) { return each.kind() == ItemOperation::Kind::test; });
}

}  // namespace

bool CompiledItems::is_sound(std::size_t tags) const {
  const auto there = forward.view(), back = backward.view();
  return alphabet.is_sound(tags) && each_test < static_cast<std::int32_t>(alphabet.tests()) &&
         can_be_run(there, alphabet.tests(), 2 * captures.size()) && can_be_run(back, alphabet.tests(), 0) &&
         number_of_tests(there) == number_of_tests(back);
}

std::optional<CompiledItems> compile_items(std::string_view expression, std::string_view each_test,
                                           const Tags& tags) {
  AlphabetReader reader(tags);
  const auto number = [&](std::string_view test) { return reader.number_of(test); };
  ItemOperations operations = item_operations(expression, number);
  CompiledItems items{.forward = std::move(operations.forward),
                      .backward = std::move(operations.backward),
                      .captures = std::move(operations.captures)};
  if (!each_test.empty()) items.each_test = reader.number_of(each_test);
  if (!reader.ok()) return std::nullopt;
  items.alphabet = reader.alphabet();
  return items;
}

}  // namespace synopse
