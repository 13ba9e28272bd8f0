// What short lines of a page say of themselves.
#pragma once

#include <cstdint>
#include <string_view>

#include "synopse/formats/html_view.h"

namespace synopse {

// Much of it is digits: a date, a time, a counter.
bool is_mostly_digits(std::string_view text);
// "LISBON —": where the report that follows was written.
bool is_dateline(std::string_view text);
// Without quotation marks, full stops and the like at both ends.
std::string_view without_marks(std::string_view text);
// A caption with its credit: "A pier in flames. Photo: N. N."
bool ends_with_credit(const HtmlView& view, std::uint32_t block);
// "___": below it stands who else worked on the report.
bool is_rule(std::string_view text);
// "Thursday, 8:02 · 3 min read": a short line with parts, one of which is no report.
bool has_page_part(const HtmlView& view, std::uint32_t block);

}  // namespace synopse
