#include "synopse/align/features.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "synopse/align/key_numbers.h"
#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

// A sentence longer than this is a list or no sentence; what stands behind says nothing new.
constexpr std::size_t kMostFeatures = 400;
// Documents are short: an imagined collection of this many sentences says how rare a word is in general.
constexpr float kBackground = 2000;
// What stands in every sentence of the document keeps the rest of its weight.
constexpr float kCommonHere = 0.4F;

struct Form {
  Evidence evidence = Evidence::word;
  Frequency frequency = Frequency::unknown;
  Key identity = 0;  // how often this stands in a document tells how often the form does
  std::vector<std::pair<Key, float>> keys;
};

// A document that has been read: its features, without their weights and terms, and their forms.
struct Draft {
  DocumentFeatures document;
  std::vector<Form> forms;
};

// In how many of so many sentences a form is expected.
float background_count(const Form& form) {
  switch (form.frequency) {
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

void add_terms(const std::vector<Form>& forms, SentenceFeatures& made) {
  std::size_t size = 0;
  for (const Feature& feature : made.features) size += forms[feature.form].keys.size();
  made.terms.reserve(size);
  for (std::uint16_t i = 0; i < made.features.size(); ++i) {
    for (const auto& [key, strength] : forms[made.features[i].form].keys)
      made.terms.push_back({key, strength, i});
  }
  std::sort(made.terms.begin(), made.terms.end(), [](const Term& a, const Term& b) {
    return a.key != b.key ? a.key < b.key : a.feature < b.feature;
  });
}

// Reads a document's words; forms are analysed once each.
class Reader {
 public:
  Reader(const Document& document, Side side, const Bilingual& bilingual)
      : document_(document), side_(side), bilingual_(bilingual) {}

  Draft read() {
    DocumentFeatures& out = draft_.document;
    collect_words(document_, words_);
    out.sentence_of_word.resize(words_.size());
    out.sentences.reserve(document_.sentences.size());
    for (std::uint32_t s = 0; s < document_.sentences.size(); ++s) {
      const Sentence& sentence = document_.sentences[s];
      SentenceFeatures& made = out.sentences.emplace_back();
      made.letters = sentence.span.size();
      made.words = words_in(words_, sentence.span);
      for (std::uint32_t t = made.words.first; t < made.words.last; ++t) {
        out.sentence_of_word[t] = s;
        read_word(t, made);
      }
      made.features.shrink_to_fit();
    }
    out.words = std::move(words_);
    return std::move(draft_);
  }

  // The phrase's words as if they were a sentence, without weights by rarity.
  SentenceFeatures read_phrase(std::string_view phrase) {
    SentenceFeatures made;
    std::size_t begin = 0;
    for (std::size_t end = 0; end <= phrase.size(); ++end) {
      if (end < phrase.size() && phrase[end] != ' ' && phrase[end] != '-') continue;
      if (end > begin) add_word(phrase.substr(begin, end - begin), 0, made);
      begin = end + 1;
    }
    for (Feature& feature : made.features) feature.weight = feature.evidence == Evidence::word ? 0.7F : 1.0F;
    for (const Feature& feature : made.features) made.weight += feature.weight;
    made.features.shrink_to_fit();
    add_terms(draft_.forms, made);
    return made;
  }

 private:
  void read_word(std::uint32_t t, SentenceFeatures& made) {
    const Word& word = words_[t];
    if (made.features.size() >= kMostFeatures) return;
    if (const Entity* entity = entity_at(word.span); entity && add_entity_part(*entity, t, made)) return;
    const Figure* figure = figure_at(word.span);
    if (figure && figure->span.begin <= word.span.begin && figure != last_figure_) {
      last_figure_ = figure;
      if (add_figure(*figure, t, made)) return;
    }
    if (word.kind == TokenKind::number) return add_number(document_[word.span], t, made);
    if (word.kind == TokenKind::word) add_hyphenated(document_[word.span], t, made);
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
  bool add_entity_part(const Entity& entity, std::uint32_t t, SentenceFeatures& made) {
    const Word& word = words_[t];
    if (word.kind == TokenKind::punct) return true;
    const bool last = t + 1 == words_.size() || words_[t + 1].span.begin >= entity.span.end;
    if (!last) return true;
    Form form = draft_.forms[form_of(document_[word.span])];
    form.evidence = Evidence::name;
    form.frequency = Frequency::unknown;
    form.keys.emplace_back(key_of('@', entity.ref), 1.0F);
    add_form(std::move(form), t, made);
    return true;
  }

  // Values have keys of their own; a figure's other words are read like any.  True: nothing is left.
  bool add_figure(const Figure& figure, std::uint32_t t, SentenceFeatures& made) {
    const SharedText& time = figure.resolved.empty() ? figure.timex : figure.resolved;
    Form form{.evidence = Evidence::number, .frequency = frequency_of(figure)};
    if (!time.empty()) form.keys.emplace_back(key_of('t', time), 1.0F);
    if (figure.value) form.keys.emplace_back(key_of('#', figure.value->text()), 1.0F);
    if (form.keys.empty()) return false;
    const bool number = words_[t].kind == TokenKind::number;
    if (number) form.keys.emplace_back(key_of('d', digits(document_[words_[t].span])), 0.9F);
    const bool whole = words_[t].span.end >= figure.span.end;
    if (!number && (figure.value || whole)) add_word_keys(document_[words_[t].span], form);
    add_form(std::move(form), t, made);
    return figure.value || whole;
  }

  void add_number(std::string_view text, std::uint32_t t, SentenceFeatures& made) {
    Form form{.evidence = Evidence::number};
    form.keys.emplace_back(key_of('d', digits(text)), 0.9F);
    add_form(std::move(form), t, made);
  }

  void add_hyphenated(std::string_view word, std::uint32_t t, SentenceFeatures& made) {
    while (!word.empty()) {
      const auto end = std::min(word.find('-'), word.size());
      if (end > 0) add_word(word.substr(0, end), t, made);
      word.remove_prefix(std::min(end + 1, word.size()));
    }
  }

  void add_word(std::string_view word, std::uint32_t t, SentenceFeatures& made) {
    const std::uint32_t form = form_of(word);
    if (!draft_.forms[form].keys.empty()) add_feature(form, t, made);
  }

  // Every form of a word is analysed once.
  std::uint32_t form_of(std::string_view word) {
    const std::uint32_t number = known_.of(key_of('f', word));
    if (number == form_of_word_.size()) {
      form_of_word_.push_back(static_cast<std::uint32_t>(draft_.forms.size()));
      draft_.forms.push_back(analysed(word));
    }
    return form_of_word_[number];
  }

  Form analysed(std::string_view word) {
    Form form;
    const std::string folded = bilingual_.spelling.plain(word);
    const auto plain = std::string(bilingual_.stemmer(side_).without_clitic(folded));
    form.frequency = bilingual_.dictionary.frequency(plain, side_);
    const bool number = std::all_of(plain.begin(), plain.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (number || form.frequency == Frequency::stop || plain.size() < 2) return form;
    const bool capital = is_upper(code_point_at(word, 0).value);
    const bool name = capital && (side_ == Side::en || form.frequency == Frequency::unknown);
    form.evidence = name ? Evidence::name : Evidence::word;
    add_word_keys(word, form);
    return form;
  }

  // Translation, sound, beginnings of the sound, and for capitals the consonants.
  void add_word_keys(std::string_view word, Form& form) {
    const std::string folded = bilingual_.spelling.plain(word);
    const auto plain = bilingual_.stemmer(side_).without_clitic(folded);
    if (side_ == Side::en) {
      form.keys.emplace_back(bilingual_.dictionary.english_key(plain), 1.0F);
    } else {
      for (const Translation& each : bilingual_.dictionary.translations(plain)) {
        form.keys.emplace_back(each.key, each.strength);
      }
    }
    const std::string sound = bilingual_.spelling.sound(plain, side_);
    const std::string stem = bilingual_.spelling.sound(bilingual_.stemmer(side_).stem(plain), side_);
    form.keys.emplace_back(key_of('s', sound), sound.size() > 2 ? 1.0F : 0.6F);
    form.identity = form.keys.back().first;
    if (stem != sound && stem.size() > 2) form.keys.emplace_back(key_of('s', stem), 0.95F);
    for (const auto& [size, strength] : {std::pair{5U, 0.72F}, {7U, 0.9F}}) {
      if (sound.size() >= size) form.keys.emplace_back(key_of('p', sound.substr(0, size)), strength);
    }
    const std::string consonants = Spelling::skeleton(stem);
    if (is_upper(code_point_at(word, 0).value) && consonants.size() >= 4) {
      form.keys.emplace_back(key_of('k', consonants), 0.85F);
    }
  }

  void add_form(Form form, std::uint32_t t, SentenceFeatures& made) {
    if (form.identity == 0) form.identity = form.keys.front().first;
    draft_.forms.push_back(std::move(form));
    add_feature(static_cast<std::uint32_t>(draft_.forms.size() - 1), t, made);
  }

  void add_feature(std::uint32_t form, std::uint32_t t, SentenceFeatures& made) {
    if (made.features.size() >= kMostFeatures) return;
    made.features.push_back({.evidence = draft_.forms[form].evidence, .word = t, .form = form});
  }

  const Document& document_;
  std::vector<Word> words_;  // until read() hands them out
  Side side_;
  const Bilingual& bilingual_;
  Draft draft_;
  KeyNumbers known_;  // words by their letters
  std::vector<std::uint32_t> form_of_word_;
  std::size_t entity_ = 0, figure_ = 0;
  const Figure* last_figure_ = nullptr;
};

// Gives features the rarity of their forms.
class Weigher {
 public:
  explicit Weigher(Draft& draft) : draft_(draft) {
    const auto size = static_cast<float>(draft.document.sentences.size());
    for (const Form& form : draft.forms) identities_.push_back(numbers_.of(form.identity));
    count();
    for (std::size_t i = 0; i < draft.forms.size(); ++i) {
      const auto sentences = static_cast<float>(counts_[identities_[i]]);
      const float known = std::log((kBackground + size) / (background_count(draft.forms[i]) + sentences));
      weights_.push_back(known * (1 - kCommonHere * (sentences - 1) / size));
      rarities_.push_back(std::log((size + 1) / sentences));
    }
  }

  void run() {
    for (SentenceFeatures& sentence : draft_.document.sentences) {
      for (Feature& feature : sentence.features) {
        feature.weight = weights_[feature.form];
        feature.rarity = rarities_[feature.form];
        sentence.weight += feature.weight;
      }
    }
  }

 private:
  void count() {
    counts_.assign(numbers_.keys().size(), 0);
    std::vector<std::uint32_t> last(counts_.size(), 0);
    for (std::uint32_t s = 0; s < draft_.document.sentences.size(); ++s) {
      for (const Feature& feature : draft_.document.sentences[s].features) {
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

// Keys that the other side does not have match nothing.
void keep_common_keys(std::vector<Form>& forms, const std::vector<Form>& others) {
  KeyNumbers known;
  for (const Form& form : others) {
    for (const auto& [key, strength] : form.keys) known.of(key);
  }
  for (Form& form : forms) std::erase_if(form.keys, [&](const auto& key) { return !known.has(key.first); });
}

DocumentFeatures finished(Draft draft) {
  for (SentenceFeatures& sentence : draft.document.sentences) add_terms(draft.forms, sentence);
  return std::move(draft.document);
}

}  // namespace

PairFeatures features(const Document& de, const Document& en, const Bilingual& bilingual) {
  Draft de_draft = Reader(de, Side::de, bilingual).read();
  Draft en_draft = Reader(en, Side::en, bilingual).read();
  Weigher(de_draft).run();
  Weigher(en_draft).run();
  keep_common_keys(de_draft.forms, en_draft.forms);
  keep_common_keys(en_draft.forms, de_draft.forms);
  return {finished(std::move(de_draft)), finished(std::move(en_draft))};
}

SentenceFeatures phrase_features(std::string_view phrase, Side side, const Bilingual& bilingual) {
  const Document nothing;
  return Reader(nothing, side, bilingual).read_phrase(phrase);
}

}  // namespace synopse
