// What a caller may choose, by the names that the flags have.
#pragma once

#include <string>
#include <string_view>

#include "synopse/c_api.h"
#include "synopse/formats/writer.h"
#include "synopse/pipeline/grammar_files.h"
#include "synopse/pipeline/pipeline.h"

namespace synopse::c_api {

// What becomes of ill-formed UTF-8.
enum class IllFormed { repaired, refused };

// How documents come in.
struct Intake {
  std::string language;  // of all of them; empty: told or guessed
  std::string date;      // the same
  IllFormed ill_formed = IllFormed::repaired;
};

struct Choices {
  GrammarChoice grammars;
  Settings settings;
  Intake intake;
  WriteOptions writing;
};

// Sets one.  What is wrong, for people; empty: nothing.
std::string set(Choices& choices, std::string_view name, std::string_view value);

}  // namespace synopse::c_api

struct synopse_options {
  synopse::c_api::Choices choices;
  std::string error;  // of the last call
};
