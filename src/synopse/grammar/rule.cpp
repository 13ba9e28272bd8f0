#include "synopse/grammar/rule.h"

namespace synopse {

std::string Rule::label() const { return place.file + ":" + std::to_string(place.line) + " " + name; }

}  // namespace synopse
