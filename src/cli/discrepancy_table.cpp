#include "cli/discrepancy_table.h"

namespace synopse::cli {

DiscrepancyTable::DiscrepancyTable(const std::string& path)
    : style_(path.ends_with(".tsv") ? TableStyle::tsv : TableStyle::csv) {
  if (path.empty()) return;
  file_.emplace(path);
  file_->write(discrepancies_head(style_));
}

void DiscrepancyTable::write(const Pair& pair) {
  if (!file_) return;
  rows_.clear();
  write_discrepancies(pair, style_, rows_);
  file_->write(rows_);
}

void DiscrepancyTable::finish() {
  if (file_) file_->finish();
}

}  // namespace synopse::cli
