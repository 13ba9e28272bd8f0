#include "synopse/grammar/alphabet.h"

#include <algorithm>
#include <set>

#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::uint8_t kFirstByte = 3;  // after the marks around items
constexpr std::size_t kMostTags = 250;

// Calls use(begin, size, tag) for every code point of `regex` that stands for a tag.
template <typename Use>
void for_each_tag(const std::string& regex, const Tags& tags, Use use) {
  for (std::size_t at = 0; at < regex.size();) {
    if (static_cast<unsigned char>(regex[at]) < 0x80) {
      ++at;
      continue;
    }
    const CodePoint c = code_point_at(regex, at);
    if (const auto tag = tags.tag_of(c.value)) use(at, c.size, *tag);
    at += c.size;
  }
}

std::set<Tag> tags_of(const CompiledRule& rule, const Tags& tags) {
  std::set<Tag> found;
  if (rule.level == PatternLevel::text) return found;
  const auto add = [&](std::size_t, std::size_t, Tag tag) { found.insert(tag); };
  for_each_tag(rule.expression.regex, tags, add);
  for_each_tag(rule.each_test.regex, tags, add);
  return found;
}

Alphabet alphabet(const std::set<Tag>& group, std::size_t tag_count) {
  Alphabet result{std::vector<std::uint8_t>(tag_count, 0)};
  std::uint8_t next = kFirstByte;
  for (const Tag tag : group)
    if (next != 0) result.bytes[tag] = next++;  // past 255 a rule asks for too much; it then never matches
  return result;
}

}  // namespace

void make_alphabets(const Grammar::Content& content, const Phase& phase, PhaseContent& phase_content) {
  std::vector<std::set<Tag>> groups(1);
  for (const RuleId id : phase.rules) {
    const std::set<Tag> tags = tags_of(content.compiled[id], content.tags);
    std::set<Tag> joined = groups.back();
    joined.insert(tags.begin(), tags.end());
    if (joined.size() <= kMostTags)
      groups.back() = std::move(joined);
    else
      groups.push_back(tags);
    phase_content.alphabet_of.push_back(static_cast<std::uint8_t>(groups.size() - 1));
  }
  for (const auto& group : groups) phase_content.alphabets.push_back(alphabet(group, content.tags.size()));
}

std::string in_alphabet(const std::string& regex, const Tags& tags, const Alphabet& alphabet) {
  std::string out;
  std::size_t done = 0;
  for_each_tag(regex, tags, [&](std::size_t begin, std::size_t size, Tag tag) {
    constexpr char kHex[] = "0123456789ABCDEF";
    const std::uint8_t byte = alphabet.bytes[tag];
    out.append(regex, done, begin - done);
    out += "\\x";
    out += kHex[byte >> 4];
    out += kHex[byte & 15];
    done = begin + size;
  });
  return out.append(regex, done);
}

}  // namespace synopse
