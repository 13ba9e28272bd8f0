#include "synopse/document/document.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

namespace synopse {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 4> kTokenKinds = {"word", "number", "punct", "symbol"};
constexpr std::array<std::string_view, 3> kMentions = {"name", "nominal", "pronoun"};
constexpr std::array<std::string_view, 11> kFigureKinds = {
    "number", "ordinal", "percent", "count", "money", "measure", "range", "date", "time", "duration", "set"};
constexpr std::array<std::string_view, 4> kPolarities = {"support", "oppose", "neutral", "mixed"};
constexpr std::array<std::string_view, 4> kCertainties = {"certain", "probable", "possible", "hypothetical"};

template <class Enum, std::size_t size>
std::optional<Enum> find(const std::array<std::string_view, size>& names, std::string_view name) {
  for (std::size_t i = 0; i < size; ++i)
    if (names[i] == name) return static_cast<Enum>(i);
  return std::nullopt;
}

template <class Enum>
std::size_t index(Enum value) {
  return static_cast<std::size_t>(value);
}

// The line breaks that Unicode adds to LF and CR: U+0085, U+2028, U+2029.
bool has_rare_line_break(std::string_view text) {
  constexpr std::string_view kBreaks[] = {"\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"};
  return std::any_of(std::begin(kBreaks), std::end(kBreaks),
                     [text](std::string_view each) { return text.find(each) != std::string_view::npos; });
}

bool has_line_break(std::string_view text) {
  bool ascii = true;
  for (const char c : text) {
    if (c == '\n' || c == '\r') return true;
    ascii = ascii && static_cast<unsigned char>(c) < 0x80;
  }
  return !ascii && has_rare_line_break(text);
}

}  // namespace

std::vector<Paragraph> paragraphs(const Document& document) {
  constexpr std::size_t kUsual = 16;  // paragraphs
  std::vector<Paragraph> all;
  const auto& sentences = document.sentences;
  all.reserve(std::min(sentences.size(), kUsual));
  for (std::uint32_t i = 0; i < sentences.size(); ++i) {
    const bool starts =
        i == 0 || has_line_break(document[{sentences[i - 1].span.end, sentences[i].span.begin}]);
    if (starts) all.push_back({i, i});
    all.back().last_sentence = i + 1;
  }
  return all;
}

bool is_temporal(FigureKind kind) {
  return kind == FigureKind::date || kind == FigureKind::time || kind == FigureKind::duration ||
         kind == FigureKind::set;
}

std::string_view name(TokenKind kind) { return kTokenKinds[index(kind)]; }
std::string_view name(Mention mention) { return kMentions[index(mention)]; }
std::string_view name(FigureKind kind) { return kFigureKinds[index(kind)]; }
std::string_view name(Polarity polarity) { return kPolarities[index(polarity)]; }
std::string_view name(Certainty certainty) { return kCertainties[index(certainty)]; }

std::optional<TokenKind> token_kind(std::string_view name) { return find<TokenKind>(kTokenKinds, name); }
std::optional<Mention> mention(std::string_view name) { return find<Mention>(kMentions, name); }
std::optional<FigureKind> figure_kind(std::string_view name) { return find<FigureKind>(kFigureKinds, name); }
std::optional<Polarity> polarity(std::string_view name) { return find<Polarity>(kPolarities, name); }
std::optional<Certainty> certainty(std::string_view name) { return find<Certainty>(kCertainties, name); }

}  // namespace synopse
