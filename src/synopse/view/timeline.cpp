#include "synopse/view/timeline.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

namespace synopse::view {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr std::size_t kMostBars = 60;
constexpr std::size_t kFarOff = 50;  // one date in so many may be left out at either end
constexpr int kWidth = 720, kHeight = 120, kFoot = 22, kHead = 16;  // of the plot, in its own units

// Of the year and the month, in steps that follow one another.
struct Scale {
  std::int32_t (*bin)(std::int32_t day);
  std::string (*label)(std::int32_t bin);
};

year_month_day date_of(std::int32_t day) { return sys_days(std::chrono::days(day)); }
std::int32_t year_of(std::int32_t day) { return static_cast<int>(date_of(day).year()); }

std::int32_t month_of(std::int32_t day) {
  return year_of(day) * 12 + static_cast<std::int32_t>(static_cast<unsigned>(date_of(day).month())) - 1;
}

std::string day_label(std::int32_t day) {
  const year_month_day date = date_of(day);
  char label[16];
  std::snprintf(label, sizeof label, "%04d-%02u-%02u", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return label;
}

std::string month_label(std::int32_t month) {
  char label[16];
  std::snprintf(label, sizeof label, "%04d-%02d", month / 12, month % 12 + 1);
  return label;
}

constexpr std::array<Scale, 5> kScales = {{
    {[](std::int32_t day) { return day; }, day_label},
    {month_of, month_label},
    {year_of, [](std::int32_t year) { return std::to_string(year); }},
    {[](std::int32_t day) { return year_of(day) / 10; },
     [](std::int32_t decade) { return std::to_string(decade * 10) + "s"; }},
    {[](std::int32_t day) { return year_of(day) / 100; },
     [](std::int32_t century) { return std::to_string(century * 100) + "s"; }},
}};

// What is plotted: days [first, last], and how many lie before and behind.
struct Range {
  std::int32_t first = 0, last = 0;
  std::size_t before = 0, behind = 0;
};

Range middle(const std::map<std::int32_t, std::size_t>& times) {
  std::size_t all = 0;
  for (const auto& [day, count] : times) all += count;
  const std::size_t most = all / kFarOff;
  Range range;
  auto first = times.begin();
  while (range.before + first->second <= most) range.before += (first++)->second;
  auto last = std::prev(times.end());
  while (last != first && range.behind + last->second <= most) range.behind += (last--)->second;
  range.first = first->first;
  range.last = last->first;
  return range;
}

const Scale& scale_of(const Range& range) {
  for (const Scale& scale : kScales)
    if (static_cast<std::size_t>(scale.bin(range.last) - scale.bin(range.first)) < kMostBars) return scale;
  return kScales.back();
}

struct Bar {
  std::string label;
  std::size_t times = 0;
};

std::vector<Bar> bars(const Days& days, const Range& range) {
  const Scale& scale = scale_of(range);
  const std::int32_t first = scale.bin(range.first);
  std::vector<Bar> bars;
  for (std::int32_t bin = first; bin <= scale.bin(range.last); ++bin) bars.push_back({scale.label(bin), 0});
  for (const auto& [day, count] : days.times())
    if (day >= range.first && day <= range.last)
      bars[static_cast<std::size_t>(scale.bin(day) - first)].times += count;
  return bars;
}

Html& operator<<(Html& html, int number) { return html << std::to_string(number); }

void write_bar(const Bar& bar, int left, int width, std::size_t most, Html& html) {
  const int height = std::max(1, static_cast<int>(bar.times * static_cast<std::size_t>(kHeight) / most));
  html << "<rect x=\"" << left << "\" y=\"" << kHead + kHeight - height << "\" width=\"" << width
       << "\" height=\"" << height << "\"><title>" << bar.label << ": ";
  html.number(bar.times) << "</title></rect>";
}

void write_label(std::string_view anchor, int x, const std::string& label, Html& html) {
  html << "<text x=\"" << x << "\" y=\"" << kHead + kHeight + kFoot - 6 << "\" text-anchor=\"" << anchor
       << "\">" << label << "</text>";
}

void write_plot(const std::vector<Bar>& bars, std::string_view title, Html& html) {
  std::size_t most = 0;
  for (const Bar& bar : bars) most = std::max(most, bar.times);
  const int step = std::min(kWidth / static_cast<int>(bars.size()), kWidth / 12);
  const int width = step * static_cast<int>(bars.size());
  html << "<svg class=\"plot\" role=\"img\" aria-label=\"" << title << "\" viewBox=\"0 0 " << kWidth << ' '
       << kHead + kHeight + kFoot << "\"><line x1=\"0\" x2=\"" << kWidth << "\" y1=\"" << kHead + kHeight
       << "\" y2=\"" << kHead + kHeight << "\"/>";
  for (std::size_t b = 0; b < bars.size(); ++b)
    if (bars[b].times > 0) write_bar(bars[b], step * static_cast<int>(b), std::max(step - 2, 1), most, html);
  (html << "<text x=\"0\" y=\"" << kHead - 4 << "\">most: ").number(most) << "</text>";
  write_label("start", 0, bars.front().label, html);
  if (bars.size() > 1)
    write_label(width > kWidth / 2 ? "end" : "start", width > kWidth / 2 ? width : width - step,
                bars.back().label, html);
  html << "</svg>\n";
}

void write_numbers(const std::vector<Bar>& bars, Html& html) {
  html << "<details><summary>as a table</summary><table><thead><tr><th scope=\"col\">date</th><th "
          "scope=\"col\">times</th></tr></thead><tbody>\n";
  for (const Bar& bar : bars) {
    if (bar.times == 0) continue;
    (html << "<tr><td>" << bar.label << "</td><td>").number(bar.times) << "</td></tr>\n";
  }
  html << "</tbody></table></details>\n";
}

}  // namespace

void Days::add(std::string_view date, std::size_t times) {
  int year = 0;
  unsigned month = 0, day = 0;
  const std::string first(date.substr(0, 10));
  if (first.size() < 10 || std::sscanf(first.c_str(), "%4d-%2u-%2u", &year, &month, &day) != 3) return;
  const year_month_day known{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
  if (!known.ok() || year < 1000 || year > 2999) return;
  times_[static_cast<std::int32_t>(sys_days(known).time_since_epoch().count())] += times;
}

void write_timeline(const Days& days, std::string_view title, Html& html) {
  if (days.empty()) return;
  const Range range = middle(days.times());
  const std::vector<Bar> all = bars(days, range);
  html << "<h3>" << title << "</h3>\n";
  write_plot(all, title, html);
  if (range.before + range.behind > 0) {
    (html << "<p>Far off: ").number(range.before) << " before that, ";
    html.number(range.behind) << " after.</p>\n";
  }
  write_numbers(all, html);
}

}  // namespace synopse::view
