#include "synopse/align/figure_times.h"

#include <algorithm>

namespace synopse {
namespace {

constexpr float kAroundIsSame = 0.3F;
constexpr float kStrongLink = 0.5F;
constexpr float kSameEvent = 0.4F;  // coverage of sentences that tell one thing

// "On 29 March", said of last year's in one text and of next year's in the other.
bool is_one_day_of_guessed_years(const Quantity& de, const Quantity& en) {
  return de.open_year && en.open_year && is_full_date(de.time) && is_full_date(en.time) &&
         de.time.substr(4) == en.time.substr(4);
}

TimeRelation relation_in_time(const Quantity& de, const Quantity& en) {
  return is_one_day_of_guessed_years(de, en) ? TimeRelation::same : compare_times(de.time, en.time);
}

bool is_year(std::string_view time) { return time.size() == 4 && time.find('X') == std::string_view::npos; }

bool is_year_range(std::string_view time) { return time.size() == 9 && time[4] == '/'; }

// Days and years are told as they are; of weekdays both texts' dates tell which are meant.
bool is_precise(const AlignedPair& pair, const Quantity& de, const Quantity& en) {
  if (!de.told || !en.told) return false;
  if (de.open_year != en.open_year) return false;
  if (is_full_date(de.time) && is_full_date(en.time)) return true;
  if (is_year(de.time) && is_year(en.time)) return true;
  if (is_year_range(de.time) && is_year_range(en.time)) return true;
  const bool weekdays = bare_weekday(de.time).has_value() && bare_weekday(en.time).has_value();
  return weekdays && !pair.de.date.empty() && !pair.en.date.empty();
}

}  // namespace

std::optional<FigurePair> judge_times(const AlignedPair& pair, FigureSurroundings& beside, const Quantity& de,
                                      const Quantity& en, const Setting& setting) {
  const TimeRelation relation = relation_in_time(de, en);
  const float alike = beside.around(de, en);
  FigurePair made{.score = 0.9F, .order = 2 + setting.link + alike, .rule = "figure/time"};
  if (relation == TimeRelation::same) {
    const bool weekday = bare_weekday(de.time).has_value() != bare_weekday(en.time).has_value();
    if (setting.link <= 0 && (weekday || setting.anchors == 0) && !is_full_date(de.time)) return std::nullopt;
    if (weekday) made.note = "the weekday is that of the date: " + both_spoken(pair, de, en);
    return made;
  }
  if (setting.link < kStrongLink) return std::nullopt;
  if (relation == TimeRelation::within && (setting.alone || alike >= kAroundIsSame)) {
    made.relation = Relation::partial;
    made.score = 0.6F;
    made.order -= 1;
    return made;
  }
  const bool told = is_precise(pair, de, en);
  if (relation != TimeRelation::other || !setting.alone || !told || setting.covered < kSameEvent)
    return std::nullopt;
  made.relation = Relation::contradicts;
  made.score = 0.6F;
  made.order -= 2;
  made.rule = "figure/other-time";
  made.note = both_spoken(pair, de, en);
  return made;
}

}  // namespace synopse
