// The table of discrepancies beside the output, where one is wanted.
#pragma once

#include <optional>
#include <string>

#include "cli/bytes.h"
#include "cli/options.h"
#include "synopse/formats/tables.h"

namespace synopse::cli {

class DiscrepancyTable {
 public:
  // Throws Error(Fault::usage) where it would go to the place of the output.
  explicit DiscrepancyTable(const Options& options);

  void write(const Pair& pair);
  void finish();

 private:
  TableStyle style_;
  std::optional<OutputBytes> file_;
  std::string rows_;
};

}  // namespace synopse::cli
