// What is read, and how.
#include <cctype>
#include <charconv>
#include <optional>

#include "cli/document_dates.h"
#include "cli/flags.h"
#include "cli/glob.h"
#include "cli/input_format.h"
#include "synopse/error.h"

namespace synopse::cli {
namespace {

constexpr unsigned kOverFiles = kAnnotate | kAlign | kConvert | kPair | kPlan;
constexpr std::size_t kLargestDocument = std::size_t{1} << 30;  // bytes; offsets have 32 bits

std::string take_from(Options& options, const std::string& value) {
  options.from = value == "auto" ? "" : value;
  return {};
}

std::vector<std::string_view> formats_to_read() {
  std::vector<std::string_view> words = input_names();
  words.push_back("auto");
  return words;
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

std::string take_pattern(std::vector<std::string>& patterns, const std::string& value) {
  try {
    const Glob pattern(value);
  } catch (const Error& wrong) {
    return wrong.what();
  }
  patterns.push_back(value);
  return {};
}

constexpr Flag kRows[] = {
    {kOverFiles, "--files-from", "FILE", "read also the files of this list, one a line (- is standard input)",
     [](Options& options, const std::string& value) {
       options.files_from = value;
       return std::string(value.empty() ? "an empty path" : "");
     },
     Matters::no},
    {kOverFiles, "-0,--null", "", "the list's names end in NUL, as find -print0 writes them",
     [](Options& options, const std::string&) {
       options.nul_separated = true;
       return std::string();
     }},
    {kOverFiles | kLexicon, "--include", "GLOB",
     "read only files of such a name: '*.txt', 'news/**/2006-*' (in directories and archives); may repeat",
     [](Options& options, const std::string& value) { return take_pattern(options.included, value); }},
    {kOverFiles | kLexicon, "--exclude", "GLOB",
     "leave out files and folders of such a name ('drafts/' is a folder); may repeat",
     [](Options& options, const std::string& value) { return take_pattern(options.excluded, value); }},
    {kOverFiles | kLexicon, "--hidden", "", "read hidden files, too",
     [](Options& options, const std::string&) {
       options.hidden = true;
       return std::string();
     }},
    {kOverFiles | kLexicon, "--follow", "", "follow links to directories",
     [](Options& options, const std::string&) {
       options.follow = true;
       return std::string();
     }},
    {kWriting | kPair | kDiff | kView | kLexicon | kExplain | kPlan, "-f,--from", "FORMAT",
     "how the input is written (default auto: by its name, then by its content); synopse convert --help "
     "tells what each format is",
     take_from, Matters::yes, formats_to_read},
    {kReading | kPair | kConvert | kValidate | kPlan, "--max-doc", "SIZE",
     "refuse longer documents (default 256M): files, records and members of archives of more bytes, unpacked",
     take_max_document},
    {kReading, "-l,--lang", "de|en|auto|CODE",
     "the language of the texts (default auto); with a code no text is refused", take_language},
    {kReading | kPair, "--date", "YYYY-MM-DD", "the documents' date; 'Sunday' is resolved against it",
     take_date},
    {kReading | kPair, "--date-from", "name|KEY",
     "where to take each date from: a field of its record, or the name of its file; --date for those without",
     [](Options& options, const std::string& value) {
       options.date_from = value;
       return std::string(value.empty() ? "an empty name" : "");
     }},
    {kReading | kPair, "--encoding", "NAME",
     "the encoding of text files (default UTF-8); a byte order mark wins",
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
