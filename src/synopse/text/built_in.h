// Files that the build puts into the binary (tools/embed.cpp writes their definitions).
#pragma once

#include <span>
#include <string_view>

namespace synopse {

struct BuiltInFile {
  std::string_view path, content;
};

std::span<const BuiltInFile> built_in_grammars();
std::span<const BuiltInFile> built_in_schemas();
// Style sheet and script of the reading view.
std::span<const BuiltInFile> built_in_page();
// What ICU knows of units, currencies and the calendar as .lex files (tools/cldr_lexicons.cpp):
// "de/cldr/units.lex".
std::span<const BuiltInFile> generated_lexicons();

}  // namespace synopse
