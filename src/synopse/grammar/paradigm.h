// How the words of a language are inflected, as its paradigms.txt says: "verb: an|nehmen nimmt nahm
// angenommen" in a .lex file stands for all forms of that verb.
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "synopse/grammar/regex.h"
#include "synopse/grammar/source.h"

namespace synopse {

// "{particle?}zu{infinitive}": literals and parts.  A part may have several values, or none: then it gives no
// text at all, unless it is written with `?`.
struct FormTemplate {
  struct Piece {
    bool is_part = false;
    bool optional = false;
    std::string text;  // literal, or the part's name
  };
  std::vector<Piece> pieces;
};

// "(el|er)-n -> -t": one way to make a part from another.
struct PartCase {
  std::shared_ptr<const Regex> whole_word;  // paradigms that are `like` another share theirs
  std::vector<std::string> results;         // with \0 to \9 for the expression's groups; none: no such form
};

// A part that is made unless the line gives it.
struct MadePart {
  std::string name;
  std::string from;  // empty: made by templates
  std::vector<PartCase> cases;
  std::vector<FormTemplate> templates;
};

// Forms, the columns that they set, and the parts that a word must (not) have to make them.
struct FormSet {
  std::vector<std::pair<std::string, FormTemplate>> columns;
  std::vector<std::string> needed, excluded;
  std::vector<FormTemplate> forms;
};

struct Paradigm {
  std::string name;
  std::string before_bar;          // the part before `|` in the first one: "particle"; may be empty
  std::vector<std::string> parts;  // as a line gives them, in order
  std::set<std::size_t> counts;    // how many of them a line may give
  std::string behind_plus;         // the part that a line gives behind `+`; may be empty
  std::vector<MadePart> made;      // in order: each from those before it
  std::vector<FormSet> form_sets;
  Position place;

  bool has_part(std::string_view part) const;
  std::vector<std::string> part_names() const;
};

// All paradigms of a language.
class Paradigms {
 public:
  // Adds those of a paradigms.txt; one replaces another of the same name from an earlier file.  Every mistake
  // goes to `report`.
  void read(const std::string& path, std::string_view content, Diagnostics& report);

  const Paradigm* find(std::string_view name) const;  // nullptr: no such paradigm
  std::vector<std::string> names() const;
  // Whether a paradigm of that name could not be read, which has been reported.
  bool is_broken(std::string_view name) const { return broken_.contains(name); }

 private:
  std::map<std::string, Paradigm, std::less<>> by_name_;
  std::set<std::string, std::less<>> broken_;
};

}  // namespace synopse
