#include "cli/document_reader.h"

#include <algorithm>

#include "cli/document_dates.h"
#include "cli/grammars.h"
#include "synopse/error.h"
#include "synopse/pipeline/metadata.h"
#include "synopse/text/utf8.h"

namespace synopse::cli {
namespace {

// How much of an error is the place in the file that it begins with, "3:14: "; 0: it names none.
std::size_t size_of_place(std::string_view what) {
  const auto number = [what](std::size_t at) {
    std::size_t end = at;
    while (end < what.size() && what[end] >= '0' && what[end] <= '9') ++end;
    return end > at && end < what.size() && what[end] == ':' ? end + 1 : 0;
  };
  const std::size_t line = number(0), column = line == 0 ? 0 : number(line);
  return column != 0 && what.substr(column, 1) == " " ? column + 1 : 0;
}

// The place goes to the file's name: "a.xml:3:14: error: what".
void refuse(const std::string& where, const std::string& what, ReadInput& out) {
  const std::size_t place = size_of_place(what);
  out.messages.refuse(place == 0 ? where : where + ":" + what.substr(0, place - 2), what.substr(place));
  out.refused = true;
}

// An error that begins with "line:column: " says where in the file.
void refuse_at(const std::string& where, const std::string& error, ReadInput& out) {
  const std::size_t place = error.find_first_not_of("0123456789:");
  if (place == std::string::npos || place < 5 || error[place] != ' ') return refuse(where, error, out);
  refuse(where + ":" + error.substr(0, place - 1), error.substr(place + 1), out);
}

// The documents of a pair, each for itself.
void add_sides(const std::string& where, ReadPair& pair, ReadInput& out) {
  for (Document* side : {&pair.de, &pair.en})
    out.documents.push_back(
        {.where = where, .name = side->id, .document = std::move(*side), .annotated = true});
}

// Why the text is none, or nothing.
std::string binary(std::string_view text) {
  const std::size_t nul = text.substr(0, 4096).find('\0');
  return nul == std::string_view::npos
             ? ""
             : "looks binary (NUL byte at offset " + std::to_string(nul) + "); give text";
}

// Which document of a file.
std::string number_of(std::size_t number) { return "#" + std::to_string(number); }

std::string_view format_name(const RawInput& input) {
  if (input.holds == Holds::record) return "jsonl";
  return input.format ? input.format->name : "text";
}

}  // namespace

DocumentReader::DocumentReader(const Options& options, Wanted wanted)
    : options_(options),
      wanted_(wanted),
      json_(date_key(options)),
      other_files_(options),
      phrases_(own_phrases(options)) {}

ReadInput DocumentReader::read(RawInput input) {
  ReadInput out{.format = format_name(input),
                .consumed = input.consumed,
                .messages = std::move(input.messages),
                .refused = input.refused};
  if (input.refused || input.skipped) return out;
  if (options_.verbose && input.holds == Holds::file)
    out.messages.note(input.where, "read as " + std::string(out.format) + ", " +
                                       std::to_string(input.bytes.size()) + " bytes");
  if (input.holds == Holds::record)
    read_record(input, out);
  else if (input.format)
    read_file(input, out);
  else
    read_text(input, out);
  return out;
}

bool DocumentReader::decode(RawInput& input, std::string& text, ReadInput& out) const {
  Decoded decoded = options_.encoding.empty() ? synopse::decoded(std::move(input.bytes))
                                              : synopse::decoded(std::move(input.bytes), options_.encoding);
  if (decoded.encoding.empty()) throw Error(Fault::usage, "no encoding '" + options_.encoding + "'");
  if (decoded.repaired > 0) {
    const std::string what = std::to_string(decoded.repaired) + " ill-formed " + decoded.encoding +
                             " sequence" + (decoded.repaired == 1 ? "" : "s");
    if (options_.strict) return refuse(input.where, what, out), false;
    out.messages.warn(input.where, what + " replaced by U+FFFD");
  }
  text = std::move(decoded.text);
  return true;
}

bool DocumentReader::read_pair(const std::string& where, std::string_view line, ReadInput& out) {
  ReadPair pair = json_.pair(line);
  if (!pair.error.empty()) {
    if (wanted_ == Wanted::pairs) refuse(where, pair.error, out);
    return wanted_ == Wanted::pairs;
  }
  if (wanted_ == Wanted::pairs || pair.aligned)
    out.pairs.push_back({where, std::move(pair)});
  else
    refuse(where, "a pair without links: see synopse align", out);
  return true;
}

void DocumentReader::read_record(RawInput& input, ReadInput& out) {
  std::string line;
  if (!decode(input, line, out)) return;
  if (wanted_ == Wanted::pairs) {
    read_pair(input.where, line, out);
    return;
  }
  ReadDocument record = json_.document(line);
  if (!record.error.empty()) {
    if (wanted_ == Wanted::documents || !read_pair(input.where, line, out))
      out.id = record.document.id, refuse(input.where, record.error, out);
    return;
  }
  out.documents.push_back({.where = input.where,
                           .name = record.document.id,
                           .document = std::move(record.document),
                           .from_record = true,
                           .annotated = record.annotated});
}

void DocumentReader::read_text(RawInput& input, ReadInput& out) {
  std::string text;
  if (!decode(input, text, out)) return;
  // Whoever names the language says that this is text.
  const std::string why = options_.language.empty() ? binary(text) : std::string();
  if (!why.empty()) return refuse(input.where, why, out);
  if (wanted_ == Wanted::pairs) return refuse(input.where, "a text, and no pairs", out);
  out.documents.push_back({.where = std::move(input.where),
                           .name = std::move(input.name),
                           .document = {.id = std::move(input.id), .text = std::move(text)}});
}

void DocumentReader::read_file(RawInput& input, ReadInput& out) {
  if (wanted_ != Wanted::documents && other_files_.brings_its_pair(input.where)) return;
  // Documents on their own are read from the files where they stand.
  const Elsewhere elsewhere = wanted_ == Wanted::documents ? Elsewhere::leave : Elsewhere::read;
  ReadFile file = input.format->read(input.bytes, {.encoding = options_.encoding,
                                                   .other_file = other_files_.of(input.where),
                                                   .elsewhere = elsewhere,
                                                   .phrases = phrases_ ? &*phrases_ : nullptr});
  input.bytes = {};
  for (const std::string& warning : file.warnings) out.messages.warn(input.where, warning);
  if (!file.error.empty()) return refuse_at(input.where, file.error, out);
  const bool many = file.documents.size() > 1;
  for (std::size_t i = 0; i < file.documents.size(); ++i) {
    ReadDocument& each = file.documents[i];
    const std::string number = many ? number_of(i + 1) : "";
    if (!each.error.empty()) {
      refuse_at(input.where + number, each.error, out);
      continue;
    }
    if (wanted_ == Wanted::pairs) {
      refuse(input.where + number, "a document, and no pair", out);
      continue;
    }
    if (each.document.id.empty()) each.document.id = input.id + number;
    out.documents.push_back({.where = input.where + number,
                             .name = many ? each.document.id : input.name,
                             .document = std::move(each.document),
                             .annotated = each.annotated});
  }
  for (ReadPair& pair : file.pairs) {
    if (!pair.error.empty())
      refuse_at(input.where, pair.error, out);
    else if (wanted_ == Wanted::documents)
      add_sides(input.where, pair, out);
    else
      out.pairs.push_back({input.where, std::move(pair)});
  }
}

bool settle_language(Document& document, const std::vector<std::string>& languages, const std::string& where,
                     const Options& options, Messages& messages) {
  if (!options.language.empty()) return document.language = options.language, true;
  const LanguageChoice choice = settle_language(document, languages);
  if (choice == LanguageChoice::known) return true;
  if (choice == LanguageChoice::unclear) {
    messages.warn(
        where,
        "cannot tell the language; only tokens and sentences are annotated (--lang de or --lang en decides)");
    return true;
  }
  messages.refuse(where, "the text is " +
                             std::string(choice == LanguageChoice::said ? "said to be in '" : "in '") +
                             document.language +
                             "', which no grammar knows (--lang de or --lang en annotates it all the same)");
  return false;
}

}  // namespace synopse::cli
