#include "synopse/align/figure_pairs.h"

#include <algorithm>
#include <cmath>

#include "synopse/align/quoting.h"

namespace synopse {
namespace {

// How alike the things that two figures count are.
struct Likeness {
  bool same_concept = false;   // of one set that says what is counted
  bool general = false;        // only of one set like "people"
  bool subset = false;         // one set holds the other, or a third holds both
  bool foreign = false;        // of sets that have nothing in common
  float near = 0, around = 0;  // coverage of what stands beside and around
};

constexpr float kNearIsSame = 0.45F;
constexpr float kAroundIsSame = 0.3F;
constexpr float kWholeSentence = 0.4F;  // both sentences say little else
constexpr float kSureLink = 0.8F;
constexpr float kAroundHints = 0.15F;
constexpr float kStrongLink = 0.5F;
constexpr std::uint32_t kSharedAnchors = 2;
constexpr double kLarge = 10000;  // hardly counts two things in one report
constexpr double kSmall = 12;     // every text has such numbers

Likeness likeness(const Quantity& de, const Quantity& en, const Concepts& concepts) {
  Likeness found;
  for (const Concept a : de.counted) {
    for (const Concept b : en.counted) {
      if (a == b) (concepts[a].general ? found.general : found.same_concept) = true;
      if (a != b && concepts.related(a, b)) found.subset = true;
    }
  }
  const bool both = !de.counted.empty() && !en.counted.empty();
  found.foreign = both && !found.same_concept && !found.general && !found.subset;
  found.near = coverage(de.near, en.near).both();
  found.around = coverage(de.around, en.around).both();
  return found;
}

bool same_class(const Quantity& de, const Quantity& en) {
  const bool any_currency = de.kind == QuantityClass::money && (de.unit.empty() || en.unit.empty());
  return de.kind == en.kind && (de.unit == en.unit || any_currency);
}

// Ages and the like: "40 Jahre alt" and "now 34" differ in class.  Only where nothing else is left to
// compare.
bool loosely_same_class(const Quantity& de, const Quantity& en, const Setting& setting) {
  const auto plain = [](const Quantity& quantity) { return quantity.kind == QuantityClass::count; };
  const auto timed = [](const Quantity& quantity) { return quantity.kind == QuantityClass::duration; };
  const bool age = (plain(de) && timed(en)) || (timed(de) && plain(en));
  return age && setting.only && setting.link >= kStrongLink && setting.covered >= kWholeSentence;
}

bool same_thing(const Quantity& de, const Quantity& en, const Likeness& like, const Setting& setting) {
  if (!same_class(de, en) || like.foreign || like.subset) return false;
  if (like.same_concept) return true;
  const bool whole = setting.link >= kSureLink
                         ? setting.covered >= kAroundHints
                         : setting.link >= kStrongLink && setting.covered >= kAroundIsSame;
  const bool lone = setting.alone && whole;
  const bool hinted = like.around >= kAroundHints || like.general;
  switch (de.kind) {
    case QuantityClass::percent:
    case QuantityClass::money:
    case QuantityClass::measure:
    case QuantityClass::duration:
      return like.around >= kAroundIsSame || like.near >= kNearIsSame || lone;
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

std::string both(const Pair& pair, const Quantity& de, const Quantity& en) {
  return spoken(pair.de, de) + " in German, " + spoken(pair.en, en) + " in English";
}

float base_order(const Setting& setting, const Likeness& like) {
  return setting.link + like.around + 0.5F * like.near + (like.same_concept ? 0.5F : 0.0F) +
         (like.general ? 0.2F : 0.0F) + 0.05F * static_cast<float>(std::min(setting.anchors, 4U));
}

std::optional<FigurePair> equal_pair(const Quantity& de, const Likeness& like, const Setting& setting) {
  if (!findable(de, like, setting)) return std::nullopt;
  if (like.foreign && setting.link <= 0) return std::nullopt;
  const float sure = setting.link > 0 ? 0.75F : 0.45F;
  const float score = std::min(0.98F, sure + 0.2F * like.around + (like.same_concept ? 0.15F : 0.0F));
  return FigurePair{.relation = Relation::same,
                    .score = score,
                    .order = 3 + base_order(setting, like),
                    .repeats = like.same_concept || like.near >= kNearIsSame};
}

FigurePair unequal_pair(const Pair& pair, const Quantity& de, const Quantity& en, Meeting meeting,
                        const Likeness& like, const Setting& setting) {
  FigurePair made{.relation = Relation::partial, .order = base_order(setting, like)};
  made.score = std::min(0.95F, 0.45F + 0.3F * like.around + (like.same_concept ? 0.2F : 0.0F));
  if (meeting == Meeting::rounded) {
    made.order += 2;
    made.note = "rounded: " + both(pair, de, en);
  } else if (meeting == Meeting::meets) {
    made.order += 1;
    made.note = "compatible: " + both(pair, de, en);
  } else {
    made.relation = Relation::contradicts;
    made.note = both(pair, de, en);
    if (is_locale_slip(*de.interval, *en.interval)) made.note += "; a dot or comma may have been misread";
  }
  return made;
}

// "100 Euro" and "100 dollars", "5 Meter" and "5 feet": the number as written, with another unit.
std::optional<FigurePair> other_unit_pair(const Pair& pair, const Quantity& de, const Quantity& en,
                                          const Likeness& like, const Setting& setting) {
  const Figure& a = pair.de.figures[de.figure];
  const Figure& b = pair.en.figures[en.figure];
  const bool differ = has_unit(de) && has_unit(en) && a.unit != b.unit && a.value && a.value == b.value;
  if (!differ || setting.link < kStrongLink || like.around < kAroundIsSame) return std::nullopt;
  FigurePair made{.relation = Relation::partial, .score = 0.6F, .order = 1 + base_order(setting, like)};
  made.note = "other units: " + both(pair, de, en);
  return made;
}

std::string set_name(const Pair& pair, const Quantity& quantity) {
  return pair.bilingual.concepts[quantity.counted.front()].name;
}

// Numbers of things of which one is part of the other: never a contradiction, but worth knowing.
std::optional<FigurePair> related_pair(const Pair& pair, const Quantity& de, const Quantity& en,
                                       const Likeness& like, const Setting& setting) {
  const double smaller = std::min(de.interval->value, en.interval->value);
  const double larger = std::max(de.interval->value, en.interval->value);
  const bool of_one_size = smaller > kSmall && smaller * 3 > larger;
  if (!like.subset || !of_one_size || !same_class(de, en)) return std::nullopt;
  if (setting.link <= 0 && setting.anchors < 1) return std::nullopt;
  FigurePair made{.relation = Relation::partial, .score = 0.5F, .order = base_order(setting, like)};
  made.note = "related, not the same: " + spoken(pair.de, de) + " counts " + set_name(pair, de) + ", " +
              spoken(pair.en, en) + " counts " + set_name(pair, en);
  return made;
}

// "On 29 March", said of last year's in one text and of next year's in the other.
bool is_one_day_of_guessed_years(const Quantity& de, const Quantity& en) {
  return de.open_year && en.open_year && is_full_date(de.time) && is_full_date(en.time) &&
         de.time.substr(4) == en.time.substr(4);
}

TimeRelation relation_in_time(const Quantity& de, const Quantity& en) {
  return is_one_day_of_guessed_years(de, en) ? TimeRelation::same : compare_times(de.time, en.time);
}

std::optional<FigurePair> judge_times(const Pair& pair, const Quantity& de, const Quantity& en,
                                      const Setting& setting) {
  const TimeRelation relation = relation_in_time(de, en);
  const float alike = coverage(de.around, en.around).both();
  FigurePair made{.score = 0.9F, .order = 2 + setting.link + alike};
  if (relation == TimeRelation::same) {
    const bool weekday = bare_weekday(de.time).has_value() != bare_weekday(en.time).has_value();
    if (setting.link <= 0 && (weekday || setting.anchors == 0) && !is_full_date(de.time)) return std::nullopt;
    if (weekday) made.note = "the weekday is that of the date: " + both(pair, de, en);
    return made;
  }
  if (setting.link < kStrongLink) return std::nullopt;
  if (relation == TimeRelation::within && (setting.alone || alike >= kAroundIsSame)) {
    made.relation = Relation::partial;
    made.score = 0.6F;
    made.order -= 1;
    return made;
  }
  const bool precise = (is_full_date(de.time) && is_full_date(en.time)) ||
                       (de.time.size() == en.time.size() && de.time.size() == 4);
  if (relation != TimeRelation::other || !setting.alone || !precise || setting.covered < 0.4F)
    return std::nullopt;
  made.relation = Relation::contradicts;
  made.score = 0.6F;
  made.order -= 2;
  made.note = both(pair, de, en);
  return made;
}

}  // namespace

std::optional<FigurePair> judge(const Pair& pair, const Quantity& de, const Quantity& en,
                                const Setting& setting) {
  const bool times = de.kind == QuantityClass::time && en.kind == QuantityClass::time;
  if (times) return judge_times(pair, de, en, setting);
  if (!de.interval || !en.interval) return std::nullopt;
  const Meeting meeting = compare(*de.interval, *en.interval);
  const bool loose = loosely_same_class(de, en, setting);
  if (meeting == Meeting::unknown && !loose) return std::nullopt;
  const Likeness like = likeness(de, en, pair.bilingual.concepts);
  if (auto other_unit = other_unit_pair(pair, de, en, like, setting)) {
    if (meeting == Meeting::apart || de.unit != en.unit) return other_unit;
  }
  if (meeting == Meeting::equal && (same_class(de, en) || setting.link > 0)) {
    return equal_pair(de, like, setting);
  }
  if (meeting == Meeting::apart && (is_like_year(de) || is_like_year(en))) return std::nullopt;
  if (loose && !like.foreign) return unequal_pair(pair, de, en, Meeting::apart, like, setting);
  if (same_thing(de, en, like, setting) && same_event(setting)) {
    const bool certain = setting.link >= kStrongLink || like.same_concept;
    if (meeting != Meeting::apart || certain) return unequal_pair(pair, de, en, meeting, like, setting);
  }
  return related_pair(pair, de, en, like, setting);
}

}  // namespace synopse
