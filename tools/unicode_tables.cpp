// Writes the tables of character classes as C++:  unicode_tables OUTPUT.cpp
// They come from ICU's properties by tokens/classify.h, a class for every code point, so that no program has
// to ask ICU at its start.  Blocks of 64 code points that look the same are written once.
#include <cstdio>
#include <fstream>
#include <map>
#include <vector>

#include "synopse/tokens/classify.h"

namespace {

constexpr char32_t kEnd = 0x110000;
constexpr char32_t kBlock = 64;
// These blocks keep their places, because two-byte sequences are looked up without the index.
constexpr std::size_t kFixed = 0x800 / kBlock;

using Block = std::vector<int>;

Block block_at(char32_t begin) {
  Block block;
  for (char32_t c = begin; c < begin + kBlock; ++c) block.push_back(static_cast<int>(synopse::classify(c)));
  return block;
}

void write_array(std::ostream& out, const char* type, const char* name, const std::vector<int>& values) {
  out << "extern const " << type << " " << name << "[" << values.size() << "] = {";
  for (std::size_t i = 0; i < values.size(); ++i) out << (i % 32 == 0 ? "\n" : "") << values[i] << ',';
  out << "};\n";
}

}  // namespace

int main(int count, char** values) {
  if (count != 2) {
    std::fprintf(stderr, "usage: unicode_tables OUTPUT.cpp\n");
    return 2;
  }
  std::map<Block, int> places;
  std::vector<int> index, blocks;
  for (char32_t begin = 0; begin < kEnd; begin += kBlock) {
    const Block block = block_at(begin);
    auto found = places.find(block);
    if (found == places.end() || index.size() < kFixed) {
      found = places.emplace(block, static_cast<int>(blocks.size() / kBlock)).first;
      index.push_back(static_cast<int>(blocks.size() / kBlock));
      blocks.insert(blocks.end(), block.begin(), block.end());
    } else {
      index.push_back(found->second);
    }
  }
  std::ofstream out(values[1]);
  out << "#include <cstdint>\n\nnamespace synopse {\n\n";
  write_array(out, "std::uint16_t", "kClassIndex", index);
  write_array(out, "std::uint8_t", "kClassBlocks", blocks);
  out << "\n}  // namespace synopse\n";
  out.close();
  return out ? 0 : 1;
}
