// What is marked in a text, in the order in which a page writes it.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/view/units.h"

namespace synopse::view {

// Outermost first, where several have the same words.
enum class Part : std::uint8_t { content, target, addressee, holder, cue, figure, entity };

// "cue": also the class that page.css draws it by.
std::string_view name(Part part);

struct Mark {
  Span span;
  Part part = Part::entity;
  Unit unit;
  bool first = true;   // stands for its unit: the others are further parts of a stance
  bool holds = false;  // another unit begins inside it
};

constexpr bool is_role(Part part) { return part <= Part::holder; }

// Sorted: earlier first, of those that begin together the outer one.
std::vector<Mark> marks(const Document& document, Side side);

}  // namespace synopse::view
