#include "synopse/formats/tei_corpus_header.h"

#include "synopse/formats/tei.h"
#include "synopse/formats/tei_document.h"
#include "synopse/formats/xml.h"

namespace synopse {
namespace {

// The categories themselves.
std::string_view class_declaration() {
  const std::string_view file = tei_taxonomies();
  const std::size_t begin = file.find("<classDecl>"), end = file.find("</classDecl>");
  if (begin == file.npos || end == file.npos) return {};
  return file.substr(begin, end + std::string_view("</classDecl>").size() - begin);
}

}  // namespace

void append_corpus_header(std::string_view title, std::string_view source, std::string_view categories,
                          Appender& out) {
  out += "<teiHeader xml:lang=\"en\">\n<fileDesc>\n<titleStmt><title>";
  append_exact_text(out, title);
  out +=
      "</title></titleStmt>\n<publicationStmt><p>Machine-made annotation; rights remain those of the "
      "sources.</p></publicationStmt>\n<sourceDesc><p>";
  append_xml_text(out, source);
  out += "</p></sourceDesc>\n</fileDesc>\n<encodingDesc>\n";
  if (categories.empty()) out.append(class_declaration()) += '\n';
  append_prefixes(out, categories);
  append_application(out);
  out += "</encodingDesc>\n</teiHeader>\n";
}

}  // namespace synopse
