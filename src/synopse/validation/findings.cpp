#include "synopse/validation/findings.h"

#include <algorithm>
#include <utility>

namespace synopse::validation {

void Findings::error(std::size_t at, std::string_view code, std::string message) {
  ++errors_;
  if (kept_errors_ >= most_) return;
  ++kept_errors_;
  all_.push_back({at, code, std::move(message), Severity::error});
}

void Findings::warn(std::size_t at, std::string_view code, std::string message) {
  ++warnings_;
  if (kept_warnings_ >= most_) return;
  ++kept_warnings_;
  all_.push_back({at, code, std::move(message), Severity::warning});
}

std::vector<Finding> Findings::sorted() const {
  std::vector<Finding> all = all_;
  std::stable_sort(all.begin(), all.end(), [](const Finding& a, const Finding& b) { return a.at < b.at; });
  return all;
}

void Findings::clear() { *this = Findings(most_); }

std::string quoted(std::string_view text) {
  constexpr std::size_t kLongest = 60;
  std::size_t end = std::min(text.size(), kLongest);
  while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  std::string out = "'";
  for (const char c : text.substr(0, end)) out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
  return out + (end < text.size() ? "...'" : "'");
}

}  // namespace synopse::validation
