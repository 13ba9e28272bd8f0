// schema.org's description of a page, which publishers write for search engines.
#pragma once

#include <string>
#include <vector>

namespace synopse {

// What JSON-LD says of the first article; fields that are not given are empty.
struct HtmlJsonLd {
  std::string headline, published, publisher, language, address;
  std::string body;  // articleBody: the report's text, more or less
};
// Of the scripts of a page; those that are no JSON say nothing.
HtmlJsonLd read_json_ld(const std::vector<std::string>& scripts);

}  // namespace synopse
