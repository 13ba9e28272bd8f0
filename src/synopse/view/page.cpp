#include "synopse/view/page.h"

#include "synopse/view/frame.h"
#include "synopse/view/html.h"
#include "synopse/view/page_text.h"
#include "synopse/view/panels.h"
#include "synopse/view/units.h"

namespace synopse::view {
namespace {

void write_side(const Pair& pair, const PairLinks& links, const RuleNumbers& rules, Side side, Html& html) {
  const Document& text = document(pair, side);
  html << "<section class=\"text\" id=\"" << code(side) << "\" lang=\"" << code(side) << "\" aria-label=\""
       << language(side) << " text\" tabindex=\"0\">\n<h2 lang=\"en\">" << language(side);
  for (const std::string* each : {&text.publisher, &text.date})
    if (!each->empty()) (html << " · <bdi>").text(*each) << "</bdi>";
  html << "</h2>\n";
  write_text(pair, links, rules, side, html);
  html << "</section>\n";
}

void write_jump(std::string_view target, std::size_t count, std::string_view words, Html& html) {
  (html << "<a href=\"#" << target << "\"><b>").number(count) << "</b> " << words << "</a>\n";
}

void write_jumps(const Pair& pair, const PairLinks& links, Html& html) {
  const Counts numbers = counts(pair, links);
  html << "<nav aria-label=\"Findings\">\n";
  write_jump("disagree", numbers.disagreements, numbers.disagreements == 1 ? "disagreement" : "disagreements",
             html);
  write_jump("both", numbers.linked, "in both", html);
  write_jump("only-de", numbers.alone[0], "only German", html);
  write_jump("only-en", numbers.alone[1], "only English", html);
  html << "<a href=\"#positions\">who stands where</a>\n<a href=\"#figures\">figures</a>\n</nav>\n";
}

// They work by the style sheet alone.
void write_filters(Html& html) {
  html << "<fieldset><legend>Show</legend>\n";
  constexpr std::string_view kFilters[][2] = {{"entity", "names"},
                                              {"figure", "figures"},
                                              {"cue", "stances"},
                                              {"linked", "what both have"},
                                              {"alone", "what one has"}};
  for (const auto& [name, words] : kFilters)
    html << "<label class=\"key-" << name << "\"><input type=\"checkbox\" id=\"show-" << name
         << "\" checked><span>" << words << "</span></label>\n";
  html << "</fieldset>\n";
}

void write_title(const Pair& pair, Html& html) {
  html << "<header>\n<a class=\"skip\" href=\"#de\">To the German text</a>\n<a class=\"skip\" "
          "href=\"#en\">To the English text</a>\n<h1><bdi>";
  html.text(pair.id) << "</bdi></h1>\n";
}

void write_panels(const Pair& pair, const PairLinks& links, const RuleNumbers& rules, Html& html) {
  html << "<section class=\"panels\" aria-label=\"Findings\" tabindex=\"0\">\n";
  write_disagreements(pair, html);
  write_positions(pair, html);
  write_figures(pair, links, html);
  write_agreements(pair, html);
  write_alone(pair, links, Side::de, html);
  write_alone(pair, links, Side::en, html);
  write_rules(rules, html);
  html << "</section>\n";
}

void write_behind(const Pair& pair, Html& html) {
  const PairLinks links(pair);
  const RuleNumbers rules(pair);
  write_jumps(pair, links, html);
  write_filters(html);
  html << "</header>\n<main>\n";
  write_side(pair, links, rules, Side::de, html);
  write_side(pair, links, rules, Side::en, html);
  write_panels(pair, links, rules, html);
  html << "</main>\n<aside id=\"info\" aria-live=\"polite\" aria-label=\"What is lit\" hidden></aside>\n";
  end_frame_with_script(html);
}

}  // namespace

PagePieces page_pieces(const Pair& pair) {
  PagePieces pieces;
  Html before(pieces.before), behind(pieces.behind);
  begin_frame(pair.id, "pair", before);
  write_title(pair, before);
  write_behind(pair, behind);
  return pieces;
}

std::string links_to(const Surroundings& surroundings) {
  std::string links = "<nav aria-label=\"Other pairs\">";
  Html html(links);
  const auto add = [&](std::string_view address, std::string_view words) {
    if (!address.empty()) html << "<a href=\"" << address << "\">" << words << "</a>\n";
  };
  add(surroundings.overview, "all pairs");
  add(surroundings.previous, "previous");
  add(surroundings.next, "next");
  html << "</nav>\n";
  return links;
}

void write_page(const Pair& pair, std::string& out) {
  const PagePieces pieces = page_pieces(pair);
  out += pieces.before;
  out += pieces.behind;
}

}  // namespace synopse::view
