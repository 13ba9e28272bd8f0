// Which day the two reports of a pair were written on, as far as they tell.
#pragma once

#include "synopse/document/document.h"

namespace synopse {

// Gives a document without a date an anchor for its relative dates: the other document's date, else the first
// full date that either text names, its own first.  Figures are resolved anew where that changed something.
void settle_dates(Document& de, Document& en);

}  // namespace synopse
