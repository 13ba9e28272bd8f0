#include "synopse/c_api/intake.h"

#include <optional>

#include "synopse/error.h"
#include "synopse/formats/reader.h"
#include "synopse/pipeline/metadata.h"
#include "synopse/text/utf8.h"

namespace synopse::c_api {
namespace {

constexpr std::size_t kMostBytes = std::size_t{256} << 20;  // of one text, as --max-doc has it

[[noreturn]] void refuse(const std::string& why) { throw Error(Fault::input, why); }

// A short string of the caller's, as valid UTF-8.
std::string name_of(const char* given) { return given ? repaired_utf8(given).text : std::string(); }

// Gives both documents the pair's name.
void name_documents(ReadPair& pair) {
  pair.de.id = pair.id + ".de";
  pair.en.id = pair.id + ".en";
}

void name_by_documents(ReadPair& pair) {
  if (pair.de.id.empty()) pair.de.id = "de";
  if (pair.en.id.empty()) pair.en.id = "en";
  const bool same = pair.de.id == pair.en.id;
  pair.id = same ? pair.de.id : pair.de.id + "-" + pair.en.id;
  if (same) name_documents(pair);
}

}  // namespace

std::string_view checked_bytes(const char* bytes, std::size_t size) {
  if (!bytes && size > 0) refuse("no bytes (NULL)");
  if (size > kMostBytes) refuse(std::to_string(size) + " bytes are more than 256 MiB");
  return bytes ? std::string_view(bytes, size) : std::string_view();
}

std::string Reader::decode(std::string bytes) const {
  Decoded decoded = repaired_utf8(std::move(bytes));
  if (decoded.repaired == 0) return std::move(decoded.text);
  const std::string what =
      std::to_string(decoded.repaired) + " ill-formed UTF-8 sequence" + (decoded.repaired == 1 ? "" : "s");
  if (intake_.ill_formed == IllFormed::refused) refuse(what);
  warn(result_, what + " replaced by U+FFFD");
  return std::move(decoded.text);
}

void Reader::settle_date(Document& document) const {
  if (!intake_.date.empty()) document.date = intake_.date;
  const std::string date = document.date;
  if (!synopse::settle_date(document))
    warn(result_, "'" + date + "' is no date (YYYY-MM-DD); relative dates stay open");
}

void Reader::settle_language(Document& document) const {
  if (!intake_.language.empty()) {
    document.language = intake_.language;
    return;
  }
  const LanguageChoice choice = synopse::settle_language(document, languages_);
  if (choice == LanguageChoice::known) return;
  if (choice == LanguageChoice::unclear)
    return warn(result_, "cannot tell the language; only tokens and sentences are annotated");
  refuse("the text is " + std::string(choice == LanguageChoice::said ? "said to be in '" : "in '") +
         document.language + "', which no grammar knows");
}

void Reader::settle(Document& document) const {
  settle_date(document);
  settle_language(document);
}

Document Reader::plain(const synopse_text& text) const {
  return {.text = decode(std::string(checked_bytes(text.bytes, text.size)))};
}

Document Reader::from_format(const synopse_text& text) const {
  const InputFormat* format = input_format(text.format);
  if (!format) refuse("no format '" + name_of(text.format) + "' to read");
  ReadFile file = format->read(checked_bytes(text.bytes, text.size), {.phrases = &phrases_});
  if (!file.error.empty()) refuse(file.error);
  for (const std::string& warning : file.warnings) warn(result_, warning);
  if (file.documents.size() != 1) refuse("holds " + std::to_string(file.documents.size()) + " documents");
  if (!file.documents.front().error.empty()) refuse(file.documents.front().error);
  return std::move(file.documents.front().document);
}

Document Reader::text(const synopse_text& text) const {
  Document document = text.format ? from_format(text) : plain(text);
  if (text.id) document.id = name_of(text.id);
  if (text.language) document.language = name_of(text.language);
  if (text.date) document.date = name_of(text.date);
  settle(document);
  return document;
}

Document Reader::record(std::string_view bytes, JsonReader& json) const {
  ReadDocument read = json.document(decode(std::string(bytes)));
  if (!read.error.empty()) refuse(read.error);
  settle(read.document);
  return std::move(read.document);
}

ReadPair Reader::pair(const synopse_text& de, const synopse_text& en, const char* id) const {
  ReadPair pair{.id = name_of(id), .de = text(de), .en = text(en)};
  const std::string both = sort_languages(pair.de, pair.en);
  if (!both.empty())
    warn(result_, "both texts are '" + both + "'; the first is read as German, the second as English");
  if (pair.id.empty())
    name_by_documents(pair);
  else
    name_documents(pair);
  return pair;
}

ReadPair Reader::pair(std::string_view bytes, JsonReader& json) const {
  ReadPair pair = json.pair(decode(std::string(bytes)));
  if (!pair.error.empty()) refuse(pair.error);
  pair.de.language = "de";
  pair.en.language = "en";
  for (Document* document : {&pair.de, &pair.en}) settle_date(*document);
  return pair;
}

}  // namespace synopse::c_api
