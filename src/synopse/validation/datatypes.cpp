#include "synopse/validation/datatypes.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "synopse/error.h"

namespace synopse::validation {
namespace {

constexpr std::string_view kSpaces = " \t\n\r";

std::string zone() { return "(Z|[+\\-](0[0-9]|1[0-3]):[0-5][0-9]|[+\\-]14:00)?"; }
std::string year() { return "-?([1-9][0-9]{3,}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])"; }
std::string leap_year() {
  return "-?[0-9]*([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
}
std::string month() { return "(0[1-9]|1[0-2])"; }
std::string month_and_day() {
  return "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|"
         "02-(0[1-9]|1[0-9]|2[0-8]))";
}
std::string day() { return "(" + year() + "-" + month_and_day() + "|" + leap_year() + "-02-29)"; }
std::string hours() { return "(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?|24:00:00(\\.0+)?)"; }

// Units in their order, at least one of them.
std::string duration() {
  const std::string n = "[0-9]+", seconds = n + "(\\." + n + ")?S", minutes = n + "M(" + seconds + ")?";
  const std::string time = "T(" + n + "H(" + minutes + "|" + seconds + ")?|" + minutes + "|" + seconds + ")";
  const std::string days = n + "D(" + time + ")?";
  const std::string months = n + "M(" + days + "|" + time + ")?";
  const std::string years = n + "Y(" + months + "|" + days + "|" + time + ")?";
  return "-?P(" + years + "|" + months + "|" + days + "|" + time + ")";
}

std::string number() { return "[+\\-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)"; }

// A URI may hold nearly everything, but % begins two hexadecimal digits, and # stands once.
std::string uri() {
  const std::string part = "([^%#\\s<>\"{}|\\\\\\^`]|%[0-9A-Fa-f]{2})*";
  return part + "(#" + part + ")?";
}

constexpr std::string_view kNameStart = "[^!-@\\[-\\^`{-~\\s\\p{C}\\p{Z}]";
constexpr std::string_view kNameRest = "[^!-,/:-@\\[-\\^`{-~\\s\\p{C}\\p{Z}]";
std::string name_without_colon() { return std::string(kNameStart) + std::string(kNameRest) + "*"; }
std::string name_with_colons() {
  const std::string start = "(:|" + std::string(kNameStart) + ")",
                    rest = "(:|" + std::string(kNameRest) + ")";
  return start + rest + "*";
}

// Types as patterns of their collapsed form.
std::string pattern_of(std::string_view type) {
  const struct {
    std::string_view type;
    std::string pattern;
  } rows[] = {
      {"token", "[^\\n]*"},
      {"string", "(.|\\n|\\r)*"},
      {"anyURI", uri()},
      {"ID", name_without_colon()},
      {"NCName", name_without_colon()},
      {"Name", name_with_colons()},
      {"NMTOKEN", "(:|" + std::string(kNameRest) + ")+"},
      {"language", "[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*"},
      {"boolean", "true|false|0|1"},
      {"integer", "[+\\-]?[0-9]+"},
      {"nonNegativeInteger", "\\+?[0-9]+|-0+"},
      {"positiveInteger", "\\+?0*[1-9][0-9]*"},
      {"decimal", number()},
      {"double", number() + "([eE][+\\-]?[0-9]+)?|-?INF|NaN"},
      {"date", day() + zone()},
      {"gYear", year() + zone()},
      {"gMonth", "--" + month() + zone()},
      {"gDay", "---(0[1-9]|[12][0-9]|3[01])" + zone()},
      {"gYearMonth", year() + "-" + month() + zone()},
      {"gMonthDay", "--(" + month_and_day() + "|02-29)" + zone()},
      {"time", hours() + zone()},
      {"dateTime", day() + "T" + hours() + zone()},
      {"duration", duration()},
  };
  for (const auto& row : rows)
    if (row.type == type) return row.pattern;
  throw Error(Fault::usage, "the schema has a datatype that is not known here: " + std::string(type));
}

std::optional<double> number_in(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace

ValuePattern datatype(std::string_view name, const std::vector<Facet>& facets) {
  ValuePattern value;
  value.expression = pattern(pattern_of(name));
  value.preserves_space = name == "string";
  const bool is_text = name == "string" || name == "token";
  value.is_any = facets.empty() && is_text;
  for (const auto& facet : facets) {
    if (facet.name == "pattern" && is_text && facets.size() == 1)
      value.expression = pattern(facet.value);
    else if (facet.name == "pattern")
      value.expression = both(std::move(value.expression), pattern(facet.value));
    else if (facet.name == "minInclusive")
      value.least = number_in(facet.value);
    else if (facet.name == "maxInclusive")
      value.most = number_in(facet.value);
    else
      throw Error(Fault::usage, "the schema has a facet that is not known here: " + facet.name);
  }
  return value;
}

Value::Value(const ValuePattern& pattern)
    : is_any_(pattern.is_any),
      is_list_(pattern.is_list),
      preserves_space_(pattern.preserves_space),
      least_(pattern.least),
      most_(pattern.most) {
  if (!is_any_) automaton_ = Automaton(pattern.expression);
}

bool Value::accepts(std::string_view text) const {
  if (is_any_) return true;
  const bool stays = preserves_space_ || std::none_of(text.begin(), text.end(), [](char c) {
                       return c == ' ' || (c >= '\t' && c <= '\r');
                     });
  return stays ? accepts_collapsed(text) : accepts_collapsed(collapsed(text));
}

bool Value::accepts_collapsed(std::string_view text) const {
  if (!(is_list_ ? automaton_.accepts_list(text) : automaton_.accepts(text))) return false;
  if (!least_ && !most_) return true;
  const auto number = number_in(text.starts_with('+') ? text.substr(1) : text);
  return number && (!least_ || *number >= *least_) && (!most_ || *number <= *most_);
}

std::string collapsed(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = std::min(text.find_first_not_of(kSpaces, at), text.size());
    const std::size_t end = std::min(text.find_first_of(kSpaces, begin), text.size());
    if (begin < end && !out.empty()) out += ' ';
    out.append(text.substr(begin, end - begin));
    at = end;
  }
  return out;
}

}  // namespace synopse::validation
