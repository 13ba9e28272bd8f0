// synopse validate: what is wrong with files that synopse has written, or somebody has changed since.
#include <algorithm>
#include <iostream>

#include "cli/commands.h"
#include "cli/json.h"
#include "cli/sources.h"
#include "cli/tei_files.h"
#include "synopse/formats/jsonl.h"
#include "synopse/validation/tei_validator.h"

namespace synopse::cli {
namespace {

// Counts lines and columns from one finding to the next, in the order of the file.
class Places {
 public:
  explicit Places(std::string_view bytes) : bytes_(bytes) {}

  void move_to(std::size_t at) {
    for (; at_ < at; ++at_) {
      const auto byte = static_cast<unsigned char>(bytes_[at_]);
      if (byte == '\n') {
        ++line_;
        column_ = 1;
      } else if ((byte & 0xC0) != 0x80 && !(at_ == 0 && bytes_.starts_with("\xEF\xBB\xBF"))) {
        ++column_;
      }
    }
  }
  std::uint64_t line() const { return line_; }
  std::uint64_t column() const { return column_; }

 private:
  std::string_view bytes_;
  std::size_t at_ = 0;
  std::uint64_t line_ = 1, column_ = 1;
};

// One line a finding, for people or for programs.
class Report {
 public:
  explicit Report(const Options& options) : options_(options) {}

  void tell(const std::string& file, std::string_view bytes, const validation::Findings& findings) {
    Places places(bytes);
    for (const validation::Finding& finding : findings.sorted()) {
      if (finding.severity == Severity::warning && options_.quiet) continue;
      places.move_to(std::min(finding.at, bytes.size()));
      write(file, places.line(), places.column(), finding);
    }
    errors_ += findings.errors();
    warnings_ += findings.warnings();
    if (findings.left_out() > 0) left_out(file, findings.left_out());
  }
  // Of a line of JSON, or of something that cannot be read.
  void tell(const std::string& where, std::string_view code, const std::string& what, Severity severity) {
    const std::size_t colon = where.rfind(':');
    const bool has_line = colon != where.npos && colon + 1 < where.size() &&
                          where.find_first_not_of("0123456789", colon + 1) == where.npos;
    const std::uint64_t line = has_line ? std::stoull(where.substr(colon + 1)) : 1;
    (severity == Severity::error ? errors_ : warnings_) += 1;
    if (severity == Severity::warning && options_.quiet) return;
    write(has_line ? where.substr(0, colon) : where, line, 1, {0, code, what, severity});
  }

  int exit_code() const { return errors_ > 0 || (options_.strict && warnings_ > 0) ? 1 : 0; }

 private:
  void write(const std::string& file, std::uint64_t line, std::uint64_t column,
             const validation::Finding& finding) {
    const bool warns = finding.severity == Severity::warning;
    if (options_.to == "jsonl") {
      JsonObject object;
      object.add("file", file).add("line", line).add("column", column);
      object.add("severity", warns ? "warning" : "error")
          .add("code", finding.code)
          .add("message", finding.message);
      std::cout << object.text() << '\n';
      return;
    }
    std::cout << file << ':' << line << ':' << column << ": " << finding.code << ": " << finding.message
              << (warns ? " (warning)\n" : "\n");
  }

  void left_out(const std::string& file, std::size_t count) {
    if (options_.to == "jsonl")
      std::cout << JsonObject().add("file", file).add("left_out", count).text() << '\n';
    else
      std::cout << file << ": " << count << " more findings are left out (see --max-findings)\n";
  }

  const Options& options_;
  std::size_t errors_ = 0, warnings_ = 0;
};

class Validation {
 public:
  explicit Validation(const Options& options) : options_(options), report_(options) {}

  int run() {
    Sources sources(options_);
    while (const auto input = sources.next()) {
      for (const Message& message : input->messages.all())
        report_.tell(message.where, "file", message.what, message.severity);
      if (input->refused || input->skipped) continue;
      if (input->holds == Holds::record)
        record(*input);
      else
        file(*input);
    }
    return report_.exit_code();
  }

 private:
  void file(const RawInput& input) {
    if (!input.format || input.format->name != "tei") return other(input);
    if (!rules_) rules_ = std::make_unique<validation::TeiRules>();
    validation::Findings findings(options_.most_findings);
    TeiFiles files(*rules_, input.where, options_);
    validation::TeiValidator(*rules_, input.bytes, findings).run(files);
    report_.tell(input.where, input.bytes, findings);
  }

  // In a tree there may be anything; what is named has to be what validate knows.
  void other(const RawInput& input) {
    const bool named =
        std::find(options_.paths.begin(), options_.paths.end(), input.where) != options_.paths.end();
    report_.tell(input.where, "not-ours", "neither XML nor JSON Lines: not looked at",
                 named ? Severity::error : Severity::warning);
  }

  // A line is a document or a pair; what is wrong with it is said of what it looks like.
  void record(const RawInput& input) {
    const ReadDocument read = json_.document(input.bytes);
    std::string wrong = read.error.empty() ? check(read.document) : read.error;
    if (!read.error.empty()) {
      const auto has = [&](std::string_view key) { return input.bytes.find(key) != input.bytes.npos; };
      const std::string pair = pair_fault(input.bytes);
      if (pair.empty() || (has("\"de\"") && has("\"en\""))) wrong = pair;
    }
    if (!wrong.empty()) report_.tell(input.where, "jsonl", wrong, Severity::error);
  }
  std::string pair_fault(std::string_view line) {
    const ReadPair pair = json_.pair(line);
    if (!pair.error.empty()) return pair.error;
    if (const std::string de = check(pair.de); !de.empty()) return "de." + de;
    const std::string en = check(pair.en);
    return en.empty() ? en : "en." + en;
  }

  const Options& options_;
  Report report_;
  std::unique_ptr<validation::TeiRules> rules_;  // made when the first TEI file comes
  JsonReader json_;
};

}  // namespace

int validate(const Options& options, Reporter&) { return Validation(options).run(); }

}  // namespace synopse::cli
