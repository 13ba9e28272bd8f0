#include "synopse/view/overview.h"

#include <algorithm>
#include <set>

#include "synopse/view/descriptions.h"
#include "synopse/view/differences.h"
#include "synopse/view/references.h"

namespace synopse::view {
namespace {

// Names that are kept while pairs are added: when there are twice as many, those with fewest mentions go.
constexpr std::size_t kMostThings = 20'000;
constexpr std::size_t kMostDisagreements = 100;
constexpr std::size_t kMostWords = 120;  // bytes
constexpr std::size_t kDayLength = 10;   // of "2006-11-12"

void count_things(const Document& document, Side side, std::map<std::string, NamedThing>& things) {
  for (const Entity& entity : document.entities) {
    if (entity.ref.empty() || entity.mention != Mention::name) continue;
    NamedThing& thing = things[entity.ref];
    const auto at = static_cast<std::size_t>(side);
    if (thing.name[at].empty()) thing.name[at] = cut(label(document, entity), kMostWords);
    if (thing.type.empty()) thing.type = entity.type;
    ++thing.mentions[at];
    thing.pairs = 1;
  }
}

std::string words_of(const Pair& pair, const Discrepancy& each, Side side) {
  const auto& units = side == Side::de ? each.de : each.en;
  if (units.empty()) return {};
  const Document& text = document(pair, side);
  return std::string(cut(text[differing_span(text, each.level, units.front(), each.category)], kMostWords));
}

std::vector<Disagreement> disagreements(const Pair& pair, const std::string& address) {
  std::vector<Disagreement> all;
  for (std::size_t d = 0; d < pair.alignment->discrepancies.size(); ++d) {
    const Discrepancy& each = pair.alignment->discrepancies[d];
    if (each.category == Category::missing || each.category == Category::precision) continue;
    all.push_back({each.score, address + '#' + discrepancy_id(d), pair.id, std::string(name(each.category)),
                   words_of(pair, each, Side::de), words_of(pair, each, Side::en)});
  }
  return all;
}

std::size_t mentions(const NamedThing& thing) { return thing.mentions[0] + thing.mentions[1]; }

// Leaves the most mentioned; of those that are as often named as the last of them, the first by ref.
void thin_out(std::map<std::string, NamedThing>& things) {
  std::vector<std::size_t> counts;
  for (const auto& [ref, thing] : things) counts.push_back(mentions(thing));
  const auto limit = counts.begin() + kMostThings;
  std::nth_element(counts.begin(), limit, counts.end(), std::greater<>());
  const std::size_t least = *limit;
  std::erase_if(things, [&](const auto& each) { return mentions(each.second) < least; });
  for (auto last = things.end(); things.size() > kMostThings;)
    if (mentions((--last)->second) == least) last = things.erase(last);
}

void add_thing(const NamedThing& from, NamedThing& to) {
  for (const std::size_t side : {0, 1}) {
    if (to.name[side].empty()) to.name[side] = from.name[side];
    to.mentions[side] += from.mentions[side];
  }
  if (to.type.empty()) to.type = from.type;
  ++to.pairs;
}

}  // namespace

PairFindings findings(const Pair& pair, const std::string& address) {
  PairFindings found{.id = pair.id, .address = address};
  found.date = pair.de->date.empty() ? pair.en->date : pair.de->date;
  found.counts = counts(pair, PairLinks(pair));
  std::set<std::string> dates;
  for (const Side side : {Side::de, Side::en}) {
    count_things(document(pair, side), side, found.things);
    for (const Figure& figure : document(pair, side).figures) {
      const std::string_view day = figure.resolved.empty() ? figure.timex : figure.resolved;
      if (is_temporal(figure.kind) && day.size() >= kDayLength) dates.emplace(day.substr(0, kDayLength));
    }
  }
  found.dates.assign(dates.begin(), dates.end());
  found.disagreements = disagreements(pair, address);
  return found;
}

void Overview::add(PairFindings pair) {
  written_.add(pair.date);
  for (const std::string& date : pair.dates) spoken_of_.add(date);
  for (const auto& [ref, thing] : pair.things) add_thing(thing, things_[ref]);
  if (things_.size() > 2 * kMostThings) thin_out(things_);
  for (Disagreement& each : pair.disagreements) disagreements_.push_back(std::move(each));
  std::stable_sort(disagreements_.begin(), disagreements_.end(),
                   [](const Disagreement& a, const Disagreement& b) { return a.score > b.score; });
  if (disagreements_.size() > kMostDisagreements) disagreements_.resize(kMostDisagreements);
  pairs_.push_back({std::move(pair.id), std::move(pair.address), std::move(pair.date), pair.counts});
}

std::string address_of(std::string_view file_name) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string address;
  for (const char c : file_name) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                          c == '.' || c == '_' || c == '-';
    const auto byte = static_cast<unsigned char>(c);
    if (is_plain)
      address += c;
    else
      address.append({'%', kDigits[byte >> 4], kDigits[byte & 15]});
  }
  return address;
}

}  // namespace synopse::view
