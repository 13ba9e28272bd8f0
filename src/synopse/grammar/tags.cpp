#include "synopse/grammar/tags.h"

#include <array>
#include <iterator>

#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::array<std::string_view, kBuiltInTags> kNames = {
    "first",   "sp",        "word",   "number", "punct", "symbol",  "capital", "upper", "lower",
    "numeral", "quotation", "entity", "figure", "name",  "nominal", "pronoun", "chunk"};

// The contract's own types and kinds: a rule may ask for them whether or not a rule of this grammar makes
// them.
constexpr std::string_view kContract[] = {
    "person", "place", "organization", "nationality", "event", "work", "misc",     "ordinal", "percent",
    "count",  "money", "measure",      "range",       "date",  "time", "duration", "set",     "cardinal"};

// Two bytes as long as they last (U+0080..U+07FF), then the private use area.
constexpr char32_t kTwoByte = 0x800 - 0x80;

}  // namespace

Tags::Tags() {
  for (std::string_view name : kNames) make(name);
  for (std::string_view name : kContract) make(name);
}

Tag Tags::make(std::string_view name) {
  if (const auto found = find(name)) return *found;
  const Tag tag = static_cast<Tag>(names_.size());
  names_.emplace_back(name);
  by_name_.emplace(name, tag);
  return tag;
}

bool Tags::is_annotation(Tag tag) {
  return (tag >= kTagEntity && tag <= kTagPronoun) ||
         (tag >= kBuiltInTags && tag < kBuiltInTags + std::size(kContract));
}

std::optional<Tag> Tags::find(std::string_view name) const {
  const auto found = by_name_.find(name);
  if (found == by_name_.end()) return std::nullopt;
  return found->second;
}

std::vector<std::string> Tags::readable_names() const {
  std::vector<std::string> names;
  for (const std::string& name : names_)
    if (name[0] != '"' && name[0] != '/') names.push_back(name);
  return names;
}

std::optional<Tag> Tags::tag_of(char32_t code_point) const {
  std::size_t tag = names_.size();
  if (code_point >= 0x80 && code_point < 0x800) tag = code_point - 0x80;
  if (code_point >= 0xE000 && code_point < 0xF900) tag = kTwoByte + (code_point - 0xE000);
  if (tag >= names_.size()) return std::nullopt;
  return static_cast<Tag>(tag);
}

std::string Tags::code(Tag tag) const {
  std::string out;
  append_utf8(out, tag < kTwoByte ? 0x80 + tag : 0xE000 + (tag - kTwoByte));
  return out;
}

}  // namespace synopse
