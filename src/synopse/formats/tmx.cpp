#include "synopse/formats/tmx.h"

#include <span>

#include "synopse/formats/numbers.h"
#include "synopse/formats/xml.h"

namespace synopse {
namespace {

void append_property(std::string& out, std::string_view type, std::string_view value) {
  append_xml_text(out.append("<prop type=\"").append(type).append("\">"), value);
  out += "</prop>\n";
}

void append_variant(std::string& out, const Document& document, std::span<const std::uint32_t> sentences) {
  out += "<tuv";
  append_attribute(out, "xml:lang", xml_language(document.language));
  out += "><seg>";
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    if (i > 0) out += ' ';
    append_xml_text(out, document[document.sentences[sentences[i]].span]);
  }
  out += "</seg></tuv>\n";
}

void append_unit(std::string& out, const Pair& pair, std::size_t number) {
  const Link& link = pair.alignment->links[number];
  out += "<tu";
  append_attribute(out, "tuid", pair.id + ".l" + std::to_string(number + 1));
  out += ">\n";
  if (!link.note.empty()) {
    out += "<note>";
    append_xml_text(out, link.note);
    out += "</note>\n";
  }
  append_property(out, "x-relation", name(link.relation));
  std::string score;
  append_float(score, link.score);
  append_property(out, "x-score", score);
  for (const std::string& each : pair.alignment->dictionaries) append_property(out, "x-dictionary", each);
  append_variant(out, *pair.de, link.de);
  append_variant(out, *pair.en, link.en);
  out += "</tu>\n";
}

}  // namespace

std::string tmx_head() {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
         "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n"
         "<tmx version=\"1.4\">\n"
         "<header creationtool=\"synopse\" creationtoolversion=\"" SYNOPSE_VERSION
         "\" segtype=\"sentence\" o-tmf=\"synopse\" adminlang=\"en\" srclang=\"de\" "
         "datatype=\"plaintext\"/>\n"
         "<body>\n";
}

std::string tmx_tail() { return "</body>\n</tmx>\n"; }

void write_tmx(const Pair& pair, std::string& out) {
  for (std::size_t i = 0; i < pair.alignment->links.size(); ++i) {
    const Link& link = pair.alignment->links[i];
    if (link.level == Level::sentence && !link.de.empty() && !link.en.empty()) append_unit(out, pair, i);
  }
}

}  // namespace synopse
