// Documents that no newspaper would print, the same in every run.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "synopse/document/document.h"
#include "synopse/document/links.h"

namespace synopse::test {

// A small generator of our own: distributions of the standard library differ from one to the next.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15u + 1) {}
  std::uint32_t below(std::uint32_t limit) {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::uint32_t>((state_ >> 33) % std::max<std::uint32_t>(limit, 1));
  }
  bool chance(std::uint32_t percent) { return below(100) < percent; }
  template <class List>
  auto one_of(const List& list) {
    return list[below(static_cast<std::uint32_t>(std::size(list)))];
  }

 private:
  std::uint64_t state_;
};

// Pieces of text, the empty string among them as a piece of no length.
inline constexpr std::string_view kPieces[] = {"Brücke",
                                               "Rat",
                                               "4",
                                               "%",
                                               " ",
                                               " ",
                                               " ",
                                               "\n",
                                               "\r\n",
                                               "\r",
                                               "\t",
                                               "<s>",
                                               "&amp;",
                                               "]]>",
                                               "\"",
                                               "\x01",
                                               "\x0C",
                                               "\x1F",
                                               "\x7F",
                                               "\xC2\x85",
                                               "\xC2\xA0",
                                               "\xC2\xAD",
                                               "e\xCC\x81",
                                               "\xF0\x9F\x98\x80",
                                               "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x9A\x92",
                                               "\xEF\xBF\xBD",
                                               "\xEF\xBF\xBE",
                                               "\xEF\xBF\xBF",
                                               "\xE2\x80\xA8",
                                               "\xE2\x80\x8F",
                                               "\xEF\xBB\xBF",
                                               ".",
                                               "„",
                                               "“",
                                               "中文",
                                               "\xEF\xAC\x81",
                                               "--",
                                               "?>",
                                               "a"};

class RandomDocument {
 public:
  explicit RandomDocument(std::uint64_t seed) : random_(seed) {}

  // Layers in the order of the text.
  Document make() {
    Document document = make_in_any_order();
    sort_layers(document);
    return document;
  }

  Document make_in_any_order() {
    text();
    sentences();
    tokens();
    boilerplate();
    for (std::uint32_t i = random_.below(8); i > 0; --i) entity();
    for (std::uint32_t i = random_.below(8); i > 0; --i) figure();
    for (std::uint32_t i = random_.below(4); i > 0; --i) quote();
    for (std::uint32_t i = random_.below(4); i > 0; --i) stance();
    return std::move(document_);
  }

 private:
  void text() {
    static constexpr std::string_view kIds[] = {"doc", "9", "a b", "é",  "",    "x.k",
                                                "pol", "-", "<&>", "_1", "a\tb"};
    static constexpr std::string_view kLanguages[] = {"de", "en", "und", "", "no such tag"};
    document_.id = random_.one_of(kIds);
    document_.language = random_.one_of(kLanguages);
    if (random_.chance(30)) document_.date = random_.chance(50) ? "2031-05-04" : "yesterday";
    if (random_.chance(20)) document_.title = "Titel & <mehr>\x02";
    if (random_.chance(20)) document_.publisher = " Der\r\nBote \xEF\xBF\xBE";
    if (random_.chance(20)) document_.source = "https://example.org/?a=1&b=2";
    for (std::uint32_t i = random_.below(60); i > 0; --i) {
      bounds_.push_back(size());
      document_.text += random_.one_of(kPieces);
    }
    bounds_.push_back(size());
  }
  std::uint32_t size() const { return static_cast<std::uint32_t>(document_.text.size()); }

  // Not empty, on bounds of pieces; {0, 0} when the text has none.
  Span span() {
    if (size() == 0) return {};
    const std::uint32_t pieces = static_cast<std::uint32_t>(bounds_.size()) - 1;
    const std::uint32_t first = random_.below(pieces);
    const std::uint32_t last = first + 1 + random_.below(std::min<std::uint32_t>(pieces - first, 6));
    return {bounds_[first], bounds_[last]};
  }

  void sentences() {
    for (std::size_t i = 0; i + 1 < bounds_.size();) {
      const std::size_t end = std::min<std::size_t>(i + 1 + random_.below(12), bounds_.size() - 1);
      if (random_.chance(75)) document_.sentences.push_back({.span = {bounds_[i], bounds_[end]}});
      i = end;
    }
  }
  bool crosses_sentence(Span span) const {
    for (const auto& sentence : document_.sentences)
      if (sentence.span.overlaps(span) && !sentence.span.contains(span)) return true;
    return false;
  }

  void tokens() {
    for (std::size_t i = 0; i + 1 < bounds_.size();) {
      const std::size_t end = std::min<std::size_t>(i + 1 + random_.below(2), bounds_.size() - 1);
      const Span span = {bounds_[i], bounds_[end]};
      if (random_.chance(80) && !crosses_sentence(span))
        document_.tokens.push_back({.span = span,
                                    .kind = static_cast<TokenKind>(random_.below(4)),
                                    .joined = random_.chance(10),
                                    .clitic = clitic(span)});
      i = end;
    }
    for (auto& sentence : document_.sentences) {
      const auto inside = [&](const Token& token) { return sentence.span.contains(token.span); };
      const auto first = std::find_if(document_.tokens.begin(), document_.tokens.end(), inside);
      const auto last = std::find_if_not(first, document_.tokens.end(), inside);
      sentence.first_token = static_cast<std::uint32_t>(first - document_.tokens.begin());
      sentence.last_token = static_cast<std::uint32_t>(last - document_.tokens.begin());
    }
  }

  // Some last code point, where there are others before it.
  std::uint8_t clitic(Span span) {
    std::uint32_t begin = span.end - 1;
    while ((static_cast<unsigned char>(document_.text[begin]) & 0xC0) == 0x80) --begin;
    return random_.chance(10) && begin > span.begin ? static_cast<std::uint8_t>(span.end - begin) : 0;
  }

  void boilerplate() {
    std::uint32_t end = 0;
    for (const Span line : {span(), span()}) {
      const bool free = std::none_of(document_.sentences.begin(), document_.sentences.end(),
                                     [&](const Sentence& s) { return s.span.overlaps(line); });
      if (!free || line.empty() || line.begin < end) continue;
      document_.boilerplate.push_back(line);
      end = line.end;
    }
  }

  std::string ref() {
    static constexpr std::string_view kRefs[] = {"",        "Q64",       "oster",  "7up", "weird id/#1",
                                                 "auto.e1", "gnd:118-X", "München"};
    return std::string(random_.one_of(kRefs));
  }
  std::string rule() {
    static constexpr std::string_view kRules[] = {"", "", "de/a.rules:12 some_rule", "odd <rule>\x02",
                                                  "coreference"};
    return std::string(random_.one_of(kRules));
  }
  std::optional<float> score() {
    if (random_.chance(50)) return std::nullopt;
    return static_cast<float>(random_.below(101)) / 100.0f;
  }
  std::optional<Decimal> number() {
    if (random_.chance(40)) return std::nullopt;
    return Decimal::make(static_cast<int>(random_.below(200'000)) - 1000,
                         static_cast<int>(random_.below(8)) - 4);
  }

  void entity() {
    static constexpr std::string_view kTypes[] = {"person", "place", "organization", "nationality", "event",
                                                  "work",   "misc",  "ship",         "odd type"};
    Entity entity{.span = span(), .type = std::string(random_.one_of(kTypes)), .ref = ref()};
    entity.rule = rule();
    entity.score = score();
    if (random_.chance(50)) entity.norm = "A & B \x02<" + entity.ref;
    entity.mention = static_cast<Mention>(random_.below(3));
    if (!entity.span.empty()) document_.entities.push_back(entity);
  }

  void figure() {
    static constexpr std::string_view kUnits[] = {"", "EUR", "km/h", "m²", "°C", "pp", "registered voters"};
    static constexpr std::string_view kMods[] = {"", "", "MORE_THAN", "APPROX", "START", "odd mod"};
    static constexpr std::string_view kTimes[] = {"",       "2031-05-04", "XXXX-WXX-7", "P3Y",
                                                  "PT0.5H", "2031-02-30", "T18:00",     "a b"};
    static constexpr std::string_view kMoments[] = {"2031-05-04", "2031-02-30", "T18:00",
                                                    "2031-05-04T23:59:59"};
    Figure figure{.span = span(),
                  .kind = static_cast<FigureKind>(random_.below(11)),
                  .value = number(),
                  .range = FigureRange{.min = number(), .max = number()}};
    if (!figure.range->min && random_.chance(40)) figure.range.fill().from = random_.one_of(kMoments);
    if (!figure.range->max && random_.chance(40)) figure.range.fill().to = random_.one_of(kMoments);
    figure.unit = random_.one_of(kUnits);
    figure.mod = random_.one_of(kMods);
    figure.timex = random_.one_of(kTimes);
    figure.resolved = random_.one_of(kTimes);
    figure.approx = random_.chance(20);
    figure.rule = rule();
    figure.score = score();
    if (figure.span.empty()) return;
    for (std::uint32_t i = random_.below(3); i > 0; --i)
      figure.range.fill().parts.push_back({span(), static_cast<FigureKind>(random_.below(11)), number(),
                                           std::string(random_.one_of(kTimes))});
    document_.figures.push_back(figure);
  }

  void quote() {
    if (const Span where = span(); !where.empty())
      document_.quotes.push_back({where, random_.chance(60), ref()});
  }

  // In text order, disjoint.
  std::vector<Span> spans() {
    std::vector<Span> all;
    for (const Span one : {span(), span(), span()})
      if (!one.empty() && (all.empty() || all.back().end <= one.begin)) all.push_back(one);
    return all;
  }

  Role role(int depth) {
    Role role{.span = random_.chance(80) ? span() : Span{}, .ref = ref()};
    if (random_.chance(30)) role.parts.fill().spans = spans();
    if (!role.parts->spans.empty() && random_.chance(70))
      role.span = {role.parts->spans.front().begin, role.parts->spans.back().end};
    for (std::uint32_t i = depth == 0 ? random_.below(3) : 0; i > 0; --i)
      role.parts.fill().members.push_back(this->role(1));
    return role;
  }
  OptionalRole maybe_role() {
    if (random_.chance(40)) return std::nullopt;
    return role(0);
  }

  void stance() {
    static constexpr std::string_view kKinds[] = {"statement", "demand", "vote", "odd kind"};
    Stance stance{.span = span(),
                  .polarity = static_cast<Polarity>(random_.below(4)),
                  .kind = std::string(random_.one_of(kKinds))};
    stance.holder = maybe_role();
    stance.cue = maybe_role();
    stance.target = maybe_role();
    stance.content = maybe_role();
    stance.addressee = maybe_role();
    stance.direct = random_.chance(50);
    stance.negated = random_.chance(20);
    stance.certainty = static_cast<Certainty>(random_.below(4));
    stance.rule = rule();
    stance.score = score();
    if (random_.chance(20)) stance.content = stance.target;
    if (!document_.stances.empty() && random_.chance(50))
      stance.by = random_.below(static_cast<std::uint32_t>(document_.stances.size()));
    if (!stance.span.empty()) document_.stances.push_back(stance);
  }

  // All but the stances, which point at each other by their place.
  static void sort_layers(Document& document) {
    const auto by_span = [](const auto& a, const auto& b) { return a.span < b.span; };
    std::stable_sort(document.entities.begin(), document.entities.end(), by_span);
    std::stable_sort(document.figures.begin(), document.figures.end(), by_span);
    std::stable_sort(document.quotes.begin(), document.quotes.end(), by_span);
  }

  Random random_;
  Document document_;
  std::vector<std::uint32_t> bounds_;
};

// Links between whatever stands in the two documents.
inline Alignment random_alignment(const Document& de, const Document& en, std::uint64_t seed) {
  Random random(seed);
  Alignment alignment;
  const auto size = [](const Document& document, Level level) {
    const std::size_t sizes[] = {document.sentences.size(), document.entities.size(), document.figures.size(),
                                 document.stances.size()};
    return static_cast<std::uint32_t>(sizes[static_cast<std::size_t>(level)]);
  };
  const auto some = [&](std::uint32_t count) {
    std::vector<std::uint32_t> units;
    for (std::uint32_t i = random.below(3); i > 0 && count > 0; --i) units.push_back(random.below(count));
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
    return units;
  };
  if (random.chance(20)) alignment.dictionaries = {"my words.lex", "ä/b"};
  for (std::uint32_t i = random.below(8); i > 0; --i) {
    const auto level = static_cast<Level>(random.below(4));
    alignment.links.push_back({level, some(size(de, level)), some(size(en, level)),
                               static_cast<Relation>(random.below(3)), 0.5f,
                               random.chance(20)   ? "a \"note\""
                               : random.chance(10) ? "odd\x01"
                                                   : ""});
  }
  for (std::uint32_t i = random.below(4); i > 0; --i) {
    const auto level = static_cast<Level>(random.below(4));
    Discrepancy one{.category = static_cast<Category>(random.below(8)),
                    .level = level,
                    .de = some(size(de, level)),
                    .en = some(size(en, level)),
                    .score = 0.25f,
                    .note = random.chance(80) ? "4 < 5" : "",
                    .rule = random.chance(50) ? "figure/some" : ""};
    if (one.de.empty() && one.en.empty()) one.level = Level::figure;
    if (!alignment.links.empty() && random.chance(50))
      one.link = random.below(static_cast<std::uint32_t>(alignment.links.size()));
    alignment.discrepancies.push_back(one);
  }
  return alignment;
}

}  // namespace synopse::test
