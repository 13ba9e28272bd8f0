#include "synopse/grammar/matcher.h"

namespace synopse {

std::string_view Match::field(std::string_view name) const {
  for (const Field& field : fields)
    if (field.name == name) return field.value;
  return {};
}

const Span* Match::capture(std::string_view name) const {
  for (const Capture& capture : captures)
    if (capture.name == name) return &capture.span;
  return nullptr;
}

}  // namespace synopse
