#include <array>

#include "synopse/formats/conllu.h"
#include "synopse/formats/html.h"
#include "synopse/formats/jsonld.h"
#include "synopse/formats/reader.h"
#include "synopse/formats/tei_read.h"
#include "synopse/formats/vertical.h"
#include "synopse/formats/xmi.h"

namespace synopse {
namespace {

constexpr std::array<std::string_view, 2> kTeiExtensions = {".xml", ".tei"};
constexpr std::array<std::string_view, 1> kJsonldExtensions = {".jsonld"};
constexpr std::array<std::string_view, 2> kConlluExtensions = {".conllu", ".conllup"};
constexpr std::array<std::string_view, 1> kXmiExtensions = {".xmi"};
constexpr std::array<std::string_view, 2> kVerticalExtensions = {".vrt", ".vert"};
constexpr std::array<std::string_view, 3> kHtmlExtensions = {".html", ".htm", ".xhtml"};

// A format to read is a row here and a file of its own.
constexpr std::array<InputFormat, 6> kInputFormats = {{
    {.name = "tei",
     .extensions = kTeiExtensions,
     .summary = "TEI P5: of ours all that it carries, of others the text",
     .recognises = looks_like_tei,
     .read = read_tei},
    {.name = "jsonld",
     .extensions = kJsonldExtensions,
     .summary = "Web Annotation as JSON-LD, as we write it: all of it",
     .recognises = looks_like_jsonld,
     .read = read_jsonld},
    {.name = "conllu",
     .extensions = kConlluExtensions,
     .summary = "CoNLL-U and CoNLL-U Plus: the text",
     .recognises = looks_like_conllu,
     .read = read_conllu},
    {.name = "html",
     .extensions = kHtmlExtensions,
     .summary = "web pages: the report as text, all else marked as boilerplate; title, date, publisher",
     .recognises = looks_like_html,
     .read = read_html},
    {.name = "xmi",
     .extensions = kXmiExtensions,
     .summary = "UIMA CAS as XMI, as we write it: all of a document",
     .recognises = looks_like_xmi,
     .read = read_xmi},
    {.name = "vertical",
     .extensions = kVerticalExtensions,
     .summary = "a token a line between tags: the text",
     .recognises = looks_like_vertical,
     .read = read_vertical},
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
