// A document on its way from TEI: what the readers of its header, lists, body
// and standOff share.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/formats/tei_source.h"
#include "synopse/formats/tei_unit_ids.h"
#include "synopse/text/utf8.h"

namespace synopse {

// An entry of the entity lists.
struct TeiThing {
  std::string ref;   // as the document has it; empty for one that has none ("auto.e7")
  std::string norm;  // its canonical name, first in the entry
};

// A document, and the ids by which alignments name its units.
struct TeiContent {
  std::string name;  // xml:id of its TEI
  Document document;
  UnitNumbers sentences, entities, figures, quotes, stances;
  std::unordered_map<std::string, std::uint32_t> thing_numbers;  // by the part of the id after "DOC.k."
  std::vector<TeiThing> things;
  std::vector<std::uint32_t> thing_of_entity;  // kNoThing where it has none
};
inline constexpr std::uint32_t kNoThing = 0xFFFFFFFF;

// The rules that an alignment or a document names in its header, for
// TeiReading::rule and the like.
std::vector<RuleName> read_rules(const TeiSource& source, const pugi::xml_node& tei,
                                 const std::string& prefix);
// The one that a pointer "#DOC.r12" names; refuses others.
const RuleName& rule_at(const TeiSource& source, const pugi::xml_node& element,
                        const std::vector<RuleName>& rules, const std::string& prefix);

// The document of one TEI element.  Throws Error(Fault::input) with the place
// of the first mistake.
TeiContent read_tei_document(const TeiSource& source, const pugi::xml_node& tei);

// What a token says of itself, in the text or beside it.  All are read in one
// go: there are many tokens.
struct TokenAttributes {
  std::string_view id, type, subtype, part;
  std::uint32_t clitic = 0;  // code points at its end that are a word of its own
  bool joined = false;       // of one word with the token before it
  bool joins = false;        // the next token begins where it ends
};

// A token, or a piece of one that an annotation cuts.
struct ReadPiece {
  std::uint32_t token = 0, number = 0;  // as in its id
  Span span;
  bool joined = false;  // it says that the next begins where it ends
  TeiElement element;
};

// An end of a range that stands beside the text, as long as its figure is not
// known.
struct ReadPart {
  std::uint32_t figure = 0, number = 0;  // as in its id
  FigurePart part;
  TeiElement element;
};

class TeiReading {
 public:
  TeiReading(const TeiSource& the_source, TeiContent& the_content)
      : source(the_source),
        content(the_content),
        document(the_content.document),
        prefix(content.name + ".") {}

  const TeiSource& source;
  TeiContent& content;
  Document& document;
  const std::string prefix;
  std::vector<ReadPiece> pieces;  // in the order of the text
  std::vector<ReadPart> parts;    // those that stand in standOff
  std::vector<RuleName> rules;    // by their number, the first of which is 1

  // The unit that an element's xml:id makes it; refuses ids of another kind, or
  // of another document. Only tokens and ends of ranges have pieces.
  UnitId id(const pugi::xml_node& element, std::string_view kind) const;
  UnitId id(const pugi::xml_node& element, std::string_view whole, std::string_view kind) const;
  // What made an annotation, by resp="#DOC.r12"; empty where it says nothing.
  const RuleName& rule(const pugi::xml_node& element) const;
  // The thing that a pointer "#DOC.k.REF" names; kNoThing for an empty one.
  std::uint32_t thing(const pugi::xml_node& element, std::string_view pointer) const;
  // What a pointer names: "k.REF" for "#DOC.k.REF".
  std::string_view local(const pugi::xml_node& element, std::string_view pointer) const;
};

// The parts of a file, in files of their own.
void read_header(TeiReading& reading, const pugi::xml_node& tei);
void read_entity_lists(TeiReading& reading, const pugi::xml_node& stand_off);
void read_body(TeiReading& reading, const pugi::xml_node& body);
void read_stand_off(TeiReading& reading, const pugi::xml_node& stand_off);
// Where attributes cannot say a field exactly, a feature structure does: it
// replaces what they say.  Units are in their order by now.
void read_exact_values(TeiReading& reading, const pugi::xml_node& stand_off);
// Whether the facts that the header states are those of what was read.
void check_header(const TeiReading& reading, const pugi::xml_node& tei);

// An element that says what an entity or a figure is: the same inline and in
// standOff.
bool is_entity_element(std::string_view name);
bool is_figure_element(std::string_view name);
TokenAttributes read_token_attributes(const TeiReading& reading, const pugi::xml_node& token);
// The bytes of a clitic of so many code points at the end of a token; refuses
// one that is no part of it.
std::uint8_t clitic_bytes(const TeiReading& reading, const pugi::xml_node& element, Span token,
                          std::uint32_t points);
Entity read_entity(const TeiReading& reading, const pugi::xml_node& element);
Figure read_figure(const TeiReading& reading, const pugi::xml_node& element);
FigurePart read_figure_part(const TeiReading& reading, const pugi::xml_node& element);
std::optional<float> read_certainty(const TeiSource& source, const pugi::xml_node& element);

}  // namespace synopse
