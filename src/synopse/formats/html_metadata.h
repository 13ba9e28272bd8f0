// What a page's head says of the report: title, date, publisher, language, address.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/formats/html_json_ld.h"
#include "synopse/formats/html_page.h"

namespace synopse {

// What the head calls the report, the name of the site left out; for people that is og:title and the like.
std::vector<std::string> html_titles(const HtmlPage& page, const HtmlJsonLd& json);

// Sets what is known of date, title, publisher, language and source.  `headline` is the report's own, or
// empty.
void set_html_metadata(const HtmlPage& page, const HtmlJsonLd& json, std::string_view headline,
                       Document& document);

}  // namespace synopse
