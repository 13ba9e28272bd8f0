#include "synopse/grammar/forms.h"

#include <algorithm>

#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::size_t kMaxWord = 200;  // bytes; longer ones are no words, and have no look-ups
// They begin no word: they are not UTF-8.  A token that is no word begins with kOther and its kind: "'" may
// be a punctuation mark here and a word there.
constexpr char kAnnotation = '\xFF', kPhrase = '\xFE', kOther = '\xFD';

Tag kind_tag(TokenKind kind) {
  switch (kind) {
    case TokenKind::word:
      return kTagWord;
    case TokenKind::number:
      return kTagNumber;
    case TokenKind::punct:
      return kTagPunct;
    case TokenKind::symbol:
      return kTagSymbol;
  }
  return kTagSymbol;
}

bool holds(const ColumnTest& test, const Lexicon& lexicon, std::size_t row) {
  return std::all_of(test.conditions.begin(), test.conditions.end(), [&](const ColumnTest::Condition& each) {
    return (lexicon.cell(row, each.column) == each.value) == each.equal;
  });
}

}  // namespace

void sort_unique(std::vector<Tag>& tags) {
  std::sort(tags.begin(), tags.end());
  tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
}

Forms::Forms(const Grammar::Content& content) : content_(content), classes_(content.token_classes) {}

template <class Key>
std::uint32_t Forms::met(const Key& key) {
  const std::uint32_t known = numbers_.find(key);
  if (known != TextTable::kNone) forms_.meet(known);
  return known;
}

std::uint32_t Forms::number_of(const Sought& sought) {
  const std::string_view text = sought.word.text();
  if (sought.kind != TokenKind::word) return number_of_other(text, sought.kind);
  const std::uint32_t known = met(sought.word);
  return known != TextTable::kNone ? known : add(text, word(text, sought.kind));
}

std::uint32_t Forms::number_of_other(std::string_view text, TokenKind kind) {
  key_ = kOther;
  key_ += static_cast<char>(kind);
  key_ += text;
  const std::uint32_t known = met(key_);
  return known != TextTable::kNone ? known : add(key_, word(text, kind));
}

Form Forms::word(std::string_view word, TokenKind kind) {
  Form form;
  tags_.assign(1, kind_tag(kind));
  if (word.size() > kMaxWord) {
    if (content_.numerals && content_.numerals->is_numeral(word)) tags_.push_back(kTagNumeral);
    form.tags = number_of_tags();
    return form;
  }
  const std::string_view folded = synopse::folded(word, room_);
  form.follows = content_.phrases.may_go_on_with(folded);
  add_shape_tags(word, kind, tags_);
  if (content_.phrases.extend(form.probe, folded, false))
    add_lexicon_tags(content_.phrases.rows(form.probe), word, tags_);
  if (const auto literal = content_.literals.find(folded); literal != content_.literals.end())
    tags_.push_back(literal->second);
  classes_.add_tags(word, tags_);
  form.tags = number_of_tags();
  return form;
}

bool Forms::extend(PhraseTable::Probe& probe, std::string_view word, bool space_before) {
  return word.size() <= kMaxWord && content_.phrases.extend(probe, folded(word, room_), space_before);
}

std::uint32_t Forms::number_of_tags() {
  sort_unique(tags_);
  return tag_lists_.number(tags_);
}

std::uint32_t Forms::add(std::string_view key, const Form& form) {
  forms_.add(form);
  return numbers_.number(key);
}

void Forms::clear() {
  numbers_.clear();
  forms_.clear();
}

void Forms::forget_rare() {
  const std::vector<bool> kept = forms_.met_again();
  numbers_.keep_only(kept);
  forms_.keep_only(kept);
}

std::uint32_t Forms::number_of_annotation(std::string_view text, Tag layer, std::string_view type,
                                          std::optional<Tag> mention) {
  key_ = kAnnotation;
  key_ += static_cast<char>(layer);
  key_ += static_cast<char>(mention.value_or(0));
  key_ += type;
  key_ += kAnnotation;
  key_ += text;
  const std::uint32_t known = met(key_);
  return known != TextTable::kNone ? known : add(key_, annotation(text, layer, type, mention));
}

Form Forms::annotation(std::string_view text, Tag layer, std::string_view type, std::optional<Tag> mention) {
  tags_.assign(1, layer);
  if (const auto type_tag = content_.tags.find(type)) tags_.push_back(*type_tag);
  if (mention) tags_.push_back(*mention);
  if (is_upper(code_point_at(text, 0).value)) tags_.push_back(kTagCapital);
  if (text.size() <= kMaxWord) add_lexicon_tags(content_.phrases.find(fold(text)), text, tags_);
  return {.tags = number_of_tags()};
}

void Forms::add_shape_tags(std::string_view word, TokenKind kind, std::vector<Tag>& tags) const {
  if (is_upper(code_point_at(word, 0).value)) tags.push_back(kTagCapital);
  if (is_lower(code_point_at(word, 0).value)) tags.push_back(kTagLower);
  if (kind == TokenKind::word && is_all_upper(word)) tags.push_back(kTagUpper);
  if (kind != TokenKind::punct && content_.numerals && content_.numerals->is_numeral(word))
    tags.push_back(kTagNumeral);
}

std::uint32_t Forms::number_of_phrase(std::string_view text, std::span<const PhraseRow> rows) {
  key_ = kPhrase;
  key_ += text;
  const std::uint32_t known = met(key_);
  if (known != TextTable::kNone) return known;
  tags_.assign(1, kTagWord);
  if (is_upper(code_point_at(text, 0).value)) tags_.push_back(kTagCapital);
  add_lexicon_tags(rows, text, tags_);
  return add(key_, {.tags = number_of_tags()});
}

bool Forms::is_of(const PhraseRow& row, std::string_view written) const {
  const Lexicon& lexicon = *content_.used[row.lexicon].lexicon;
  return !lexicon.is_exact(row.row) || lexicon.written(row.row) == written;
}

void Forms::add_lexicon_tags(std::span<const PhraseRow> rows, std::string_view written,
                             std::vector<Tag>& tags) const {
  for (const PhraseRow& at : rows) {
    if (!is_of(at, written)) continue;
    const UsedLexicon& used = content_.used[at.lexicon];
    tags.push_back(used.tag);
    for (const ColumnTest& test : used.columns)
      if (holds(test, *used.lexicon, at.row)) tags.push_back(test.tag);
  }
}

}  // namespace synopse
