// Where two reports differ, as text for people and as JSON Lines for programs.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "synopse/document/document.h"
#include "synopse/document/links.h"
#include "synopse/view/ink.h"

namespace synopse::cli {

// Two annotated texts and what the aligner says of them.  All of it must outlive its use.
struct ComparedPair {
  std::string_view id;
  const Document& de;
  const Document& en;
  const Alignment& alignment;
};

class DifferenceWriter {
 public:
  virtual ~DifferenceWriter() = default;
  virtual void begin(const ComparedPair& pair, std::string& out) = 0;
  // `number` is the place of the discrepancy in the pair; its id is "d" and the number after that.
  virtual void write(const ComparedPair& pair, std::size_t number, std::string& out) = 0;
  virtual void write_suppressed(const ComparedPair& pair, const Discrepancy& each, std::string& out) = 0;
  // What was not asked for is only counted.
  virtual void end(const ComparedPair& pair, std::size_t written, std::string& out) = 0;
  // Behind the last pair.
  virtual void finish(std::string&) {}
};

std::unique_ptr<DifferenceWriter> text_differences(std::size_t width, view::Colour colour);
std::unique_ptr<DifferenceWriter> json_differences();

}  // namespace synopse::cli
