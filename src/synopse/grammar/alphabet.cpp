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

void append_byte(std::string& out, int byte) {
  constexpr char kHex[] = "0123456789ABCDEF";
  out += "\\x";
  out += kHex[byte >> 4];
  out += kHex[byte & 15];
}

// A test on one item as it is read: which bytes must be there, and which must not.
class TestBytes {
 public:
  void take(char32_t code_point, const Tags& tags, const Alphabet& alphabet) {
    if (code_point == kTestOpen) {
      wanted_.clear();
      unwanted_.clear();
      unwanted_part_ = false;
    } else if (code_point == kTestBut) {
      unwanted_part_ = true;
    } else if (const auto tag = tags.tag_of(code_point)) {
      (unwanted_part_ ? unwanted_ : wanted_).insert(alphabet.bytes[*tag]);
    }
  }

  // Tags stand in ascending order, so what lies between two wanted ones is a range: the expression knows at
  // each byte where it is, which keeps RE2's automata small.
  void write(std::string& out) const {
    append_byte(out, kItemOpen);
    int from = kFirstByte;
    for (const int byte : wanted_) {
      fill(out, from, byte - 1);
      append_byte(out, byte);
      from = byte + 1;
    }
    fill(out, from, 0xFF);
    append_byte(out, kItemClose);
  }

 private:
  // Any of the bytes from `from` to `to` that are not unwanted, any number of times.
  void fill(std::string& out, int from, int to) const {
    std::string ranges;
    for (const int byte : unwanted_) {
      if (byte < from || byte > to) continue;
      range(ranges, from, byte - 1);
      from = byte + 1;
    }
    range(ranges, from, to);
    if (!ranges.empty()) out += "[" + ranges + "]*";
  }

  static void range(std::string& out, int from, int to) {
    if (from > to) return;
    append_byte(out, from);
    if (to > from) out += '-';
    if (to > from) append_byte(out, to);
  }

  std::set<int> wanted_, unwanted_;
  bool unwanted_part_ = false;
};

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
  TestBytes test;
  for (std::size_t at = 0; at < regex.size();) {
    const CodePoint c = code_point_at(regex, at);
    if (c.value < 0x80)
      out += regex[at];
    else if (c.value == kTestClose)
      test.write(out);
    else
      test.take(c.value, tags, alphabet);
    at += c.size;
  }
  return out;
}

}  // namespace synopse
