#include "synopse/grammar/rule.h"

namespace synopse {

void Rule::settle() {
  label = place.file + ":" + std::to_string(place.line) + " " + name;
  type = subkind;
}

}  // namespace synopse
