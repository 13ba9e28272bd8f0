// Which rules of a phase are worth trying in a sentence: those whose tags are all there.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "synopse/grammar/content.h"
#include "synopse/grammar/items.h"
#include "synopse/grammar/need_lists.h"

namespace synopse {

// A rule hangs on one of the lists of tags that it needs, the one that has been rarest so far, and is looked
// at only where such a tag occurs: the cost of a sentence grows with its own tags and not with the number of
// rules.  One a phase and thread.
class RuleIndex {
 public:
  RuleIndex(const Grammar::Content& content, const Phase& phase);

  // Whether rules are to be looked for in every sentence: some rule hangs on nothing, or on where an item
  // stands; or it is not known yet which tags are rare.
  bool wants_every_sentence() const { return wants_every_sentence_ || sentence_ < kLastHanging; }
  // What tags have that rules need, as bits: those of all that stands in a sentence tell whether a rule may
  // match there.
  struct Bits {
    std::array<std::uint64_t, 4> words{};

    void add(const Bits& other) {
      for (std::size_t i = 0; i < words.size(); ++i) words[i] |= other.words[i];
    }
    bool have(const Bits& other) const {
      std::uint64_t missing = 0;
      for (std::size_t i = 0; i < words.size(); ++i) missing |= other.words[i] & ~words[i];
      return missing == 0;
    }
    bool operator==(const Bits&) const = default;
  };
  Bits bits(std::span<const Tag> tags) const;
  // The same of lists of tags, by their numbers; added to `bits`.
  void add_bits(std::span<const std::uint32_t> numbers, const TagLists& lists, Bits& bits) {
    if (by_tag_list_.size() < lists.size()) learn(lists);
    Bits all = bits;
    for (const std::uint32_t number : numbers) all.add(by_tag_list_[number]);
    bits = all;
  }
  bool may_match(const Bits& bits) const;
  // The numbers of lists and looks mean something else from now on.
  void forget_numbers();

  // Rules over characters that hang on nothing: to be tried where nothing else is.
  std::span<const std::uint32_t> text_rules() const { return text_rules_; }
  // Places in `phase.rules`, ascending; valid until the next call.
  std::span<const std::uint32_t> rules_for(std::span<const Item> items, const Looks& looks);
  // What such a rule hangs on: one of its lists of needs, and the items of the sentence that have a tag of
  // it, ascending; valid until the next call.  Nothing for rules that hang on nothing.
  struct Hook {
    std::size_t need;
    std::span<const std::uint32_t> items;
  };
  std::optional<Hook> hook(std::uint32_t order);

 private:
  using Word = NeedLists::Word;
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;
  static constexpr std::uint64_t kLastHanging = 4096;  // sentences; then it is known what is rare

  void hang();
  void hang_on_nothing(std::uint32_t order);
  std::vector<std::uint32_t> rarest(std::uint32_t order) const;
  void give_bits();
  void add_rule(std::size_t rarest, const Bits& needed);
  void learn(const TagLists& lists);
  void look_at(std::uint32_t item, std::span<const Word> lists);
  void note(std::uint32_t list, std::uint32_t item);
  bool all_there(std::uint32_t order) const;

  const Grammar::Content& content_;
  const Phase& phase_;
  NeedLists lists_;
  std::vector<std::uint32_t> counts_;                // by list: sentences that had it
  std::vector<std::vector<std::uint32_t>> hanging_;  // by list: rules
  std::vector<std::uint32_t> hung_on_;               // by rule: which of its lists; kNone: nothing
  std::vector<Word> hung_;                           // the lists that rules hang on
  std::vector<std::uint32_t> always_;                // rules that need nothing
  std::vector<std::uint32_t> text_rules_;            // those of them that are over characters
  bool wants_every_sentence_ = false;
  std::vector<Bits> by_tag_list_, by_tag_;
  // What rules need, by the bit of the rarest list of theirs; and all such bits.
  std::vector<std::vector<Bits>> rules_by_bit_;
  Bits rarest_bits_;
  // The sentence at hand.
  struct Places {  // of the items that fulfil a list, as a chain in chains_
    std::uint64_t sentence = 0;
    std::uint32_t first = 0, last = 0;
  };
  struct Link {
    std::uint32_t item, next;
  };
  std::uint64_t sentence_ = 0;
  std::vector<Places> places_;  // by list
  std::vector<Link> chains_;
  std::vector<Word> there_;           // the lists that any item fulfils
  std::vector<std::uint32_t> noted_;  // those of them that rules hang on
  std::vector<std::uint32_t> found_;
  std::vector<std::uint32_t> hooked_;  // items
  std::uint64_t next_hanging_ = 16;
};

}  // namespace synopse
