// What the checks of one TEI element share.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/validation/findings.h"
#include "synopse/validation/units.h"
#include "synopse/validation/vocabulary.h"

namespace synopse::validation {

// What the header says of the text.
struct HeaderFacts {
  struct Said {
    std::size_t at = 0;
    std::string value;
  };
  std::optional<Said> characters, sentences, tokens, sha256;
  bool ours = false;  // it names synopse
};

struct TeiState {
  TeiState(std::string_view the_id, std::size_t the_place, Findings& the_findings)
      : id(the_id), at(the_place), units(the_id), findings(the_findings) {}

  std::string_view id;
  std::size_t at;
  HeaderFacts header;
  Units units;
  Findings& findings;

  bool has_body = false;
  std::string text;                       // of the body, as far as it has been read
  std::size_t sentences = 0, tokens = 0;  // how many there are

  // Pointers inside this TEI element, to be followed when it has ended.
  struct Pointer {
    std::size_t at;
    Known attribute;
    UnitKind kind;  // of what it must name; none: anything
    std::string_view value;
  };
  std::vector<Pointer> pointers;

  // Takes the id of a tag: its prefix, its form, that it is new.  nullptr when something is wrong with it, or
  // there is none.
  Unit* declare(const Tag& tag, UnitKind kind, LocalId& id, std::string_view& local);
  Unit* declare(const Tag& tag, UnitKind kind);
  void point(const Tag& tag, Known attribute, UnitKind kind);
  // What a pointer names, or nullptr; then it has been told.
  const Unit* follow(const Pointer& pointer);
};

}  // namespace synopse::validation
