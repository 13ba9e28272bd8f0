// German and English texts that belong together, from wherever they are named.
#pragma once

#include <functional>
#include <string>

#include "cli/options.h"
#include "cli/reporter.h"
#include "synopse/document/document.h"

namespace synopse::cli {

struct PairInput {
  std::string where;  // for messages
  std::string id;
  Document de, en;
};

using UsePair = std::function<void(PairInput&)>;

// Two text files in whichever order.  Throws Error(Fault::input) when they cannot be read or are not German
// and English; nothing when one was refused.
std::optional<PairInput> read_two_files(const std::string& one, const std::string& other,
                                        const Options& options, Messages& messages);

// One line of JSON a pair.
void for_each_record_pair(const Options& options, Reporter& reporter, const UsePair& use);
// The pairs of the table --pairs: files, or where paths are given documents of these.
void for_each_listed_pair(const Options& options, Reporter& reporter, const UsePair& use);
// The files below --by-name; those without a partner are named.
void for_each_named_pair(const Options& options, Reporter& reporter, const UsePair& use);

// Whichever of these the flags ask for; without any, the two files that are named.
void for_all_pairs(const Options& options, Reporter& reporter, const UsePair& use);

// Gives both documents the pair's name.
void name_documents(const std::string& id, Document& de, Document& en);

}  // namespace synopse::cli
