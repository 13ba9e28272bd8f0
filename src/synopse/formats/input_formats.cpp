#include <array>

#include "synopse/formats/reader.h"
#include "synopse/formats/tei_read.h"

namespace synopse {
namespace {

constexpr std::array<std::string_view, 2> kTeiExtensions = {".xml", ".tei"};

// A format to read is a row here and a file of its own.
constexpr std::array<InputFormat, 1> kInputFormats = {{
    {.name = "tei",
     .extensions = kTeiExtensions,
     .summary = "TEI P5: of ours all that it carries, of others the text",
     .recognises = looks_like_tei,
     .read = read_tei},
}};

}  // namespace

std::span<const InputFormat> input_formats() { return kInputFormats; }

const InputFormat* input_format(std::string_view name) {
  for (const auto& format : kInputFormats)
    if (format.name == name) return &format;
  return nullptr;
}

const InputFormat* input_format_of_file(std::string_view name) {
  const InputFormat* found = nullptr;
  std::size_t longest = 0;
  for (const auto& format : kInputFormats)
    for (const std::string_view extension : format.extensions)
      if (extension.size() > longest && name.ends_with(extension))
        found = &format, longest = extension.size();
  return found;
}

}  // namespace synopse
