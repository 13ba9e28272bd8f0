#include "synopse/view/rows.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace synopse::view {
namespace {

using Partners = std::vector<std::vector<std::uint32_t>>;

constexpr float kLeastScore = 0.01F;  // of a link: formats that tell none give 0
constexpr std::size_t kMostLinked =
    16;  // sentences of one side of a link that are looked at: no translation has more

// What one link would put into a row.
struct Block {
  SentenceRange de, en;
  float score = 0;
};

// Where a link's sentences do not follow one another, the first of them stands for them.
SentenceRange range_of(std::span<const std::uint32_t> sentences) {
  const auto [least, most] = std::minmax_element(sentences.begin(), sentences.end());
  const bool whole = *most - *least + 1 == sentences.size();
  return {*least, whole ? *most + 1 : *least + 1};
}

bool is_of_sentences(const Link& link) {
  return link.level == Level::sentence && !link.de.empty() && !link.en.empty();
}

std::vector<Block> blocks_of(const Alignment& alignment) {
  std::vector<Block> blocks;
  for (const Link& link : alignment.links)
    if (is_of_sentences(link))
      blocks.push_back({range_of(link.de), range_of(link.en), std::max(link.score, kLeastScore)});
  return blocks;
}

// The best of what has been added for places before some other: a Fenwick tree of maxima.
class BestBefore {
 public:
  struct Best {
    double weight = 0;
    std::int64_t block = -1;
  };
  explicit BestBefore(std::size_t size) : best_(size + 1) {}

  void add(std::size_t place, Best one) {
    for (std::size_t i = place + 1; i < best_.size(); i += i & (~i + 1))
      if (one.weight > best_[i].weight) best_[i] = one;
  }
  // Of places up to and with `place`.
  Best upto(std::size_t place) const {
    Best found;
    for (std::size_t i = std::min(place + 1, best_.size() - 1); i > 0; i &= i - 1)
      if (best_[i].weight > found.weight) found = best_[i];
    return found;
  }

 private:
  std::vector<Best> best_;
};

// Numbers of blocks by a key, earliest first.
template <class Key>
std::vector<std::size_t> ordered(const std::vector<Block>& blocks, Key key) {
  std::vector<std::size_t> order(blocks.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return key(blocks[a]) < key(blocks[b]); });
  return order;
}

// The blocks of greatest weight of which each is behind the one before it in both texts.
std::vector<Block> chain_of(const std::vector<Block>& blocks, std::size_t english_sentences) {
  const auto by_begin = ordered(blocks, [](const Block& block) { return block.de.first; });
  const auto by_end = ordered(blocks, [](const Block& block) { return block.de.last; });
  BestBefore best(english_sentences + 1);
  std::vector<BestBefore::Best> reached(
      blocks.size());  // with this block as the last; `block` is the one before
  std::size_t ended = 0;
  BestBefore::Best last;
  for (const std::size_t number : by_begin) {
    const Block& block = blocks[number];
    for (; ended < by_end.size() && blocks[by_end[ended]].de.last <= block.de.first; ++ended)
      best.add(blocks[by_end[ended]].en.last,
               {reached[by_end[ended]].weight, static_cast<std::int64_t>(by_end[ended])});
    const BestBefore::Best before = best.upto(block.en.first);
    reached[number] = {before.weight + block.score, before.block};
    if (reached[number].weight > last.weight)
      last = {reached[number].weight, static_cast<std::int64_t>(number)};
  }
  std::vector<Block> chain;
  for (std::int64_t at = last.block; at >= 0; at = reached[static_cast<std::size_t>(at)].block)
    chain.push_back(blocks[static_cast<std::size_t>(at)]);
  std::reverse(chain.begin(), chain.end());
  return chain;
}

// The partners are sorted.
bool has_partner(std::span<const std::uint32_t> partners, SentenceRange range) {
  const auto first = std::lower_bound(partners.begin(), partners.end(), range.first);
  return first != partners.end() && *first < range.last;
}

std::span<const std::uint32_t> few(std::span<const std::uint32_t> sentences) {
  return std::span(sentences).first(std::min(sentences.size(), kMostLinked));
}

class Builder {
 public:
  explicit Builder(const Pair& pair)
      : pair_(pair), de_(pair.de->sentences.size()), en_(pair.en->sentences.size()) {
    for (const Link& link : pair.alignment->links)
      if (is_of_sentences(link)) add(link);
    for (Partners* side : {&de_, &en_}) {
      for (auto& partners : *side) {
        std::sort(partners.begin(), partners.end());
        partners.erase(std::unique(partners.begin(), partners.end()), partners.end());
      }
    }
  }

  Rows built() {
    chain_ = chain_of(blocks_of(*pair_.alignment), en_.size());
    for (std::size_t b = 0; b < chain_.size(); ++b) grow(b);
    for (const Block& block : chain_) {
      add_alone(block.de.first, block.en.first);
      rows_.rows.push_back({.side = {block.de, block.en}});
      at_[0] = block.de.last;
      at_[1] = block.en.last;
    }
    add_alone(static_cast<std::uint32_t>(de_.size()), static_cast<std::uint32_t>(en_.size()));
    relate();
    find_elsewhere();
    return std::move(rows_);
  }

 private:
  void add(const Link& link) {
    for (const std::uint32_t de : few(link.de)) {
      for (const std::uint32_t en : few(link.en)) {
        de_[de].push_back(en);
        en_[en].push_back(de);
      }
    }
  }

  // Takes neighbours in that are linked with a sentence of the block, up to the blocks beside it.
  void grow(std::size_t number) {
    Block& block = chain_[number];
    const SentenceRange de{
        number == 0 ? 0 : chain_[number - 1].de.last,
        number + 1 == chain_.size() ? static_cast<std::uint32_t>(de_.size()) : chain_[number + 1].de.first};
    const SentenceRange en{
        number == 0 ? 0 : chain_[number - 1].en.last,
        number + 1 == chain_.size() ? static_cast<std::uint32_t>(en_.size()) : chain_[number + 1].en.first};
    while (grow(block.de, block.en, de_, de) || grow(block.en, block.de, en_, en)) {
    }
  }

  static bool grow(SentenceRange& own, SentenceRange other, const Partners& partners, SentenceRange limit) {
    if (own.last < limit.last && has_partner(partners[own.last], other)) return ++own.last, true;
    if (own.first > limit.first && has_partner(partners[own.first - 1], other)) return --own.first, true;
    return false;
  }

  // Those up to the next row that stand beside nothing, one a row.
  void add_alone(std::uint32_t de, std::uint32_t en) {
    for (; at_[0] < de; ++at_[0]) rows_.rows.push_back({.side = {{at_[0], at_[0] + 1}, {at_[1], at_[1]}}});
    for (; at_[1] < en; ++at_[1]) rows_.rows.push_back({.side = {{at_[0], at_[0]}, {at_[1], at_[1] + 1}}});
  }

  // The row that holds each German sentence, then what the links make of it.
  void relate() {
    std::vector<std::size_t> row_of(de_.size());
    for (std::size_t r = 0; r < rows_.rows.size(); ++r)
      for (std::uint32_t s = rows_.rows[r].side[0].first; s < rows_.rows[r].side[0].last; ++s) row_of[s] = r;
    for (const Link& link : pair_.alignment->links) {
      if (!is_of_sentences(link)) continue;
      for (const std::uint32_t de : few(link.de)) {
        Row& row = rows_.rows[row_of[de]];
        const auto en = few(link.en);
        if (std::any_of(en.begin(), en.end(), [&](std::uint32_t each) { return row.side[1].contains(each); }))
          row.relation = std::max(row.relation, std::optional(link.relation));
      }
    }
  }

  void find_elsewhere() {
    rows_.elsewhere[0].resize(de_.size());
    rows_.elsewhere[1].resize(en_.size());
    for (const Row& row : rows_.rows) {
      find_elsewhere(0, de_, row.side[0], row.side[1]);
      find_elsewhere(1, en_, row.side[1], row.side[0]);
    }
  }

  void find_elsewhere(int side, const Partners& partners, SentenceRange own, SentenceRange beside) {
    for (std::uint32_t sentence = own.first; sentence < own.last; ++sentence) {
      auto& found = rows_.elsewhere[side][sentence];
      for (const std::uint32_t partner : partners[sentence])
        if (!beside.contains(partner)) found.push_back(partner);
    }
  }

  const Pair& pair_;
  Partners de_, en_;  // of each sentence the linked ones
  std::vector<Block> chain_;
  Rows rows_;
  std::uint32_t at_[2] = {0, 0};  // the next sentence that has no row
};

}  // namespace

Rows rows(const Pair& pair) { return Builder(pair).built(); }

}  // namespace synopse::view
