// The table of discrepancies beside the output, where one is wanted.
#pragma once

#include <optional>
#include <string>

#include "cli/bytes.h"
#include "synopse/formats/tables.h"

namespace synopse::cli {

class DiscrepancyTable {
 public:
  // An empty path: none is wanted.
  explicit DiscrepancyTable(const std::string& path);

  void write(const Pair& pair);
  void finish();

 private:
  TableStyle style_;
  std::optional<OutputBytes> file_;
  std::string rows_;
};

}  // namespace synopse::cli
