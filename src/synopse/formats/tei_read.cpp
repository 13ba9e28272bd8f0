#include "synopse/formats/tei_read.h"

#include "synopse/formats/tei_source.h"

namespace synopse {
namespace {

constexpr std::size_t kBegin = 4096;  // bytes in which a file says what it is

// The value of the first attribute `name` between two places of a file; empty when there is none.
std::string_view attribute_in(std::string_view tag, std::string_view name) {
  const std::size_t at = tag.find(name);
  if (at == tag.npos || at + name.size() + 2 > tag.size() || tag[at + name.size()] != '=') return {};
  const std::size_t begin = at + name.size() + 2, end = tag.find(tag[begin - 1], begin);
  return end == tag.npos ? std::string_view() : tag.substr(begin, end - begin);
}

std::string_view tag_at(std::string_view bytes, std::size_t at) {
  return bytes.substr(at, bytes.find('>', at) - at);
}

// The file of categories that is written beside every pair: nothing to read, and nothing wrong.
bool is_own_taxonomies(std::string_view bytes) {
  const std::size_t root = bytes.substr(0, kBegin).find("<TEI");
  return root != bytes.npos && attribute_in(tag_at(bytes, root), "xml:id") == "synopse-taxonomies";
}

}  // namespace

bool looks_like_tei(std::string_view bytes) {
  return bytes.substr(0, kBegin).find(kTeiNamespace) != std::string_view::npos;
}

bool is_own_tei(std::string_view bytes) {
  const std::size_t header_end = bytes.find("</teiHeader>");
  if (header_end == bytes.npos) return false;
  const std::size_t program = bytes.substr(0, header_end).find("<application");
  if (program == bytes.npos || attribute_in(tag_at(bytes, program), "ident") != "synopse") return false;
  const std::size_t body = bytes.find("<body");
  if (body == bytes.npos) return true;
  // Other people's files to which annotation was added have neither, or not both.
  const std::string_view tag = tag_at(bytes, body);
  return attribute_in(tag, "xml:id").ends_with(".body") && attribute_in(tag, "xml:space") == "preserve";
}

ReadFile read_tei(std::string_view bytes, const ReadOptions& options) {
  if (is_own_taxonomies(bytes)) return {};
  return is_own_tei(bytes) ? read_own_tei(bytes, options) : read_foreign_tei(bytes, options);
}

}  // namespace synopse
