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

}  // namespace synopse
