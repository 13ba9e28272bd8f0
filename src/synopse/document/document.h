// The document: one immutable text and the layers that the steps write over it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/optional_decimal.h"
#include "synopse/document/score.h"
#include "synopse/document/shared_text.h"
#include "synopse/document/slim_optional.h"
#include "synopse/document/span.h"
#include "synopse/document/sparse_fields.h"

namespace synopse {

enum class TokenKind : std::uint8_t { word, number, punct, symbol };
enum class Mention : std::uint8_t { name, nominal, pronoun };
enum class FigureKind : std::uint8_t {
  number,
  ordinal,
  percent,
  count,
  money,
  measure,
  range,
  date,
  time,
  duration,
  set
};
enum class Polarity : std::uint8_t { support, oppose, neutral, mixed };
// Which way a date leans that may lie on either side of the day of writing: "Sunday", "in May".
enum class Bias : std::uint8_t { past, future };
enum class Certainty : std::uint8_t { certain, probable, possible, hypothetical };

// The rule that made an annotation, as "de/persons.rules:12 titled_person"; empty when unknown.
using RuleName = SharedText;

struct Token {
  Span span;
  TokenKind kind = TokenKind::word;
  bool joined = false;  // with the token before it, part of one hyphenated word: "US" "-" "Präsident"
  std::uint8_t clitic =
      0;  // bytes at its end that are a word of their own: "n't" of "don't", "'s" of "Peter's"
};

struct Sentence {
  Span span;
  std::uint32_t first_token = 0;  // tokens [first_token, last_token)
  std::uint32_t last_token = 0;
};

struct Entity {
  Span span;
  SharedText type;  // the rule's second word: "person", "place" ... open, a grammar may add more
  SharedText norm;  // canonical name: "Eduard Kokoity"
  SharedText ref;   // knowledge-base or cluster id, the same in both languages; empty when unknown
  Mention mention = Mention::name;
  bool guessed = false;  // `ref` is made of the name, for no list has it; not written
  Score score;
  RuleName rule;
};

// One end of a range.
struct FigurePart {
  Span span;
  FigureKind kind = FigureKind::number;
  OptionalDecimal value;
  SharedText timex;
  SharedText expression;  // as for a figure
};

// What only a range or a bound has.
struct FigureRange {
  OptionalDecimal min, max;
  // Of a range in time, the first day or moment of either end, where the context settles that end to the day
  // or to the time of day: "2014-01-01" and "2018-01-01" for "2014-2018", "2016-04-22T17:00", "T08:00".
  SharedText from, to;
  std::vector<FigurePart> parts;
};

struct Figure {
  Span span;
  FigureKind kind = FigureKind::number;
  bool approx = false;
  Score score;
  OptionalDecimal value;  // percentages are 94, not 0.94
  SparseFields<FigureRange> range;
  SharedText unit;   // ISO 4217, a unit symbol, or the counted noun
  SharedText mod;    // MORE_THAN, LESS_THAN, EQUAL_OR_MORE, EQUAL_OR_LESS, APPROX, START, MID, END, UP, DOWN
  SharedText timex;  // TIMEX3 value as the words alone give it: "XXXX-WXX-7"
  SharedText resolved;    // TIMEX3 value once context is known: "2006-11-12"
  SharedText expression;  // the timex of its rule, before anything is known of the context; not written
  RuleName rule;
};

// Quoted words, without the quotation marks.
struct Quote {
  Span span;
  bool direct = true;
  SharedText speaker;  // ref of the entity that speaks, empty when unknown
};

struct RoleParts;

// Holder, cue, target, content or addressee of a stance.
struct Role {
  Span span;       // empty when only `ref` is known
  SharedText ref;  // ref of the entity that is meant
  SparseFields<RoleParts> parts;

  static Role missing();
  bool is_missing() const { return span.begin == kNowhere; }

 private:
  static constexpr std::uint32_t kNowhere = 0xFFFFFFFF;
};

struct RoleParts {
  std::vector<Span> spans;    // all parts, in text order, when the role is discontinuous; else empty
  std::vector<Role> members;  // coordinated: one each
};

inline Role Role::missing() { return {.span = {kNowhere, kNowhere}}; }
using OptionalRole = SlimOptional<Role>;

struct Stance {
  Span span;
  Polarity polarity = Polarity::neutral;
  bool direct = false;  // in the holder's own words, wholly or in part
  bool negated = false;
  Certainty certainty = Certainty::certain;
  Score score;
  SharedText kind;  // statement, judgement, demand, denial ...
  OptionalRole holder, cue, target, content, addressee;
  std::optional<std::uint32_t> by;  // index of the stance that reports this one
  RuleName rule;
};

// What a reader keeps of the file that a text came from, for a writer that puts annotation back into it.
class Origin {
 public:
  virtual ~Origin() = default;
};

struct Document {
  std::string id;
  std::string language;    // "de", "en": the folder under grammars/; "und" when nobody can tell
  std::string date;        // the document's date, YYYY-MM-DD, or empty
  std::string anchor;      // what relative dates are resolved against where `date` is empty, from the pair's
                           // other text; not written
  Bias bias = Bias::past;  // how dates are read that no word settles: as news, or as a calendar; not written
  std::string title, publisher, source;  // as given, or empty
  std::string text;                      // valid UTF-8; nobody changes it once a layer exists

  // Every layer that a step writes is sorted by span.  The id of a unit is its place: s1, e1, f1, q1, st1.
  std::vector<Sentence> sentences;
  std::vector<Token> tokens;
  std::vector<Entity> entities;
  std::vector<Figure> figures;
  std::vector<Quote> quotes;
  std::vector<Stance> stances;
  std::vector<Span> boilerplate;  // lines of the page that are not the report; kept, not annotated

  std::shared_ptr<const Origin> origin;  // null: there is none, or nobody wants it back

  std::string_view operator[](Span span) const {
    return std::string_view(text).substr(span.begin, span.size());
  }
};

// Paragraphs: a paragraph ends where white space with a line break stands between two sentences.
// Ranges of sentence indices [first, last); empty for a document without sentences.
struct Paragraph {
  std::uint32_t first_sentence = 0, last_sentence = 0;
};
std::vector<Paragraph> paragraphs(const Document& document);

// Dates, times, durations and sets.
bool is_temporal(FigureKind kind);

// Names of the enumerators as the JSONL contract spells them.
std::string_view name(TokenKind kind);
std::string_view name(Mention mention);
std::string_view name(FigureKind kind);
std::string_view name(Polarity polarity);
std::string_view name(Certainty certainty);
std::optional<TokenKind> token_kind(std::string_view name);
std::optional<Mention> mention(std::string_view name);
std::optional<FigureKind> figure_kind(std::string_view name);
std::optional<Polarity> polarity(std::string_view name);
std::optional<Certainty> certainty(std::string_view name);

// Whether `from` or `to` of a figure may be so: "2014-01-01", "2016-04-22T17:00", "T08:00:30".
bool is_moment(std::string_view text);

// What must hold of every document that a step or a reader made: spans inside the text, on code point
// boundaries, tokens ordered and inside their sentences, `by` without a cycle.  Empty, or the first thing
// that is wrong.
std::string check(const Document& document);

}  // namespace synopse
