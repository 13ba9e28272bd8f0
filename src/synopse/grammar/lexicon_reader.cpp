#include "synopse/grammar/lexicon_reader.h"

#include <algorithm>

#include "synopse/grammar/lexicon_builder.h"
#include "synopse/grammar/lexicon_rows.h"

namespace synopse {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Among the first lines of a text, all of them comments: what the build has made lies below.
constexpr std::string_view kWithGenerated = "#! with cldr";

bool asks_for_generated(std::string_view text) {
  while (text.starts_with('#')) {
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    if (line == kWithGenerated) return true;
    text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
  }
  return false;
}

// Reads `texts`, and `generated` below them: a form that one of them has is not taken from there.
Lexicon lexicon_of(const std::string& path, const std::vector<std::string_view>& texts,
                   std::string_view generated, const Paradigms& paradigms, Diagnostics& report) {
  std::vector<std::string_view> all = texts;
  if (!generated.empty()) all.push_back(generated);
  LexiconBuilder lexicon;
  lexicon.set_columns(all_columns(all));
  for (const std::string_view text : texts) add_rows({path, text, paradigms}, lexicon, report);
  if (generated.empty()) return lexicon.build();
  const Lexicon above = lexicon.build();
  const std::string generated_path = generated_lexicon_path(path);
  add_rows({generated_path, generated, paradigms, &above}, lexicon, report);
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
    result.add({row.form, row.exact_case, row.written, columns, row.line, row.generated});
  }
  return result.build();
}

}  // namespace

std::string generated_lexicon_path(std::string_view path) {
  const std::size_t folder = path.find('/'), name = path.rfind('/');
  if (folder == std::string_view::npos) return {};
  return std::string(path.substr(0, folder)) + "/cldr" + std::string(path.substr(name));
}

const Paradigms& LexiconReader::paradigms(const std::string& path) {
  const std::string folder = path.substr(0, path.find('/'));
  const auto [found, fresh] = paradigms_.try_emplace(folder);
  if (!fresh) return found->second;
  const std::string file = folder + "/paradigms.txt";
  const std::vector<std::string_view> texts = files_.texts(file);
  for (auto text = texts.rbegin(); text != texts.rend(); ++text) found->second.read(file, *text, report_);
  return found->second;
}

// A file of that path takes the place of the one that the build has made.
std::string_view LexiconReader::generated_text(const std::string& path) const {
  const std::string* own = files_.find(path);
  return own ? std::string_view(*own) : Files::generated(path);
}

std::optional<Lexicon> LexiconReader::read(const std::string& path) {
  std::vector<std::string_view> texts = files_.texts(path);
  if (texts.empty()) return std::nullopt;
  for (std::string_view& text : texts)
    if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  std::string_view generated;
  if (std::ranges::any_of(texts, asks_for_generated))
    generated = generated_text(generated_lexicon_path(path));
  Diagnostics ignored;
  Diagnostics& report = reported_.insert(path).second ? report_ : ignored;
  return lexicon_of(path, texts, generated, paradigms(path), report);
}

std::optional<Lexicon> LexiconReader::read(const std::string& path, const RowFilter& filter) {
  if (filter.empty()) return read(path);
  const auto [whole, fresh] = whole_.try_emplace(path);
  if (fresh) whole->second = read(path);
  if (!whole->second) return std::nullopt;
  return filtered(*whole->second, filter);
}

Lexicon read_lexicon(const std::string& path, std::string_view content, Diagnostics& report) {
  return lexicon_of(path, {content}, {}, {}, report);
}

}  // namespace synopse
