#include "cli/discrepancy_table.h"

#include "synopse/error.h"

namespace synopse::cli {
namespace {

std::string place(const std::string& path) { return path == "-" ? std::string() : path; }

}  // namespace

DiscrepancyTable::DiscrepancyTable(const Options& options)
    : style_(options.discrepancies.ends_with(".tsv") ? TableStyle::tsv : TableStyle::csv),
      unit_(options.writing.offsets) {
  if (options.discrepancies.empty()) return;
  if (place(options.discrepancies) == place(options.output))
    throw Error(Fault::usage, "the output and --discrepancies go to the same place");
  file_.emplace(options.discrepancies);
  file_->write(discrepancies_head(style_));
}

void DiscrepancyTable::append(const Pair& pair, std::string& rows) const {
  if (file_) write_discrepancies(pair, style_, unit_, rows);
}

void DiscrepancyTable::write(const std::string& rows) {
  if (file_ && !rows.empty()) file_->write(rows);
}

void DiscrepancyTable::finish() {
  if (file_) file_->finish();
}

}  // namespace synopse::cli
