// How a text stands in time: as news of its day, or as a history of its own years.
#pragma once

#include <string_view>

#include "synopse/document/document.h"
#include "synopse/extract/timex.h"

namespace synopse {

// The day that relative dates are seen from: the day of publication, without its time; of a text that comes
// with none, that of its date line.
std::string_view reference_date(const Document& document);
// The same with its time, to the minute, where that is known.
std::string_view time_of_writing(const Document& document);
// What its figures' expressions and its date tell.
TimexResolver::Context setting(const Document& document);

}  // namespace synopse
