#include "synopse/pipeline/dates.h"

#include <algorithm>

#include "synopse/extract/extractor.h"

namespace synopse {
namespace {

bool is_full_date(std::string_view timex) {
  return timex.size() == 10 && timex.find_first_not_of("0123456789-") == std::string_view::npos &&
         timex[4] == '-' && timex[7] == '-';
}

std::string first_full_date(const Document& document) {
  const auto found = std::find_if(document.figures.begin(), document.figures.end(),
                                  [](const Figure& figure) { return is_full_date(figure.timex); });
  return found == document.figures.end() ? std::string() : std::string(found->timex);
}

void settle(Document& document, const Document& other) {
  if (!document.date.empty()) return;
  std::string anchor = other.date;
  if (anchor.empty()) anchor = first_full_date(document);
  if (anchor.empty()) anchor = first_full_date(other);
  if (anchor.empty() || anchor == document.anchor) return;
  document.anchor = anchor;
  finish_figures(document);
}

}  // namespace

void settle_dates(Document& de, Document& en) {
  settle(de, en);
  settle(en, de);
}

}  // namespace synopse
