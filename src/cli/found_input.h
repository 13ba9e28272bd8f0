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

  std::string where;   // for messages: the path, "archive!member"
  std::string folder;  // "reports/", "a.zip!b/"
  std::string file;    // "a.txt.gz"
  std::string plain;   // the same without the endings of packings
  std::unique_ptr<Peeked> stream;
};

// Takes off whatever the content is packed in.  Throws Error(Fault::input).
void unpack(FoundInput& found);

ArchiveKind archive_kind(const FoundInput& found);

// The document's id: "reports/a" of "reports/a.txt.gz", "a.zip!b" of "a.zip!b.txt".  Names may be no UTF-8.
std::string document_id(const FoundInput& found);

}  // namespace synopse::cli
