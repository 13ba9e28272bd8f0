// The text of a TEI file of ours.
#include <charconv>
#include <cstring>
#include <pugixml.hpp>

#include "synopse/error.h"
#include "synopse/formats/sha256.h"
#include "synopse/formats/tei.h"
#include "synopse/formats/xml_check.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::string_view kNamespace = "http://www.tei-c.org/ns/1.0";

[[noreturn]] void refuse(const std::string& what) { throw Error(Fault::input, what); }

bool is_control(std::uint32_t c) {
  return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0xFFFE || c == 0xFFFF;
}

bool is_placeholder(const pugi::xml_node& node) {
  return std::string_view(node.name()) == "g" &&
         std::string_view(node.attribute("type").value()) == "control";
}

// The character that <g type="control" n="U+000C"> stands for.
void append_named_character(const pugi::xml_node& g, std::string& text) {
  const std::string_view named = g.attribute("n").value();
  std::uint32_t code_point = 0;
  const char* end = named.data() + named.size();
  const bool good = named.starts_with("U+") && named.size() == 6 &&
                    std::from_chars(named.data() + 2, end, code_point, 16).ptr == end;
  if (!good || !is_control(code_point)) refuse("a g that names no control character: " + std::string(named));
  append_utf8(text, static_cast<char32_t>(code_point));
}

// The node after `node` in the order of the file that is not below it; none when the body ends.
pugi::xml_node beyond(pugi::xml_node node, const pugi::xml_node& body) {
  while (node != body && !node.next_sibling()) node = node.parent();
  return node == body ? pugi::xml_node() : node.next_sibling();
}

// Without recursion: a file may nest deeper than the stack.
std::string string_value(const pugi::xml_node& body) {
  std::string text;
  for (pugi::xml_node node = body.first_child(); node;) {
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) text += node.value();
    const bool placeholder = is_placeholder(node);
    if (placeholder) append_named_character(node, text);
    node = !placeholder && node.first_child() ? node.first_child() : beyond(node, body);
  }
  return text;
}

// The document itself, or the first one with a text in a corpus.
pugi::xml_node document_of(const pugi::xml_node& root) {
  if (root.attribute("xmlns").value() != kNamespace) refuse("not TEI P5");
  const std::string_view name = root.name();
  if (name == "TEI") return root;
  if (name != "teiCorpus") refuse("not TEI P5");
  for (const auto& tei : root.children("TEI"))
    if (tei.child("text")) return tei;
  refuse("no document with a text");
}

std::string recorded_hash(const pugi::xml_node& tei) {
  const auto bibl = tei.child("teiHeader").child("fileDesc").child("sourceDesc").child("bibl");
  return bibl.find_child_by_attribute("idno", "type", "sha256").child_value();
}

}  // namespace

std::string tei_text(std::string_view file) {
  if (const std::string fault = xml_fault(file); !fault.empty()) refuse(fault);
  pugi::xml_document parsed;
  const auto result = parsed.load_buffer(file.data(), file.size(),
                                         pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
  if (!result) refuse(result.description());
  const pugi::xml_node tei = document_of(parsed.document_element());
  const pugi::xml_node body = tei.child("text").child("body");
  if (!body) refuse("no text/body");
  std::string text = string_value(body);
  if (recorded_hash(tei) != sha256(text)) refuse("the text is not the one that the header's sha256 is of");
  return text;
}

}  // namespace synopse
