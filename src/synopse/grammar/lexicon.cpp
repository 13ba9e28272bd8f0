#include "synopse/grammar/lexicon.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "synopse/grammar/lexicon_builder.h"
#include "synopse/grammar/lexicon_layout.h"
#include "synopse/text/characters.h"

namespace synopse {

bool Lexicon::Entry::has(int column) const {
  return column >= 0 && static_cast<std::size_t>(column) < refs.size() && ref(column) != kAbsent;
}

Lexicon::Lexicon() : Lexicon(LexiconBuilder().build()) {}

Lexicon::Lexicon(std::vector<std::byte> block) : own_(std::move(block)) { use(own_, Trust::checked); }

Lexicon::Lexicon(std::span<const std::byte> image, Trust trust) { use(image, trust); }

Lexicon Lexicon::view(std::span<const std::byte> image, Trust trust) { return Lexicon(image, trust); }

std::size_t Lexicon::append_to(std::vector<std::byte>& image) const { return append_aligned(image, bytes_); }

void Lexicon::use(std::span<const std::byte> image, Trust trust) {
  const BlockView block(kLexiconBlock, image, kLexiconSections, trust);
  bytes_ = block.bytes();
  rows_ = block.section<LexiconRow>(kLexiconRows);
  cells_ = block.section<TextRef>(kLexiconCells);
  by_form_ = block.section<std::uint32_t>(kLexiconByForm);
  buckets_ = block.section<std::uint32_t>(kLexiconBuckets);
  texts_ = TextPool(block.text(kLexiconTexts));
  for (const TextRef column : block.section<TextRef>(kLexiconColumns)) {
    if (!texts_.holds(column)) refuse_block(kLexiconBlock, "a text lies elsewhere");
    columns_.emplace_back(texts_[column]);
  }
  if (trust == Trust::checked) check();
}

// All that the functions below take for granted.
void Lexicon::check() const {
  const bool whole = cells_.size() == rows_.size() * columns_.size() && by_form_.size() == rows_.size();
  if (!whole) refuse_block(kLexiconBlock, "it has parts of different sizes");
  const auto holds = [this](TextRef ref) { return texts_.holds(ref); };
  const bool texts = std::all_of(cells_.begin(), cells_.end(), holds) &&
                     std::all_of(rows_.begin(), rows_.end(), [&](const LexiconRow& row) {
                       return holds(row.form) && holds(row.written);
                     });
  if (!texts) refuse_block(kLexiconBlock, "a text lies elsewhere");
  const auto is_row = [this](std::uint32_t row) { return (row & kLexiconRow) < rows_.size(); };
  if (!std::all_of(by_form_.begin(), by_form_.end(), is_row)) refuse_block(kLexiconBlock, "a row is missing");
  const bool sound = buckets_.size() > 1 && std::has_single_bit(buckets_.size() - 1) &&
                     std::is_sorted(buckets_.begin(), buckets_.end()) && buckets_.back() <= by_form_.size();
  if (!sound) refuse_block(kLexiconBlock, "a bucket lies elsewhere");
}

int Lexicon::column_index(std::string_view column) const {
  const auto found = std::find(columns_.begin(), columns_.end(), column);
  return found == columns_.end() ? -1 : static_cast<int>(found - columns_.begin());
}

Lexicon::Entry Lexicon::entry(std::size_t row) const {
  const LexiconRow& at = rows_[row];
  return {.form = texts_[at.form],
          .exact_case = (at.line & LexiconRow::kExactCase) != 0,
          .written = texts_[at.written],
          .generated = (at.line & LexiconRow::kGenerated) != 0,
          .line = static_cast<int>(at.line & ~(LexiconRow::kExactCase | LexiconRow::kGenerated)),
          .refs = cells_.subspan(row * columns_.size(), columns_.size()),
          .texts = texts_};
}

std::span<const std::uint32_t> Lexicon::rows_of(std::string_view form) const {
  const LexiconPlace place(form, buckets_.size() - 1);
  const auto has_form = [&](std::uint32_t row) {
    return (row & kLexiconTag) == place.tag && texts_[rows_[row & kLexiconRow].form] == form;
  };
  const auto end = by_form_.begin() + buckets_[place.bucket + 1];
  const auto first = std::find_if(by_form_.begin() + buckets_[place.bucket], end, has_form);
  return {first, std::find_if_not(first, end, has_form)};
}

bool Lexicon::covers(std::string_view form, std::string_view written, bool exact_case) const {
  return std::ranges::any_of(rows_of(form), [&](std::uint32_t row) {
    const Entry entry = this->entry(row & kLexiconRow);
    return !entry.exact_case || (exact_case && entry.written == written);
  });
}

std::string_view Lexicon::lookup(std::string_view text, std::string_view column) const {
  std::string room;
  return lookup(text, column_index(column), room);
}

std::string_view Lexicon::lookup(std::string_view text, int column, std::string& room) const {
  if (column < 0) return {};
  for (const std::uint32_t row : rows_of(folded(text, room))) {
    const Entry entry = this->entry(row & kLexiconRow);
    if ((!entry.exact_case || entry.written == text) && entry.has(column)) return entry.cell(column);
  }
  return {};
}

}  // namespace synopse
