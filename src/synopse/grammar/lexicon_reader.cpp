#include "synopse/grammar/lexicon_reader.h"

#include <algorithm>

#include "synopse/grammar/lexicon_builder.h"
#include "synopse/grammar/lexicon_rows.h"

namespace synopse {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

Lexicon lexicon_of(const std::string& path, const std::vector<std::string_view>& texts,
                   const Paradigms& paradigms, Diagnostics& report) {
  LexiconBuilder lexicon;
  lexicon.set_columns(all_columns(texts));
  for (const std::string_view text : texts) add_rows({path, text, paradigms}, lexicon, report);
  return lexicon.build();
}

Lexicon filtered(const Lexicon& lexicon, const RowFilter& filter) {
  const auto holds = [&](const Lexicon::Entry& row, const RowCondition& each) {
    const int column = lexicon.column_index(each.column);
    return column >= 0 && (row.cell(column) == each.value) == each.equal;
  };
  LexiconBuilder result;
  result.set_columns(lexicon.columns());
  std::vector<std::string> columns(lexicon.columns().size());
  for (const Lexicon::Entry& row : lexicon.entries()) {
    const bool passes = std::any_of(filter.begin(), filter.end(), [&](const auto& alternative) {
      return std::all_of(alternative.begin(), alternative.end(),
                         [&](const RowCondition& each) { return holds(row, each); });
    });
    if (!passes) continue;
    for (std::size_t i = 0; i < columns.size(); ++i) columns[i] = row.cell(static_cast<int>(i));
    result.add({row.form, row.exact_case, row.written, columns, row.line});
  }
  return result.build();
}

}  // namespace

const Paradigms& LexiconReader::paradigms(const std::string& path) {
  const std::string folder = path.substr(0, path.find('/'));
  const auto [found, fresh] = paradigms_.try_emplace(folder);
  if (!fresh) return found->second;
  const std::string file = folder + "/paradigms.txt";
  const std::vector<std::string_view> texts = files_.texts(file);
  for (auto text = texts.rbegin(); text != texts.rend(); ++text) found->second.read(file, *text, report_);
  return found->second;
}

std::optional<Lexicon> LexiconReader::read(const std::string& path) {
  std::vector<std::string_view> texts = files_.texts(path);
  if (texts.empty()) return std::nullopt;
  for (std::string_view& text : texts)
    if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  Diagnostics ignored;
  Diagnostics& report = reported_.insert(path).second ? report_ : ignored;
  return lexicon_of(path, texts, paradigms(path), report);
}

std::optional<Lexicon> LexiconReader::read(const std::string& path, const RowFilter& filter) {
  if (filter.empty()) return read(path);
  const auto [whole, fresh] = whole_.try_emplace(path);
  if (fresh) whole->second = read(path);
  if (!whole->second) return std::nullopt;
  return filtered(*whole->second, filter);
}

Lexicon read_lexicon(const std::string& path, std::string_view content, Diagnostics& report) {
  return lexicon_of(path, {content}, {}, report);
}

}  // namespace synopse
