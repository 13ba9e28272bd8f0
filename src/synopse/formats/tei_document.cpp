#include "synopse/formats/tei_document.h"

#include "synopse/formats/numbers.h"
#include "synopse/formats/xml.h"

namespace synopse {

TeiDocument::TeiDocument(const Document& the_document, std::string the_name, const std::vector<bool>& linked)
    : document(the_document),
      name(std::move(the_name)),
      prefix(name + "."),
      points(the_document.text),
      layout(synopse::layout(the_document)),
      clusters(the_document, linked) {}

void TeiDocument::append_id(std::string& out, std::string_view kind, std::size_t index) const {
  out += prefix;
  out += kind;
  append_number(out, index + 1);
}

void TeiDocument::append_id(std::string& out, const Piece& piece) const {
  append_id(out, "t", piece.token);
  if (piece.number == 0) return;
  out += '.';
  append_number(out, piece.number);
}

void TeiDocument::append_pointer(std::string& out, std::string_view attribute, const Cluster& cluster) const {
  out += ' ';
  out += attribute;
  out += "=\"#";
  out += prefix;
  out += "k.";
  out += cluster.name;
  out += '"';
}

void append_tei(const TeiDocument& tei, std::string_view categories, std::string& out) {
  out += R"(<TEI xmlns="http://www.tei-c.org/ns/1.0")";
  append_attribute(out, "xml:id", tei.name);
  append_attribute(out, "xml:lang", xml_language(tei.document.language));
  out += ">\n";
  append_document_header(tei, categories, out);
  append_text(tei, out);
  append_stand_off(tei, out);
  out += "</TEI>\n";
}

void append_end(std::string_view element, std::string& out) {
  out += "</";
  out += element;
  out += '>';
}

}  // namespace synopse
