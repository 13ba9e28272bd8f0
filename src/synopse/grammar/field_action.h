// FIELD function(capture, ...) | "constant": read and checked.
#pragma once

#include <string>

#include "synopse/grammar/content.h"
#include "synopse/grammar/rule.h"
#include "synopse/grammar/source.h"

namespace synopse {

// Reads a field of a rule of `kind`; throws PatternError when it cannot be read.
Action read_action(const Statement& part, const std::string& kind, const Source& source);

// Reports captures, columns and functions of `span`, `each` and the fields that do not exist.
void check_captures(const Rule& rule, const CompiledRule& compiled, const Grammar::Content& content,
                    const Statement& statement, const Source& source);

}  // namespace synopse
