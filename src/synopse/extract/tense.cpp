#include "synopse/extract/tense.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>

#include "synopse/document/sentences.h"
#include "synopse/grammar/lexicon.h"

namespace synopse {
namespace {

constexpr int kBefore = 7, kBehind = 4;  // so many words away a cue still says something of a date

// "XXXX-WXX-7" and the like, without a mark that its own words have set.
bool is_open(const Figure& figure) {
  const std::string_view words = figure.expression;
  return figure.kind != FigureKind::set && words.starts_with("XXXX-") &&
         std::string_view("<>[]~^").find(words.back()) == std::string_view::npos;
}

struct Cue {
  char mark = 0;  // 0: none
  int distance = 0;
};

class Clause {
 public:
  Clause(const Document& document, const Lexicon& cues)
      : document_(document),
        cues_(cues),
        direction_(cues.column_index("direction")),
        reach_(cues.column_index("reach")) {}

  // The mark that the words around `span` give; 0: none.
  char mark(Span span) {
    const Sentence* sentence = sentence_at(document_, span.begin);
    if (!sentence) return 0;
    const auto [first, last] = tokens_in(*sentence, span);
    const Cue before = look(first, sentence->first_token, -1);
    const Cue behind = look(last, sentence->last_token, 1);
    if (!before.mark || !behind.mark) return before.mark ? before.mark : behind.mark;
    return behind.distance < before.distance ? behind.mark : before.mark;
  }

 private:
  // The first token of the date and the first behind it.
  std::pair<std::int64_t, std::int64_t> tokens_in(const Sentence& sentence, Span span) const {
    const auto begin = document_.tokens.begin() + sentence.first_token;
    const auto end = document_.tokens.begin() + sentence.last_token;
    const auto at_or_behind = [&](std::uint32_t byte) {
      return std::lower_bound(begin, end, byte,
                              [](const Token& token, std::uint32_t at) { return token.span.begin < at; });
    };
    return {at_or_behind(span.begin) - document_.tokens.begin(),
            at_or_behind(span.end) - document_.tokens.begin()};
  }

  // The nearest cue from `from` on, as far as the clause goes.  A comma right beside the date does not end
  // it.
  Cue look(std::int64_t from, std::int64_t to, int way) {
    int distance = 0;
    for (std::int64_t at = way < 0 ? from - 1 : from; at != (way < 0 ? to - 1 : to); at += way) {
      const Token& token = document_.tokens[static_cast<std::size_t>(at)];
      if (token.kind == TokenKind::punct) {
        if (distance > 0 || way < 0) break;
        continue;
      }
      if (++distance > (way < 0 ? kBefore : kBehind)) break;
      if (const char mark = cue(document_[token.span], distance)) return {mark, distance};
    }
    return {};
  }

  char cue(std::string_view word, int distance) {
    const std::string_view direction = cues_.lookup(word, direction_, room_);
    if (direction.empty()) return 0;
    const std::string_view reach = cues_.lookup(word, reach_, room_);
    if (!reach.empty() && distance > reach[0] - '0') return 0;
    return direction == "future" ? ']' : '[';
  }

  const Document& document_;
  const Lexicon& cues_;
  const int direction_, reach_;  // columns
  std::string room_;
};

}  // namespace

void mark_tense(Document& document, const Lexicon& cues) {
  Clause clause(document, cues);
  for (Figure& figure : document.figures) {
    if (!is_open(figure)) continue;
    if (const char mark = clause.mark(figure.span)) figure.expression += mark;
  }
}

}  // namespace synopse
