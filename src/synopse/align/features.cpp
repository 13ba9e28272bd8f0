#include "synopse/align/features.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "synopse/align/key_numbers.h"
#include "synopse/align/word_forms.h"

namespace synopse {
namespace {

// Documents are short: an imagined collection of this many sentences says how rare a word is in general.
constexpr float kBackground = 2000;
// What stands in every sentence of the document keeps the rest of its weight.
constexpr float kCommonHere = 0.4F;

// A document that has been read: its features, without their weights and terms, and their forms.
struct Draft {
  DocumentFeatures document;
  std::vector<Feature> features;
  std::vector<std::size_t> ends;  // by sentence: behind its features
  WordForms forms;

  std::span<Feature> features_of(std::size_t sentence) {
    const std::size_t begin = sentence == 0 ? 0 : ends[sentence - 1];
    return std::span(features).subspan(begin, ends[sentence] - begin);
  }
};

// In how many of so many sentences a form is expected.
float background_count(Frequency frequency) {
  switch (frequency) {
    case Frequency::common:
      return 120;
    case Frequency::known:
      return 8;
    default:
      return 2;
  }
}

// Small numbers stand everywhere, and days and years in many places.
Frequency frequency_of(const Figure& figure) {
  if (!figure.value) return Frequency::known;
  const bool digit = figure.value->text().size() == 1;
  return digit ? Frequency::common : Frequency::unknown;
}

std::string digits(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c >= '0' && c <= '9') out += c;
  }
  return out;
}

// Reads a document's words; forms are analysed once each.
class Reader {
 public:
  Reader(const Document& document, Side side, const Bilingual& bilingual)
      : document_(document), forms_(side, bilingual) {}

  Draft read() {
    DocumentFeatures made;
    words_.read(document_);
    features_.reserve(words_.size());  // what they do not need takes no memory
    made.sentences.reserve(document_.sentences.size());
    for (const Sentence& sentence : document_.sentences) made.sentences.push_back(read(sentence));
    made.words = std::move(words_);
    forms_.finish();
    return {std::move(made), std::move(features_), std::move(ends_), std::move(forms_)};
  }

 private:
  SentenceFeatures read(const Sentence& sentence) {
    SentenceFeatures made;
    made.letters = sentence.span.size();
    made.words = words_.in(sentence.span);
    first_ = features_.size();
    for (std::uint32_t t = made.words.first; t < made.words.last; ++t) read_word(t);
    ends_.push_back(features_.size());
    return made;
  }

  // The sentence at hand has no room for more.
  bool is_full() const { return features_.size() - first_ >= kMostFeatures; }

  void read_word(std::uint32_t t) {
    const Word word = words_[t];
    if (is_full()) return;
    if (const Entity* entity = entity_at(word.span); entity && add_entity_part(*entity, t)) return;
    const Figure* figure = figure_at(word.span);
    if (figure && figure->span.begin <= word.span.begin && figure != last_figure_) {
      last_figure_ = figure;
      if (add_figure(*figure, t)) return;
    }
    if (word.kind == TokenKind::number) return add_number(document_[word.span], t);
    if (word.kind == TokenKind::word) add_hyphenated(document_[word.span], t);
  }

  // The name whose span holds the word; words come in order, and so do entities.
  const Entity* entity_at(Span word) {
    while (entity_ < document_.entities.size() && document_.entities[entity_].span.end <= word.begin)
      ++entity_;
    if (entity_ == document_.entities.size()) return nullptr;
    const Entity& entity = document_.entities[entity_];
    const bool usable = entity.mention == Mention::name && !entity.ref.empty() && entity.span.contains(word);
    return usable ? &entity : nullptr;
  }

  const Figure* figure_at(Span word) {
    while (figure_ < document_.figures.size() && document_.figures[figure_].span.end <= word.begin) ++figure_;
    if (figure_ == document_.figures.size()) return nullptr;
    return document_.figures[figure_].span.overlaps(word) ? &document_.figures[figure_] : nullptr;
  }

  // A name that the knowledge base knows is one feature, at its last word: "Vereinigte Staaten" and "US".
  bool add_entity_part(const Entity& entity, std::uint32_t t) {
    const Word word = words_[t];
    if (word.kind == TokenKind::punct) return true;
    const bool last = t + 1 == words_.size() || words_.begin(t + 1) >= entity.span.end;
    if (!last) return true;
    WordForm form = forms_[forms_.of(document_[word.span])];
    form.evidence = Evidence::name;
    form.frequency = Frequency::unknown;
    form.keys.emplace_back(key_of('@', entity.ref), 1.0F);
    add_form(std::move(form), t);
    return true;
  }

  // Values have keys of their own; a figure's other words are read like any.  True: nothing is left.
  bool add_figure(const Figure& figure, std::uint32_t t) {
    const SharedText& time = figure.resolved.empty() ? figure.timex : figure.resolved;
    WordForm form{.evidence = Evidence::number, .frequency = frequency_of(figure)};
    if (!time.empty()) form.keys.emplace_back(key_of('t', time), 1.0F);
    if (figure.value) form.keys.emplace_back(key_of('#', figure.value->text()), 1.0F);
    if (form.keys.empty()) return false;
    const Word word = words_[t];
    const bool number = word.kind == TokenKind::number;
    if (number) form.keys.emplace_back(key_of('d', digits(document_[word.span])), 0.9F);
    const bool whole = word.span.end >= figure.span.end;
    if (!number && (figure.value || whole)) forms_.add_word_keys(document_[word.span], form);
    add_form(std::move(form), t);
    return figure.value || whole;
  }

  void add_number(std::string_view text, std::uint32_t t) {
    WordForm form{.evidence = Evidence::number};
    form.keys.emplace_back(key_of('d', digits(text)), 0.9F);
    add_form(std::move(form), t);
  }

  void add_hyphenated(std::string_view word, std::uint32_t t) {
    while (!word.empty()) {
      const auto end = std::min(word.find('-'), word.size());
      if (end > 0) add_word(word.substr(0, end), t);
      word.remove_prefix(std::min(end + 1, word.size()));
    }
  }

  void add_word(std::string_view word, std::uint32_t t) {
    const std::uint32_t form = forms_.of(word);
    if (!forms_.keys(form).empty()) add_feature(form, t);
  }

  void add_form(WordForm form, std::uint32_t t) {
    if (form.identity == 0) form.identity = form.keys.front().first;
    add_feature(forms_.add(form), t);
  }

  void add_feature(std::uint32_t form, std::uint32_t t) {
    if (is_full()) return;
    features_.push_back({.evidence = forms_.evidence(form), .word = t, .form = form});
  }

  const Document& document_;
  WordForms forms_;  // until read() hands them out, and the words
  Words words_;
  std::vector<Feature> features_;
  std::vector<std::size_t> ends_;
  std::size_t first_ = 0;  // feature of the sentence at hand
  std::size_t entity_ = 0, figure_ = 0;
  const Figure* last_figure_ = nullptr;
};

// Gives features the rarity of their forms.
class Weigher {
 public:
  explicit Weigher(Draft& draft) : draft_(draft) {
    const auto size = static_cast<float>(draft.document.sentences.size());
    const std::uint32_t forms = draft.forms.size();
    for (std::uint32_t i = 0; i < forms; ++i) identities_.push_back(numbers_.of(draft.forms.identity(i)));
    count();
    for (std::uint32_t i = 0; i < forms; ++i) {
      const auto sentences = static_cast<float>(counts_[identities_[i]]);
      const float known =
          std::log((kBackground + size) / (background_count(draft.forms.frequency(i)) + sentences));
      weights_.push_back(known * (1 - kCommonHere * (sentences - 1) / size));
      rarities_.push_back(std::log((size + 1) / sentences));
    }
  }

  void run() {
    for (std::size_t s = 0; s < draft_.ends.size(); ++s) {
      for (Feature& feature : draft_.features_of(s)) {
        feature.weight = weights_[feature.form];
        feature.rarity = rarities_[feature.form];
        draft_.document.sentences[s].weight += feature.weight;
      }
    }
  }

 private:
  void count() {
    counts_.assign(numbers_.keys().size(), 0);
    std::vector<std::uint32_t> last(counts_.size(), 0);
    for (std::uint32_t s = 0; s < draft_.ends.size(); ++s) {
      for (const Feature& feature : draft_.features_of(s)) {
        const std::uint32_t identity = identities_[feature.form];
        if (std::exchange(last[identity], s + 1) != s + 1) ++counts_[identity];
      }
    }
    for (std::uint32_t& each : counts_) each = std::max(each, 1U);  // of forms that were left out
  }

  Draft& draft_;
  KeyNumbers numbers_;
  std::vector<std::uint32_t> identities_, counts_;  // of forms; sentences by identity
  std::vector<float> weights_, rarities_;           // of forms
};

DocumentFeatures finished(Draft draft) {
  std::size_t size = 0;
  for (const Feature& feature : draft.features) size += draft.forms.keys(feature.form).size();
  std::vector<Term> terms;
  terms.reserve(size);
  std::vector<std::size_t> ends;
  ends.reserve(draft.ends.size());
  for (std::size_t s = 0; s < draft.ends.size(); ++s) {
    append_terms(draft.forms, draft.features_of(s), terms);
    ends.push_back(terms.size());
  }
  draft.document.set_features(std::move(draft.features), draft.ends);
  draft.document.set_terms(std::move(terms), ends);
  return std::move(draft.document);
}

// What the wanted sentences have, and behind which of that each has no more.
template <class Item>
std::pair<std::vector<Item>, std::vector<std::size_t>> kept(const DocumentFeatures& document,
                                                            const std::vector<bool>& wanted,
                                                            std::span<const Item> SentenceFeatures::*items) {
  const std::size_t sentences = document.sentences.size();
  std::vector<std::size_t> ends;
  ends.reserve(sentences);
  std::size_t size = 0;
  for (std::size_t s = 0; s < sentences; ++s)
    ends.push_back(size += wanted[s] ? (document.sentences[s].*items).size() : 0);
  std::vector<Item> all;
  all.reserve(size);
  for (std::size_t s = 0; s < sentences; ++s)
    if (wanted[s])
      all.insert(all.end(), (document.sentences[s].*items).begin(), (document.sentences[s].*items).end());
  return {std::move(all), std::move(ends)};
}

}  // namespace

std::uint32_t DocumentFeatures::sentence_of(std::uint32_t word) const {
  const auto behind =
      std::upper_bound(sentences.begin(), sentences.end(), word,
                       [](std::uint32_t w, const SentenceFeatures& each) { return w < each.words.first; });
  return static_cast<std::uint32_t>(behind - sentences.begin()) - 1;
}

void DocumentFeatures::set_features(std::vector<Feature> features, std::span<const std::size_t> ends) {
  features_ = std::move(features);
  std::size_t begin = 0;
  for (std::size_t s = 0; s < ends.size(); begin = ends[s++])
    sentences[s].features = std::span(features_).subspan(begin, ends[s] - begin);
}

void DocumentFeatures::set_terms(std::vector<Term> terms, std::span<const std::size_t> ends) {
  terms_ = std::move(terms);
  std::size_t begin = 0;
  for (std::size_t s = 0; s < ends.size(); begin = ends[s++])
    sentences[s].terms = std::span(terms_).subspan(begin, ends[s] - begin);
}

void DocumentFeatures::keep_only(const std::vector<bool>& wanted) {
  auto [features, feature_ends] = kept(*this, wanted, &SentenceFeatures::features);
  set_features(std::move(features), feature_ends);
  auto [terms, term_ends] = kept(*this, wanted, &SentenceFeatures::terms);
  set_terms(std::move(terms), term_ends);
}

PairFeatures features(const Document& de, const Document& en, const Bilingual& bilingual) {
  Draft de_draft = Reader(de, Side::de, bilingual).read();
  Draft en_draft = Reader(en, Side::en, bilingual).read();
  Weigher(de_draft).run();
  Weigher(en_draft).run();
  de_draft.forms.keep_common_keys(en_draft.forms);
  en_draft.forms.keep_common_keys(de_draft.forms);
  return {finished(std::move(de_draft)), finished(std::move(en_draft))};
}

}  // namespace synopse
