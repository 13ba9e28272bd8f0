// The header of an annotated document.
#include "synopse/formats/numbers.h"
#include "synopse/formats/sha256.h"
#include "synopse/formats/tei_dates.h"
#include "synopse/formats/tei_document.h"
#include "synopse/formats/xml.h"

namespace synopse {
namespace {

void append_element(std::string_view name, std::string_view text, Appender& out) {
  out += '<';
  out.append(name) += '>';
  append_exact_text(out, text);
  append_end(name, out);
}

void append_extent(std::string_view unit, std::size_t quantity, Appender& out) {
  out += "<measure unit=\"";
  out.append(unit) += "\" quantity=\"";
  append_number(out, quantity);
  out += "\"/>";
}

void append_idno(std::string_view type, std::string_view text, Appender& out) {
  out += "<idno type=\"";
  out.append(type) += "\">";
  append_exact_text(out, text);
  out += "</idno>";
}

void append_file(const TeiDocument& tei, Appender& out) {
  const Document& document = tei.document;
  out += "<fileDesc>\n<titleStmt>";
  append_element("title", document.title.empty() ? document.id : document.title, out);
  out += "</titleStmt>\n<extent>";
  append_extent("characters", tei.points.count(), out);
  append_extent("sentences", document.sentences.size(), out);
  append_extent("tokens", document.tokens.size(), out);
  out +=
      "</extent>\n<publicationStmt><p>Annotated by machine.</p>"
      "</publicationStmt>\n<sourceDesc><bibl>";
  if (!document.title.empty()) append_element("title", document.title, out);
  if (!document.publisher.empty()) append_element("publisher", document.publisher, out);
  if (tei.name != document.id) append_idno("synopse", document.id, out);
  if (!document.source.empty()) append_idno("source", document.source, out);
  append_idno("sha256", sha256(document.text), out);
  out += "</bibl></sourceDesc>\n</fileDesc>\n";
}

// What a reader must know of the encoding; the same in every file, so in few words.
constexpr std::string_view kEditorial =
    "<editorialDecl>\n"
    "<normalization><p>None: the text is that of body, each g the character in its n.</p>"
    "</normalization>\n"
    "<quotation marks=\"all\"><p>said is inside the marks.</p></quotation>\n"
    "<segmentation><p>s, w, pc; n: letters of a final clitic.</p></segmentation>\n"
    "<stdVals><p>W3C, ISO, TIMEX3.</p></stdVals>\n"
    "<interpretation><p>Automatic; fs: exact values.</p></interpretation>\n"
    "</editorialDecl>\n";

void append_profile(const Document& document, Appender& out) {
  out += "<profileDesc>";
  if (!document.date.empty()) {
    out += "<creation><date";
    if (is_day(document.date)) append_attribute(out, "when", document.date);
    out += '>';
    append_exact_text(out, document.date);
    out += "</date></creation>";
  }
  out += "<langUsage><language";
  append_attribute(out, "ident", xml_language(document.language));
  out += "/></langUsage></profileDesc>\n";
}

}  // namespace

void append_prefixes(Appender& out, std::string_view categories) {
  out += "<listPrefixDef><prefixDef ident=\"syn\" matchPattern=\"(.+)\"";
  append_attribute(out, "replacementPattern", std::string(categories) + "#$1");
  out += "><p>Categories.</p></prefixDef></listPrefixDef>\n";
}

void append_application(Appender& out, std::string_view prefix, const std::vector<std::string_view>& rules,
                        const std::vector<std::string>& dictionaries) {
  out += "<appInfo><application ident=\"synopse\" version=\"" SYNOPSE_VERSION "\"><label>synopse</label>";
  for (std::size_t i = 0; i < rules.size(); ++i) {
    out += "\n<label xml:id=\"";
    out.append(prefix) += 'r';
    append_number(out, i + 1);
    out += "\">";
    append_exact_text(out, rules[i]);
    out += "</label>";
  }
  for (const std::string& each : dictionaries) {
    out += "<ptr";
    append_attribute(out, "target", percent_encoded(each));
    out += "/>";
  }
  out += "</application></appInfo>\n";
}

void append_document_header(const TeiDocument& tei, std::string_view categories, Appender& out) {
  out += "<teiHeader xml:lang=\"en\">\n";
  append_file(tei, out);
  out += "<encodingDesc>\n";
  out.append(kEditorial);
  append_prefixes(out, categories);
  append_application(out, tei.prefix, tei.rules.all());
  out += "</encodingDesc>\n";
  append_profile(tei.document, out);
  out += "</teiHeader>\n";
}

}  // namespace synopse
