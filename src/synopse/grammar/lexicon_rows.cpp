#include "synopse/grammar/lexicon_rows.h"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>

#include "synopse/grammar/inflection.h"
#include "synopse/grammar/pattern.h"
#include "synopse/text/characters.h"

namespace synopse {
namespace {

constexpr std::string_view kBlanks = " \r";

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = std::min(text.find_first_not_of(kBlanks), text.size());
  text.remove_prefix(begin);
  return text.substr(0, text.find_last_not_of(kBlanks) + 1);
}

// A comment: the whole line, or what follows a tab and a `#`.
std::string_view without_comment(std::string_view line) {
  if (line.starts_with("#") && !line.starts_with("#:")) return {};
  return line.substr(0, line.find("\t#"));
}

// "#: form <TAB> column <TAB> column": all but the first word.
std::vector<std::string> column_names(std::string_view text) {
  std::vector<std::string> names;
  for (std::string_view field : split(text.substr(2), '\t'))
    for (std::string_view word : split(trimmed(field), ' '))
      if (!word.empty()) names.emplace_back(word);
  if (!names.empty()) names.erase(names.begin());
  return names;
}

// All forms of an entry of one or more words; empty when there are more than kMaxForms.
std::vector<std::string> entry_forms(std::string_view entry) {
  std::vector<std::string> phrases = {""};
  for (std::string_view word : split(entry, ' ')) {
    if (word.empty()) continue;
    std::vector<std::string> longer;
    for (const std::string& phrase : phrases)
      for (const std::string& form : word_forms(word))
        longer.push_back(phrase.empty() ? form : phrase + " " + form);
    if (longer.size() > kMaxForms) return {};
    phrases = std::move(longer);
  }
  return phrases;
}

// "verb" of "verb: an|nehmen nimmt nahm angenommen"; empty for a plain entry.
std::string_view paradigm_name(std::string_view entry) {
  const std::size_t colon = entry.find(':');
  if (colon == std::string_view::npos || colon == 0) return {};
  if (colon + 1 < entry.size() && entry[colon + 1] != ' ') return {};
  const std::string_view name = entry.substr(0, colon);
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
  return std::all_of(name.begin(), name.end(), is_letter) ? name : std::string_view();
}

class RowReader {
 public:
  RowReader(const LexiconText& text, LexiconBuilder& lexicon, Diagnostics& report)
      : text_(text), source_(text.path, text.content, report), lexicon_(lexicon) {
    for (std::size_t i = 0; i < lexicon.columns().size(); ++i) places_.push_back(i);
  }

  void read() {
    if (!source_.check_encoding()) return;
    for (const std::string_view line : split(text_.content, '\n')) {
      ++number_;
      line_ = line;
      try {
        row();
      } catch (const PatternError& error) {
        source_.error(error.at, error.message, error.hint);
      }
    }
  }

 private:
  // Where `part`, a piece of the line, begins; in code points.
  Position position(std::string_view part) const {
    const std::string_view before = line_.substr(0, static_cast<std::size_t>(part.data() - line_.data()));
    const auto is_lead = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    return {number_, 1 + static_cast<int>(std::count_if(before.begin(), before.end(), is_lead))};
  }

  std::size_t column(std::string_view name) const {
    const auto& columns = lexicon_.columns();
    return static_cast<std::size_t>(std::find(columns.begin(), columns.end(), name) - columns.begin());
  }

  void row() {
    const std::string_view text = without_comment(line_);
    if (text.starts_with("#:")) return header(text);
    if (trimmed(text).find_first_not_of('\t') == std::string_view::npos) return;
    const auto fields = split(text, '\t');
    std::string_view written = trimmed(fields[0]);
    if (written.empty())
      throw PatternError{position(text), "no form stands before the first tab", "form, tab, first column"};
    check_columns(fields, written);
    const std::vector<std::string> columns = columns_of(fields);
    const bool exact = written.size() > 1 && written.starts_with("=");
    if (exact) written.remove_prefix(1);
    added_.clear();
    for (const InflectedForms& forms : forms_of(written)) add(forms, columns, exact);
  }

  void header(std::string_view text) {
    if (has_header_)
      throw PatternError{{number_, 1}, "the columns are named twice", "one `#:` line, at the top"};
    has_header_ = true;
    places_.clear();
    for (const std::string& name : column_names(text)) {
      if (std::find(places_.begin(), places_.end(), column(name)) != places_.end())
        throw PatternError{{number_, 1}, "column '" + name + "' is named twice", ""};
      places_.push_back(column(name));
    }
  }

  void check_columns(const std::vector<std::string_view>& fields, std::string_view written) const {
    if (fields.size() > places_.size() + 1)
      throw PatternError{position(fields[places_.size() + 1]), "more columns than the `#:` line names",
                         has_header_ ? "separate columns with tabs, and name them all"
                                     : "begin the file with a line such as:  #: form<TAB>kind"};
    const std::size_t gap = written.find("  ");
    if (gap != std::string_view::npos)
      throw PatternError{position(written.substr(gap)), "two blanks within an entry",
                         "columns are separated by a tab, words by one blank"};
  }

  // In the lexicon's order, up to the last that the line has.
  std::vector<std::string> columns_of(const std::vector<std::string_view>& fields) const {
    std::vector<std::string> columns;
    for (std::size_t i = 1; i < fields.size(); ++i) {
      const std::string_view value = trimmed(fields[i]);
      set(columns, places_[i - 1], value == "-" ? std::string_view() : value);
    }
    return columns;
  }

  static void set(std::vector<std::string>& columns, std::size_t column, std::string_view value) {
    if (column >= columns.size()) columns.resize(column + 1);
    columns[column] = value;
  }

  std::vector<InflectedForms> forms_of(std::string_view written) const {
    const std::string_view name = paradigm_name(written);
    if (!name.empty()) return inflected(name, written.substr(name.size() + 1));
    std::vector<std::string> forms = entry_forms(written);
    if (forms.empty())
      throw PatternError{position(written), "this entry has more than 4,096 forms",
                         "write it on several lines"};
    return {{std::move(forms), {}}};
  }

  std::vector<InflectedForms> inflected(std::string_view name, std::string_view parts) const {
    const Paradigm* paradigm = text_.paradigms.find(name);
    if (text_.paradigms.is_broken(name)) return {};
    if (!paradigm) {
      const std::string near = nearest(name, text_.paradigms.names());
      throw PatternError{
          position(name), "unknown paradigm '" + std::string(name) + "'",
          near.empty() ? "paradigms stand in the language's paradigms.txt" : "did you mean '" + near + "'?"};
    }
    return inflect(*paradigm, located(line_, number_, static_cast<std::size_t>(parts.data() - line_.data()),
                                      parts.size()));
  }

  // A column that the line leaves empty is set by the form.
  void add(const InflectedForms& forms, std::vector<std::string> columns, bool exact) {
    for (const auto& [name, value] : forms.columns) {
      const std::size_t place = column(name);
      if (place == lexicon_.columns().size()) continue;  // this file does not ask for it
      if (place >= columns.size() || columns[place].empty()) set(columns, place, value);
    }
    std::unordered_set<std::string>& added = added_with(columns);
    for (const std::string& form : forms.forms)
      if (added.insert(form).second) add_choices(form, columns, 0, exact);
  }

  // What this line has added with these columns: a paradigm may make a form twice.
  std::unordered_set<std::string>& added_with(const std::vector<std::string>& columns) {
    const auto known =
        std::find_if(added_.begin(), added_.end(), [&](const auto& each) { return each.first == columns; });
    if (known != added_.end()) return known->second;
    return added_.emplace_back(columns, std::unordered_set<std::string>()).second;
  }

  // "a|b" in a column makes two rows.
  void add_choices(const std::string& form, std::vector<std::string>& columns, std::size_t from, bool exact) {
    while (from < columns.size() && columns[from].find('|') == std::string::npos) ++from;
    if (from == columns.size()) return add_row(form, columns, exact);
    const std::string choices = columns[from];
    for (const std::string_view choice : split(choices, '|')) {
      columns[from] = trimmed(choice);
      add_choices(form, columns, from + 1, exact);
    }
    columns[from] = choices;
  }

  void add_row(const std::string& form, const std::vector<std::string>& columns, bool exact) {
    const std::string folded = fold(form);
    if (text_.above && text_.above->covers(folded, form, exact)) return;
    lexicon_.add({.form = folded,
                  .exact_case = exact,
                  .written = form,
                  .columns = columns,
                  .line = number_,
                  .generated = text_.above != nullptr});
  }

  const LexiconText& text_;
  Source source_;
  LexiconBuilder& lexicon_;
  std::vector<std::size_t> places_;  // of this text's columns among the lexicon's
  std::vector<std::pair<std::vector<std::string>, std::unordered_set<std::string>>> added_;  // by this line
  std::string_view line_;
  int number_ = 0;
  bool has_header_ = false;
};

}  // namespace

std::vector<std::string> all_columns(const std::vector<std::string_view>& texts) {
  std::vector<std::string> columns;
  for (auto text = texts.rbegin(); text != texts.rend(); ++text) {
    for (std::string_view line : split(*text, '\n')) {
      if (!line.starts_with("#:")) continue;
      for (std::string& name : column_names(line))
        if (std::find(columns.begin(), columns.end(), name) == columns.end())
          columns.push_back(std::move(name));
      break;
    }
  }
  return columns;
}

void add_rows(const LexiconText& text, LexiconBuilder& lexicon, Diagnostics& report) {
  RowReader(text, lexicon, report).read();
}

}  // namespace synopse
