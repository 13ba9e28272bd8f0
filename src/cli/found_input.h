// Something that was found and opened: what is known of it by its name, and what its first bytes tell.
#pragma once

#include <memory>
#include <string>

#include "cli/archive.h"
#include "cli/byte_stream.h"

namespace synopse::cli {

struct FoundInput {
  // `name` is the path as seen from the directory that the user named; of a member, as seen from the archive,
  // and `container` is the archive's with "!".
  FoundInput(std::string place, std::string container, const std::string& name,
             std::unique_ptr<ByteStream> content);

  // As many as tell packings, archives and formats.  Whoever sends records may wait for an answer to the
  // first: its line is enough then.
  std::string_view first_bytes() const;

  std::string where;   // for messages: the path, "archive!member"
  std::string folder;  // "reports/", "a.zip!b/"
  std::string file;    // "a.txt.gz"
  std::string plain;   // the same without the endings of packings
  std::unique_ptr<Peeked> stream;
  bool said_records = false;  // by the user
};

// Takes off whatever the content is packed in.  Throws Error(Fault::input).
void unpack(FoundInput& found);

// "a.zip", "a.tar.gz".
bool is_archive_name(std::string name);
ArchiveKind archive_kind(const FoundInput& found);

// The document's id: "reports/a" of "reports/a.txt.gz", "a.zip!b" of "a.zip!b.txt".  Names may be no UTF-8.
std::string document_id(const FoundInput& found);

}  // namespace synopse::cli
