// A pattern of a rule file, translated to RE2's syntax.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/grammar/needs.h"
#include "synopse/grammar/source.h"
#include "synopse/grammar/tags.h"

namespace synopse {

class Lexicon;

// A test on one item, in an item expression before it has a byte: kTestOpen, the code points of the tags that
// it wants, kTestBut, those that it does not, kTestOr and other such tags if there are alternatives,
// kTestClose.
constexpr char32_t kTestOpen = 0xF8F0, kTestBut = 0xF8F1, kTestOr = 0xF8F2, kTestClose = 0xF8F3;

// The pattern as an RE2 expression, and what must be in a sentence for it to match at all.
struct Expression {
  std::string regex;
  Needs needs;
};

// A test on one token's own text: `class name = /regex/`, or /regex/ in a pattern.
struct TokenClass {
  std::string regex;
  Tag tag;
};

// A mistake in a pattern: thrown when the rest cannot be read, else noted in the Scope; the file's reader
// reports it and goes on.
struct PatternError {
  Position at;
  std::string message, hint;
};

// What names mean while a file is read.
struct Scope {
  Tags* tags = nullptr;
  std::vector<TokenClass>* token_classes = nullptr;              // of the whole grammar
  std::map<std::string, const Lexicon*, std::less<>>* lexicons;  // of the whole grammar, by name
  const std::set<std::string>* phase_kinds = nullptr;       // what rules of this phase make: no items yet
  std::map<std::string, Tag, std::less<>> classes;          // of the file: `class` statements
  std::map<std::string, Expression, std::less<>> patterns;  // of the file: `pattern` statements
  std::set<Tag> asked;                                      // of the file: what its tests ask for
  std::set<std::string, std::less<>> used;     // classes, patterns and lexicons that patterns name
  std::set<std::string, std::less<>> broken;   // names whose own statement has a mistake
  std::vector<PatternError> mistakes, doubts;  // of the statement: errors, warnings
  bool incomplete = false;                     // a file could not be included: any name may stand in it

  // Whether an unknown name is the fault of another statement, which has been reported.
  bool excuses(std::string_view name) const { return incomplete || broken.contains(name); }
};

enum class Captures { allowed, refused };

// Level items: "word" /regex/ [test test | test] {piece} ( ) | ? * + {2,4} name:...
Expression item_expression(const Located& source, Scope& scope, Captures captures);
// Level text: RE2's syntax with blanks as layout, {piece} and name:( ).
Expression text_expression(const Located& source, Scope& scope, Captures captures);
// One test or several as in [ ]: what `each` takes.
Expression item_test(const Located& source, Scope& scope);
// The tag of a regular expression over one token; checks it.
Tag token_class(const Located& source, std::size_t begin, std::size_t length, Scope& scope);

// An item expression with a letter for each test: what RE2 can say of its structure and size, at a fraction
// of the cost.
std::string structure(const std::string& item_expression);

// Throws PatternError at the offending piece when RE2 refuses `regex`.
void check_regex(const std::string& regex, const Located& source, std::string_view what);

}  // namespace synopse
