// Rows of a command's answer: for people, or for programs (--to tsv, --to jsonl).
#pragma once

#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace synopse::cli {

// A cell.  Numbers stand at the right edge of their column, and are numbers in JSON.
using Cell = std::variant<std::string, std::uint64_t, double>;

// How rows are written.
enum class Layout { plain, tsv, jsonl };
// By the value of --to; plain where there is none.
Layout layout(std::string_view name);

class Table {
 public:
  // Names of the columns: the head of tsv, the keys of jsonl.
  explicit Table(std::vector<std::string> columns) : columns_(std::move(columns)) {}

  void add(std::vector<Cell> row) { rows_.push_back(std::move(row)); }
  bool empty() const { return rows_.empty(); }
  void write(Layout layout, std::ostream& out) const;

 private:
  void write_plain(std::ostream& out) const;
  void write_tsv(std::ostream& out) const;
  void write_jsonl(std::ostream& out) const;

  std::vector<std::string> columns_;
  std::vector<std::vector<Cell>> rows_;
};

}  // namespace synopse::cli
