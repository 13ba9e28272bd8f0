#include "synopse/grammar/items.h"

#include <algorithm>

#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::uint32_t kUnknown = 0xFFFFFFFF;
constexpr std::size_t kMaxLooks = 60000;   // of a phase; then likewise
constexpr std::size_t kMaxForms = 200000;  // remembered; then the memory starts anew
constexpr std::size_t kMaxToken = 200;     // bytes; longer tokens are no words, and have no look-ups

void sort_unique(std::vector<Tag>& tags) {
  std::sort(tags.begin(), tags.end());
  tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
}

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

Tag mention_tag(Mention mention) {
  return mention == Mention::name ? kTagName : mention == Mention::nominal ? kTagNominal : kTagPronoun;
}

// Whether all letters are upper case, and there are two at least.
bool is_all_upper(std::string_view token) {
  int letters = 0;
  for (std::size_t at = 0; at < token.size();) {
    const CodePoint c = code_point_at(token, at);
    if (is_letter(c.value) && !is_upper(c.value)) return false;
    letters += is_letter(c.value);
    at += c.size;
  }
  return letters >= 2;
}

// The annotation that begins at `begin`, the longest one; `next` moves on past what lies before.
template <typename Annotation>
const Annotation* annotation_at(const std::vector<Annotation>& layer, std::size_t& next,
                                std::uint32_t begin) {
  while (next > 0 && layer[next - 1].span.begin >= begin) --next;
  while (next < layer.size() && layer[next].span.begin < begin) ++next;
  return next < layer.size() && layer[next].span.begin == begin ? &layer[next] : nullptr;
}

bool spaced(const Document& document, std::uint32_t token) {
  return token > 0 && document.tokens[token - 1].span.end < document.tokens[token].span.begin;
}

}  // namespace

ItemMaker::ItemMaker(const Grammar::Content& content)
    : content_(content),
      classes_([&] {
        std::vector<std::string> regexes;
        for (const TokenClass& each : content.token_classes) regexes.push_back(each.regex);
        return regexes;
      }()),
      looks_(content.phase_contents.size()) {}

bool ItemMaker::begin(const Document& document) {
  const bool full =
      forms_.size() > kMaxForms ||
      std::any_of(looks_.begin(), looks_.end(), [](const Looks& each) { return each.size() > kMaxLooks; });
  if (full) {
    forms_.clear();
    looks_.assign(looks_.size(), Looks());
  }
  tokens_.clear();
  next_entity_ = next_figure_ = next_quote_ = 0;
  for (const Token& token : document.tokens) tokens_.push_back(&form(document[token.span], token.kind));
  return full;
}

ItemMaker::Form& ItemMaker::form(std::string_view token, TokenKind kind) {
  const auto found = forms_.find(token);
  if (found != forms_.end()) return found->second;
  Form form;
  form.tags.push_back(kind_tag(kind));
  if (token.size() <= kMaxToken) {
    form.folded = fold(token);
    shape_tags(token, kind, form.tags);
    lexicon_tags(form.folded, token, nullptr, form.tags);
    if (const auto literal = content_.literals.find(form.folded); literal != content_.literals.end())
      form.tags.push_back(literal->second);
    classes_.matches(token, numbers_);
    for (const int number : numbers_)
      form.tags.push_back(content_.token_classes[static_cast<std::size_t>(number)].tag);
    form.starts_phrase = content_.phrase_prefixes.contains(form.folded);
  }
  sort_unique(form.tags);
  form.looks.assign(content_.phase_contents.size(), {kUnknown, kUnknown, kUnknown, kUnknown});
  return forms_.emplace(token, std::move(form)).first->second;
}

void ItemMaker::shape_tags(std::string_view token, TokenKind kind, std::vector<Tag>& tags) const {
  if (is_upper(code_point_at(token, 0).value)) tags.push_back(kTagCapital);
  if (is_lower(code_point_at(token, 0).value)) tags.push_back(kTagLower);
  if (kind == TokenKind::word && is_all_upper(token)) tags.push_back(kTagUpper);
  if (kind != TokenKind::punct && content_.numerals && content_.numerals->is_numeral(token))
    tags.push_back(kTagNumeral);
}

void ItemMaker::lexicon_tags(std::string_view folded, std::string_view written,
                             const std::vector<bool>* lexicons, std::vector<Tag>& tags) const {
  const auto found = content_.phrases.find(folded);
  if (found == content_.phrases.end()) return;
  for (const PhraseEntry& at : found->second) {
    if (lexicons && !(*lexicons)[at.lexicon]) continue;
    const UsedLexicon& used = content_.used[at.lexicon];
    const Lexicon::Entry& entry = used.lexicon->entries()[at.entry];
    if (entry.exact_case && entry.written != written) continue;
    tags.push_back(used.tag);
    for (const ColumnTest& test : used.columns)
      if (static_cast<std::size_t>(test.column) < entry.columns.size() &&
          entry.columns[static_cast<std::size_t>(test.column)] == test.value)
        tags.push_back(test.tag);
  }
}

std::uint32_t ItemMaker::token_look(const PhaseContent& phase, Form& form, bool first, bool space) {
  const std::size_t number = number_of(phase);
  std::uint32_t& look = form.looks[number][(first ? 2U : 0U) + (space ? 1U : 0U)];
  if (look == kUnknown) look = looks_[number].number(form.tags, first, space, phase.tags);
  return look;
}

std::uint32_t ItemMaker::token_end(const Document& document, std::uint32_t token, std::uint32_t last,
                                   std::uint32_t byte) const {
  while (token < last && document.tokens[token].span.begin < byte) ++token;
  return token;
}

bool ItemMaker::annotation(const Document& document, std::uint32_t token, std::uint32_t last, Block& block) {
  const std::uint32_t begin = document.tokens[token].span.begin;
  const Entity* entity = annotation_at(document.entities, next_entity_, begin);
  const Figure* figure = annotation_at(document.figures, next_figure_, begin);
  if (!entity && !figure) return false;
  const bool is_entity = entity && (!figure || entity->span.end >= figure->span.end);
  block.span = is_entity ? entity->span : figure->span;
  block.end = token_end(document, token, last, block.span.end);
  // An annotation of a part of a token is no item: the token stays what it is.
  if (block.end == token || document.tokens[block.end - 1].span.end != block.span.end) return false;
  std::vector<Tag>& tags = tags_;
  tags.clear();
  const std::string_view text = document[block.span];
  tags.push_back(is_entity ? kTagEntity : kTagFigure);
  if (const auto type = content_.tags.find(is_entity ? std::string_view(entity->type) : name(figure->kind)))
    tags.push_back(*type);
  if (is_entity) tags.push_back(mention_tag(entity->mention));
  if (is_upper(code_point_at(text, 0).value)) tags.push_back(kTagCapital);
  buffer_.clear();
  if (text.size() <= kMaxToken) fold_into(buffer_, text);
  lexicon_tags(buffer_, text, nullptr, tags);
  sort_unique(tags);
  return true;
}

bool ItemMaker::quotation(const Document& document, std::uint32_t token, std::uint32_t last, Block& block) {
  const auto& quotes = document.quotes;
  const std::uint32_t begin = document.tokens[token].span.begin;
  while (next_quote_ > 0 && quotes[next_quote_ - 1].span.end > begin) --next_quote_;
  while (next_quote_ < quotes.size() && quotes[next_quote_].span.end <= begin) ++next_quote_;
  if (next_quote_ == quotes.size()) return false;
  const Span quote = quotes[next_quote_].span;
  // The quotation begins with its opening mark, or where the sentence begins within it.
  const bool opens = document.tokens[token].kind == TokenKind::punct && token + 1 < last &&
                     document.tokens[token + 1].span.begin == quote.begin;
  if (!opens && begin < quote.begin) return false;
  block.end = token_end(document, token, last, quote.end);
  if (block.end < last && document.tokens[block.end].kind == TokenKind::punct) ++block.end;
  block.span = {begin, document.tokens[block.end - 1].span.end};
  tags_.assign(1, kTagQuotation);
  return true;
}

bool ItemMaker::phrase(const PhaseContent& phase, const Document& document, std::uint32_t token,
                       std::uint32_t last, Block& block) {
  if (!tokens_[token]->starts_phrase) return false;
  buffer_ = tokens_[token]->folded;
  block.end = token;
  for (std::uint32_t next = token + 1; next < last; ++next) {
    if (spaced(document, next)) buffer_ += ' ';
    buffer_ += tokens_[next]->folded;
    if (!content_.phrase_prefixes.contains(buffer_)) break;
    const Span span{document.tokens[token].span.begin, document.tokens[next].span.end};
    found_.clear();
    lexicon_tags(buffer_, document[span], &phase.lexicons, found_);
    if (found_.empty()) continue;
    block.end = next + 1;
    block.span = span;
    tags_.assign(found_.begin(), found_.end());
    tags_.push_back(kTagWord);
    if (is_upper(code_point_at(document.text, span.begin).value)) tags_.push_back(kTagCapital);
    sort_unique(tags_);
  }
  return block.end > token;
}

std::span<const Item> ItemMaker::make(const PhaseContent& phase, const Document& document,
                                      std::uint32_t first, std::uint32_t last) {
  items_.clear();
  for (std::uint32_t token = first; token < last;) {
    Block block{.end = token + 1, .span = document.tokens[token].span};
    const bool leads = token == first, after_space = spaced(document, token);
    const bool larger = (phase.quotations && quotation(document, token, last, block)) ||
                        annotation(document, token, last, block) ||
                        phrase(phase, document, token, last, block);
    if (!larger) block = {.end = token + 1, .span = document.tokens[token].span};
    const std::uint32_t look = larger ? looks_[number_of(phase)].number(tags_, leads, after_space, phase.tags)
                                      : token_look(phase, *tokens_[token], leads, after_space);
    items_.push_back({block.span, look});
    token = block.end;
  }
  return items_;
}

}  // namespace synopse
