// Which format an input is in: by the flag, by its name, by its first bytes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "synopse/formats/reader.h"

namespace synopse::cli {

struct FoundFormat {
  const InputFormat* format = nullptr;  // nullptr: plain text, or records
  bool records = false;                 // JSON Lines
  std::string refused;                  // why it is not read
};

// Whether the name tells the format; then nobody looks at the content.
bool is_named_format(const std::string& name);

// `from` is the user's word, empty where there is none; `begin` are the first bytes.
FoundFormat found_format(const std::string& from, const std::string& name, std::string_view begin);

// Whether bytes begin as a record does, and running text does not.
bool looks_like_records(std::string_view begin);

// The formats that --from knows.
std::vector<std::string_view> input_names();

}  // namespace synopse::cli
