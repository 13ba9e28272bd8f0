// The header of an annotated document.
#include "synopse/formats/numbers.h"
#include "synopse/formats/sha256.h"
#include "synopse/formats/tei_dates.h"
#include "synopse/formats/tei_document.h"
#include "synopse/formats/xml.h"

namespace synopse {
namespace {

void append_element(std::string_view name, std::string_view text, std::string& out) {
  out.append("<").append(name).append(">");
  append_xml_text(out, text);
  append_end(name, out);
}

void append_extent(std::string_view unit, std::size_t quantity, std::string& out) {
  out.append("<measure unit=\"").append(unit).append("\" quantity=\"");
  append_number(out, quantity);
  out += "\"/>";
}

void append_idno(std::string_view type, std::string_view text, std::string& out) {
  out.append("<idno type=\"").append(type).append("\">");
  append_xml_text(out, text);
  out += "</idno>";
}

void append_file(const TeiDocument& tei, std::string& out) {
  const Document& document = tei.document;
  out += "<fileDesc>\n<titleStmt>";
  append_element("title", document.title.empty() ? document.id : document.title, out);
  out += "</titleStmt>\n<extent>";
  append_extent("characters", tei.points.count(), out);
  append_extent("sentences", document.sentences.size(), out);
  append_extent("tokens", document.tokens.size(), out);
  out +=
      "</extent>\n<publicationStmt><p>Machine-made annotation; rights remain those of the source.</p>"
      "</publicationStmt>\n<sourceDesc><bibl>";
  if (!document.title.empty()) append_element("title", document.title, out);
  if (!document.publisher.empty()) append_element("publisher", document.publisher, out);
  if (tei.name != document.id) append_idno("synopse", document.id, out);
  if (!document.source.empty()) append_idno("source", document.source, out);
  append_idno("sha256", sha256(document.text), out);
  out += "</bibl></sourceDesc>\n</fileDesc>\n";
}

// What a reader must know of the encoding; the same in every file.
constexpr std::string_view kEditorial =
    "<editorialDecl>\n"
    "<normalization><p>The text is the string value of the body element, with every g of type \"control\" "
    "replaced by the character that its n attribute names; white space in the body is part of the text.</p>"
    "</normalization>\n"
    "<quotation marks=\"all\"><p>said stands inside the quotation marks.</p></quotation>\n"
    "<segmentation><p>Sentences are s, tokens are w and pc; join=\"right\" repeats that the next token "
    "follows "
    "without any character between; part=\"I|M|F\" marks the pieces of a token that an annotation cuts; "
    "fw is a line of the page that is not part of the report.</p></segmentation>\n"
    "<stdVals><p>when, from, to, dur: W3C XML Schema; when-iso, dur-iso: ISO 8601; when-custom: TIMEX3; "
    "unit: "
    "ISO 4217 or the symbol of the unit.</p></stdVals>\n"
    "<interpretation><p>All annotation is automatic; what crosses other annotation stands as span in "
    "standOff.</p></interpretation>\n"
    "</editorialDecl>\n";

void append_profile(const Document& document, std::string& out) {
  out += "<profileDesc>";
  if (!document.date.empty()) {
    out += "<creation><date";
    if (is_day(document.date)) append_attribute(out, "when", document.date);
    out += '>';
    append_xml_text(out, document.date);
    out += "</date></creation>";
  }
  out += "<langUsage><language";
  append_attribute(out, "ident", xml_language(document.language));
  out += "/></langUsage></profileDesc>\n";
}

}  // namespace

void append_prefixes(std::string& out, std::string_view categories) {
  out += "<listPrefixDef><prefixDef ident=\"syn\" matchPattern=\"(.+)\"";
  append_attribute(out, "replacementPattern", std::string(categories) + "#$1");
  out += "><p>Categories of stances, figures, relations and discrepancies.</p></prefixDef></listPrefixDef>\n";
}

void append_application(std::string& out, const std::vector<std::string>& dictionaries) {
  out += "<appInfo><application ident=\"synopse\" version=\"" SYNOPSE_VERSION "\"><label>synopse</label>";
  for (const std::string& each : dictionaries) {
    out += "<ptr";
    append_attribute(out, "target", percent_encoded(each));
    out += "/>";
  }
  out += "</application></appInfo>\n";
}

void append_document_header(const TeiDocument& tei, std::string_view categories, std::string& out) {
  out += "<teiHeader xml:lang=\"en\">\n";
  append_file(tei, out);
  out += "<encodingDesc>\n";
  out += kEditorial;
  append_prefixes(out, categories);
  append_application(out);
  out += "</encodingDesc>\n";
  append_profile(tei.document, out);
  out += "</teiHeader>\n";
}

}  // namespace synopse
