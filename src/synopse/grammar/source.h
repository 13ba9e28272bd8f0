// A .rules file as statements, with every byte's line and column.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "synopse/text/diagnostics.h"

namespace synopse {

struct Position {
  int line = 0, column = 0;  // 1-based; columns in code points
};

// Text that was gathered from one or more lines.
struct Located {
  std::string text;
  std::vector<Position> at;  // of each byte of text
  Position end;              // of the byte after the last

  Position position(std::size_t byte) const { return byte < at.size() ? at[byte] : end; }
  Located part(std::size_t begin, std::size_t length) const;
  void trim();
};

// A piece of one line, by bytes.
Located located(std::string_view line, int number, std::size_t begin, std::size_t length);

// "keyword rest", and for rules the statements indented below it.
struct Statement {
  std::string keyword;
  Position place;
  Located rest;
  std::vector<Statement> body;
};

// The lines of a file, and how mistakes in it are told.
class Source {
 public:
  Source(std::string path, std::string_view content, Diagnostics& report);

  const std::string& path() const { return path_; }
  void error(Position at, std::string message, std::string hint = {}) const;
  void warning(Position at, std::string message, std::string hint = {}) const;
  Place place(Position at) const { return {path_, at.line, at.column}; }

  // False, and reported with its place: the text is no UTF-8.
  bool check_encoding() const;

  // Statements begin at the left edge; a rule's own statements stand below it at one depth; deeper lines
  // continue.
  std::vector<Statement> statements() const;

 private:
  std::string_view line(int number) const;

  std::string path_;
  std::vector<std::string_view> lines_;
  Diagnostics* report_;
};

}  // namespace synopse
