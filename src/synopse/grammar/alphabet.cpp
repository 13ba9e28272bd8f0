#include "synopse/grammar/alphabet.h"

#include <map>

#include "synopse/grammar/pattern.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr int kFirstByte = 3;  // after the marks around items
constexpr std::size_t kMostTests = 250;
constexpr std::size_t kMostTags = 255;

void append_byte(std::string& out, int byte) {
  constexpr char kHex[] = "0123456789ABCDEF";
  out += "\\x";
  out += kHex[byte >> 4];
  out += kHex[byte & 15];
}

// Any of the bytes from `from` to `to`, any number of times.
void append_fill(std::string& out, int from, int to) {
  if (from > to) return;
  out += '[';
  append_byte(out, from);
  out += '-';
  append_byte(out, to);
  out += "]*";
}

// Bytes ascend within an item: the expression knows at each where it is, which keeps RE2's automata small.
void append_test(std::string& out, int byte) {
  append_byte(out, kItemOpen);
  append_fill(out, kFirstByte, byte - 1);
  append_byte(out, byte);
  append_fill(out, byte + 1, 0xFF);
  append_byte(out, kItemClose);
}

class AlphabetMaker {
 public:
  AlphabetMaker(const Tags& tags, Alphabet& alphabet) : tags_(tags), alphabet_(alphabet) {
    alphabet_.bits.assign(tags.size(), 0);
  }

  std::string translate(const std::string& regex) {
    std::string out;
    for (std::size_t at = 0; at < regex.size();) {
      if (static_cast<unsigned char>(regex[at]) < 0x80) {
        const bool capture = regex.compare(at, 4, "(?P<") == 0;
        out += capture ? "(?:" : std::string(1, regex[at]);
        at = capture ? regex.find('>', at) + 1 : at + 1;
        continue;
      }
      const std::size_t end = regex.find(close_, at) + close_.size();
      append_test(out, kFirstByte + number_of(std::string_view(regex).substr(at, end - at)));
      at = end;
    }
    return out;
  }

  // The number of a test as it stands in an expression, from kTestOpen to kTestClose.
  int number_of(std::string_view test) {
    const auto [known, fresh] = numbers_.emplace(test, static_cast<int>(alphabet_.tests.size()));
    if (fresh) alphabet_.tests.push_back(read(test));
    ok_ &= alphabet_.tests.size() <= kMostTests;
    return ok_ ? known->second : 0;
  }

  bool ok() const { return ok_; }

 private:
  static std::string mark(char32_t code_point) {
    std::string out;
    append_utf8(out, code_point);
    return out;
  }

  ItemTest read(std::string_view test) {
    ItemTest result;
    bool unwanted = false;
    for (std::size_t at = 0; at < test.size();) {
      const CodePoint c = code_point_at(test, at);
      at += c.size;
      if (c.value == kTestOpen || c.value == kTestOr) {
        result.ways.emplace_back();
        unwanted = false;
      } else if (c.value == kTestBut) {
        unwanted = true;
      } else if (const auto tag = tags_.tag_of(c.value)) {
        ask_for(*tag);
        alphabet_.add(unwanted ? result.ways.back().unwanted : result.ways.back().wanted, *tag);
      }
    }
    return result;
  }

  void ask_for(Tag tag) {
    std::uint8_t& bit = alphabet_.bits[tag];
    if (bit != 0) return;
    ok_ &= asked_ < kMostTags;
    if (ok_) bit = static_cast<std::uint8_t>(++asked_);
  }

  const Tags& tags_;
  Alphabet& alphabet_;
  const std::string close_ = mark(kTestClose);
  std::map<std::string, int, std::less<>> numbers_;
  std::size_t asked_ = 0;
  bool ok_ = true;
};

}  // namespace

bool ItemTest::holds(const TagMask& item) const {
  for (const Way& way : ways) {
    bool holds = true;
    for (std::size_t i = 0; i < item.size(); ++i)
      holds &= (item[i] & way.wanted[i]) == way.wanted[i] && (item[i] & way.unwanted[i]) == 0;
    if (holds) return true;
  }
  return false;
}

SeenItem Alphabet::look(const TagMask& item) const {
  SeenItem seen{.bytes = std::string(1, kItemOpen)};
  for (std::size_t i = 0; i < tests.size(); ++i) {
    if (!tests[i].holds(item)) continue;
    seen.bytes += static_cast<char>(kFirstByte + static_cast<int>(i));
    seen.passed[i / 64] |= std::uint64_t{1} << (i % 64);
  }
  seen.bytes += kItemClose;
  return seen;
}

const SeenItem& SeenLooks::meet(std::uint32_t look, std::span<const Tag> tags, const Alphabet& alphabet) {
  if (look >= known_.size()) known_.resize(look + 64, nullptr);
  TagMask mask{};
  for (const Tag tag : tags) alphabet.add(mask, tag);
  const SeenItem*& seen = by_mask_[mask];
  if (!seen) seen = &items_.emplace_back(alphabet.look(mask));
  known_[look] = seen;
  return *seen;
}

bool make_alphabet(const std::string& match, const std::string& each, const Tags& tags, Alphabet& alphabet) {
  AlphabetMaker maker(tags, alphabet);
  alphabet.match = maker.translate(match);
  alphabet.each = maker.translate(each);
  alphabet.captures = ItemProgram(match, [&](std::string_view test) { return maker.number_of(test); });
  return maker.ok();
}

}  // namespace synopse
