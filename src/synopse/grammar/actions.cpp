#include "synopse/grammar/actions.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "synopse/grammar/grammar.h"
#include "synopse/grammar/lexicon.h"
#include "synopse/grammar/numerals.h"
#include "synopse/grammar/temporal_actions.h"
#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::string_view kNoValue = "null";

std::optional<std::string> shown(const std::optional<Decimal>& value) {
  return value ? std::optional(value->text()) : std::nullopt;
}

// A number, or that no Decimal holds it: figures then have no value.
std::optional<std::string> cardinal(const Grammar& grammar, std::string_view text) {
  if (!grammar.numerals()) return std::nullopt;
  const auto value = grammar.numerals()->cardinal(text);
  return !value && grammar.numerals()->is_beyond(text) ? std::string(kNoValue) : shown(value);
}

// "3" before "5 Millionen" is three millions: what stands behind the second number's first word is no number
// by itself, and makes one with the first.
std::optional<std::string> in_scale_of(const Grammar& grammar, std::string_view number,
                                       std::string_view other) {
  constexpr int kSmall = 1000;
  const std::size_t blank = other.find(' ');
  if (blank == std::string_view::npos || number.find(' ') != std::string_view::npos) return std::nullopt;
  const std::optional<Decimal> bare = grammar.numerals()->cardinal(number);
  if (!bare || *bare >= kSmall || cardinal(grammar, other.substr(blank + 1))) return std::nullopt;
  return cardinal(grammar, std::string(number) + std::string(other.substr(blank)));
}

// "A third" beside "12 euros" is a part of something, and no sum.
bool is_part_in_words(const Grammar& grammar, std::string_view number) {
  if (!grammar.numerals() || number.find_first_of("0123456789") != number.npos) return false;
  const std::optional<Decimal> value = grammar.numerals()->cardinal(number);
  return value && Decimal(0) < *value && *value < 1;
}

// A capture that took no part yields no field; one that is no number vetoes the match.
std::optional<std::string> number_action(const Grammar& grammar, Arguments arguments) {
  if (arguments[0].empty()) return std::string();
  if (arguments.size() > 1 && is_part_in_words(grammar, arguments[0])) return std::nullopt;
  if (arguments.size() > 1 && grammar.numerals())
    if (auto scaled = in_scale_of(grammar, arguments[0], arguments[1])) return scaled;
  return cardinal(grammar, arguments[0]);
}

std::optional<std::string> ordinal_action(const Grammar& grammar, Arguments arguments) {
  if (arguments[0].empty()) return std::string();
  return grammar.numerals() ? shown(grammar.numerals()->ordinal(arguments[0])) : std::nullopt;
}

// The number that a compound begins with: "99-prozentige", "vierköpfig".
std::optional<std::string> leading_action(const Grammar& grammar, Arguments arguments) {
  return grammar.numerals() ? shown(grammar.numerals()->leading(arguments[0])) : std::nullopt;
}

std::optional<std::string> text_action(const Grammar&, Arguments arguments) {
  return std::string(arguments[0]);
}

std::optional<std::string> fold_action(const Grammar&, Arguments arguments) { return fold(arguments[0]); }

std::optional<std::string> slug_action(const Grammar&, Arguments arguments) { return slug(arguments[0]); }

std::string_view look_up(const Grammar& grammar, std::string_view text, std::string_view column) {
  const std::size_t dot = column.find('.');
  const Lexicon* lexicon = dot == std::string_view::npos ? nullptr : grammar.lexicon(column.substr(0, dot));
  return lexicon && !text.empty() ? lexicon->lookup(text, column.substr(dot + 1)) : std::string_view();
}

std::optional<std::string> lookup_action(const Grammar& grammar, Arguments arguments) {
  return std::string(look_up(grammar, arguments[0], arguments[1]));
}

// behind(compound, column): what the column has for the part behind the number and its hyphen, with blanks
// for hyphens, too: "40-square-mile".  A compound of anything else is no match.
std::optional<std::string> behind_action(const Grammar& grammar, Arguments arguments) {
  std::string part(arguments[0]);
  for (std::size_t at = part.find('-'); at != std::string::npos; at = part.find('-')) {
    part.erase(0, at + 1);
    if (const auto found = look_up(grammar, part, arguments[1]); !found.empty()) return std::string(found);
    std::string words = part;
    std::ranges::replace(words, '-', ' ');
    if (const auto found = look_up(grammar, words, arguments[1]); !found.empty()) return std::string(found);
  }
  return std::nullopt;
}

// before(compound, column): what the column has for the part before a compound's first hyphen: "mid-1990s".
std::optional<std::string> before_action(const Grammar& grammar, Arguments arguments) {
  const std::size_t hyphen = arguments[0].find('-');
  if (hyphen == std::string_view::npos) return std::string();
  return std::string(look_up(grammar, arguments[0].substr(0, hyphen), arguments[1]));
}

// The word with its ending replaced as the column tells for it, the longest ending first: "voters" by a row
// "s", "-" is "voter".
std::string with_ending(const Grammar& grammar, std::string_view word, std::string_view column) {
  constexpr std::size_t kLongestEnding = 12;
  const std::size_t dot = column.find('.');
  const Lexicon* endings = dot == std::string_view::npos ? nullptr : grammar.lexicon(column.substr(0, dot));
  const int index = endings ? endings->column_index(column.substr(dot + 1)) : -1;
  if (index < 0) return std::string(word);
  std::string_view ending, replacement;
  for (const Lexicon::Entry entry : endings->entries()) {
    if (entry.form.size() > kLongestEnding || entry.form.size() <= ending.size()) continue;
    if (word.size() <= entry.form.size() || !word.ends_with(entry.form)) continue;
    ending = entry.form;
    replacement = entry.cell(index);
  }
  return std::string(word.substr(0, word.size() - ending.size())) + std::string(replacement);
}

// lemma(noun, table, endings): the noun as the table has it; else with a singular's ending; else as written.
// Of several words the last one is the noun.
std::optional<std::string> lemma_action(const Grammar& grammar, Arguments arguments) {
  const std::size_t blank = arguments[0].rfind(' ');
  const std::string_view before = arguments[0].substr(0, blank == std::string_view::npos ? 0 : blank + 1);
  const std::string_view noun = arguments[0].substr(before.size());
  const std::string_view found = look_up(grammar, noun, arguments[1]);
  if (!found.empty()) return std::string(before) + std::string(found);
  return std::string(before) +
         (arguments.size() > 2 ? with_ending(grammar, noun, arguments[2]) : std::string(noun));
}

// compound_lemma(noun, table, endings): as lemma(), but a compound that the table lacks has the lemma of its
// longest end that the table knows: "Hochhäuser" by a row "Häuser", "Haus".
std::optional<std::string> compound_lemma_action(const Grammar& grammar, Arguments arguments) {
  constexpr std::size_t kShortestFirst = 2, kShortestHead = 4;
  const std::string_view noun = arguments[0];
  if (const std::string_view whole = look_up(grammar, noun, arguments[1]); !whole.empty())
    return std::string(whole);
  for (std::size_t at = kShortestFirst; at + kShortestHead <= noun.size(); ++at) {
    const bool inside = (static_cast<unsigned char>(noun[at]) & 0xC0U) == 0x80U;
    const std::string_view found = inside ? "" : look_up(grammar, noun.substr(at), arguments[1]);
    if (found.empty()) continue;
    if (noun[at - 1] == '-') return std::string(noun.substr(0, at)) + std::string(found);
    const std::size_t initial = code_point_at(found, 0).size;
    return std::string(noun.substr(0, at)) + fold(found.substr(0, initial)) +
           std::string(found.substr(initial));
  }
  return arguments.size() > 2 ? with_ending(grammar, noun, arguments[2]) : std::string(noun);
}

// scale(number, "0.01")
std::optional<std::string> scale_action(const Grammar& grammar, Arguments arguments) {
  if (arguments[0].empty()) return std::string();
  const Numerals* numerals = grammar.numerals();
  const auto value = numerals ? numerals->cardinal(arguments[0]) : std::nullopt;
  const auto factor = Decimal::parse(arguments[1]);
  return value && factor ? shown(value->times(*factor)) : std::nullopt;
}

// sum(first, second, factor): "15 Dollar und 20 Cent" is 15 + 20 * 0.01.
std::optional<std::string> sum_action(const Grammar& grammar, Arguments arguments) {
  const Numerals* numerals = grammar.numerals();
  if (!numerals) return std::nullopt;
  const auto first = numerals->cardinal(arguments[0]), second = numerals->cardinal(arguments[1]);
  const auto factor = Decimal::parse(arguments[2]);
  if (!first || !second || !factor) return std::nullopt;
  const auto scaled = second->times(*factor);
  return scaled ? shown(first->plus(*scaled)) : std::nullopt;
}

// at_least(number, other): of "700 - 65" the second is no end of a range.
std::optional<std::string> at_least_action(const Grammar& grammar, Arguments arguments) {
  const Numerals* numerals = grammar.numerals();
  const auto value = numerals ? numerals->cardinal(arguments[0]) : std::nullopt;
  const auto other = numerals ? numerals->cardinal(arguments[1]) : std::nullopt;
  return value && other && *value < *other ? std::nullopt : number_action(grammar, arguments.first(1));
}

using Kind = ArgumentKind;

constexpr std::array kFunctions = {
    Function{"at_least", 2, 2, Kind::capture, Kind::capture, at_least_action,
             "a number that is not below another one"},
    Function{"before", 2, 2, Kind::capture, Kind::column, before_action,
             "the column's value for what stands before a compound's hyphen; no field when there is none"},
    Function{"behind", 2, 2, Kind::capture, Kind::column, behind_action,
             "the column's value for what stands behind a compound's number: \"40-mile\""},
    Function{"century", 1, 2, Kind::capture, Kind::capture, century_action,
             "a century by its ordinal; with a second text, before Christ: \"18\", \"BC04\""},
    Function{"clock", 3, 4, Kind::capture, Kind::capture, clock_action,
             "hour, sign, minutes, half of the day: a time before or after the full hour"},
    Function{"compound_lemma", 2, 3, Kind::capture, Kind::column, compound_lemma_action,
             "a noun as a column has it, or has the head of a compound; else as lemma does"},
    Function{"date", 3, 3, Kind::capture, Kind::capture, date_action,
             "day, month, year as TIMEX3; a part that is missing is XX"},
    Function{"decade", 1, 1, Kind::capture, Kind::capture, decade_action, "\"1990s\", \"90er\" as \"199\""},
    Function{"duration", 2, 6, Kind::capture, Kind::capture, duration_action,
             "number and unit of time, up to three times: \"P3Y4M\""},
    Function{"fold", 1, 1, Kind::capture, Kind::capture, fold_action, "the text without case"},
    Function{"leading", 1, 1, Kind::capture, Kind::capture, leading_action,
             "the number that a word begins with: \"99-prozentige\""},
    Function{"lemma", 2, 3, Kind::capture, Kind::column, lemma_action,
             "a noun as a column has it; else with the ending that a second column gives; else as written"},
    Function{"lookup", 2, 2, Kind::capture, Kind::column, lookup_action,
             "the column's value for the text; no field when there is none"},
    Function{"nth_weekday", 2, 2, Kind::capture, Kind::capture, nth_weekday_action,
             "ordinal and weekday of a month that is told elsewhere: \"-N1-5\", the first Friday"},
    Function{"number", 1, 2, Kind::capture, Kind::capture, number_action,
             "a number in digits or words; with another one, in its scale: \"3\" beside \"5 Millionen\""},
    Function{"numeric_date", 2, 2, Kind::capture, Kind::capture, numeric_date_action,
             "a date in digits, with the order of its parts: \"dmy\", or the first of \"md|dm\" that is one"},
    Function{"ordinal", 1, 1, Kind::capture, Kind::capture, ordinal_action, "an ordinal in digits or words"},
    Function{"relative", 2, 3, Kind::capture, Kind::capture, relative_action,
             "pointing word or sign, unit, number: steps from the document's date, \"-1W\""},
    Function{"scale", 2, 2, Kind::capture, Kind::constant, scale_action, "a number times a constant"},
    Function{"slug", 1, 1, Kind::capture, Kind::capture, slug_action, "the text in a-z and digits"},
    Function{"sum", 3, 3, Kind::capture, Kind::capture, sum_action,
             "a number plus a second one times a constant"},
    Function{"text", 1, 1, Kind::capture, Kind::capture, text_action, "the text as written"},
    Function{"time", 1, 5, Kind::capture, Kind::capture, time_action,
             "hour, minute, second, half of the day, zone: \"T14:30\", \"T14:30Z\""},
    Function{"time_after", 2, 3, Kind::capture, Kind::capture, time_after_action,
             "hour, earlier hour, half of the day of that one: \"T16:00\" for 4 and 11 am"},
    Function{"time_before", 2, 3, Kind::capture, Kind::capture, time_before_action,
             "hour, later hour, half of the day of that one: \"T11:00\" for 11 and 2 pm"},
    Function{"week", 1, 1, Kind::capture, Kind::capture, week_action,
             "a week of a year by its number: \"XXXX-W03\""},
    Function{"year", 1, 2, Kind::capture, Kind::capture, year_action,
             "a year; with a second text, before Christ: \"BC0044\"; or of the century of a second year"},
};

}  // namespace

std::span<const Function> functions() { return kFunctions; }

const Function* function(std::string_view name) {
  const auto found =
      std::lower_bound(kFunctions.begin(), kFunctions.end(), name,
                       [](const Function& each, std::string_view text) { return each.name < text; });
  return found != kFunctions.end() && found->name == name ? &*found : nullptr;
}

}  // namespace synopse
