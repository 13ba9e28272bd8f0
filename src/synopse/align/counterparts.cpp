#include "synopse/align/counterparts.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "synopse/document/sentences.h"
#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr const char* kRule = "align counterpart";
constexpr float kLeastCoverage = 0.2F;  // of a translation
constexpr float kLeastScore = 0.85F;    // of sentences of two reports
constexpr std::ptrdiff_t kWidest = 16;  // places that one key may lead to
constexpr std::size_t kLongestName = 8;
constexpr std::size_t kShortestSound = 4;     // fewer letters have to be the same ones
constexpr std::size_t kShortestSkeleton = 4;  // vowels differ in names that have enough else

// A word, or what stands between the hyphens of one.
struct Part {
  Span span;
  std::uint32_t word = 0;                        // of the document
  bool whole_before = true, whole_after = true;  // begins, ends its word
};

bool capital(std::string_view word) { return !word.empty() && is_upper(code_point_at(word, 0).value); }

bool all_letters(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = code_point_at(word, at);
    if (!is_letter(c.value) && !is_mark(c.value)) return false;
    at += c.size;
  }
  return !word.empty();
}

void append_parts(const Document& document, Span word, std::uint32_t number, std::vector<Part>& parts) {
  const std::string_view text = document[word];
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('-', begin), text.size());
    const auto at = [&](std::size_t place) { return word.begin + static_cast<std::uint32_t>(place); };
    if (end > begin) parts.push_back({{at(begin), at(end)}, number, begin == 0, end == text.size()});
    begin = end + 1;
  }
}

// How a word of a name is known again.
struct NameForm {
  std::string_view text;  // without its genitive
  std::string sound, skeleton;
};

// One text, read for names.
class NameText {
 public:
  NameText(const Document& document, const DocumentFeatures& features, Side side, const Bilingual& bilingual)
      : document_(document),
        words_(features.words),
        side_(side),
        bilingual_(bilingual),
        taken_(words_.size()) {
    for (const Entity& entity : document.entities) take(entity.span);
    for (const Figure& figure : document.figures) take(figure.span);
  }

  const Document& document() const { return document_; }
  std::string_view text(const Part& part) const { return document_[part.span]; }

  std::vector<Part> parts(Span span) const {
    std::vector<Part> found;
    const WordRange range = words_.in(span);
    for (std::uint32_t w = range.first; w < range.last; ++w) {
      const Word word = words_[w];
      if (word.kind == TokenKind::word || word.span.size() > 1) append_parts(document_, word.span, w, found);
    }
    return found;
  }

  bool taken(const Part& part) const { return taken_[part.word] != 0; }

  void take(Span span) {
    const WordRange range = words_.in(span);
    for (std::uint32_t w = range.first; w < range.last; ++w) taken_[w] = 1;
  }

  NameForm form(std::string_view word) const {
    NameForm form{without_genitive(word), {}, {}};
    form.sound = bilingual_.spelling.sound(bilingual_.spelling.plain(form.text), side_);
    form.skeleton = Spelling::skeleton(form.sound);
    return form;
  }

  // A word that no list has is a name where it has a capital.
  bool listed(std::string_view word) const {
    return bilingual_.dictionary.frequency(bilingual_.spelling.plain(word), side_) != Frequency::unknown;
  }

  // Whether a capital says nothing there.
  bool begins_sentence(const Part& part) const {
    if (part.word == 0) return true;
    const Span before = words_.span(part.word - 1);
    const std::string_view mark = document_[before];
    return sentence_number(document_, before) != sentence_number(document_, part.span) ||
           !all_letters(mark.substr(0, 1));
  }

  // A word beside it that looks like another piece of the name.
  bool goes_on(const Part& first, const Part& last) const {
    return (first.word > 0 && beside(first.word - 1, first.word) && name_like(first.word - 1) &&
            !begins_sentence({words_.span(first.word - 1), first.word - 1})) ||
           (last.word + 1 < words_.size() && beside(last.word, last.word + 1) && name_like(last.word + 1));
  }

 private:
  std::string_view without_genitive(std::string_view word) const {
    for (const std::string_view ending : {"'s", "’s", "'", "’"})
      if (word.size() > ending.size() && word.ends_with(ending))
        return word.substr(0, word.size() - ending.size());
    return word;
  }

  bool beside(std::uint32_t a, std::uint32_t b) const {
    return words_.end(a) + 1 == words_.begin(b) && document_.text[words_.end(a)] == ' ';
  }

  // German nouns have capitals too: there only a word that no list has.
  bool name_like(std::uint32_t word) const {
    const std::string_view text = document_[words_.span(word)];
    return capital(text) && taken_[word] == 0 && (side_ == Side::en || !listed(text));
  }

  const Document& document_;
  const Words& words_;
  Side side_;
  const Bilingual& bilingual_;
  std::vector<char> taken_;  // by entities and figures, a word
};

// German names have a genitive without an apostrophe.
bool same_word(const NameForm& a, const NameForm& b, bool exact) {
  if (a.text == b.text) return true;
  const auto& [longer, shorter] =
      a.text.size() > b.text.size() ? std::pair(a.text, b.text) : std::pair(b.text, a.text);
  if (longer.size() == shorter.size() + 1 && longer.back() == 's' && longer.starts_with(shorter))
    return shorter.size() >= 3;
  if (exact || !capital(a.text) || !capital(b.text)) return false;
  if (a.sound.size() < kShortestSound || b.sound.size() < kShortestSound) return false;
  return a.sound == b.sound || (a.skeleton == b.skeleton && a.skeleton.size() >= kShortestSkeleton);
}

// What the linked sentences of one text may have of the names of the other.
class Places {
 public:
  Places(const NameText& text, Span sentences) : text_(text), parts_(text.parts(sentences)) {
    for (std::uint32_t p = 0; p < parts_.size(); ++p) {
      const std::string_view word = text.text(parts_[p]);
      if (text.taken(parts_[p]) || !capital(word) || !all_letters(word.substr(0, 1))) continue;
      for (const Key key : keys(text.form(word))) by_key_.emplace_back(key, p);
    }
    std::sort(by_key_.begin(), by_key_.end());
    by_key_.erase(std::unique(by_key_.begin(), by_key_.end()), by_key_.end());
  }

  // Whether anything is left to be found.
  bool empty() const { return by_key_.empty(); }

  // Where the name's words stand, one behind another.
  std::vector<Span> of(const std::vector<NameForm>& name, bool exact) const {
    std::vector<Span> found;
    for (const std::uint32_t last : ends(name.back())) {
      if (last + 1 < name.size()) continue;
      const auto first = static_cast<std::uint32_t>(last + 1 - name.size());
      if (stands_at(first, name, exact)) found.push_back({parts_[first].span.begin, end_of(last)});
    }
    return found;
  }

 private:
  // Every way in which same_word() may say yes.
  static std::vector<Key> keys(const NameForm& form) {
    std::vector<Key> keys{key_of('s', form.sound), key_of('k', form.skeleton), key_of('t', form.text)};
    if (form.text.ends_with('s')) keys.push_back(key_of('t', form.text.substr(0, form.text.size() - 1)));
    return keys;
  }

  std::vector<std::uint32_t> ends(const NameForm& word) const {
    std::vector<std::uint32_t> found;
    for (const Key key : keys(word)) {
      const auto low = std::lower_bound(by_key_.begin(), by_key_.end(), std::pair(key, 0U));
      for (auto hit = low; hit != by_key_.end() && hit->first == key && hit - low < kWidest; ++hit)
        found.push_back(hit->second);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  }

  bool stands_at(std::uint32_t first, const std::vector<NameForm>& name, bool exact) const {
    const std::uint32_t last = first + static_cast<std::uint32_t>(name.size()) - 1;
    if (!parts_[first].whole_before || !parts_[last].whole_after) return false;
    bool doubtful = exact;
    for (std::uint32_t p = first; p <= last; ++p) {
      const std::string_view word = text_.text(parts_[p]);
      doubtful |= name.size() == 1 && text_.listed(text_.form(word).text);
      const bool joined = p == first || parts_[p].span.begin == parts_[p - 1].span.end + 1;
      if (!joined || text_.taken(parts_[p]) || !same_word(name[p - first], text_.form(word), doubtful))
        return false;
    }
    if (doubtful && text_.begins_sentence(parts_[first])) return false;
    return !text_.goes_on(parts_[first], parts_[last]);
  }

  // A genitive's apostrophe is no part of a name, nor is what stands behind it.
  std::uint32_t end_of(std::uint32_t part) const {
    const std::string_view text = text_.form(text_.text(parts_[part])).text;
    return parts_[part].span.begin + static_cast<std::uint32_t>(text.size());
  }

  const NameText& text_;
  std::vector<Part> parts_;
  std::vector<std::pair<Key, std::uint32_t>> by_key_;  // ascending
};

bool strong(const Bead& bead) {
  return bead.translation ? bead.coverage.both() >= kLeastCoverage : bead.score >= kLeastScore;
}

Span sentences_of(const Document& document, std::uint32_t begin, std::uint32_t end) {
  return {document.sentences[begin].span.begin, document.sentences[end - 1].span.end};
}

// Looks for the names of one text in the other.
class Search {
 public:
  // `refs`: how the other text calls what this text's entities are; empty where it does not know them.
  Search(const NameText& from, NameText& to, std::vector<std::string> refs)
      : from_(from), to_(to), refs_(std::move(refs)) {}

  void search(Span from, Span to) {
    const auto& entities = from_.document().entities;
    auto entity = std::lower_bound(entities.begin(), entities.end(), from.begin,
                                   [](const Entity& e, std::uint32_t begin) { return e.span.begin < begin; });
    const Places places(to_, to);
    if (places.empty()) return;
    std::set<std::string_view> known;
    for (; entity != entities.end() && entity->span.begin < from.end; ++entity) {
      const bool fit = entity->mention == Mention::name && entity->type != "nationality";
      if (fit && known.insert(from_.document()[entity->span]).second) look_for(*entity, places);
    }
  }

  std::vector<Entity>& found() { return found_; }

 private:
  void look_for(const Entity& entity, const Places& places) {
    std::vector<NameForm> name;
    bool exact = false;
    for (const Part& part : from_.parts(entity.span)) {
      name.push_back(from_.form(from_.text(part)));
      if (!all_letters(name.back().text) || name.size() > kLongestName) return;
      exact |= from_.listed(name.back().text);
    }
    if (name.empty() || !capital(name.back().text)) return;
    mark(entity, places.of(name, exact && name.size() == 1));
    if (entity.type == "person" && name.size() > 1) mark(entity, places.of({name.back()}, exact));
  }

  void mark(const Entity& entity, const std::vector<Span>& places) {
    const std::string& ref = refs_[static_cast<std::size_t>(&entity - from_.document().entities.data())];
    for (const Span place : places) {
      if (to_.taken(to_.parts(place).front())) continue;  // by a place before, or a longer name
      found_.push_back({.span = place,
                        .type = entity.type,
                        .norm = entity.norm,
                        .ref = ref.empty() ? entity.ref : SharedText(ref),
                        .guessed = entity.guessed,
                        .rule = kRule});
      to_.take(place);
    }
  }

  const NameText& from_;
  NameText& to_;
  std::vector<std::string> refs_;
  std::vector<Entity> found_;
};

// Those of one span behind the ones that are there.
void insert(std::vector<Entity> found, std::vector<Entity>& entities) {
  std::stable_sort(found.begin(), found.end(),
                   [](const Entity& a, const Entity& b) { return a.span < b.span; });
  std::size_t old = entities.size(), made = old + found.size();
  entities.reserve(made);
  entities.resize(made);
  for (; !found.empty(); found.pop_back()) {
    for (; old > 0 && found.back().span < entities[old - 1].span; --old)
      entities[--made] = std::move(entities[old - 1]);
    entities[--made] = std::move(found.back());
  }
}

// For every entity of a text, the ref of what it is linked with in the other.
std::vector<std::string> partner_refs(const AlignedPair& pair, const std::vector<Link>& links, Side side) {
  std::vector<std::string> refs(pair.side(side).entities.size());
  for (const Link& link : links) {
    const auto& own = side == Side::de ? link.de : link.en;
    const auto& other = side == Side::de ? link.en : link.de;
    const Document& text = side == Side::de ? pair.en : pair.de;
    for (const std::uint32_t mention : own) refs[mention] = text.entities[other.front()].ref;
  }
  return refs;
}

}  // namespace

void mark_counterparts(AlignedPair& pair) {
  const std::vector<Link> links = entity_links(pair);
  NameText de(pair.de, pair.de_features, Side::de, pair.bilingual);
  NameText en(pair.en, pair.en_features, Side::en, pair.bilingual);
  Search in_english(de, en, partner_refs(pair, links, Side::de));
  Search in_german(en, de, partner_refs(pair, links, Side::en));
  for (const Bead& bead : pair.beads) {
    if (!strong(bead)) continue;
    const Span german = sentences_of(pair.de, bead.de_begin, bead.de_end);
    const Span english = sentences_of(pair.en, bead.en_begin, bead.en_end);
    in_english.search(german, english);
    in_german.search(english, german);
  }
  insert(std::move(in_english.found()), pair.en.entities);
  insert(std::move(in_german.found()), pair.de.entities);
}

}  // namespace synopse
