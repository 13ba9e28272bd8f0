// Stances: matches whose captures are the roles of a position that somebody takes.
#include <algorithm>
#include <tuple>

#include "synopse/extract/extractor.h"
#include "synopse/extract/stances_cues.h"
#include "synopse/extract/stances_nested.h"
#include "synopse/extract/stances_order.h"
#include "synopse/extract/stances_reflexive.h"
#include "synopse/extract/stances_reports.h"
#include "synopse/extract/stances_roles.h"

namespace synopse {
namespace {

// Where a rule looks the kind up, only what the lexicon knows is a stance: "lehnt ... ab", not "lehnt ...
// vor".
SharedText kind_of(const Match& match, const Rule& rule, TextCache& texts) {
  bool looked_up = std::any_of(rule.actions.begin(), rule.actions.end(),
                               [](const Action& action) { return action.field == "kind"; });
  return looked_up ? texts.text(match.field("kind")) : rule.type;
}

// Not to support is to oppose, but not to oppose is no support.
Polarity negation_of(Polarity value) {
  if (value == Polarity::support) return Polarity::oppose;
  return value == Polarity::oppose ? Polarity::neutral : value;
}

Certainty certainty_of(const Match& match, std::string_view kind) {
  if (auto stated = certainty(match.field("certainty"))) return *stated;
  return kind == "belief" ? Certainty::probable : Certainty::certain;
}

void add_fields(const Match& match, Stance& stance) {
  stance.negated = match.field("negated") == "true";
  stance.direct = match.field("direct") == "true";
  stance.certainty = certainty_of(match, stance.kind);
  stance.polarity = polarity(match.field("polarity")).value_or(Polarity::neutral);
  if (stance.negated) stance.polarity = negation_of(stance.polarity);
}

// The verb group or noun; a mark, a colon say, may be all that tells whose words follow.
OptionalRole cue_of(const Match& match, const Document& document) {
  auto cue = role_of(match, {"cue", "particle", "particle2", "particle3"}, document);
  const Span* mark = match.capture("cue");
  if (cue || !mark || mark->empty()) return cue;
  return Role{.span = *mark};
}

// "This was reported": the content is what the word stands for, and the word itself if the rule says so.
void point_back(Span pointer, const Document& document, Stance& stance) {
  auto before = sentence_before(document, pointer);
  if (!before) return;
  if (stance.content) {
    before->parts.fill().spans = {before->span, stance.content->span};
    before->span.end = stance.content->span.end;
  }
  stance.content = std::move(before);
}

void add_roles(const Match& match, const Document& document, Stance& stance) {
  stance.holder = role_of(match, {"holder"}, document);
  if (!stance.holder && match.capture("hearsay")) stance.holder = Role{.ref = std::string(kAnySpeaker)};
  if (!stance.holder && match.capture("continued")) stance.holder = Role{};
  if (!stance.holder && match.capture("quoted")) stance.holder = Role{.ref = std::string(kQuotedSpeaker)};
  stance.cue = cue_of(match, document);
  stance.target = role_of(match, {"target", "target2"}, document);
  stance.content = role_of(match, {"content", "content2"}, document);
  stance.addressee = role_of(match, {"addressee"}, document);
  if (const Span* pointer = match.capture("before")) point_back(*pointer, document, stance);
  if (const Span* pointer = match.capture("after"); pointer && !stance.content)
    stance.content = sentence_behind(document, *pointer);
  if (!stance.target) stance.target = stance.content;
  if (!stance.content) stance.content = role_of(match, {"matter"}, document);
}

constexpr std::uint32_t kLongestMark = 3;  // bytes

bool ends_in_quotation(const Document& document, Span span) {
  auto after = std::lower_bound(document.quotes.begin(), document.quotes.end(), span.end,
                                [](const Quote& quote, std::uint32_t at) { return quote.span.begin < at; });
  return after != document.quotes.begin() && std::prev(after)->span.end + kLongestMark >= span.end;
}

bool begins_a_quotation(const Document& document, Span span) {
  auto first = std::upper_bound(document.quotes.begin(), document.quotes.end(), span.begin,
                                [](std::uint32_t at, const Quote& quote) { return at < quote.span.begin; });
  return first != document.quotes.end() && first->span.begin <= span.begin + kLongestMark;
}

// "...?" she asked.  Where the question has ended its sentence, the report has one of its own; without a
// quotation before it there is nothing that it reports.  Likewise "She said:", and a quotation in the next
// line.
bool lacks_quotation(const Match& match, const Document& document, const Stance& stance) {
  const Span* before = match.capture("before");
  if (!stance.direct || (!before && !match.capture("after"))) return false;
  if (!stance.content) return true;
  const Span content = stance.content->span;
  if (!before) return !begins_a_quotation(document, content);
  return !ends_in_quotation(document, content) ||
         document[{content.end, before->begin}].find('\n') != std::string_view::npos;
}

// No quotations lie deeper in each other; the bound keeps a hostile text linear.
constexpr int kDeepest = 8;

bool is_in_quotation(const Document& document, Span span) {
  auto quote = std::upper_bound(document.quotes.begin(), document.quotes.end(), span.begin,
                                [](std::uint32_t at, const Quote& each) { return at < each.span.begin; });
  for (int tries = 0; tries < kDeepest && quote != document.quotes.begin(); ++tries)
    if (--quote; quote->direct && quote->span.contains(span)) return true;
  return false;
}

// What is a position only in somebody's own words.
bool is_unquoted(const Match& match, const Document& document, const Stance& stance) {
  return match.capture("quoted") && !is_in_quotation(document, stance.cue->span);
}

Span covering(const Stance& stance) {
  Span span = stance.cue->span;
  for (const auto* role : {&stance.holder, &stance.target, &stance.content, &stance.addressee}) {
    if (!*role || (*role)->span.empty()) continue;
    span.begin = std::min(span.begin, (*role)->span.begin);
    span.end = std::max(span.end, (*role)->span.end);
  }
  return span;
}

auto text_order(const Stance& stance) {
  return std::tuple(stance.span, stance.cue ? stance.cue->span : stance.span);
}

bool same_cue(const Stance& a, const Stance& b) {
  return a.cue && b.cue && a.cue->span.begin == b.cue->span.begin;
}

// Of stances whose cues begin with one word, the one that was found first stays: earlier phases are surer.
void drop_repeated_cues(std::vector<Stance>& stances) {
  sort_stances(stances, [](const Stance& stance) { return stance.cue ? stance.cue->span.begin : 0; });
  stances.erase(std::unique(stances.begin(), stances.end(), same_cue), stances.end());
}

// A reported clause stands for its own target: what it joins with "and" are no members.
bool is_content(const Stance& stance) {
  return stance.content && stance.content->span == stance.target->span;
}

void name_roles(Document& document, const StanceKnowledge& knowledge) {
  RoleNames names(document, knowledge);
  for (Stance& stance : document.stances) {
    if (stance.holder) names.name_holder(*stance.holder);
    if (stance.addressee) names.name_holder(*stance.addressee);
    if (stance.target && !is_content(stance)) names.name_target(*stance.target);
  }
}

}  // namespace

void finish_stances(Document& document, const StanceKnowledge& knowledge) {
  widen_cues(document, knowledge);
  part_clitics(document);
  drop_repeated_cues(document.stances);
  add_reflexives(document, knowledge);
  sort_stances(document.stances, text_order);
  complete_quotations(document);
  carry_speakers(document);
  name_roles(document, knowledge);
  mark_direct(document);
  link_reports(document);
  if (drop_said_already(document, knowledge)) link_reports(document);
  name_quoted(document);
  name_speakers(document);
}

void finish_stances(Document& document) { finish_stances(document, StanceKnowledge()); }

void add_stance(const Match& match, const Rule& rule, TextCache& texts, Document& document) {
  Stance stance;
  stance.kind = kind_of(match, rule, texts);
  if (stance.kind.empty()) return;
  add_roles(match, document, stance);
  if (!stance.cue) return;
  add_fields(match, stance);
  if (lacks_quotation(match, document, stance) || is_unquoted(match, document, stance)) return;
  stance.span = covering(stance);
  stance.rule = rule.label;
  document.stances.push_back(std::move(stance));
}
}  // namespace synopse
