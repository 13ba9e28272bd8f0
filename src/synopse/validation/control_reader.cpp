#include "synopse/validation/control_reader.h"

#include <charconv>

namespace synopse::validation {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool is_forbidden(std::uint32_t c) {
  return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0xFFFE || c == 0xFFFF;
}

}  // namespace

void ControlReader::start(const Tag& tag) {
  open_ = true;
  at_ = tag.at;
  name_ = tag[Known::n];
  text_.clear();
}

char32_t ControlReader::end(Findings& findings) {
  open_ = false;
  std::uint32_t code_point = 0;
  const char* const end = name_.data() + name_.size();
  const bool named = name_.size() == 6 && name_.starts_with("U+") &&
                     std::from_chars(name_.data() + 2, end, code_point, 16).ptr == end;
  if (!named || !is_forbidden(code_point)) {
    findings.error(at_, "control", "a g that names no character that XML forbids: " + quoted(name_));
    return kReplacement;
  }
  if (text_ != "\xEF\xBF\xBD") findings.error(at_, "control", "a g must hold U+FFFD and nothing else");
  return static_cast<char32_t>(code_point);
}

}  // namespace synopse::validation
