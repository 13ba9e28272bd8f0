// phases.txt: which rule files run together, and in which order.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "synopse/grammar/source.h"

namespace synopse {

struct ListedFile {
  std::string path;  // relative to the language's folder
  Position at;
  const Source* source;  // the phases.txt that names it
};

struct ListedPhase {
  std::string name;
  std::vector<ListedFile> files;
};

// The phases of all layers, the lowest first.  A line is NAME FILE ..., or NAME before|after OTHER FILE ...:
// a phase of a lower layer gets the further files, another name is a new phase, at the end if it says no
// place. Mistakes are reported to the source that they stand in.
std::vector<ListedPhase> read_phases(const std::vector<Source>& layers);

}  // namespace synopse
