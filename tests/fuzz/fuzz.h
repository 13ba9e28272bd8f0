// What the fuzz targets share: see README.md beside this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace synopse::test {

// Ends the program, so that whoever runs the target keeps its input.
void require(bool holds, std::string_view what);

// Parts of an input that stand below lines "== NAME"; what stands above the first one has no name.
std::vector<std::pair<std::string, std::string>> parts_of(std::string_view input);

}  // namespace synopse::test

// The target: any bytes may come, and nothing may go wrong.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
