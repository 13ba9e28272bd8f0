// What tools/cldr_lexicons.cpp works with: ICU's texts, the table of what to take, and .lex files in the
// making.
#pragma once

#include <unicode/translit.h>
#include <unicode/ulocdata.h>
#include <unicode/unistr.h>
#include <unicode/uversion.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cldr {

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
inline std::string plain(UnicodeString text) {
  text.findAndReplace(UnicodeString(u"\u00AD"), UnicodeString());
  text.findAndReplace(UnicodeString(u"\u00A0"), UnicodeString(u" "));
  text.findAndReplace(UnicodeString(u"\u03BC"), UnicodeString(u"\u00B5"));  // Greek mu: micro
  text.findAndReplace(UnicodeString(u"\u02BB"), UnicodeString(u"'"));
  std::string result;
  text.trim().toUTF8String(result);
  return result;
}

inline std::string folded(const std::string& text) { return plain(UnicodeString::fromUTF8(text).foldCase()); }

inline std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

// "Cordoba" for "Córdoba"; the text itself when a letter is German.
inline std::string without_accents(const std::string& text) {
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

// A unit that is not in ICU's list.
struct Further {
  std::string quantity, unit;
};

struct Table {
  std::set<std::string> leave, leave_symbols, plain_codes;
  std::map<std::string, std::set<std::string>> leave_names;  // by language
  std::map<std::string, std::string> symbols;                // by unit
  std::vector<Further> more;
  std::map<std::string, std::vector<Also>> also;    // by language
  std::map<std::string, std::vector<Texts>> stems;  // by language: a stem and its endings
};

inline Texts fields_of(const std::string& line) {
  Texts fields = {""};
  for (const char c : line)
    if (c == '\t')
      fields.emplace_back();
    else
      fields.back() += c;
  return fields;
}

inline void read_line(const Texts& fields, Table& table) {
  const std::string& what = fields[0];
  const Texts rest(fields.begin() + 1, fields.end());
  if (what == "leave") return table.leave.insert(rest.begin(), rest.end());
  if (what == "leave-symbol") return table.leave_symbols.insert(rest.begin(), rest.end());
  if (what == "plain") return table.plain_codes.insert(rest.begin(), rest.end());
  if (rest.size() < 2) throw std::runtime_error("a line of the table is too short: " + what);
  if (what == "leave-name") {
    for (std::size_t i = 1; i < rest.size(); ++i) table.leave_names[rest[0]].insert(folded(rest[i]));
  } else if (what == "symbol") {
    table.symbols[rest[0]] = rest[1];
  } else if (what == "more") {
    for (std::size_t i = 1; i < rest.size(); ++i) table.more.push_back({rest[0], rest[i]});
  } else if (what == "also" && rest.size() == 3) {
    table.also[rest[0]].push_back({rest[1], rest[2]});
  } else if (what == "stem") {
    table.stems[rest[0]].emplace_back(rest.begin() + 1, rest.end());
  } else {
    throw std::runtime_error("the table has an unknown line: " + what);
  }
}

inline Table read_table(const std::string& path) {
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
    // What begins with "=" tells capitals apart.
    if (!form.empty() && forms_.insert(form.starts_with('=') ? form : folded(form)).second)
      rows_ += form + "\t" + values + "\n";
  }

  void write(const std::filesystem::path& path) const {
    UVersionInfo version;
    UErrorCode error = U_ZERO_ERROR;
    ulocdata_getCLDRVersion(version, &error);
    std::filesystem::create_directories(path.parent_path());
    std::ofstream out(path, std::ios::binary);
    out << "#: form\t" << columns_ << "\n# " << about_ << "\n# Made by tools/cldr_lexicons.cpp from CLDR "
        << int(version[0]) << '.' << int(version[1]) << " (ICU " << U_ICU_VERSION << ").\n"
        << "# Copyright (C) Unicode, Inc.; Unicode licence: https://www.unicode.org/license.txt\n"
        << rows_;
    if (!out.flush()) throw std::runtime_error("cannot write " + path.string());
  }

 private:
  std::string columns_, about_, rows_;
  std::set<std::string> forms_;
};

// A name, and what the table makes of it beside.
inline Texts variants(const std::string& name, const std::vector<Also>& also) {
  Texts all = {name};
  for (const Also& each : also)
    for (std::size_t i = 0, end = all.size(); i < end; ++i)
      if (all[i].find(each.from) != std::string::npos) all.push_back(replaced(all[i], each.from, each.to));
  return all;
}

// "Finnisch|e,er,en,em,es" for "Finnische", where the table has such a stem.
inline std::string inflected(const std::string& word, const std::vector<Texts>& stems) {
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
inline std::string inflected_name(const std::string& name, const std::vector<Texts>& stems) {
  std::string result;
  std::size_t begin = 0;
  for (std::size_t end; (end = name.find(' ', begin)) != std::string::npos; begin = end + 1)
    result += inflected(name.substr(begin, end - begin), stems) + " ";
  return result + name.substr(begin);
}

inline void add_name(const std::string& language, const std::string& name, const std::string& values,
                     Table& table, LexFile& file) {
  for (const std::string& each : variants(name, table.also[language])) {
    if (table.leave_names[language].contains(folded(each))) continue;
    file.add(inflected_name(each, table.stems[language]), values);
    file.add(inflected_name(without_accents(each), table.stems[language]), values);
  }
}

}  // namespace cldr
