// Which rules of a phase are worth trying in a sentence: those whose tags are all there.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
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
  // Whether some rule hangs on the tag; only sentences with such tags need be looked at.
  bool hangs_on(Tag tag) const { return hung_tags_[tag]; }
  // Whether enough sentences have been seen to hang rules anew, after which they hang on other tags.
  bool is_due() const { return sentence_ == next_hanging_ && sentence_ <= kLastHanging; }
  void hang();
  // The numbers of looks mean something else from now on.
  void forget_looks();

  // Rules over characters that hang on nothing: to be tried where nothing else is.
  std::span<const std::uint32_t> text_rules() const { return text_rules_; }
  // A rule to be tried.
  struct Found {
    std::uint32_t order;                // its place in `phase.rules`
    std::uint32_t need;                 // the list of its needs that it hangs on; kNothing: none
    std::uint32_t first = 0, size = 0;  // of places()
  };
  static constexpr std::uint32_t kNothing = 0xFFFFFFFF;
  // Valid until the next call.
  std::span<const Found> rules_for(std::span<const Item> items, const Looks& looks);
  // The items that have a tag of what the rule hangs on, ascending.
  std::span<const std::uint32_t> places(const Found& rule) const {
    return std::span(hooked_).subspan(rule.first, rule.size);
  }

 private:
  static constexpr std::uint32_t kMostBits = 256;
  static constexpr std::uint64_t kLastHanging = 4096;  // sentences; then it is known what is rare

  // Some of the other lists that rules need, as bits; several may share one.
  struct Bits {
    std::array<std::uint64_t, 4> words{};

    void add(const Bits& more) {
      for (std::size_t i = 0; i < words.size(); ++i) words[i] |= more.words[i];
    }
    bool have(const Bits& all) const {
      std::uint64_t missing = 0;
      for (std::size_t i = 0; i < words.size(); ++i) missing |= all.words[i] & ~words[i];
      return missing == 0;
    }
  };
  struct Hanging {
    std::uint32_t order, list, need;
    Bits others;  // that must be there, too
  };

  void hang_on_nothing(std::uint32_t order);
  void hang_on_rarest(std::uint32_t order);
  Bits bit_of(std::uint32_t list);
  Bits bits_of_others(std::uint32_t order, std::uint32_t hung_on);
  void lay_out();
  void forget_rows();
  void learn(const Looks& looks);
  void count(std::span<const Item> items, const Looks& looks);
  void look_at(std::span<const Item> items);
  void note(std::uint32_t list, std::uint32_t item);
  void find_rules_on(std::uint32_t list);

  const Grammar::Content& content_;
  const Phase& phase_;
  NeedLists lists_;
  std::vector<std::uint32_t> counts_;  // by list: sentences that had it
  // Rules by the list that they hang on, which begin at first_hanging_[list] in hanging_.
  std::vector<Hanging> hanging_;
  std::vector<std::uint32_t> first_hanging_;
  std::vector<std::uint32_t> bit_of_list_;  // kNothing: none
  std::uint32_t bits_given_ = 0;
  std::vector<Bits> bits_of_tags_;
  std::vector<std::uint32_t> always_;      // rules that need nothing
  std::vector<std::uint32_t> text_rules_;  // those of them that are over characters
  std::vector<bool> hung_tags_;            // by tag: it is on a list that rules hang on
  bool wants_every_sentence_ = false;
  // What each look has of the lists that rules hang on, and of the others.
  struct Row {
    std::uint32_t first = 0, size = 0;  // in hooks_
    Bits others;
  };
  std::vector<Row> rows_;
  std::vector<std::uint16_t> hooks_;
  // The sentence at hand.
  struct Places {  // of the items that fulfil a list, as a chain in chains_
    std::uint64_t sentence = 0;
    std::uint32_t first = 0, last = 0;
  };
  struct Link {
    std::uint32_t item, next;
  };
  std::uint64_t sentence_ = 0, next_hanging_ = 16;
  std::vector<Places> places_;  // by list
  std::vector<Link> chains_;
  Bits there_;                        // of all items
  std::vector<std::uint32_t> noted_;  // lists that rules hang on
  std::vector<Found> found_;
  std::vector<std::uint32_t> hooked_;  // items
};

}  // namespace synopse
