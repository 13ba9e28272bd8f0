// FIELD function(capture, ...) | "constant": read and checked.
#pragma once

#include <set>
#include <string>

#include "synopse/grammar/content.h"
#include "synopse/grammar/rule.h"
#include "synopse/grammar/source.h"

namespace synopse {

// Reads a field of a rule of `kind`; throws PatternError when it cannot be read.
Action read_action(const Statement& part, const std::string& kind, const Source& source);

// Reports captures, columns, functions and fields of a rule's parts that do not exist; notes the lexicons
// that the fields ask in `used`.
void check_captures(const Rule& rule, const CompiledRule& compiled, const Grammar::Content& content,
                    const Statement& statement, const Source& source,
                    std::set<std::string, std::less<>>& used);

}  // namespace synopse
