// Which blocks of a page are the report.
#pragma once

#include <vector>

#include "synopse/formats/html_view.h"

namespace synopse {

// Headline, lead, paragraphs, headings, lists and tables of the report are true; menus, teasers, captions,
// comments and all else are false.  By what the elements are, by the density of links, by the length of
// blocks and by what short ones say.  All are true on a page that has no running text.
std::vector<bool> find_report(const HtmlView& view, const HtmlNames& names);

}  // namespace synopse
