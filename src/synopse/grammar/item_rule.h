// An item rule as one thread runs it.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/grammar/alphabet.h"
#include "synopse/grammar/content.h"
#include "synopse/grammar/item_automaton.h"
#include "synopse/grammar/item_program.h"
#include "synopse/grammar/items.h"

namespace synopse {

// Three machines over one alphabet: an automaton from the end of the sentence tells where matches begin,
// which most rules do nowhere; a second one from there on where the longest ends; and a program which items
// its captures hold.  Each is made when it is first needed.
class ItemRule {
 public:
  ItemRule(const CompiledRule& rule, const Tags& tags);

  // Looks at a sentence.  Items at which a match begins, the last first.
  std::span<const std::uint32_t> look_at(std::span<const Item> items, const Looks& looks);
  // The item behind the longest match that begins at `first`; `first` when none does.
  std::uint32_t end_of_match(std::uint32_t first);

  // Captures of the match over items [first, last), in the order of capture_names().
  std::span<const ItemRange> captures(std::uint32_t first, std::uint32_t last, ItemProgram::Scratch& scratch);
  std::span<const std::string> capture_names() { return program().captures(); }

  // Whether an item with these tags is one of those that `each` asks for.
  bool is_member(std::span<const Tag> tags) const;

  // The numbers of looks mean something else from now on.
  void forget_looks();

 private:
  TestNumbers test_numbers();
  ItemAutomaton& ends();
  const ItemProgram& program();

  const CompiledRule& rule_;
  Alphabet alphabet_;
  int each_test_ = -1;
  ItemKinds kinds_;
  ItemAutomaton begins_;
  std::unique_ptr<ItemAutomaton> ends_;
  std::unique_ptr<ItemProgram> program_;

  // The sentence that was looked at last.
  std::vector<std::uint32_t> items_;    // kinds
  std::vector<std::uint32_t> matches_;  // where they begin
  std::vector<const PassedTests*> passed_;
};

}  // namespace synopse
