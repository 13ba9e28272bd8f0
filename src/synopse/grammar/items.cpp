#include "synopse/grammar/items.h"

#include <algorithm>
#include <array>

#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::size_t kMaxTagLists = 10000;  // then all of them are forgotten: after some 100 MB of news
constexpr std::size_t kMaxForms = 45000;     // likewise; with those of one more report they fit into 2^16
constexpr std::uint32_t kNoLimit = 0xFFFFFFFF;

// An assignment of {} would keep the memory.
template <class... Lists>
void give_back(Lists&... lists) {
  (Lists().swap(lists), ...);
}

// The number of the first phrase or annotation that begins with `word` or behind it.
template <class Larger>
std::size_t number_at(const std::vector<Larger>& larger, std::uint32_t word) {
  const auto found = std::partition_point(larger.begin(), larger.end(),
                                          [word](const Larger& each) { return each.first < word; });
  return static_cast<std::size_t>(found - larger.begin());
}

// The same, looked for from `near` on.
template <class Larger>
std::size_t number_at(const std::vector<Larger>& larger, std::uint32_t word, std::size_t near) {
  near = std::min(near, larger.size());
  while (near > 0 && larger[near - 1].first >= word) --near;
  while (near < larger.size() && larger[near].first < word) ++near;
  return near;
}

Tag mention_tag(Mention mention) {
  return mention == Mention::name ? kTagName : mention == Mention::nominal ? kTagNominal : kTagPronoun;
}

}  // namespace

ItemMaker::ItemMaker(const Grammar::Content& content)
    : content_(content),
      forms_(content),
      looks_(content.phase_contents.size()),
      known_looks_(looks_.size()) {}

ItemMaker::Numbers ItemMaker::begin(const Document& document) {
  const Numbers numbers = forget();
  next_quote_ = 0;
  words_.read(document);
  find_spaces();
  annotations_.clear();
  tags_of_annotations_.clear();
  find_phrases(document);
  quote_ends_.clear();
  std::uint32_t end = 0;
  for (const Quote& quote : document.quotes) quote_ends_.push_back(end = std::max(end, quote.span.end));
  return numbers;
}

void ItemMaker::end() {
  words_.clear();
  give_back(tags_of_words_, marks_, annotations_, phrases_, phrase_lexicons_, tags_of_annotations_,
            tags_of_phrases_, quote_ends_);
}

// What is remembered of looks is dear, and there are few of them; of forms there are ever more.
ItemMaker::Numbers ItemMaker::forget() {
  if (forms_.size() > kMaxForms) forget_forms();
  if (tag_lists().size() <= kMaxTagLists) return Numbers::kept;
  forms_.clear();
  forms_.clear_tag_lists();
  looks_.assign(looks_.size(), Looks());
  known_looks_.clear();
  return Numbers::forgotten;
}

// Most words of a text come ever again; most of those that came once do not.
void ItemMaker::forget_forms() {
  forms_.forget_rare();
  if (forms_.size() > kMaxForms / 4 * 3) forms_.clear();
}

void ItemMaker::forget_looks(const PhaseContent& phase) {
  looks_[number_of(phase)] = Looks();
  known_looks_.forget(number_of(phase));
}

void ItemMaker::find_spaces() {
  marks_.clear();
  marks_.reserve(words_.size());
  std::uint32_t before = kNoLimit;
  for (std::uint32_t word = 0; word < words_.size(); ++word) {
    const Span span = words_.span(word);
    marks_.push_back(before < span.begin ? kSpaced : 0);
    before = span.end;
  }
}

void ItemMaker::number_words(const Document& document, std::vector<std::uint32_t>& forms) {
  constexpr std::uint32_t kTogether = 16;
  std::array<Forms::Sought, kTogether> sought;
  forms.resize(words_.size());
  for (std::uint32_t first = 0, last = 0; first < words_.size(); first = last) {
    last = std::min(words_.size(), first + kTogether);
    for (std::uint32_t word = first; word < last; ++word)
      sought[word - first] = forms_.seek(document[words_.span(word)], words_.kind(word));
    for (std::uint32_t word = first; word < last; ++word)
      forms[word] = forms_.number_of(sought[word - first]);
  }
}

void ItemMaker::find_phrases(const Document& document) {
  phrases_.clear();
  tags_of_phrases_.clear();
  phrase_lexicons_.clear();
  std::vector<std::uint32_t>& forms = tags_of_words_;  // until a word's phrases are found
  number_words(document, forms);
  for (std::uint32_t word = 0; word < words_.size(); ++word) {
    const bool phrase = forms_.starts_phrase(forms[word]) && word + 1 < words_.size() &&
                        forms_.follows_in_phrase(forms[word + 1]);
    if (phrase) find_phrases_at(word, forms, document);
    tags_of_words_[word] = forms_.tags(forms[word]);
  }
  if (forms_.size() > kMaxForms) forget_forms();
}

void ItemMaker::find_phrases_at(std::uint32_t word, std::span<const std::uint32_t> forms,
                                const Document& document) {
  PhraseTable::Probe probe = forms_.probe(forms[word]);
  for (std::uint32_t next = word + 1; probe.goes_on && next < words_.size(); ++next) {
    if (!forms_.extend(probe, document[words_.span(next)], spaced(next))) return;
    const std::span<const PhraseRow> rows = content_.phrases.rows(probe);
    if (rows.empty()) continue;
    add_phrase(word, next + 1, document[{words_.begin(word), words_.end(next)}], rows);
  }
}

void ItemMaker::add_phrase(std::uint32_t first, std::uint32_t end, std::string_view text,
                           std::span<const PhraseRow> rows) {
  const auto begin = static_cast<std::uint32_t>(phrase_lexicons_.size());
  for (const PhraseRow& row : rows)
    if (forms_.is_of(row, text)) phrase_lexicons_.push_back(row.lexicon);
  const auto lexicons = static_cast<std::uint32_t>(phrase_lexicons_.size()) - begin;
  if (lexicons == 0) return;
  phrases_.push_back({first, end, begin, lexicons});
  tags_of_phrases_.push_back(forms_.tags(forms_.number_of_phrase(text, rows)));
  marks_[first] |= kPhrase;
}

void ItemMaker::find_annotations(const Document& document) {
  for (const Annotated& each : annotations_) marks_[each.first] &= static_cast<std::uint8_t>(~kAnnotation);
  if (forms_.size() > kMaxForms) forget_forms();
  const auto& entities = document.entities;
  const auto& figures = document.figures;
  annotations_.clear();
  annotations_.reserve(entities.size() + figures.size());
  tags_of_annotations_.clear();
  tags_of_annotations_.reserve(entities.size() + figures.size());
  std::size_t entity = 0, figure = 0;
  while (entity < entities.size() || figure < figures.size()) {
    const std::uint32_t begin = std::min(entity < entities.size() ? entities[entity].span.begin : kNoLimit,
                                         figure < figures.size() ? figures[figure].span.begin : kNoLimit);
    const auto longest_at = [begin](const auto& layer, std::size_t& next) {
      const auto* found = next < layer.size() && layer[next].span.begin == begin ? &layer[next] : nullptr;
      while (next < layer.size() && layer[next].span.begin == begin) ++next;
      return found;
    };
    add_annotation(document, longest_at(entities, entity), longest_at(figures, figure));
  }
}

// Adds the longer of an entity and a figure that begin at one place, if it is made of whole words.
void ItemMaker::add_annotation(const Document& document, const Entity* entity, const Figure* figure) {
  const bool is_entity = entity && (!figure || entity->span.end >= figure->span.end);
  const Span span = is_entity ? entity->span : figure->span;
  const WordRange words = words_.in(span, {0, annotations_.empty() ? 0 : annotations_.back().first});
  if (words.first == words.last || words_.begin(words.first) != span.begin ||
      words_.end(words.last - 1) != span.end)
    return;
  const std::string_view text = document[span];
  const std::uint32_t form =
      is_entity ? forms_.number_of_annotation(text, kTagEntity, entity->type, mention_tag(entity->mention))
                : forms_.number_of_annotation(text, kTagFigure, name(figure->kind), std::nullopt);
  marks_[words.first] |= kAnnotation;
  annotations_.push_back({words.first, words.last});
  tags_of_annotations_.push_back(forms_.tags(form));
}

std::span<const std::uint32_t> ItemMaker::tags_of_phrases(std::uint32_t first, std::uint32_t last) const {
  const std::size_t begin = number_at(phrases_, first);
  return std::span(tags_of_phrases_).subspan(begin, number_at(phrases_, last) - begin);
}

std::span<const std::uint32_t> ItemMaker::tags_of_annotations(std::uint32_t first, std::uint32_t last) const {
  const std::size_t begin = number_at(annotations_, first);
  return std::span(tags_of_annotations_).subspan(begin, number_at(annotations_, last) - begin);
}

std::uint32_t ItemMaker::look_of_own_tags(const Place& place, bool first, bool space) {
  sort_unique(tags_);
  return place.looks.number(tags_, first, space, place.phase.tags);
}

// The first word at or behind `byte`.
std::uint32_t ItemMaker::word_at(std::uint32_t from, std::uint32_t last, std::uint32_t byte) const {
  while (from < last && words_.begin(from) < byte) ++from;
  return from;
}

bool ItemMaker::is_in(const PhaseContent& phase, const Phrase& phrase) const {
  const auto first = phrase_lexicons_.begin() + phrase.first_lexicon;
  return std::any_of(first, first + phrase.lexicons,
                     [&](std::uint32_t lexicon) { return phase.lexicons[lexicon]; });
}

bool ItemMaker::has_quotations(const PhaseContent& phase, const Document& document, std::uint32_t first,
                               std::uint32_t last) const {
  if (!phase.quotations || document.quotes.empty() || first >= last) return false;
  const Span window{words_.begin(first), words_.end(last - 1)};
  const auto next =
      std::lower_bound(document.quotes.begin(), document.quotes.end(), window.end,
                       [](const Quote& quote, std::uint32_t end) { return quote.span.begin < end; });
  return next != document.quotes.begin() &&
         quote_ends_[static_cast<std::size_t>(next - document.quotes.begin()) - 1] > window.begin;
}

std::span<const Item> ItemMaker::make(const PhaseContent& phase, const Document& document,
                                      const Chunks& chunks, std::uint32_t first, std::uint32_t last) {
  items_.clear();
  items_.reserve(last - first);
  known_looks_.resize(tag_lists().size());
  last_ = last;
  const Place place{phase,
                    document,
                    chunks,
                    looks_[number_of(phase)],
                    known_looks_.of(number_of(phase)),
                    last,
                    has_quotations(phase, document, first, last)};
  for (std::uint32_t word = first; word < last;) {
    const std::uint32_t end = place.quotations ? word : end_of_plain(word, last);
    add_words(place, first, word, end);
    word = end < last ? add_item(place, first, end) : end;
  }
  return items_;
}

// The first word from `word` on with which something larger begins.
std::uint32_t ItemMaker::end_of_plain(std::uint32_t word, std::uint32_t last) const {
  while (word < last && (marks_[word] & kLarger) == 0) ++word;
  return word;
}

// Adds words [begin, end) as items, each by itself.
void ItemMaker::add_words(const Place& place, std::uint32_t first, std::uint32_t begin, std::uint32_t end) {
  for (std::uint32_t word = begin; word < end; ++word)
    items_.push_back({word, look_of(place, tags_of_words_[word], word == first, spaced(word))});
}

// Adds the item that begins with a word, and answers where the next one begins.
std::uint32_t ItemMaker::add_item(const Place& place, std::uint32_t first, std::uint32_t word) {
  Block larger{};
  if (!block(place, word, kNoLimit, larger)) {
    add_words(place, first, word, word + 1);
    return word + 1;
  }
  const bool leads = word == first;
  items_.push_back({word, larger.tags != kOwnTags ? look_of(place, larger.tags, leads, spaced(word))
                                                  : look_of_own_tags(place, leads, spaced(word))});
  return larger.end;
}

// Whether something larger than a word begins here, of less than `limit` bytes if it is a chunk; its tags
// are in tags_.
bool ItemMaker::block(const Place& place, std::uint32_t word, std::uint32_t limit, Block& block) {
  tags_.clear();
  return (place.quotations && quotation(place, word, block)) || chunk(place, word, limit, block) ||
         annotation(place, word, block) || phrase(place, word, block);
}

bool ItemMaker::chunk(const Place& place, std::uint32_t word, std::uint32_t limit, Block& block) {
  if ((marks_[word] & kChunk) == 0) return false;
  const Chunk* found = place.chunks.at(words_.begin(word), limit, place.phase.tags);
  if (!found) return false;
  Block head{};
  const std::uint32_t head_word = word_at(word, place.last, found->head.begin);
  if (head_word == place.last) return false;
  const bool larger = this->block(place, head_word, found->span.size(), head);
  if (!larger || head.tags != kOwnTags) {
    const auto tags = tag_lists()[larger ? head.tags : tags_of_words_[head_word]];
    tags_.assign(tags.begin(), tags.end());
  }
  tags_.push_back(kTagChunk);
  tags_.push_back(found->type);
  block = {word_at(word, place.last, found->span.end)};
  return true;
}

// An annotation of a part of a word is no item: the word stays what it is.
bool ItemMaker::annotation(const Place& place, std::uint32_t word, Block& block) {
  if ((marks_[word] & kAnnotation) == 0) return false;
  next_annotation_ = number_at(annotations_, word, next_annotation_);
  const Annotated& found = annotations_[next_annotation_];
  block = {found.end, tags_of_annotations_[next_annotation_]};
  return found.end <= place.last;
}

bool ItemMaker::quotation(const Place& place, std::uint32_t word, Block& block) {
  const auto& quotes = place.document.quotes;
  const std::uint32_t begin = words_.begin(word);
  while (next_quote_ > 0 && quotes[next_quote_ - 1].span.end > begin) --next_quote_;
  while (next_quote_ < quotes.size() && quotes[next_quote_].span.end <= begin) ++next_quote_;
  if (next_quote_ == quotes.size()) return false;
  const Span quote = quotes[next_quote_].span;
  // The quotation begins with its opening mark, or where the sentence begins within it.
  const bool opens =
      words_.kind(word) == TokenKind::punct && word + 1 < place.last && words_.begin(word + 1) == quote.begin;
  if (!opens && begin < quote.begin) return false;
  block.end = word_at(word, place.last, quote.end);
  if (block.end < place.last && words_.kind(block.end) == TokenKind::punct) ++block.end;
  tags_.assign(1, kTagQuotation);
  return true;
}

// The longest phrase of this phase's lexicons.
bool ItemMaker::phrase(const Place& place, std::uint32_t word, Block& block) {
  if ((marks_[word] & kPhrase) == 0) return false;
  next_phrase_ = number_at(phrases_, word + 1, next_phrase_);
  for (std::size_t i = next_phrase_; i > 0 && phrases_[i - 1].first == word; --i) {
    const Phrase& phrase = phrases_[i - 1];
    if (phrase.end > place.last || !is_in(place.phase, phrase)) continue;
    block = {phrase.end, tags_of_phrases_[i - 1]};
    return true;
  }
  return false;
}

}  // namespace synopse
