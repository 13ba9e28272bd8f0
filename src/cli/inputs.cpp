#include "cli/inputs.h"

#include <algorithm>
#include <filesystem>

#include "cli/bytes.h"
#include "cli/document_dates.h"
#include "synopse/error.h"
#include "synopse/text/language.h"
#include "synopse/text/utf8.h"

namespace synopse::cli {
namespace {

namespace fs = std::filesystem;

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

std::vector<InputPath> input_paths(const Options& options, Reporter& reporter) {
  std::vector<InputPath> result;
  std::vector<std::string> paths = options.paths;
  if (paths.empty()) paths.emplace_back("-");
  for (const std::string& path : paths) {
    std::error_code ignored;
    if (path != "-" && fs::is_directory(path, ignored)) {
      const auto files = files_below(path, reporter);
      result.insert(result.end(), files.begin(), files.end());
    } else {
      result.push_back({path, path == "-" ? "stdin" : fs::path(path).filename().string()});
    }
  }
  return result;
}

std::string extension(const std::string& name) { return fs::path(name).extension().string(); }

bool is_jsonl(const InputPath& path, const Options& options) {
  if (!options.from.empty()) return options.from == "jsonl";
  return extension(path.name) == ".jsonl";
}

// Formats that are no running text, by name; reading them as text would annotate their markup.
bool is_other_format(const std::string& name) {
  static const std::vector<std::string> others = {".html", ".htm", ".xml", ".tei", ".vrt", ".gz",
                                                  ".zst",  ".xz",  ".zip", ".tar", ".pdf"};
  return std::find(others.begin(), others.end(), extension(name)) != others.end();
}

// A document's id from its file's name, which may be no UTF-8.
std::string stem(const std::string& name) {
  const fs::path path(name);
  return decoded((path.parent_path() / path.stem()).generic_string()).text;
}

// Why the bytes are no text, or nothing.
std::string binary(const std::string& text) {
  const std::size_t nul = std::string_view(text).substr(0, 4096).find('\0');
  return nul == std::string_view::npos
             ? ""
             : "looks binary (NUL byte at offset " + std::to_string(nul) + "); give text";
}

std::optional<std::string> decode(std::string bytes, const std::string& where, const Options& options,
                                  Reporter& reporter) {
  Decoded decoded = options.encoding.empty() ? synopse::decoded(std::move(bytes))
                                             : synopse::decoded(std::move(bytes), options.encoding);
  if (decoded.encoding.empty()) throw Error(Fault::usage, "no encoding '" + options.encoding + "'");
  if (decoded.repaired > 0) {
    const std::string what = std::to_string(decoded.repaired) + " ill-formed " + decoded.encoding +
                             " sequence" + (decoded.repaired == 1 ? "" : "s");
    if (options.strict) return reporter.refuse(where, what), std::nullopt;
    reporter.warn(where, what + " replaced by U+FFFD");
  }
  // Whoever names the language says that this is text.
  const std::string why = options.language.empty() ? binary(decoded.text) : std::string();
  if (!why.empty()) return reporter.refuse(where, why), std::nullopt;
  return std::move(decoded.text);
}

template <typename Use>
void for_each_line(const std::string& text, const std::string& path, Use use) {
  int number = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::string_view line = std::string_view(text).substr(begin, end - begin);
    ++number;
    begin = end + 1;
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    use(path + ":" + std::to_string(number), line);
  }
}

// What becomes of documents, and of pairs where they are taken.
struct Uses {
  const std::function<void(Input&)>& document;
  const std::function<void(ReadPair&)>* pair = nullptr;
};

// Whether a line that is no document was a pair.
bool use_pair(JsonReader& reader, std::string_view line, const std::string& where, const Uses& uses,
              Reporter& reporter) {
  if (!uses.pair) return false;
  ReadPair pair = reader.pair(line);
  if (!pair.error.empty()) return false;
  if (pair.aligned)
    (*uses.pair)(pair);
  else
    reporter.refuse(where, "a pair without links: see synopse align");
  return true;
}

void use_records(const std::string& text, const std::string& path, Reporter& reporter, const Options& options,
                 const Uses& uses) {
  JsonReader reader(date_key(options));
  for_each_line(text, path, [&](const std::string& where, std::string_view line) {
    ReadDocument record = reader.document(line);
    if (!record.error.empty()) {
      if (!use_pair(reader, line, where, uses, reporter)) reporter.refuse(where, record.error);
      return;
    }
    Input input{.where = where,
                .name = record.document.id,
                .document = std::move(record.document),
                .from_record = true};
    uses.document(input);
  });
}

void use_inputs(const Options& options, Reporter& reporter, const Uses& uses) {
  for (const InputPath& path : input_paths(options, reporter)) {
    try {
      if (is_jsonl(path, options)) {
        if (const auto text = decode(read_bytes(path.path), path.path, options, reporter))
          use_records(*text, path.path, reporter, options, uses);
        continue;
      }
      auto document = read_text_file(path.path, options, reporter);
      if (!document) continue;
      document->id = stem(path.name);
      Input input{.where = path.path, .name = path.name, .document = std::move(*document)};
      uses.document(input);
    } catch (const Error& error) {
      if (error.fault() != Fault::input) throw;
      reporter.refuse(path.path == "-" ? "standard input" : path.path, error.what());
    }
  }
}

}  // namespace

std::vector<InputPath> files_below(const std::string& directory, Reporter& reporter) {
  std::vector<InputPath> found;
  std::error_code error;
  fs::recursive_directory_iterator entries(directory, error);
  for (; !error && entries != fs::recursive_directory_iterator(); entries.increment(error)) {
    if (is_hidden(entries->path())) {
      entries.disable_recursion_pending();
      continue;
    }
    std::error_code ignored;
    if (entries->is_regular_file(ignored))
      found.push_back(
          {entries->path().string(), entries->path().lexically_relative(directory).generic_string()});
  }
  if (error) reporter.refuse(directory, "cannot be read: " + error.message());
  std::sort(found.begin(), found.end(),
            [](const InputPath& a, const InputPath& b) { return a.name < b.name; });
  return found;
}

std::optional<Document> read_text_file(const std::string& path, const Options& options, Reporter& reporter) {
  if (options.from.empty() && is_other_format(path))
    return reporter.refuse(
               path,
               "not a format that is read; give plain text or JSON Lines (--from text reads it as it is)"),
           std::nullopt;
  std::optional<std::string> text = decode(read_bytes(path), path, options, reporter);
  if (!text) return std::nullopt;
  return Document{.id = path == "-" ? "stdin" : stem(fs::path(path).filename().string()),
                  .text = std::move(*text)};
}

void for_each_input(const Options& options, Reporter& reporter, const std::function<void(Input&)>& use) {
  use_inputs(options, reporter, {use});
}

void for_each_document_or_pair(const Options& options, Reporter& reporter,
                               const std::function<void(Input&)>& use,
                               const std::function<void(ReadPair&)>& use_pair) {
  use_inputs(options, reporter, {use, &use_pair});
}

void for_each_pair(const Options& options, Reporter& reporter,
                   const std::function<void(const std::string&, ReadPair&)>& use) {
  JsonReader reader(date_key(options));
  for (const InputPath& path : input_paths(options, reporter)) {
    const auto text = decode(read_bytes(path.path), path.path, options, reporter);
    if (!text) continue;
    for_each_line(*text, path.path, [&](const std::string& where, std::string_view line) {
      ReadPair pair = reader.pair(line);
      if (!pair.error.empty()) return reporter.refuse(where, pair.error);
      use(where, pair);
    });
  }
}

void tell_language(Document& document) {
  if (!document.language.empty()) return;
  const LanguageGuess guess = guess_language(document.text);
  document.language = guess.reliable ? guess.code : "und";
}

bool settle_language(Document& document, const std::vector<std::string>& languages, const std::string& where,
                     const Options& options, Reporter& reporter) {
  if (!options.language.empty()) return document.language = options.language, true;
  const bool told = !document.language.empty();
  tell_language(document);
  if (document.language == "und") {
    reporter.warn(
        where,
        "cannot tell the language; only tokens and sentences are annotated (--lang de or --lang en decides)");
    return true;
  }
  if (std::find(languages.begin(), languages.end(), document.language) != languages.end()) return true;
  reporter.refuse(where, "the text is " + std::string(told ? "said to be in '" : "in '") + document.language +
                             "', which no grammar knows (--lang de or --lang en annotates it all the same)");
  return false;
}

}  // namespace synopse::cli
