#include <array>

#include "synopse/error.h"
#include "synopse/formats/reader.h"
#include "synopse/formats/tei.h"

namespace synopse {
namespace {

constexpr std::array<std::string_view, 2> kTeiExtensions = {".xml", ".tei"};

bool looks_like_tei(std::string_view bytes) {
  return bytes.substr(0, 4096).find("http://www.tei-c.org/ns/1.0") != std::string_view::npos;
}

ReadFile read_tei_file(std::string_view bytes, const ReadOptions&) {
  ReadFile file;
  try {
    file.documents.push_back({.document = {.text = tei_text(bytes)}});
  } catch (const Error& error) {
    file.error = error.what();
  }
  return file;
}

// A format to read is a row here and a file of its own.
constexpr std::array<InputFormat, 1> kInputFormats = {{
    {.name = "tei",
     .extensions = kTeiExtensions,
     .summary = "TEI P5: the text of the body",
     .recognises = looks_like_tei,
     .read = read_tei_file},
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
