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

  // The rows of a pair; on any thread.
  void append(const Pair& pair, std::string& rows) const;
  void write(const std::string& rows);
  void finish();

 private:
  TableStyle style_;
  OffsetUnit unit_;
  std::optional<OutputBytes> file_;
};

}  // namespace synopse::cli
