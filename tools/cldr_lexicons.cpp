// Writes what ICU knows of units, currencies, months and weekdays as .lex files:  cldr_lexicons TABLE FOLDER
// TABLE (cldr_lexicons.txt) says what to take and what to leave; FOLDER gets de/cldr/units.lex and so on.  The
// same ICU and the same table give the same bytes, whatever the locale of who builds.
#include <unicode/dtfmtsym.h>
#include <unicode/measunit.h>
#include <unicode/numberformatter.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/ucurr.h>
#include <unicode/uenum.h>
#include <unicode/ulocdata.h>
#include <unicode/uversion.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

using icu::Locale;
using icu::MeasureUnit;
using icu::UnicodeString;
using Texts = std::vector<std::string>;

// ---- ICU's texts

// Asks ICU for something; no answer is a mistake of the table or of this program.
template <typename Function>
auto ask(const std::string& what, Function function) {
  UErrorCode error = U_ZERO_ERROR;
  auto result = function(error);
  if (U_FAILURE(error)) throw std::runtime_error(what + ": " + u_errorName(error));
  return result;
}

// German names hold soft hyphens, and no-break blanks stand between number and unit.
std::string plain(UnicodeString text) {
  text.findAndReplace(UnicodeString(u"\u00AD"), UnicodeString());
  text.findAndReplace(UnicodeString(u"\u00A0"), UnicodeString(u" "));
  text.findAndReplace(UnicodeString(u"\u03BC"), UnicodeString(u"\u00B5"));  // Greek mu: micro
  text.findAndReplace(UnicodeString(u"\u02BB"), UnicodeString(u"'"));
  std::string result;
  text.trim().toUTF8String(result);
  return result;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

// "Cordoba" for "Córdoba"; the text itself when a letter is German.
std::string without_accents(const std::string& text) {
  for (const std::string_view letter : {"ä", "ö", "ü", "ß", "Ä", "Ö", "Ü"})
    if (text.find(letter) != std::string::npos) return text;
  static const std::unique_ptr<icu::Transliterator> ascii(ask("transliterator", [](UErrorCode& error) {
    return icu::Transliterator::createInstance("Latin-ASCII", UTRANS_FORWARD, error);
  }));
  UnicodeString letters = UnicodeString::fromUTF8(text);
  ascii->transliterate(letters);
  return plain(letters);
}

// ---- the table

struct Also {
  std::string from, to;
};

struct Table {
  std::set<std::string> leave, leave_symbols, plain_codes;
  std::map<std::string, std::set<std::string>> leave_names;  // by language
  std::map<std::string, std::string> symbols;                // by unit
  std::vector<std::pair<std::string, std::string>> more;     // quantity, unit
  std::map<std::string, std::vector<Also>> also;             // by language
  std::map<std::string, std::vector<Texts>> stems;           // by language: a stem and its endings
};

Texts fields_of(const std::string& line) {
  Texts fields = {""};
  for (const char c : line)
    if (c == '\t')
      fields.emplace_back();
    else
      fields.back() += c;
  return fields;
}

void read_line(const Texts& fields, Table& table) {
  const std::string& what = fields[0];
  const Texts rest(fields.begin() + 1, fields.end());
  if (what == "leave") return table.leave.insert(rest.begin(), rest.end());
  if (what == "leave-symbol") return table.leave_symbols.insert(rest.begin(), rest.end());
  if (what == "plain") return table.plain_codes.insert(rest.begin(), rest.end());
  if (rest.size() < 2) throw std::runtime_error("a line of the table is too short: " + what);
  if (what == "leave-name") {
    table.leave_names[rest[0]].insert(rest[1]);
  } else if (what == "symbol") {
    table.symbols[rest[0]] = rest[1];
  } else if (what == "more") {
    for (std::size_t i = 1; i < rest.size(); ++i) table.more.emplace_back(rest[0], rest[i]);
  } else if (what == "also" && rest.size() == 3) {
    table.also[rest[0]].push_back({rest[1], rest[2]});
  } else if (what == "stem") {
    table.stems[rest[0]].emplace_back(rest.begin() + 1, rest.end());
  } else {
    throw std::runtime_error("the table has an unknown line: " + what);
  }
}

Table read_table(const std::string& path) {
  std::ifstream in(path);
  if (!in) throw std::runtime_error("cannot read " + path);
  Table table;
  for (std::string line; std::getline(in, line);)
    if (!line.empty() && line.front() != '#') read_line(fields_of(line), table);
  return table;
}

// ---- lexicons

// A .lex file in the making: each form once, in the order in which they come.
class LexFile {
 public:
  LexFile(std::string columns, std::string about) : columns_(std::move(columns)), about_(std::move(about)) {}

  void add(const std::string& form, const std::string& values) {
    if (!form.empty() && forms_.insert(folded(form)).second) rows_ += form + "\t" + values + "\n";
  }

  void write(const std::filesystem::path& path) const {
    UVersionInfo version;
    UErrorCode error = U_ZERO_ERROR;
    ulocdata_getCLDRVersion(version, &error);
    std::filesystem::create_directories(path.parent_path());
    std::ofstream out(path, std::ios::binary);
    out << "#: form\t" << columns_ << "\n# " << about_ << "\n# Made by tools/cldr_lexicons.cpp from CLDR "
        << int(version[0]) << '.' << int(version[1]) << " (ICU " << U_ICU_VERSION << ").\n"
        << "# Copyright (C) Unicode, Inc.; Unicode licence: https://www.unicode.org/license.txt\n" << rows_;
    if (!out.flush()) throw std::runtime_error("cannot write " + path.string());
  }

 private:
  // What begins with "=" tells capitals apart.
  static std::string folded(const std::string& form) {
    return form.starts_with('=') ? form : plain(UnicodeString::fromUTF8(form).foldCase());
  }

  std::string columns_, about_, rows_;
  std::set<std::string> forms_;
};

// A name, and what the table makes of it beside.
Texts variants(const std::string& name, const std::vector<Also>& also) {
  Texts all = {name};
  for (const Also& each : also)
    for (std::size_t i = 0, end = all.size(); i < end; ++i)
      if (all[i].find(each.from) != std::string::npos) all.push_back(replaced(all[i], each.from, each.to));
  return all;
}

// "Finnisch|e,er,en,em,es" for "Finnische", where the table has such a stem.
std::string inflected(const std::string& word, const std::vector<Texts>& stems) {
  for (const Texts& stem : stems)
    for (std::size_t i = 1; i < stem.size(); ++i) {
      if (!word.ends_with(stem[0] + stem[i])) continue;
      std::string result = word.substr(0, word.size() - stem[i].size()) + "|";
      for (std::size_t j = 1; j < stem.size(); ++j) result += (j > 1 ? "," : "") + stem[j];
      return result;
    }
  return word;
}

// The last word is a noun, and stays.
std::string inflected_name(const std::string& name, const std::vector<Texts>& stems) {
  std::string result;
  std::size_t begin = 0;
  for (std::size_t end; (end = name.find(' ', begin)) != std::string::npos; begin = end + 1)
    result += inflected(name.substr(begin, end - begin), stems) + " ";
  return result + name.substr(begin);
}

void add_name(const std::string& language, const std::string& name, const std::string& values, Table& table,
              LexFile& file) {
  for (const std::string& each : variants(name, table.also[language])) {
    if (table.leave_names[language].contains(each)) continue;
    file.add(inflected_name(each, table.stems[language]), values);
    file.add(inflected_name(without_accents(each), table.stems[language]), values);
  }
}

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
  for (const auto& [quantity, id] : table.more)
    add_unit(ask(id, [&](UErrorCode& status) { return MeasureUnit::forIdentifier(id, status); }), quantity, table,
             units);
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
      ask("currencies", [](UErrorCode& error) { return ucurr_openISOCurrencies(UCURR_ALL, &error); }), uenum_close);
  Texts codes;
  UErrorCode error = U_ZERO_ERROR;
  while (const char* code = uenum_next(all.get(), nullptr, &error))
    if (!table.leave.contains(code)) codes.emplace_back(code);
  std::ranges::sort(codes);
  codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
  return codes;
}

std::string currency_name(const std::string& code, const char* locale, UCurrNameStyle style) {
  const UnicodeString iso = UnicodeString::fromUTF8(code);
  return plain(ask(code, [&](UErrorCode& error) {
    int32_t size = 0;
    const char16_t* name = ucurr_getName(UnicodeString(iso).getTerminatedBuffer(), locale, style, nullptr, &size, &error);
    return UnicodeString(name, size);
  }));
}

std::string plural_name(const std::string& code, const char* locale, const char* count) {
  const UnicodeString iso = UnicodeString::fromUTF8(code);
  return plain(ask(code, [&](UErrorCode& error) {
    int32_t size = 0;
    const char16_t* name =
        ucurr_getPluralName(UnicodeString(iso).getTerminatedBuffer(), locale, nullptr, count, &size, &error);
    return UnicodeString(name, size);
  }));
}

// "Bolivianischer Boliviano (1863–1963)": the name alone, and the year in which it ended; 0 when there is none,
// and 9999 for a name without anything behind it.
std::pair<std::string, int> name_and_end(const std::string& name) {
  const std::size_t open = name.find('(');
  if (open == std::string::npos) return {name, 9999};
  const std::size_t digits = name.find_last_of("0123456789");
  const bool dated = digits != std::string::npos && digits > open + 3;
  return {plain(UnicodeString::fromUTF8(name.substr(0, open))), dated ? std::stoi(name.substr(digits - 3, 4)) : 0};
}

struct CurrencyName {
  int end;
  std::string code, name;
};

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
        if (is_sign(sign) && (result[sign].empty() || result[sign].back() != code)) result[sign].push_back(code);
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
      if (tells_a_time(names[width][i], width))
        file.add("=" + names[width][i], number + "\t-" + (i < 9 ? "0" : "") + number + "\tmonth");
    }
  file.write(path);
}

// ICU counts from Sunday, at 1; TIMEX3 has Sunday as 7.  Whether a short name is one ("So.", "Fr."), and which
// days are a habit, is for our own lists to say.
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
