#include "synopse/view/columns.h"

namespace synopse::view {

void write_columns(const Pair& pair, std::string& out) {
  out += pair.id + '\n';
  for (const Document* document : {pair.de, pair.en}) {
    out += '\n';
    for (const Sentence& sentence : document->sentences) {
      out += (*document)[sentence.span];
      out += '\n';
    }
  }
  out += '\n';
  for (const Discrepancy& each : pair.alignment->discrepancies)
    if (each.category != Category::missing) out += each.note + '\n';
}

}  // namespace synopse::view
