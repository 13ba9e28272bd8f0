// Writes what ICU knows of units, currencies, months and weekdays as .lex files:  cldr_lexicons TABLE FOLDER
// TABLE (cldr_lexicons.txt) says what to take and what to leave; FOLDER gets de/cldr/units.lex and so on. The
// same ICU and the same table give the same bytes, whatever the locale of who builds.
#include "cldr_lexicons.h"

#include <unicode/dtfmtsym.h>
#include <unicode/measunit.h>
#include <unicode/numberformatter.h>
#include <unicode/uchar.h>
#include <unicode/ucurr.h>
#include <unicode/uenum.h>

#include <algorithm>
#include <iostream>

namespace {

using namespace cldr;
using icu::Locale;
using icu::MeasureUnit;

// ---- units

struct Unit {
  MeasureUnit unit;
  std::string id, quantity, symbol;
};

// "2 km²" without the number.
std::string without_number(const std::string& text) {
  const std::size_t begin = text.find_first_not_of("0123456789"), end = text.size();
  return begin == std::string::npos ? "" : plain(UnicodeString::fromUTF8(text.substr(begin, end - begin)));
}

std::string formatted(const MeasureUnit& unit, const char* locale, UNumberUnitWidth width, const char* form,
                      int count) {
  const auto formatter = icu::number::NumberFormatter::withLocale(Locale(locale))
                             .unit(unit)
                             .unitWidth(width)
                             .unitDisplayCase(form);
  return without_number(plain(ask(unit.getIdentifier(), [&](UErrorCode& error) {
    return formatter.formatInt(count, error).toString(error);
  })));
}

std::string symbol_of(const MeasureUnit& unit, const char* locale) {
  return formatted(unit, locale, UNUM_UNIT_WIDTH_SHORT, "", 2);
}

void add_unit(const MeasureUnit& unit, const std::string& quantity, const Table& table,
              std::vector<Unit>& units) {
  const std::string id = unit.getIdentifier();
  const auto known = table.symbols.find(id);
  units.push_back({unit, id, quantity, known == table.symbols.end() ? symbol_of(unit, "en") : known->second});
}

std::vector<Unit> all_units(const Table& table) {
  UErrorCode error = U_ZERO_ERROR;
  std::vector<MeasureUnit> available(static_cast<std::size_t>(MeasureUnit::getAvailable(nullptr, 0, error)));
  ask("units", [&](UErrorCode& status) {
    return MeasureUnit::getAvailable(available.data(), static_cast<int>(available.size()), status);
  });
  std::vector<Unit> units;
  for (const MeasureUnit& unit : available) {
    const std::string type = unit.getType();
    if (type != "currency" && !table.leave.contains(type) && !table.leave.contains(unit.getSubtype()))
      add_unit(unit, type, table, units);
  }
  std::ranges::sort(units, {}, &Unit::id);
  for (const Further& each : table.more) {
    const auto unit = [&](UErrorCode& status) { return MeasureUnit::forIdentifier(each.unit, status); };
    add_unit(ask(each.unit, unit), each.quantity, table, units);
  }
  return units;
}

void write_unit_names(const std::string& language, const std::vector<const char*>& locales,
                      const std::vector<Unit>& units, Table& table, const std::filesystem::path& path) {
  LexFile file("unit\tquantity", "Names of units of measure in all their forms.");
  for (const Unit& unit : units)
    for (const char* locale : locales)
      for (const char* form : {"nominative", "accusative", "dative", "genitive"})
        for (const int count : {1, 2})
          add_name(language, formatted(unit.unit, locale, UNUM_UNIT_WIDTH_FULL_NAME, form, count),
                   unit.symbol + "\t" + unit.quantity, table, file);
  file.write(path);
}

// One letter is too little to know a unit by.
bool tells_a_unit(const std::string& symbol, const Table& table) {
  const int length = UnicodeString::fromUTF8(symbol).countChar32();
  return length > 1 && !table.leave_symbols.contains(symbol);
}

void write_unit_symbols(const std::vector<Unit>& units, Table& table, const std::filesystem::path& path) {
  LexFile file("unit\tquantity", "Symbols of units of measure; \"=\" since case tells mW from MW.");
  const auto add = [&](const Unit& unit, const std::string& symbol) {
    for (const std::string& each : variants(symbol, table.also["symbol"]))
      if (tells_a_unit(each, table)) file.add("=" + each, unit.symbol + "\t" + unit.quantity);
  };
  for (const Unit& unit : units) add(unit, unit.symbol);
  for (const Unit& unit : units)
    for (const char* locale : {"en", "de"}) add(unit, symbol_of(unit.unit, locale));
  file.write(path);
}

// ---- currencies

Texts currency_codes(const Table& table) {
  const std::unique_ptr<UEnumeration, void (*)(UEnumeration*)> all(
      ask("currencies", [](UErrorCode& error) { return ucurr_openISOCurrencies(UCURR_ALL, &error); }),
      uenum_close);
  Texts codes;
  UErrorCode error = U_ZERO_ERROR;
  while (const char* code = uenum_next(all.get(), nullptr, &error))
    if (!table.leave.contains(code)) codes.emplace_back(code);
  std::ranges::sort(codes);
  codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
  return codes;
}

std::string currency_name(const std::string& code, const char* locale, UCurrNameStyle style) {
  UnicodeString iso = UnicodeString::fromUTF8(code);  // which ICU returns where it knows no name
  return plain(ask(code, [&](UErrorCode& error) {
    int32_t size = 0;
    const char16_t* name = ucurr_getName(iso.getTerminatedBuffer(), locale, style, nullptr, &size, &error);
    return UnicodeString(name, size);
  }));
}

std::string plural_name(const std::string& code, const char* locale, const char* count) {
  UnicodeString iso = UnicodeString::fromUTF8(code);
  return plain(ask(code, [&](UErrorCode& error) {
    int32_t size = 0;
    const char16_t* name =
        ucurr_getPluralName(iso.getTerminatedBuffer(), locale, nullptr, count, &size, &error);
    return UnicodeString(name, size);
  }));
}

constexpr int kStillInUse = 9999;

// "Bolivianischer Boliviano (1863–1963)": the name alone, and the year in which it ended; 0 when there is
// none, and kStillInUse for a name without anything behind it.
std::pair<std::string, int> name_and_end(const std::string& name) {
  const std::size_t open = name.find('(');
  if (open == std::string::npos) return {name, kStillInUse};
  const std::size_t digits = name.find_last_of("0123456789");
  const bool dated = digits != std::string::npos && digits > open + 3;
  return {plain(UnicodeString::fromUTF8(name.substr(0, open))),
          dated ? std::stoi(name.substr(digits - 3, 4)) : 0};
}

struct CurrencyName {
  int end;
  std::string code, name;
};

// "Naira" of "Nigerianische Naira", "Taka" of "Bangladesch-Taka"; empty for a name of one word.
std::string last_word(const std::string& name) {
  const std::size_t before = name.find_last_of(" -");
  return before == std::string::npos ? "" : name.substr(before + 1);
}

// What one currency alone is called, or one of today: "Naira", but not "Dollar".
void add_bare_names(const std::string& language, const std::vector<CurrencyName>& names, Table& table,
                    LexFile& file) {
  std::map<std::string, std::set<std::string>> owners, todays;
  for (const CurrencyName& each : names) {
    owners[last_word(each.name)].insert(each.code);
    if (each.end == kStillInUse) todays[last_word(each.name)].insert(each.code);
  }
  for (const auto& [word, codes] : owners) {
    const std::set<std::string>& meant = codes.size() == 1 ? codes : todays[word];
    if (meant.size() == 1) add_name(language, word, *meant.begin(), table, file);
  }
}

// Of currencies of one name the one that lasted longest is meant.
void write_currency_names(const std::string& language, const Texts& codes, Table& table,
                          const std::filesystem::path& path) {
  std::vector<CurrencyName> names;
  for (const std::string& code : codes)
    for (const std::string& written :
         {currency_name(code, language.c_str(), UCURR_LONG_NAME), plural_name(code, language.c_str(), "one"),
          plural_name(code, language.c_str(), "other")}) {
      const auto [name, end] = name_and_end(written);
      if (name != code) names.push_back({end, code, name});
    }
  std::ranges::stable_sort(names, std::ranges::greater(), &CurrencyName::end);
  LexFile file("code", "Names of currencies, those of today before those of the past.");
  for (const CurrencyName& each : names) add_name(language, each.name, each.code, table, file);
  add_bare_names(language, names, table, file);
  file.write(path);
}

bool is_sign(const std::string& symbol) {
  const UnicodeString text = UnicodeString::fromUTF8(symbol);
  for (int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1))
    if (u_charType(text.char32At(at)) == U_CURRENCY_SYMBOL) return true;
  return false;
}

// Signs that one currency only has: "$" and "kr" are shared.
std::map<std::string, Texts> signs(const Texts& codes) {
  std::map<std::string, Texts> result;
  for (const std::string& code : codes)
    for (const char* locale : {"en", "de"})
      for (const UCurrNameStyle style : {UCURR_SYMBOL_NAME, UCURR_NARROW_SYMBOL_NAME}) {
        const std::string sign = currency_name(code, locale, style);
        if (is_sign(sign) && (result[sign].empty() || result[sign].back() != code))
          result[sign].push_back(code);
      }
  return result;
}

void write_currency_signs(const Texts& codes, const Table& table, const std::filesystem::path& folder) {
  LexFile sure("code", "Signs of currencies, and codes that are no other abbreviation.");
  LexFile doubtful("code", "Codes of currencies that may be another abbreviation.");
  for (const auto& [sign, owners] : signs(codes))
    if (owners.size() == 1 && !table.leave_symbols.contains(sign)) sure.add(sign, owners.front());
  for (const std::string& code : codes)
    (table.plain_codes.contains(code) ? sure : doubtful).add("=" + code, code);
  sure.write(folder / "currencies.lex");
  doubtful.write(folder / "codes.lex");
}

// ---- the calendar

std::vector<Texts> calendar_names(const char* locale, bool months) {
  const icu::DateFormatSymbols symbols =
      ask(locale, [&](UErrorCode& error) { return icu::DateFormatSymbols(Locale(locale), error); });
  std::vector<Texts> result;
  for (const auto width : {icu::DateFormatSymbols::WIDE, icu::DateFormatSymbols::ABBREVIATED}) {
    int32_t count = 0;
    const UnicodeString* names = months ? symbols.getMonths(count, icu::DateFormatSymbols::FORMAT, width)
                                        : symbols.getWeekdays(count, icu::DateFormatSymbols::FORMAT, width);
    Texts texts;
    for (int32_t i = 0; i < count; ++i) texts.push_back(plain(names[i]));
    result.push_back(std::move(texts));
  }
  return result;
}

// Short names without a stop are words ("Jan", "Mar") or left to our own lists.
bool tells_a_time(const std::string& name, std::size_t width) { return width == 0 || name.ends_with('.'); }

void write_months(const std::string& language, const std::filesystem::path& path) {
  LexFile file("value\tsuffix\tkind", "Months, as TIMEX3 has them.");
  const auto names = calendar_names(language.c_str(), true);
  for (std::size_t width = 0; width < names.size(); ++width)
    for (std::size_t i = 0; i < names[width].size(); ++i) {
      const std::string number = std::to_string(i + 1);
      std::string values = number;
      values += i < 9 ? "\t-0" : "\t-";
      values += number;
      values += "\tmonth";
      if (tells_a_time(names[width][i], width)) file.add("=" + names[width][i], values);
    }
  file.write(path);
}

// ICU counts from Sunday, at 1; TIMEX3 has Sunday as 7.  Whether a short name is one ("So.", "Fr."), and
// which days are a habit, is for our own lists to say.
void write_weekdays(const std::string& language, const std::filesystem::path& path) {
  LexFile file("timex\tkind", "Weekdays, as TIMEX3 has them.");
  const Texts names = calendar_names(language.c_str(), false).front();
  for (std::size_t i = 1; i < names.size(); ++i)
    file.add("=" + names[i], "XXXX-WXX-" + std::to_string(i == 1 ? 7 : i - 1) + "\tday");
  file.write(path);
}

void write_all(Table table, const std::filesystem::path& folder) {
  const std::vector<Unit> units = all_units(table);
  const Texts codes = currency_codes(table);
  const struct {
    std::string language;
    std::vector<const char*> locales;
  } languages[] = {{"de", {"de"}}, {"en", {"en", "en_GB"}}};
  for (const auto& [language, locales] : languages) {
    const std::filesystem::path own = folder / language / "cldr";
    write_unit_names(language, locales, units, table, own / "units.lex");
    write_currency_names(language, codes, table, own / "currencies.lex");
    write_months(language, own / "months.lex");
    write_weekdays(language, own / "weekdays.lex");
  }
  write_unit_symbols(units, table, folder / "common/cldr/units.lex");
  write_currency_signs(codes, table, folder / "common/cldr");
}

}  // namespace

int main(int count, char** values) {
  if (count != 3) {
    std::cerr << "usage: cldr_lexicons TABLE FOLDER\n";
    return 2;
  }
  try {
    write_all(read_table(values[1]), values[2]);
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "cldr_lexicons: " << error.what() << '\n';
    return 1;
  }
}
