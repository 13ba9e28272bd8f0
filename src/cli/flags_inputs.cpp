// What is read, and how.
#include "cli/document_dates.h"
#include "cli/flags.h"
#include "cli/input_format.h"

namespace synopse::cli {
namespace {

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

constexpr Flag kRows[] = {
    {kWriting | kPair | kDiff | kLexicon | kExplain, "-f,--from", "FORMAT",
     "text, jsonl, tei or auto (default: by the name of the input, then by its content)", take_from},
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
