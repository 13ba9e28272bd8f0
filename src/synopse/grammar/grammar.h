// Everything that one language knows: its phases of rules and its lexicons, parsed and checked.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/grammar/rule.h"
#include "synopse/text/diagnostics.h"
#include "synopse/text/files.h"
#include "synopse/text/flat_block.h"

namespace synopse {

class Lexicon;
class Numerals;

// Rules that run together; their matches compete for the text, and the winners are items for the next phase.
struct Phase {
  std::string name;
  std::vector<RuleId> rules;  // in the order of the files
};

// How closely a grammar is looked at while it is read.
enum class Checks {
  drafts,  // rules without examples only warn
  full
};

// Immutable after load(), so threads may share one.  What must not be shared, the compiled
// patterns and their caches, lives in Matcher.
class Grammar {
 public:
  // Reads `language`/phases.txt and all that it names.  Every mistake goes to `report`; null if there was an
  // error.
  static std::shared_ptr<const Grammar> load(const Files& files, const std::string& language,
                                             Diagnostics& report, Checks checks = Checks::full);
  // A grammar from its image(), without its examples; `image` must outlive it.  Throws Error when the image
  // is damaged, or of another version.
  static std::shared_ptr<const Grammar> view(std::span<const std::byte> image, Trust trust = Trust::checked);
  ~Grammar();

  // The grammar as one block of bytes, which need not be parsed again.
  std::vector<std::byte> image() const;

  const std::string& language() const;
  std::span<const Phase> phases() const;
  std::span<const Rule> rules() const;
  const Rule& rule(RuleId id) const;
  const Lexicon* lexicon(std::string_view name) const;  // as a `lexicon` statement names it; nullptr: none
  const Numerals* numerals() const;                     // nullptr: the language has no lexicon/numerals.lex

  struct Content;  // for the room's own files
  const Content& content() const { return *content_; }

 private:
  explicit Grammar(std::unique_ptr<Content> content);
  std::unique_ptr<Content> content_;
};

}  // namespace synopse
