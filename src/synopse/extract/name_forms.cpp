#include "synopse/extract/name_forms.h"

#include <algorithm>

#include "synopse/grammar/lexicon.h"
#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

std::string_view without_any(std::string_view name, const std::vector<std::string>& endings) {
  std::size_t longest = 0;
  for (const std::string& ending : endings)
    if (name.size() > ending.size() && name.ends_with(ending)) longest = std::max(longest, ending.size());
  return name.substr(0, name.size() - longest);
}

template <typename Words>
std::string joined_all(Words words) {
  std::string text;
  for (const auto& word : words) {
    if (!text.empty()) text.push_back(' ');
    text += word;
  }
  return text;
}

}  // namespace

std::string joined(std::span<const std::string> words, std::size_t first, std::size_t last) {
  return joined_all(words.subspan(first, last - first));
}

std::string joined(std::span<const std::string_view> words, std::size_t first, std::size_t last) {
  return joined_all(words.subspan(first, last - first));
}

std::vector<std::string> split_words(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    if (end > 0) words.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

bool abbreviates(std::string_view acronym, std::string_view name) {
  const std::string letters = slug(acronym), text = slug(name);
  if (letters.size() < 2 || text.size() <= letters.size() || letters.front() != text.front()) return false;
  std::size_t next = 0;
  for (const char c : text)
    if (next < letters.size() && c == letters[next]) ++next;
  return next == letters.size();
}

std::string initials(std::string_view name) {
  std::string letters;
  if (name.find(' ') == std::string_view::npos) return letters;
  for (std::size_t at = 0; at < name.size(); at = std::min(name.find(' ', at), name.size() - 1) + 1) {
    const CodePoint c = code_point_at(name, at);
    if (is_upper(c.value)) append_utf8(letters, c.value);
  }
  return letters;
}

void tidy(std::string& text) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.find("  ") != std::string::npos) {
    const auto words = split_words(text);
    text = joined(words, 0, words.size());
  }
}

Genitive::Genitive(const Lexicon* endings) {
  const int role = endings ? endings->column_index("role") : -1;
  if (role < 0) return;
  for (const Lexicon::Entry entry : endings->entries()) {
    if (entry.cell(role) == "adjective") {
      adjectives_.emplace_back(entry.form);
      continue;
    }
    const bool base = entry.cell(role) == "base";
    const bool letter = is_letter(code_point_at(entry.form, 0).value);
    (base ? bases_ : letter ? letters_ : marks_).emplace_back(entry.form);
    if (!base && !entry.form.empty()) last_bytes_[static_cast<unsigned char>(entry.form.back())] = true;
  }
  has_letters_ = !letters_.empty();
}

std::string_view Genitive::without_mark(std::string_view name) const {
  return may_end(name) ? without_any(name, marks_) : name;
}

std::string_view Genitive::stem(std::string_view name) const {
  if (!may_end(name)) return name;
  const std::string_view bare = without_mark(name);
  return bare.size() < name.size() ? bare : without_any(name, letters_);
}

std::string_view Genitive::adjective_stem(std::string_view name) const {
  return without_any(name, adjectives_);
}

bool Genitive::is_base(std::string_view name) const {
  return std::any_of(bases_.begin(), bases_.end(),
                     [&](const std::string& ending) { return name.ends_with(ending); });
}

}  // namespace synopse
