// How a text stands in time: as news of its day, or as a history of its own years.
#pragma once

#include "synopse/document/document.h"
#include "synopse/extract/timex.h"

namespace synopse {

// What its figures' expressions and its date tell.
TimexResolver::Context setting(const Document& document);

}  // namespace synopse
