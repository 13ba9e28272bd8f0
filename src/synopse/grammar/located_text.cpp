#include "synopse/grammar/located_text.h"

#include <algorithm>

namespace synopse {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

std::vector<Located> split(const Located& text, std::string_view separators) {
  std::vector<Located> pieces;
  for (std::size_t begin = 0; begin <= text.text.size();) {
    const std::size_t end = std::min(text.text.find_first_of(separators, begin), text.text.size());
    Located piece = text.part(begin, end - begin);
    piece.trim();
    if (!piece.text.empty()) pieces.push_back(std::move(piece));
    begin = end + 1;
  }
  return pieces;
}

}  // namespace

bool is_name(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  });
}

std::vector<Located> words_of(const Located& text) { return split(text, kBlanks); }

std::vector<Located> lines_of(const Located& text) { return split(text, "\n"); }

std::vector<Located> list_of(const Located& text) { return split(text, ","); }

}  // namespace synopse
