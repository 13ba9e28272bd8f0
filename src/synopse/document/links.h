// What a German and an English document have in common, and where they differ.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/index_list.h"
#include "synopse/document/shared_text.h"

namespace synopse {

enum class Level : std::uint8_t { sentence, entity, figure, stance };
enum class Relation : std::uint8_t { same, partial, contradicts };
enum class Category : std::uint8_t { value, unit, time, precision, entity, holder, polarity, missing };

// Indices into the two documents' layers; either side may hold several (1:n), or none (a gap).
// An entity link lists all mentions of one thing on either side.
struct Link {
  Level level = Level::sentence;
  IndexList de, en;
  Relation relation = Relation::same;
  float score = 0;  // 0..1
  SharedText note;  // for people; empty mostly
  SharedText rule;  // why, where that is told: "figure/same-set"; not written
};

// A place where the two reports differ.  `link` is an index into Alignment::links.
struct Discrepancy {
  Category category = Category::value;
  Level level = Level::figure;  // of the units below
  std::optional<std::uint32_t> link;
  IndexList de, en;
  float score = 0;
  SharedText note;  // a sentence for people
  SharedText rule;  // of the aligner, as "figure/same-set"; empty when unknown
};

struct Alignment {
  std::vector<Link> links;  // in order of level, then of the German side
  std::vector<Discrepancy> discrepancies;
  std::vector<std::string> dictionaries;  // names of the user's word lists that the links rest on
  // What looks like a discrepancy and is none: `note` tells which condition fails.  Not written.
  std::vector<Discrepancy> suppressed;
};

std::string_view name(Level level);
std::string_view name(Relation relation);
std::string_view name(Category category);
std::optional<Level> level(std::string_view name);
std::optional<Relation> relation(std::string_view name);
std::optional<Category> category(std::string_view name);

// The letters before a unit's number in its id: "s", "e", "f", "st".
std::string_view id_prefix(Level level);

}  // namespace synopse
