// The header of a document: what it says of the text, and whether that is so.
#include <charconv>
#include <pugixml.hpp>

#include "synopse/formats/sha256.h"
#include "synopse/formats/tei_reading.h"

namespace synopse {
namespace {

pugi::xml_node source_of(const pugi::xml_node& tei) {
  return tei.child("teiHeader").child("fileDesc").child("sourceDesc").child("bibl");
}

pugi::xml_node idno(const pugi::xml_node& bibl, const char* type) {
  return bibl.find_child_by_attribute("idno", "type", type);
}

}  // namespace

std::vector<RuleName> read_rules(const TeiSource& source, const pugi::xml_node& tei,
                                 const std::string& prefix) {
  std::vector<RuleName> rules;
  const auto application = tei.child("teiHeader")
                               .child("encodingDesc")
                               .child("appInfo")
                               .find_child_by_attribute("application", "ident", "synopse");
  for (const auto& label : application.children("label")) {
    const std::string_view id = attribute(label, "xml:id");
    if (id.empty()) continue;
    rules.push_back(content(label));
    if (id != prefix + "r" + std::to_string(rules.size()))
      source.refuse(label, "rules are numbered from 1 on");
  }
  return rules;
}

const RuleName& rule_at(const TeiSource& source, const pugi::xml_node& element,
                        const std::vector<RuleName>& rules, const std::string& prefix) {
  static const RuleName kUnknown;
  const std::string_view pointer = attribute(element, "resp");
  if (pointer.empty()) return kUnknown;
  if (pointer.starts_with('#') && pointer.substr(1).starts_with(prefix)) {
    const auto id = unit_id(pointer.substr(1 + prefix.size()));
    if (id && id->kind == "r" && id->piece == 0 && id->number <= rules.size()) return rules[id->number - 1];
  }
  source.refuse(element, "no rule in the header is " + std::string(pointer));
}

void read_header(TeiReading& reading, const pugi::xml_node& tei) {
  const pugi::xml_node bibl = source_of(tei);
  reading.rules = read_rules(reading.source, tei, reading.prefix);
  Document& document = reading.document;
  const pugi::xml_node id = idno(bibl, "synopse");
  document.id = id ? content(id) : reading.content.name;
  document.language = attribute(tei, "xml:lang");
  document.title = content(bibl.child("title"));
  document.publisher = content(bibl.child("publisher"));
  document.source = content(idno(bibl, "source"));
  document.date = content(tei.child("teiHeader").child("profileDesc").child("creation").child("date"));
}

void check_header(const TeiReading& reading, const pugi::xml_node& tei) {
  const pugi::xml_node hash = idno(source_of(tei), "sha256");
  if (!hash) reading.source.refuse(tei, "no idno of type sha256 in the header tells what the text was");
  if (content(hash) != sha256(reading.document.text))
    reading.source.refuse(hash,
                          "the text of the body is not the one that this is the SHA-256 of; it was changed");
}

}  // namespace synopse
