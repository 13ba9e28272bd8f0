// The day that a document was written on, which relative dates are seen from.  Never today, never the file's
// time.
#pragma once

#include <string>
#include <string_view>

#include "cli/messages.h"
#include "cli/options.h"
#include "synopse/document/document.h"

namespace synopse::cli {

// Whether the text is a day of the calendar, YYYY-MM-DD.
bool is_day(std::string_view text);

// The last day that a path names: "2006-11-13", "2006_11_13", "20061113", "2006/11/13", as YYYY-MM-DD; empty:
// none.
std::string day_in_path(std::string_view path);

// The field of a record that --date-from names; empty where it names none.
std::string date_key(const Options& options);

// Settles `document.date` by --date-from, --date and what the document's record said.  A date that is none is
// warned of, and taken away.
void settle_date(Document& document, const std::string& where, const Options& options, Messages& messages);

}  // namespace synopse::cli
