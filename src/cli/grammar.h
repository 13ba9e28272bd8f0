// What `synopse grammar` can do.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cli/subject.h"
#include "cli/topic.h"

namespace synopse::cli {

std::span<const Topic> grammar_topics();

int test_grammar(const Options& options, Reporter& reporter);
int cover_grammar(const Options& options, Reporter& reporter);
int time_grammar(const Options& options, Reporter& reporter);
int compile_grammar(const Options& options, Reporter& reporter);

// "grammars/de/persons.rules:12"
std::string place_of(const Subject& subject, const Place& place);

}  // namespace synopse::cli
