// The forms of a word that a .lex file gives by a paradigm and principal parts.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "synopse/grammar/paradigm.h"
#include "synopse/grammar/source.h"

namespace synopse {

constexpr std::size_t kMaxForms = 4096;  // of one line of a .lex file

// Forms that set the same columns.
struct InflectedForms {
  std::vector<std::string> forms;
  std::vector<std::pair<std::string, std::string>> columns;  // name, value
};

// `parts` is what stands behind "verb:".  Throws PatternError when the paradigm cannot be followed.
std::vector<InflectedForms> inflect(const Paradigm& paradigm, const Located& parts);

// "Staat|,s,es" -> Staat, Staats, Staates.
std::vector<std::string> word_forms(std::string_view word);

}  // namespace synopse
