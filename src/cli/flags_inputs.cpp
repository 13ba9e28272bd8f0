// What is read, and how.
#include <cctype>
#include <charconv>
#include <optional>

#include "cli/document_dates.h"
#include "cli/flags.h"
#include "cli/input_format.h"

namespace synopse::cli {
namespace {

constexpr std::size_t kLargestDocument = std::size_t{1} << 30;  // bytes; offsets have 32 bits

std::string take_from(Options& options, const std::string& value) {
  options.from = value == "auto" ? "" : value;
  return value == "auto" || is_known_input(value)
             ? ""
             : "no format '" + value + "' to read; there are " + known_inputs() + ", auto";
}

std::string take_language(Options& options, const std::string& value) {
  options.language = value == "auto" ? "" : value;
  return {};
}

std::string take_date(Options& options, const std::string& value) {
  options.date = value;
  return is_day(value) ? "" : "'" + value + "' is no date; write YYYY-MM-DD";
}

// "256M" in bytes; nullopt: it is none, or more than anything may have.
std::optional<std::size_t> size_of(std::string_view value) {
  constexpr std::string_view kUnits = "KMG";
  std::size_t size = 0, unit = 0;
  const char* end = value.data() + value.size();
  const auto [rest, error] = std::from_chars(value.data(), end, size);
  if (error != std::errc() || size == 0) return std::nullopt;
  if (rest != end) {
    unit = kUnits.find(static_cast<char>(std::toupper(static_cast<unsigned char>(*rest)))) + 1;
    if (unit == 0 || rest + 1 != end) return std::nullopt;
  }
  if (size > kLargestDocument >> (10 * unit)) return std::nullopt;
  return size << (10 * unit);
}

std::string take_max_document(Options& options, const std::string& value) {
  const auto size = size_of(value);
  if (!size) return "a size from 1 to 1G: 500000, 256M";
  options.max_document = *size;
  return {};
}

constexpr Flag kRows[] = {
    {kWriting | kPair | kDiff | kLexicon | kExplain, "-f,--from", "FORMAT",
     "text, jsonl, tei, jsonld, xmi, conllu, vertical or auto (default: by the name of the input, then by "
     "its content)",
     take_from},
    {kReading | kPair | kConvert | kValidate, "--max-doc", "SIZE",
     "refuse documents, records and members of archives of more bytes, unpacked (default 256M)",
     take_max_document},
    {kReading, "-l,--lang", "CODE", "de, en or auto (default); with a code no text is refused",
     take_language},
    {kReading | kPair, "--date", "YYYY-MM-DD", "the documents' date, which 'Sunday' is resolved against",
     take_date},
    {kReading | kPair, "--date-from", "KEY",
     "take each date from this field of its record, or with KEY 'name' from the name of its file; --date "
     "for "
     "those without",
     [](Options& options, const std::string& value) {
       options.date_from = value;
       return std::string(value.empty() ? "an empty name" : "");
     }},
    {kReading | kPair, "--encoding", "NAME", "of text files (default UTF-8; a byte order mark wins)",
     [](Options& options, const std::string& value) {
       options.encoding = value;
       return std::string();
     }},
    {kReading | kPair, "--strict", "",
     "refuse texts that are not well-formed UTF-8, instead of repairing them",
     [](Options& options, const std::string&) {
       options.strict = true;
       return std::string();
     }},
};

}  // namespace

std::span<const Flag> inputs_flags() { return kRows; }

}  // namespace synopse::cli
