#include "cli/document_dates.h"

#include "synopse/extract/calendar.h"
#include "synopse/pipeline/metadata.h"

namespace synopse::cli {
namespace {

constexpr std::size_t kDayLength = 10;  // YYYY-MM-DD
constexpr std::string_view kName = "name";

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_digit_at(std::string_view text, std::size_t at) { return at < text.size() && is_digit(text[at]); }
bool is_mark(char c) { return c == '-' || c == '_' || c == '.' || c == '/'; }

// The digits at `at`, `length` of them, added to `out`; past them, and past a mark between two parts of a
// date.
bool take(std::string_view path, std::size_t& at, std::size_t length, std::string& out) {
  for (const std::size_t end = at + length; at < end; ++at) {
    if (!is_digit_at(path, at)) return false;
    out += path[at];
  }
  return true;
}

// The day that begins at `begin`: three groups of digits, with the same mark between them or with none.
std::string day_at(std::string_view path, std::size_t begin) {
  std::string day;
  std::size_t at = begin;
  if (!take(path, at, 4, day)) return {};
  const bool marked = at < path.size() && is_mark(path[at]);
  const char mark = marked ? path[at] : '-';
  for (int part = 0; part < 2; ++part) {
    if (marked && (at >= path.size() || path[at++] != mark)) return {};
    day += '-';
    if (!take(path, at, 2, day)) return {};
  }
  return is_digit_at(path, at) || !is_day(day) ? std::string() : day;
}

void settle(Document& document, const std::string& where, const Options& options) {
  if (options.date_from.empty()) {
    if (!options.date.empty()) document.date = options.date;
    return;
  }
  if (options.date_from == kName) document.date = day_in_path(where);
  if (document.date.empty()) document.date = options.date;
}

}  // namespace

bool is_day(std::string_view text) { return text.size() == kDayLength && parse_day(text).has_value(); }

std::string day_in_path(std::string_view path) {
  for (std::size_t begin = path.size(); begin-- > 0;) {
    if (!is_digit(path[begin]) || (begin > 0 && is_digit(path[begin - 1]))) continue;
    if (std::string day = day_at(path, begin); !day.empty()) return day;
  }
  return {};
}

std::string date_key(const Options& options) {
  return options.date_from == kName ? std::string() : options.date_from;
}

void settle_date(Document& document, const std::string& where, const Options& options, Messages& messages) {
  settle(document, where, options);
  const std::string date = document.date;
  if (!settle_date(document))
    messages.warn(where, "'" + date + "' is no date (YYYY-MM-DD); relative dates stay open");
}

}  // namespace synopse::cli
