#include "synopse/grammar/lexicon.h"

#include <algorithm>

#include "synopse/text/characters.h"

namespace synopse {
namespace {

constexpr std::size_t kMaxForms = 4096;  // of one line

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
  while (!text.empty() && (text.front() == ' ' || text.front() == '\r')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

// "Staat|,s,es" -> Staat, Staats, Staates.
std::vector<std::string> word_forms(std::string_view word) {
  const std::size_t bar = word.find('|');
  if (bar == std::string_view::npos) return {std::string(word)};
  std::vector<std::string> forms;
  for (std::string_view ending : split(word.substr(bar + 1), ','))
    forms.push_back(std::string(word.substr(0, bar)) + std::string(ending));
  return forms;
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

// A comment: the whole line, or what follows a tab and a `#`.
std::string_view without_comment(std::string_view line) {
  if (line.starts_with("#") && !line.starts_with("#:")) return {};
  return line.substr(0, line.find("\t#"));
}

}  // namespace

Lexicon Lexicon::read(const std::string& path, std::string_view content, Diagnostics& report) {
  Lexicon lexicon;
  int number = 0;
  for (std::string_view line : split(content, '\n')) {
    ++number;
    std::string_view text = without_comment(trimmed(line));
    const auto fail = [&](std::string message, std::string hint) {
      report.error({path, number, 1}, std::move(message), std::move(hint), std::string(trimmed(line)));
    };
    if (text.starts_with("#:")) {
      if (!lexicon.columns_.empty()) fail("the columns are named twice", "one `#:` line, at the top");
      for (std::string_view name : split(text.substr(2), '\t'))
        for (std::string_view word : split(name, ' '))
          if (!word.empty()) lexicon.columns_.emplace_back(word);
      if (!lexicon.columns_.empty()) lexicon.columns_.erase(lexicon.columns_.begin());  // the form itself
      continue;
    }
    if (trimmed(text).empty()) continue;
    const auto fields = split(text, '\t');
    std::string_view written = trimmed(fields[0]);
    const bool exact = written.size() > 1 && written.starts_with("=");
    if (exact) written.remove_prefix(1);
    if (fields.size() > lexicon.columns_.size() + 1)
      fail("more columns than the `#:` line names", "separate columns with tabs, and name them all");
    const auto forms = entry_forms(written);
    if (forms.empty()) fail("this entry has more than 4,096 forms", "write it on several lines");
    for (const std::string& form : forms) {
      Entry entry{.form = fold(form), .exact_case = exact, .written = form, .line = number};
      for (std::size_t i = 1; i < fields.size(); ++i) {
        const std::string_view column = trimmed(fields[i]);
        entry.columns.emplace_back(column == "-" ? std::string_view() : column);
      }
      lexicon.by_form_[entry.form].push_back(static_cast<std::uint32_t>(lexicon.entries_.size()));
      lexicon.entries_.push_back(std::move(entry));
    }
  }
  return lexicon;
}

int Lexicon::column_index(std::string_view column) const {
  const auto found = std::find(columns_.begin(), columns_.end(), column);
  return found == columns_.end() ? -1 : static_cast<int>(found - columns_.begin());
}

std::string_view Lexicon::lookup(std::string_view text, std::string_view column) const {
  const int index = column_index(column);
  const auto found = by_form_.find(fold(text));
  if (index < 0 || found == by_form_.end()) return {};
  for (const std::uint32_t id : found->second) {
    const Entry& entry = entries_[id];
    if (entry.exact_case && entry.written != text) continue;
    if (static_cast<std::size_t>(index) < entry.columns.size())
      return entry.columns[static_cast<std::size_t>(index)];
  }
  return {};
}

}  // namespace synopse
