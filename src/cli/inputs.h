// Every document or pair of the flags' paths in its order, for commands that work on one after the other.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cli/document_reader.h"
#include "cli/options.h"
#include "cli/reporter.h"

namespace synopse::cli {

// What cannot be read is refused and named.
void for_each_input(const Options& options, Reporter& reporter, const std::function<void(Input&)>& use);

// The one document of a file, without language where it does not say one; nullopt when it is refused.  Any
// thread may ask.
std::optional<Document> read_one_document(const std::string& path, const Options& options,
                                          Messages& messages);

// What document_reader.h and document_dates.h settle, told at once.
bool settle_language(Document& document, const std::vector<std::string>& languages, const std::string& where,
                     const Options& options, Reporter& reporter);
void settle_date(Document& document, const std::string& where, const Options& options, Reporter& reporter);

}  // namespace synopse::cli
