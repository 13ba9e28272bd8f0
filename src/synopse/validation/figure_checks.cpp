#include "synopse/validation/figure_checks.h"

#include <algorithm>
#include <string>

#include "synopse/formats/tei_dates.h"

namespace synopse::validation {
namespace {

void warn(const Tag& tag, Findings& findings, std::string message) {
  findings.warn(tag.at, "figure", std::move(message));
}

// A full date or duration has one form in XML Schema.  (What a text gives in part, its date completes.)
bool is_complete(std::string_view timex) {
  constexpr std::string_view kDay = "0000-00-00";
  const bool day = timex.size() >= kDay.size() &&
                   std::equal(kDay.begin(), kDay.end(), timex.begin(), [](char form, char c) {
                     return form == '0' ? c >= '0' && c <= '9' : c == '-';
                   });
  return day && timex.find('/') == timex.npos;
}

void check_date(const Tag& tag, Findings& findings) {
  const std::string_view timex = tag[Known::when_custom];
  const bool lasts = tag[Known::type] == "duration";
  if (lasts) {
    const bool hours = timex.find('T') != timex.npos;
    if (timex.starts_with('P') && hours != (tag.known == Known::time))
      warn(tag, findings, "a duration of hours is <time>, another one is <date>");
  }
  const bool has_range = tag.has(Known::from) || tag.has(Known::to);
  if (tag.has(Known::when) && has_range) warn(tag, findings, "when stands together with from or to");
  if (!(lasts && timex.starts_with('P')) && !is_complete(timex)) return;
  std::string expected;
  if (!append_temporal(expected, timex)) return;
  const auto says = [&](const TagAttribute& each) {
    return expected.find(" " + std::string(each.text) + "=\"" + std::string(each.value) + "\"") !=
           expected.npos;
  };
  if (std::none_of(tag.attributes.begin(), tag.attributes.end(), says))
    warn(tag, findings, "when-custom=" + quoted(timex) + " is not what the other attributes say");
}

void check_measure(const Tag& tag, Findings& findings) {
  const bool counts = tag[Known::type] == "count";
  if (counts && tag[Known::unit] != "count") warn(tag, findings, "a count has unit=\"count\"");
  if (!counts && tag.has(Known::commodity)) warn(tag, findings, "only a count has a commodity");
}

}  // namespace

void check_figure(const Tag& tag, Findings& findings) {
  if (tag.known == Known::date || tag.known == Known::time) check_date(tag, findings);
  if (tag.known == Known::measure) check_measure(tag, findings);
  if (tag.known == Known::num && tag.has(Known::subtype) && tag[Known::type] != "percentage")
    warn(tag, findings, "only a percentage has a subtype");
}

void check_part(const Tag& tag, Findings& findings) {
  for (const Known attribute : {Known::cert, Known::atLeast, Known::atMost, Known::resp})
    if (tag.has(attribute))
      return warn(
          tag, findings,
          "a figure without id is a part of another one, and has no " + std::string(name_of(attribute)));
}

}  // namespace synopse::validation
