// The pages of an overview.
#include <algorithm>
#include <array>
#include <span>

#include "synopse/view/frame.h"
#include "synopse/view/overview.h"

namespace synopse::view {
namespace {

constexpr std::size_t kLines = 200;  // pairs on one page
constexpr std::size_t kMostNames = 60, kMostPairs = 20;

std::string page_name(std::size_t page) {
  return page == 0 ? "index.html" : "pairs-" + std::to_string(page + 1) + ".html";
}

void begin_table(std::string_view label, std::span<const std::string_view> heads, Html& html) {
  html << "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"" << label
       << "\"><table><thead><tr>";
  for (const std::string_view head : heads) html << "<th scope=\"col\">" << head << "</th>";
  html << "</tr></thead><tbody>\n";
}

void end_table(Html& html) { html << "</tbody></table></div>\n"; }

void write_number(std::size_t number, Html& html) {
  (html << "<td class=\"number\">").number(number) << "</td>";
}

void write_words(std::string_view words, std::string_view language, Html& html) {
  (html << "<td lang=\"" << language << "\"><bdi>").text(words) << "</bdi></td>";
}

void write_link(std::string_view address, std::string_view words, Html& html) {
  (html << "<td><a href=\"").attribute(address) << "\"><bdi>";
  html.text(words) << "</bdi></a></td>";
}

template <class Line>
void write_line(const Line& line, const Days& written, Html& html) {
  html << "<tr>";
  if (!written.empty()) (html << "<td class=\"word\">").text(line.date) << "</td>";
  write_link(line.address, line.id, html);
  for (const std::size_t number :
       {line.counts.disagreements, line.counts.linked, line.counts.alone[0], line.counts.alone[1]})
    write_number(number, html);
  html << "</tr>\n";
}

constexpr std::array<std::string_view, 5> kDisagreementHeads = {"pair", "what", "German", "English", "sure"};
constexpr std::array<std::string_view, 6> kNameHeads = {"German",    "English",    "type",
                                                        "in German", "in English", "pairs"};
constexpr std::array<std::string_view, 6> kPairHeads = {"date",    "pair",        "disagreements",
                                                        "in both", "only German", "only English"};

// Without dates there is no column for them.
std::span<const std::string_view> pair_heads(const Days& written) {
  return std::span(kPairHeads).subspan(written.empty() ? 1 : 0);
}

std::string plural(std::size_t number, std::string_view one) {
  return std::to_string(number) + ' ' + std::string(one) + (number == 1 ? "" : "s");
}

}  // namespace

std::size_t Overview::page_count() const {
  return std::max<std::size_t>(1, (pairs_.size() + kLines - 1) / kLines);
}

void Overview::write(
    const std::function<void(const std::string& name, const std::string& content)>& write) const {
  for (std::size_t page = 0; page < page_count(); ++page) {
    std::string content;
    Html html(content);
    begin_frame(plural(pairs_.size(), "pair"), "overview", html);
    html << "<header>\n<h1>" << plural(pairs_.size(), "pair") << "</h1>\n";
    if (page > 0) html << "<nav aria-label=\"Overview\"><a href=\"index.html\">Overview</a></nav>\n";
    html << "</header>\n<main class=\"panels\">\n";
    if (page == 0) write_index(html);
    write_lines(page, html);
    html << "</main>\n";
    end_frame(html);
    write(page_name(page), content);
  }
}

void Overview::write_index(Html& html) const {
  write_most(html);
  write_disagreements(html);
  write_names(html);
  write_times(html);
}

// With the numbers of all, and the pairs that disagree most.
void Overview::write_most(Html& html) const {
  std::vector<const Line*> most;
  std::size_t disagreements = 0, agreeing = 0;
  for (const Line& line : pairs_) {
    disagreements += line.counts.disagreements;
    if (line.counts.disagreements > 0)
      most.push_back(&line);
    else
      ++agreeing;
  }
  begin_panel("most", "Pairs that disagree most", html);
  html << "<p>" << plural(disagreements, "disagreement") << " in all; none in " << plural(agreeing, "pair")
       << ".</p>\n";
  std::stable_sort(most.begin(), most.end(), [](const Line* a, const Line* b) {
    return a->counts.disagreements > b->counts.disagreements;
  });
  if (most.size() > kMostPairs) most.resize(kMostPairs);
  begin_table("Pairs that disagree", pair_heads(written_), html);
  for (const Line* line : most) write_line(*line, written_, html);
  end_table(html);
  end_panel(html);
}

void Overview::write_disagreements(Html& html) const {
  begin_panel("disagree", "The surest disagreements", html);
  begin_table("Disagreements", kDisagreementHeads, html);
  for (const Disagreement& each : disagreements_) {
    html << "<tr>";
    write_link(each.address, each.id, html);
    (html << "<td class=\"word\">").text(each.category) << "</td>";
    write_words(each.de, "de", html);
    write_words(each.en, "en", html);
    html << "<td class=\"number\">" << percent(each.score) << "</td></tr>\n";
  }
  end_table(html);
  end_panel(html);
}

void Overview::write_names(Html& html) const {
  std::vector<const NamedThing*> most;
  for (const auto& [ref, thing] : things_) most.push_back(&thing);
  const auto mentions = [](const NamedThing* thing) { return thing->mentions[0] + thing->mentions[1]; };
  std::stable_sort(most.begin(), most.end(),
                   [&](const NamedThing* a, const NamedThing* b) { return mentions(a) > mentions(b); });
  if (most.size() > kMostNames) most.resize(kMostNames);
  begin_panel("names", "Who and what is named most", html);
  begin_table("Names", kNameHeads, html);
  for (const NamedThing* thing : most) {
    html << "<tr>";
    write_words(thing->name[0], "de", html);
    write_words(thing->name[1], "en", html);
    (html << "<td>").text(thing->type) << "</td>";
    for (const std::size_t number : {thing->mentions[0], thing->mentions[1], thing->pairs})
      write_number(number, html);
    html << "</tr>\n";
  }
  end_table(html);
  end_panel(html);
}

void Overview::write_times(Html& html) const {
  if (written_.empty() && spoken_of_.empty()) return;
  begin_panel("times", "When", html);
  write_timeline(written_, "Pairs by the date of their texts", html);
  write_timeline(spoken_of_, "Pairs by the days that they speak of", html);
  end_panel(html);
}

void Overview::write_lines(std::size_t page, Html& html) const {
  begin_panel("pairs", "All pairs", html);
  write_pages(page, html);
  begin_table("Pairs", pair_heads(written_), html);
  const std::size_t end = std::min(pairs_.size(), (page + 1) * kLines);
  for (std::size_t p = page * kLines; p < end; ++p) write_line(pairs_[p], written_, html);
  end_table(html);
  write_pages(page, html);
  end_panel(html);
}

// Links to the pages before and behind, and to the first and the last.
void Overview::write_pages(std::size_t page, Html& html) const {
  const std::size_t count = page_count();
  if (count == 1) return;
  html << "<p class=\"pages\">";
  const auto link = [&](std::size_t to, std::string_view words) {
    html << "<a href=\"" << page_name(to) << "#pairs\">" << words << "</a> ";
  };
  if (page > 0) link(0, "first");
  if (page > 0) link(page - 1, "before");
  (html << "page ").number(page + 1) << " of ";
  html.number(count) << ' ';
  if (page + 1 < count) link(page + 1, "next");
  if (page + 1 < count) link(count - 1, "last");
  html << "</p>\n";
}

}  // namespace synopse::view
