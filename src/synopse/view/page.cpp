#include "synopse/view/page.h"

#include "synopse/view/inert.h"

namespace synopse::view {
namespace {

void write_document(const Document& document, std::string& out) {
  out += "<article lang=\"" + document.language + "\">\n";
  for (const Sentence& sentence : document.sentences) {
    out += "<p>";
    append_text(out, document[sentence.span]);
    out += "</p>\n";
  }
  out += "</article>\n";
}

}  // namespace

void write_page(const Pair& pair, std::string& out) {
  out +=
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\n<title>";
  append_text(out, pair.id);
  out += "</title>\n</head>\n<body>\n<main>\n";
  write_document(*pair.de, out);
  write_document(*pair.en, out);
  out += "</main>\n</body>\n</html>\n";
}

}  // namespace synopse::view
