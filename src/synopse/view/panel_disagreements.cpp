// Where the two texts disagree: both sentences, with the words that differ.
#include <algorithm>
#include <span>

#include "synopse/document/sentences.h"
#include "synopse/view/differences.h"
#include "synopse/view/frame.h"
#include "synopse/view/panels.h"
#include "synopse/view/references.h"

namespace synopse::view {
namespace {

constexpr std::size_t kBeside = 400;    // bytes of a sentence before and after the words that differ
constexpr std::size_t kMostQuotes = 4;  // of one side

// The end of a text, where it has more than `most` bytes.
void write_tail(std::string_view text, Html& html) {
  if (text.size() <= kBeside) {
    html.text(text);
    return;
  }
  std::size_t begin = text.size() - kBeside;
  while (begin < text.size() && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) ++begin;
  (html << "…").text(text.substr(begin));
}

void write_quote(const Pair& pair, const Discrepancy& discrepancy, Unit unit, Html& html) {
  const Document& text = document(pair, unit.side);
  const Span span = differing_span(text, discrepancy.level, unit.index, discrepancy.category);
  const std::uint32_t number = sentence_number(text, span);
  const bool in_sentence = number < text.sentences.size();
  const Span sentence = in_sentence ? text.sentences[number].span : span;
  html << "<blockquote lang=\"" << code(unit.side) << "\">";
  if (in_sentence) {
    const Unit quoted{unit.side, Level::sentence, number};
    html << "<a class=\"n\" href=\"#" << id(quoted) << "\">" << code(unit.side) << ' ';
    html.number(number + 1) << "</a> ";
  }
  write_tail(text[{std::min(sentence.begin, span.begin), span.begin}], html);
  html << "<a class=\"differs\" href=\"#" << id(unit) << "\">";
  write_cut(text[span], kBeside, html);
  html << "</a>";
  write_cut(text[{span.end, std::max(sentence.end, span.end)}], kBeside, html);
  html << "</blockquote>\n";
}

void write_quotes(const Pair& pair, const Discrepancy& discrepancy, Side side,
                  std::span<const std::uint32_t> units, Html& html) {
  for (std::size_t u = 0; u < units.size() && u < kMostQuotes; ++u)
    write_quote(pair, discrepancy, {side, discrepancy.level, units[u]}, html);
}

// Why, which rule of the aligner says so, and how sure it is.
void write_reason(const Discrepancy& discrepancy, Html& html) {
  html << "<p class=\"why\">";
  if (const std::string_view reason = reason_of(discrepancy.rule); !reason.empty())
    html.text(reason) << " · ";
  if (!discrepancy.rule.empty()) (html << "rule ").text(discrepancy.rule) << " · ";
  html << percent(discrepancy.score) << " sure</p>\n";
}

void write_disagreement(const Pair& pair, std::size_t number, Html& html) {
  const Discrepancy& each = pair.alignment->discrepancies[number];
  html << "<article class=\"card " << name(each.category) << "\" id=\"" << discrepancy_id(number)
       << "\" data-g=\"" << (each.link ? link_id(*each.link) : discrepancy_id(number)) << "\">\n<h3>"
       << name(each.category) << "</h3>\n";
  write_quotes(pair, each, Side::de, each.de, html);
  write_quotes(pair, each, Side::en, each.en, html);
  (html << "<p class=\"note\">").text(each.note) << "</p>\n";
  write_reason(each, html);
  html << "</article>\n";
}

// What is only told less precisely by one text stands behind; else the surest first, and those as sure as
// each other in text order.
std::vector<std::size_t> by_score(const std::vector<Discrepancy>& discrepancies) {
  std::vector<std::size_t> numbers;
  for (std::size_t d = 0; d < discrepancies.size(); ++d)
    if (discrepancies[d].category != Category::missing) numbers.push_back(d);
  std::stable_sort(numbers.begin(), numbers.end(), [&](std::size_t a, std::size_t b) {
    const bool vague_a = discrepancies[a].category == Category::precision;
    const bool vague_b = discrepancies[b].category == Category::precision;
    return vague_a != vague_b ? vague_b : discrepancies[a].score > discrepancies[b].score;
  });
  return numbers;
}

}  // namespace

void write_disagreements(const Pair& pair, Html& html) {
  const std::vector<std::size_t> numbers = by_score(pair.alignment->discrepancies);
  begin_panel("disagree", "Where they disagree", html);
  if (numbers.empty()) html << "<p>No disagreement was found.</p>\n";
  for (const std::size_t number : numbers) write_disagreement(pair, number, html);
  end_panel(html);
}

}  // namespace synopse::view
