// Runs a grammar's phases over sentences.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/grammar/grammar.h"
#include "synopse/grammar/tags.h"

namespace synopse {

struct Capture {
  std::string_view name;
  Span span;
};

struct Field {
  std::string_view name;
  std::string value;
};

struct Match {
  RuleId rule = 0;
  Span span;   // what to mark
  Span whole;  // all that matched
  std::vector<Capture> captures;
  std::vector<Field> fields;
  std::vector<Span> each;  // the items that `each` asks for, in text order

  std::string_view field(std::string_view name) const;  // empty: no such field
  const Span* capture(std::string_view name) const;     // nullptr: took no part in the match
};

// A match that another one beat, for `explain`.
struct Loss {
  Match loser;
  RuleId winner = 0;
  // "starts earlier", "is longer", "has a higher prefer", "stands earlier in the files"; or "has no value",
  // where nobody won but a field function of its own found nothing.
  std::string_view reason;
};

// An item as the rules of a phase saw it, with those of its tags that they ask for; for `explain`.
struct SeenItem {
  Span span;
  std::span<const Tag> tags;  // ascending
};

// A grammar compiled to RE2, together with one thread's scratch memory.  Patterns are compiled when they are
// first needed: make one a thread and keep it.  (Threads that share RE2 objects fight over their caches:
// google/re2#569.)
class Matcher {
 public:
  explicit Matcher(std::shared_ptr<const Grammar> grammar);
  Matcher(Matcher&&) noexcept;
  ~Matcher();

  const Grammar& grammar() const;

  // Looks at a document's words once, before its phases run.
  void begin(const Document& document);
  // Gives back what a large document took; to be called when its last phase has run.
  void end();

  // All matches of one phase in one sentence, in text order, no two overlapping: the leftmost wins, then the
  // longest, then `prefer`, then the order in the files.  Items are the tokens, and the entities and figures
  // that the document has by now. Valid until the next call; the caller may move them away.
  std::span<Match> run(const Phase& phase, const Document& document, const Sentence& sentence);
  // The same, some matches at a time: a single sentence may have millions.  All at once while tracing.
  using Take = std::function<void(std::span<Match>)>;
  void run(const Phase& phase, const Document& document, const Sentence& sentence, const Take& take);

  // Tells that entities and figures are what they were when the last phase began: most phases find none.
  void keep_annotations();

  // Goes on as if the grammar had no such rule, until leave_none_out().
  void leave_out(RuleId rule);
  void leave_none_out();

  // Matches that lost in the last run(), and the items that it went over; only while tracing.
  void trace(bool on);
  std::span<const Loss> losses() const;
  std::span<const SeenItem> items() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace synopse
