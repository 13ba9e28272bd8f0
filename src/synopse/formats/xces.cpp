#include "synopse/formats/xces.h"

#include <span>

#include "synopse/formats/numbers.h"
#include "synopse/formats/tei.h"
#include "synopse/formats/xml.h"

namespace synopse {
namespace {

std::string targets(const std::string& document, std::span<const std::uint32_t> sentences) {
  std::string out;
  for (const std::uint32_t sentence : sentences) {
    if (!out.empty()) out += ' ';
    out += document + ".s" + std::to_string(sentence + 1);
  }
  return out;
}

void append_link(std::string& out, const TeiPairNames& names, const Link& link, std::size_t number) {
  out += "<link";
  append_attribute(out, "id", names.align + ".l" + std::to_string(number + 1));
  append_attribute(out, "xtargets", targets(names.de, link.de) + ";" + targets(names.en, link.en));
  out += " certainty=\"";
  append_float(out, link.score);
  out += "\"/>\n";
}

}  // namespace

std::string xces_head() {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
         "<!DOCTYPE cesAlign PUBLIC \"-//CES//DTD XML cesAlign//EN\" \"\">\n"
         "<cesAlign version=\"1.0\">\n";
}

std::string xces_tail() { return "</cesAlign>\n"; }

void write_xces(const Pair& pair, std::string& out) {
  const TeiPairNames names = tei_pair_names(pair);
  out += "<linkGrp targType=\"s\"";
  append_attribute(out, "fromDoc", names.de_file);
  append_attribute(out, "toDoc", names.en_file);
  out += ">\n";
  for (std::size_t i = 0; i < pair.alignment->links.size(); ++i) {
    if (pair.alignment->links[i].level == Level::sentence)
      append_link(out, names, pair.alignment->links[i], i);
  }
  out += "</linkGrp>\n";
}

}  // namespace synopse
