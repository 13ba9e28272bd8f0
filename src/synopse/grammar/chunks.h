// Chunks: groups of words that earlier phases built, each one item for the phases that ask for it.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "synopse/document/span.h"
#include "synopse/grammar/tags.h"

namespace synopse {

struct Chunk {
  Span span;
  Span head;  // whose tags it keeps
  Tag type;   // "np"
};

// The chunks of one document, in text order, of one place the longest first.
class Chunks {
 public:
  void clear();
  // Chunks that a phase makes are there for the phases after it.
  void add(Chunk chunk) { fresh_.push_back(chunk); }
  void end_phase();

  bool empty() const { return all_.empty(); }
  // Those that begin in `span`.
  std::span<const Chunk> in(Span span) const;
  // The longest that begins at `byte`, is shorter than `limit` bytes and of a type that is asked for;
  // nullptr: none.
  const Chunk* at(std::uint32_t byte, std::uint32_t limit, const std::vector<bool>& asked) const;

 private:
  std::size_t first_at(std::uint32_t byte) const;

  std::vector<Chunk> all_, fresh_;
};

}  // namespace synopse
