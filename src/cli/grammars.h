// The grammars that the flags ask for.
#pragma once

#include <memory>
#include <optional>

#include "cli/options.h"
#include "cli/reporter.h"
#include "synopse/pipeline/grammar_files.h"
#include "synopse/tokens/boilerplate_phrases.h"

namespace synopse::cli {

// The built-in ones, unless they are not wanted, with every --grammars above them.
GrammarFiles grammar_files(const Options& options);
// The same, loaded; throws Error(Fault::usage) after its mistakes have been shown.
std::shared_ptr<const Pipeline> load_pipeline(const Options& options, Reporter& reporter);
// What lines of web pages say that are no report, by grammars in directories of the user's; else nothing. The
// mistakes of the list are shown by whoever loads the grammars.
std::optional<BoilerplatePhrases> own_phrases(const Options& options);

// Shows what concerns the user.
void show(const GrammarFiles& grammars, const Diagnostics& diagnostics, Reporter& reporter);

}  // namespace synopse::cli
