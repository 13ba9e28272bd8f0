#include "synopse/text/diagnostics.h"

#include <algorithm>
#include <numeric>
#include <ostream>

#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {

std::string_view name(Severity severity) {
  switch (severity) {
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "error";
  }
  return "error";
}

namespace {

// White space as wide as what stands before `column`: tabs stay tabs, marks take no room.
std::string indentation(std::string_view line, int column) {
  std::string blank;
  std::size_t at = 0;
  for (int i = 1; i < column; ++i) {
    const CodePoint c = code_point_at(line, at);
    at += c.size;
    if (c.size == 0 || !is_mark(c.value)) blank += c.value == U'\t' ? '\t' : ' ';
  }
  return blank;
}

// Tells a caret at `line` where to stand; a column far beyond the line is held at its end.
int shown_column(const Diagnostic& diagnostic) {
  const auto count = static_cast<int>(CodePoints(diagnostic.line).count());
  return std::min(diagnostic.place.column, count + 1);
}

void write_place(std::ostream& out, const Place& place) {
  if (place.file.empty()) return;
  out << place.file << ':';
  if (place.line > 0) out << place.line << ':';
  if (place.line > 0 && place.column > 0) out << place.column << ':';
  out << ' ';
}

// Levenshtein's distance, a row at a time.
int edit_distance(std::string_view a, std::string_view b) {
  std::vector<int> row(b.size() + 1);
  std::iota(row.begin(), row.end(), 0);
  for (std::size_t i = 0; i < a.size(); ++i) {
    int diagonal = row[0];
    row[0] = static_cast<int>(i) + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const int replaced = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
    }
  }
  return row.back();
}

}  // namespace

void Diagnostics::error(Place place, std::string message, std::string hint, std::string line) {
  all_.push_back({Severity::error, std::move(place), std::move(message), std::move(hint), std::move(line)});
  ++errors_;
}

void Diagnostics::warning(Place place, std::string message, std::string hint, std::string line) {
  all_.push_back({Severity::warning, std::move(place), std::move(message), std::move(hint), std::move(line)});
}

std::ostream& operator<<(std::ostream& out, const Diagnostic& diagnostic) {
  write_place(out, diagnostic.place);
  out << name(diagnostic.severity) << ": " << diagnostic.message << '\n';
  if (!diagnostic.line.empty()) {
    out << "  " << diagnostic.line << '\n';
    if (diagnostic.place.column > 0) {
      out << "  " << indentation(diagnostic.line, shown_column(diagnostic)) << "^\n";
    }
  }
  if (!diagnostic.hint.empty()) out << "  hint: " << diagnostic.hint << '\n';
  return out;
}

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
  // In a word of three letters two edits find anything.
  const int allowed = std::min(2, static_cast<int>(word.size()) / 2);
  int best = allowed + 1;
  std::string found;
  for (const std::string& candidate : candidates) {
    const std::size_t longer = std::max(candidate.size(), word.size());
    if (longer - std::min(candidate.size(), word.size()) > 2) continue;
    const int distance = edit_distance(word, candidate);
    if (distance < best) {
      best = distance;
      found = candidate;
    }
  }
  return found;
}

}  // namespace synopse
