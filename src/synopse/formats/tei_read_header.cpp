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

void read_header(TeiReading& reading, const pugi::xml_node& tei) {
  const pugi::xml_node bibl = source_of(tei);
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
