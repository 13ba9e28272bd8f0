#include "synopse/document/links.h"

#include <array>
#include <cstddef>

namespace synopse {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 4> kLevels = {"sentence", "entity", "figure", "stance"};
constexpr std::array<std::string_view, 4> kIdPrefixes = {"s", "e", "f", "st"};
constexpr std::array<std::string_view, 3> kRelations = {"same", "partial", "contradicts"};
constexpr std::array<std::string_view, 8> kCategories = {"value",  "unit",   "time",     "precision",
                                                         "entity", "holder", "polarity", "missing"};

template <class Enum, std::size_t size>
std::optional<Enum> find(const std::array<std::string_view, size>& names, std::string_view name) {
  for (std::size_t i = 0; i < size; ++i)
    if (names[i] == name) return static_cast<Enum>(i);
  return std::nullopt;
}

template <class Enum>
std::size_t index(Enum value) {
  return static_cast<std::size_t>(value);
}

}  // namespace

std::string_view name(Level level) { return kLevels[index(level)]; }
std::string_view name(Relation relation) { return kRelations[index(relation)]; }
std::string_view name(Category category) { return kCategories[index(category)]; }

std::optional<Level> level(std::string_view name) { return find<Level>(kLevels, name); }
std::optional<Relation> relation(std::string_view name) { return find<Relation>(kRelations, name); }
std::optional<Category> category(std::string_view name) { return find<Category>(kCategories, name); }

std::string_view id_prefix(Level level) { return kIdPrefixes[index(level)]; }

}  // namespace synopse
