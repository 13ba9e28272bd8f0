// TEI P5 of other people: the text by its own rules, and what the header says of it.
#include <memory>
#include <utility>

#include "synopse/formats/tei_foreign_header.h"
#include "synopse/formats/tei_foreign_text.h"
#include "synopse/formats/tei_origin.h"
#include "synopse/formats/tei_read.h"
#include "synopse/formats/tei_tree.h"
#include "synopse/formats/xml_check.h"
#include "synopse/formats/xml_decode.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

// The body of the first text that has one; 0: none.
std::uint32_t body_of(const TeiTree& tree) {
  for (std::uint32_t i = 1; i < tree[0].end; i = tree[i].end) {
    if (!tree[i].is_tei || tree[i].name != "text") continue;
    if (const std::uint32_t body = tree.child(i, "body")) return body;
  }
  return 0;
}

// Whether the text in its encoding gives the bytes of the file again.
bool is_writable(const XmlText& file, std::string_view bytes) {
  if (file.encoding.empty()) return true;
  return encoded((file.mark ? "\xEF\xBB\xBF" : "") + file.text, file.encoding) == bytes;
}

}  // namespace

ReadFile read_foreign_tei(std::string_view bytes, const ReadOptions& options) {
  auto origin = std::make_shared<TeiOrigin>();
  origin->file = decoded_xml(bytes, options.encoding);
  const XmlText& file = origin->file;
  if (!file.error.empty()) return {.error = file.error};
  const TeiTree tree(file.text);
  if (!tree.error().empty()) return {.error = tree.error()};
  const std::uint32_t body = body_of(tree);
  if (body == 0) return {.error = xml_place(file.text, tree[0].tag) + ": a TEI element without text/body"};
  ReadFile read;
  Document& document = read.documents.emplace_back().document;
  read_foreign_header(tree, body, document);
  const ForeignText text = foreign_text(tree, body);
  document.text = text.text;
  if (is_writable(file, bytes)) {
    describe_origin(tree, body, text, *origin);
    document.origin = std::move(origin);
  } else {
    read.warnings.push_back("its bytes are not those that " + file.encoding +
                            " has for its text; annotation will not be written back into it");
  }
  if (tree.others() > 0)
    read.warnings.push_back("only the first TEI element is read, not the " + std::to_string(tree.others()) +
                            " behind it");
  return read;
}

}  // namespace synopse
