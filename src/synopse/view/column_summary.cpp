#include "synopse/view/column_summary.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "synopse/view/column_positions.h"
#include "synopse/view/remarks.h"
#include "synopse/view/told.h"
#include "synopse/view/units.h"

namespace synopse::view {
namespace {

constexpr std::size_t kHeadWidth = 11;  // columns

struct LayerName {
  Level level;
  std::string_view name;
  bool Shown::*shown;
};
constexpr LayerName kLayers[] = {{Level::entity, "names", &Shown::entities},
                                 {Level::figure, "figures", &Shown::figures},
                                 {Level::stance, "stances", &Shown::stances}};

std::size_t count(const Document& document, Level level) {
  if (level == Level::entity) return document.entities.size();
  return level == Level::figure ? document.figures.size() : document.stances.size();
}

// What a link holds together, by the first unit of either side; once where both have the same words.
Styled told(const Pair& pair, const Link& link, Colour colour) {
  Styled made = told(pair, Unit{Side::de, link.level, link.de.front()}, colour);
  const Styled en = told(pair, Unit{Side::en, link.level, link.en.front()}, colour);
  if (made.text() == en.text()) return made;
  return made.add(link.relation == Relation::same ? " = " : " ~ ", kQuiet).add_all(en);
}

// Stances have a line each; names, and figures, share lines.
void write_list(const LayerName& layer, const std::vector<Styled>& items, Sheet& sheet) {
  Styled head("  ");
  head.add(layer.name, kQuiet).add(std::string(kHeadWidth - 2 - layer.name.size(), ' '));
  Styled words;
  for (const Styled& item : items) {
    if (!words.empty()) words.add("; ", kQuiet);
    words.add_all(item);
    if (layer.level != Level::stance) continue;
    sheet.entry(head, words);
    words = {};
    head = Styled(std::string(kHeadWidth, ' '));
  }
  if (!words.empty()) sheet.entry(head, words);
}

// Each once.
void add_new(Styled item, std::vector<Styled>& items, std::set<std::string>& known) {
  if (known.insert(item.text()).second) items.push_back(std::move(item));
}

bool is_agreement(const Link& link, Level level) {
  return link.level == level && !link.de.empty() && !link.en.empty() &&
         link.relation != Relation::contradicts;
}

std::vector<Styled> agreed(const Pair& pair, Level level, Colour colour) {
  std::vector<Styled> items;
  std::set<std::string> known;
  for (const Link& link : pair.alignment->links)
    if (is_agreement(link, level)) add_new(told(pair, link, colour), items, known);
  return items;
}

// What one text says and the other does not.
std::vector<Styled> alone(const Pair& pair, const PairLinks& links, Side side, Level level, Colour colour) {
  std::vector<Styled> items;
  std::set<std::string> known;
  for (std::uint32_t u = 0; u < count(document(pair, side), level); ++u) {
    const Unit unit{side, level, u};
    if (links.of(unit).standing == Standing::alone) add_new(told(pair, unit, colour), items, known);
  }
  return items;
}

// `items_of` a level; nothing is written where there are none of any.
template <class ItemsOf>
void write_section(std::string_view title, const Shown& shown, ItemsOf items_of, Sheet& sheet) {
  bool begun = false;
  for (const LayerName& layer : kLayers) {
    const std::vector<Styled> items = shown.*layer.shown ? items_of(layer.level) : std::vector<Styled>();
    if (!items.empty() && !begun) sheet.heading(title);
    begun = begun || !items.empty();
    write_list(layer, items, sheet);
  }
}

void write_differences(const Pair& pair, const Shown& shown, Sheet& sheet) {
  const std::vector<std::size_t> numbers = shown_differences(pair, shown);
  sheet.heading(numbers.empty() ? "They disagree nowhere" : "Where they disagree");
  for (const std::size_t number : numbers) write_remark(pair, number, sheet);
}

}  // namespace

void write_summary(const Pair& pair, const ColumnsOptions& options, Sheet& sheet) {
  sheet.blank();
  sheet.rule();
  const PairLinks links(pair);
  write_differences(pair, options.shown, sheet);
  write_section(
      "Both say", options.shown, [&](Level level) { return agreed(pair, level, options.colour); }, sheet);
  for (const Side side : {Side::de, Side::en})
    write_section(
        "Only the " + std::string(language(side)) + " text", options.shown,
        [&](Level level) { return alone(pair, links, side, level, options.colour); }, sheet);
  if (options.shown.stances) write_positions(pair, sheet);
}

}  // namespace synopse::view
