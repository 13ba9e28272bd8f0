// What two reports come to: at the end of the columns.
#pragma once

#include "synopse/view/columns.h"
#include "synopse/view/sheet.h"

namespace synopse::view {

// Where they disagree, what both say, what one of them says, who stands where.
void write_summary(const Pair& pair, const ColumnsOptions& options, Sheet& sheet);

}  // namespace synopse::view
