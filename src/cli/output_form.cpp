#include "cli/output_form.h"

#include <cstdio>
#include <filesystem>

#include "synopse/error.h"

namespace synopse::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestName = 200;  // bytes; file systems take 255 with the extension

bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' ||
         c == '-' || static_cast<unsigned char>(c) >= 0x80;
}

std::string hex_hash(const std::string& text) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  char out[17];
  std::snprintf(out, sizeof out, "%016llx", static_cast<unsigned long long>(hash));
  return out;
}

bool can_say(const Format& format, Content content) {
  return content == Content::pairs || format.write_document;
}

// By the name of the output: the longest ending, and of equals the first.
const Format* default_format(const std::string& output, Content content) {
  if (output.empty() || output == "-") return format("jsonl");
  const Format* chosen = nullptr;
  for (const Format& each : formats()) {
    const bool named = output.ends_with(each.extension) && can_say(each, content);
    if (named && (!chosen || each.extension.size() > chosen->extension.size())) chosen = &each;
  }
  return chosen ? chosen : format("tei");
}

bool is_directory_name(const std::string& path) {
  std::error_code ignored;
  return path.ends_with('/') || fs::is_directory(path, ignored);
}

// From so many bytes of text on, what is written of it is never in memory as a whole: it is up to thirty
// times as long.
constexpr std::size_t kLarge = std::size_t{1} << 20;

}  // namespace

std::string file_name(const std::string& name) {
  std::string out;
  for (const char c : name) {
    char escaped[4];
    if (!is_plain(c) || (c == '.' && out.empty())) {
      std::snprintf(escaped, sizeof escaped, "%%%02X", static_cast<unsigned>(static_cast<unsigned char>(c)));
      out += escaped;
    } else {
      out += c;
    }
  }
  if (out.size() > kLongestName) {
    std::size_t end = kLongestName - 17;
    while (end > 0 && (static_cast<unsigned char>(out[end]) & 0xC0) == 0x80) --end;
    out = out.substr(0, end) + "-" + hex_hash(name);
  }
  return out.empty() ? "document" : out;
}

OutputForm::OutputForm(const Options& options, Content content)
    : format_(options.to.empty() ? default_format(options.output, content) : synopse::format(options.to)),
      options_(options.writing),
      path_(options.output == "-" ? "" : options.output),
      directory_(is_directory_name(path_)) {
  if (!can_say(*format_, content))
    throw Error(Fault::usage, std::string(format_->name) + " is a format of pairs: see synopse align");
  check_table(content);
  if (options_.markup == Markup::stand_off && !format_->stands_off)
    throw Error(Fault::usage,
                "--standoff is a way to write tei; " + std::string(format_->name) + " has one way");
  // Formats of one document a file go to a directory, unless the output is named like such a file.
  std::error_code ignored;
  if (is_single() && !path_.empty() && fs::path(path_).extension() != format_->extension &&
      !fs::exists(path_, ignored))
    directory_ = true;
  if (options_.corpus == Corpus::of_includes && !(directory_ && format_->name == "tei"))
    throw Error(Fault::usage, "--xinclude is for tei into a directory/");
  // One file has one table.
  if (options_.table == Table::automatic && !directory_)
    options_.table = content == Content::pairs ? Table::links : Table::annotations;
}

void OutputForm::check_table(Content content) const {
  const bool of_pairs = options_.table == Table::links || options_.table == Table::discrepancies;
  if (of_pairs && content == Content::documents)
    throw Error(Fault::usage, std::string(name(options_.table)) + " is a table of pairs: see synopse align");
}

std::string OutputForm::head() const { return format_->head ? format_->head(options_) : std::string(); }

OutputText OutputForm::piece(std::string file, std::string of, std::size_t bytes,
                             std::function<void(Output)> write) const {
  const std::string before = directory_ ? head() : std::string();
  const std::string behind = directory_ && format_->tail ? format_->tail() : std::string();
  OutputText made = whole(std::move(file), bytes, [before, behind, write = std::move(write)](Output out) {
    out.text() += before;
    write(out);
    out.text() += behind;
  });
  made.of = std::move(of);
  return made;
}

OutputText OutputForm::whole(std::string file, std::size_t bytes, std::function<void(Output)> write) const {
  OutputText made{.form = this, .name = std::move(file)};
  if (bytes < kLarge) {
    write(made.text);
    return made;
  }
  made.held = kBytesForEach * bytes;
  made.write = [write = std::move(write)](const TakeBytes& take) { write_in_blocks(take, write); };
  return made;
}

std::vector<OutputText> OutputForm::texts(Document document, const std::string& name) const {
  std::vector<OutputText> texts;
  if (directory_ && format_->write_document_files)
    for (OutputFile& file : format_->write_document_files(document, options_))
      texts.push_back({.form = this, .name = file_name(name) + file.name, .text = std::move(file.content)});
  if (!texts.empty()) return texts;
  const std::size_t bytes = document.text.size();
  const auto held = std::make_shared<const Document>(std::move(document));
  std::string file = directory_ ? file_name(name) + std::string(format_->extension) : std::string();
  texts.push_back(piece(std::move(file), name, bytes,
                        [this, held](Output out) { format_->write_document(*held, options_, out); }));
  return texts;
}

std::vector<OutputText> OutputForm::texts(ReadPair read) const {
  std::vector<OutputText> texts;
  const std::size_t bytes = read.de.text.size() + read.en.text.size();
  const auto held = std::make_shared<const ReadPair>(std::move(read));
  const Pair pair{held->id, &held->de, &held->en, &held->alignment};
  if (directory_ && format_->write_pair_files)
    for (OutputFile& file : format_->write_pair_files(pair, options_))
      texts.push_back(
          file.write
              ? whole(std::move(file.name), bytes,
                      [held, write = std::move(file.write)](Output out) { write(out); })
              : OutputText{.form = this, .name = std::move(file.name), .text = std::move(file.content)});
  if (!texts.empty()) return texts;
  std::string file = directory_ ? file_name(pair.id) + std::string(format_->extension) : std::string();
  texts.push_back(piece(std::move(file), pair.id, bytes,
                        [this, held, pair](Output out) { format_->write_pair(pair, options_, out); }));
  return texts;
}

}  // namespace synopse::cli
