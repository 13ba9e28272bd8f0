// "5/12/2020": the fifth of December, or the twelfth of May.
#pragma once

#include "synopse/document/document.h"

namespace synopse {

// A document writes its dates in one order: the first that can be read in one way only ("23/4", "4/23/2020")
// tells how the others are read.  Where there is none, each stays as its rule has read it.
void settle_date_order(Document& document);

}  // namespace synopse
