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

std::vector<Tag> tags_of(const CompiledRule& rule, const Tags& tags) {
  std::vector<Tag> found;
  const auto add = [&](std::size_t, std::size_t, Tag tag) { found.push_back(tag); };
  for_each_tag(rule.expression.regex, tags, add);
  for_each_tag(rule.each_test.regex, tags, add);
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

bool make_alphabet(const std::vector<Tag>& asked, std::size_t tag_count, Alphabet& alphabet) {
  alphabet.bytes.assign(tag_count, 0);
  if (asked.size() > kMostTags) return false;
  std::uint8_t next = kFirstByte;
  for (const Tag tag : asked) alphabet.bytes[tag] = next++;
  return true;
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
