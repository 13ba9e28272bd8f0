#include "synopse/align/figure_pairs.h"

#include <algorithm>
#include <cmath>

#include "synopse/align/figure_times.h"
#include "synopse/align/quoting.h"

namespace synopse {
namespace {

// How alike the things that two figures count are.
struct Likeness {
  bool same_concept = false;   // of one set that says what is counted
  bool growing = false;        // one that grows while the event goes on
  bool general = false;        // only of one set like "people"
  bool subset = false;         // one set holds the other, or a third holds both
  bool foreign = false;        // of sets that have nothing in common
  float near = 0, around = 0;  // coverage of what stands beside and around
};

constexpr float kNearIsSame = 0.45F;
constexpr float kAroundIsSame = 0.3F;
constexpr float kSureLink = 0.8F;
constexpr float kTranslation = 0.3F;  // coverage of a sentence and its translation
constexpr float kAroundHints = 0.15F;
constexpr float kAroundALittle = 0.1F;
constexpr float kAroundMore = 0.2F;
constexpr float kStrongLink = 0.5F;
constexpr std::uint32_t kSharedAnchors = 2;
constexpr float kOnlyOne = 0.05F;      // sentences with one figure each need not have so much in common
constexpr double kLarge = 10000;       // hardly counts two things in one report
constexpr double kSmall = 12;          // every text has such numbers
constexpr double kFarApart = 4;        // of one thing nobody gives numbers that differ more
constexpr double kFarthestApart = 10;  // not even where one set of words says that both count it
constexpr double kAgesApart = 2;
constexpr double kHundred = 100;
constexpr double kConvertedWell = 0.025;

Likeness likeness(const Quantity& de, const Quantity& en, const Concepts& concepts,
                  FigureSurroundings& beside) {
  Likeness found;
  for (const Concept a : de.counted) {
    for (const Concept b : en.counted) {
      if (a == b) (concepts[a].general ? found.general : found.same_concept) = true;
      if (a == b && concepts[a].growing) found.growing = true;
      if (a != b && concepts.related(a, b)) found.subset = true;
    }
  }
  found.near = beside.beside(de, en);
  // Sets of words that stand far away say little against a figure.
  const bool both = de.counted_beside && en.counted_beside && found.near < kNearIsSame;
  found.foreign = both && !found.same_concept && !found.general && !found.subset;
  found.around = beside.around(de, en);
  return found;
}

bool same_class(const Quantity& de, const Quantity& en) {
  const bool any_currency = de.kind == QuantityClass::money && (de.unit.empty() || en.unit.empty());
  return de.kind == en.kind && (de.unit == en.unit || any_currency);
}

bool are_far_apart_as_written(const Interval& a, const Interval& b) {
  return std::max(a.written, b.written) > kAgesApart * std::min(a.written, b.written);
}

// "40 Jahre alt" and "now 34" differ in class.  Only where nothing else is left to compare.
bool loosely_same_class(const Quantity& de, const Quantity& en, const Setting& setting) {
  const bool near = de.interval && en.interval && !are_far_apart_as_written(*de.interval, *en.interval);
  return setting.age && de.kind != en.kind && near && is_translation(setting);
}

// "A third" and "33 percent".
bool is_share(const Quantity& quantity) {
  const bool below_one = quantity.interval->value > 0 && quantity.interval->value < 1;
  return quantity.kind == QuantityClass::count && below_one && quantity.interval->hedge != Hedge::range;
}

// As a percentage, if the other one is.
Quantity as_percent(Quantity share) {
  Interval& made = *share.interval;
  for (double* value : {&made.low, &made.high, &made.value, &made.written}) *value *= kHundred;
  made.step = 1;
  share.kind = QuantityClass::percent;
  return share;
}

bool are_far_apart(const Quantity& de, const Quantity& en, double most) {
  const double a = std::abs(de.interval->value), b = std::abs(en.interval->value);
  return std::max(a, b) > most * std::min(a, b);
}

bool same_thing(const Quantity& de, const Quantity& en, const Likeness& like, const Setting& setting) {
  const bool own_class = de.kind != QuantityClass::count && setting.alone && is_translation(setting);
  if (!same_class(de, en) || (like.foreign && !own_class) || like.subset) return false;
  if (like.same_concept) return true;
  const float less = setting.only ? kOnlyOne : 0.0F;
  const bool whole = setting.link >= kSureLink
                         ? setting.covered >= kAroundHints - less
                         : setting.link >= kStrongLink && setting.covered >= kAroundIsSame - 2 * less;
  const bool ordered = setting.ordered && is_translation(setting) && like.around >= kAroundHints;
  const bool lone = (setting.alone && whole) || ordered;
  const bool hinted = like.around >= kAroundHints || like.general;
  switch (de.kind) {
    case QuantityClass::percent:
    case QuantityClass::money:
    case QuantityClass::measure:
    case QuantityClass::duration:
      return like.around >= kAroundIsSame || like.near >= kNearIsSame ||
             (lone && (hinted || is_translation(setting)));
    default:
      return like.near >= kNearIsSame || (lone && hinted);
  }
}

// A bare 2013 may be a year that nobody recognized: it contradicts nothing.
bool is_like_year(const Quantity& quantity) {
  const double value = quantity.interval->value;
  return quantity.kind == QuantityClass::count && quantity.counted.empty() && value >= 1900 && value < 2100 &&
         value == std::floor(value);
}

// "19" and "10.15" without any word for what they count: perhaps times of day.
bool are_unlike_numbers(const Quantity& de, const Quantity& en) {
  const auto bare = [](const Quantity& q) { return q.kind == QuantityClass::count && q.counted.empty(); };
  const auto whole = [](const Quantity& q) { return q.interval->value == std::floor(q.interval->value); };
  return (bare(de) || bare(en)) && whole(de) != whole(en);
}

bool same_event(const Setting& setting) {
  return setting.link >= kStrongLink || setting.anchors >= kSharedAnchors;
}

bool has_unit(const Quantity& quantity) {
  return quantity.kind == QuantityClass::money || quantity.kind == QuantityClass::measure;
}

// Only a figure that few texts share, or one whose thing is known, may be found outside of linked sentences.
bool findable(const Quantity& de, const Likeness& like, const Setting& setting) {
  if (setting.link > 0) return true;
  const double value = std::abs(de.interval->value);
  const bool shared_unit = de.kind == QuantityClass::percent || has_unit(de);
  const bool precise = value > (shared_unit ? kSmall : 100) && std::fmod(value, shared_unit ? 10 : 100) != 0;
  const bool distinctive = precise || value >= kLarge;
  const bool known = like.same_concept || like.near >= kNearIsSame;
  return setting.anchors > 0 ? distinctive || known : known && value > kSmall;
}

std::string spoken(const Document& document, const Quantity& quantity) {
  return quoted(document, document.figures[quantity.figure].span);
}

float base_order(const Setting& setting, const Likeness& like) {
  return setting.link + like.around + 0.5F * like.near + (like.same_concept ? 0.5F : 0.0F) +
         (like.general ? 0.2F : 0.0F) + 0.05F * static_cast<float>(std::min(setting.anchors, 4U));
}

std::optional<FigurePair> equal_pair(const Quantity& de, const Likeness& like, const Setting& setting) {
  if (!findable(de, like, setting)) return std::nullopt;
  const bool own_unit = has_unit(de) || de.kind == QuantityClass::percent;
  const bool certain = own_unit || (de.interval->value >= kLarge && setting.anchors >= kSharedAnchors);
  if (like.foreign && setting.link <= 0 && !certain) return std::nullopt;
  const float sure = setting.link > 0 ? 0.75F : 0.45F;
  const float score = std::min(0.98F, sure + 0.2F * like.around + (like.same_concept ? 0.15F : 0.0F));
  const bool elsewhere = setting.link <= 0 && de.interval->value > kSmall;
  return FigurePair{.relation = Relation::same,
                    .score = score,
                    .order = 3 + base_order(setting, like),
                    .repeats = like.same_concept || like.subset || like.near >= kNearIsSame || elsewhere ||
                               de.interval->value >= kLarge,
                    .rule = like.same_concept ? "figure/same-set" : "figure/same-value"};
}

std::string_view rule_of(const Likeness& like, const Setting& setting) {
  if (like.same_concept) return "figure/same-set";
  if (like.near >= kNearIsSame) return "figure/same-words-beside";
  return setting.alone || setting.ordered ? "figure/same-place" : "figure/same-words-around";
}

// A translation would give a hedged number with the same digits: "rund 90" is not "around 70".
bool is_mistranslated(const Quantity& de, const Quantity& en, const Setting& setting) {
  const Interval &a = *de.interval, &b = *en.interval;
  const bool alike =
      a.hedge == b.hedge && a.inclusive == b.inclusive && a.hedge != Hedge::none && a.hedge != Hedge::range;
  return alike && is_translation(setting) && !are_converted(a, b) && differ(a, b);
}

FigurePair unequal_pair(const AlignedPair& pair, const Quantity& de, const Quantity& en, Meeting meeting,
                        const Likeness& like, const Setting& setting) {
  FigurePair made{.relation = Relation::partial, .order = base_order(setting, like)};
  made.score = std::min(0.95F, 0.45F + 0.3F * like.around + (like.same_concept ? 0.2F : 0.0F));
  made.rule = rule_of(like, setting);
  const bool mistranslated = is_mistranslated(de, en, setting);
  const bool later = like.growing && !is_translation(setting) && are_of_two_days(pair);
  if (is_locale_slip(*de.interval, *en.interval)) {
    made.note = "slip: " + both_spoken(pair, de, en) + "; a dot or comma may have been misread";
  } else if (meeting == Meeting::rounded && !mistranslated) {
    made.order += 2;
    const bool converted = are_converted(*de.interval, *en.interval);
    if (converted) made.rule = "figure/converted";
    made.note = (converted ? "converted: " : "rounded: ") + both_spoken(pair, de, en);
  } else if (meeting == Meeting::meets && !mistranslated) {
    made.order += 1;
    const bool ranges = de.interval->hedge == Hedge::range && en.interval->hedge == Hedge::range;
    made.note =
        (ranges && is_translation(setting) ? "ends differ: " : "compatible: ") + both_spoken(pair, de, en);
  } else if (later) {
    made.note = later_report(pair, de, en);
  } else {
    made.relation = Relation::contradicts;
    made.note = both_spoken(pair, de, en);
  }
  return made;
}

// "100 Euro" and "100 dollars", "5 Meter" and "5 feet": the number as written, with another unit.
std::optional<FigurePair> other_unit_pair(const AlignedPair& pair, const Quantity& de, const Quantity& en,
                                          const Likeness& like, const Setting& setting) {
  const Figure& a = pair.de.figures[de.figure];
  const Figure& b = pair.en.figures[en.figure];
  const bool differ = has_unit(de) && has_unit(en) && a.unit != b.unit && a.value && a.value == b.value;
  if (!differ || setting.link < kStrongLink || like.around < kAroundIsSame) return std::nullopt;
  FigurePair made{.relation = Relation::partial,
                  .score = 0.6F,
                  .order = 1 + base_order(setting, like),
                  .rule = "figure/other-unit"};
  made.note = "other units: " + both_spoken(pair, de, en);
  return made;
}

std::string set_name(const AlignedPair& pair, const Quantity& quantity) {
  return pair.bilingual.concepts[quantity.counted.front()].name;
}

// ", which would be 94.5 %".
std::string share(double smaller, double larger) {
  const auto tenths = static_cast<long long>(std::lround(smaller / larger * 1000));
  if (smaller >= larger) return {};
  return "; the one would be " + std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) +
         " % of the other";
}

// Numbers of things of which one is part of the other: never a contradiction, but worth knowing.
std::optional<FigurePair> related_pair(const AlignedPair& pair, const Quantity& de, const Quantity& en,
                                       const Likeness& like, const Setting& setting) {
  const double smaller = std::min(de.interval->value, en.interval->value);
  const double larger = std::max(de.interval->value, en.interval->value);
  const bool of_one_size = smaller > kSmall && smaller * 3 > larger;
  if (!like.subset || !of_one_size || !same_class(de, en)) return std::nullopt;
  if (setting.link <= 0 && setting.anchors < 1) return std::nullopt;
  FigurePair made{.relation = Relation::partial,
                  .score = 0.5F,
                  .order = base_order(setting, like),
                  .rule = "figure/part-of"};
  made.note = "related, not the same: " + spoken(pair.de, de) + " counts " + set_name(pair, de) + ", " +
              spoken(pair.en, en) + " counts " + set_name(pair, en) + share(smaller, larger);
  return made;
}

// Measures that were converted, or values of one thing: links without a sentence link that is sure.
bool is_found_elsewhere(const Quantity& de, const Quantity& en, Meeting meeting, const Likeness& like,
                        const Setting& setting) {
  if (meeting == Meeting::apart || like.foreign || like.subset) return false;
  const Interval &a = *de.interval, &b = *en.interval;
  const bool converted = de.kind == QuantityClass::measure && a.factor != b.factor &&
                         std::abs(a.value - b.value) <= kConvertedWell * std::abs(a.value);
  if (converted) return setting.anchors > 0 || like.around >= kAroundALittle;
  const bool own_unit = has_unit(de) || de.kind == QuantityClass::percent;
  return own_unit && (setting.anchors > 0 || setting.link > 0) && like.around >= kAroundMore;
}

std::optional<FigurePair> judge_values(const AlignedPair& pair, FigureSurroundings& beside,
                                       const Quantity& de, const Quantity& en, const Setting& setting) {
  const Meeting meeting = compare(*de.interval, *en.interval);
  const bool loose = loosely_same_class(de, en, setting);
  if (meeting == Meeting::unknown && !loose) return std::nullopt;
  const Likeness like = likeness(de, en, pair.bilingual.concepts, beside);
  if (auto other_unit = other_unit_pair(pair, de, en, like, setting)) {
    if (meeting == Meeting::apart || de.unit != en.unit) return other_unit;
  }
  if (meeting == Meeting::equal && (same_class(de, en) || setting.link > 0)) {
    return equal_pair(de, like, setting);
  }
  if (meeting == Meeting::apart && (is_like_year(de) || is_like_year(en))) return std::nullopt;
  const bool unlike = are_unlike_numbers(de, en) || de.cut || en.cut ||
                      are_far_apart(de, en, like.same_concept ? kFarthestApart : kFarApart);
  if (meeting == Meeting::apart && unlike && !is_locale_slip(*de.interval, *en.interval)) return std::nullopt;
  if (loose && !like.foreign) return unequal_pair(pair, de, en, Meeting::apart, like, setting);
  const bool close = meeting != Meeting::apart && setting.link > 0 && like.near >= kNearIsSame;
  if (same_thing(de, en, like, setting) && (same_event(setting) || close)) {
    const bool certain = setting.link >= kStrongLink || like.same_concept;
    if (meeting != Meeting::apart || certain) return unequal_pair(pair, de, en, meeting, like, setting);
  }
  if (same_class(de, en) && is_found_elsewhere(de, en, meeting, like, setting))
    return unequal_pair(pair, de, en, meeting, like, setting);
  return related_pair(pair, de, en, like, setting);
}

}  // namespace

bool is_translation(const Setting& setting) {
  return setting.link >= kSureLink && setting.covered >= kTranslation;
}

bool are_of_two_days(const AlignedPair& pair) {
  return !pair.de.date.empty() && !pair.en.date.empty() && pair.de.date != pair.en.date;
}

std::string later_report(const AlignedPair& pair, const Quantity& de, const Quantity& en) {
  return "later report: " + both_spoken(pair, de, en) + "; " + pair.de.date + " and " + pair.en.date;
}

std::string both_spoken(const AlignedPair& pair, const Quantity& de, const Quantity& en) {
  return spoken(pair.de, de) + " in German, " + spoken(pair.en, en) + " in English";
}

std::string doubt(const AlignedPair& pair, FigureSurroundings& beside, const Quantity& de, const Quantity& en,
                  const Setting& setting) {
  if (!de.interval || !en.interval || !same_class(de, en)) return {};
  if (compare(*de.interval, *en.interval) != Meeting::apart) return {};
  const Likeness like = likeness(de, en, pair.bilingual.concepts, beside);
  const bool told = like.same_concept || (setting.link > 0 && (setting.alone || setting.ordered));
  if (!told) return {};
  if (like.subset) return "condition 3: the one counts a part of what the other counts";
  if (like.foreign)
    return "condition 3: the one counts " + set_name(pair, de) + ", the other " + set_name(pair, en);
  if (!same_event(setting)) return "condition 4: nothing says that both sentences tell of one event";
  return "condition 3: nothing says that both count the same thing";
}

std::optional<FigurePair> judge(const AlignedPair& pair, FigureSurroundings& beside, const Quantity& de,
                                const Quantity& en, const Setting& setting) {
  const bool times = de.kind == QuantityClass::time && en.kind == QuantityClass::time;
  if (times) return judge_times(pair, beside, de, en, setting);
  if (!de.interval || !en.interval) return std::nullopt;
  if (de.kind == QuantityClass::percent && is_share(en))
    return judge_values(pair, beside, de, as_percent(en), setting);
  if (en.kind == QuantityClass::percent && is_share(de))
    return judge_values(pair, beside, as_percent(de), en, setting);
  return judge_values(pair, beside, de, en, setting);
}

}  // namespace synopse
