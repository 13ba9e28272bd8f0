#include "synopse/extract/stances_reports.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <set>

#include "synopse/document/sentences.h"
#include "synopse/extract/stances_order.h"
#include "synopse/extract/stances_roles.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

// A part of the content of one stance, or something that may lie inside.
struct Extent {
  Span span;
  std::uint32_t owner = 0;
};

std::vector<Extent> content_extents(const Document& document) {
  std::vector<Extent> extents;
  extents.reserve(document.stances.size());
  for (std::uint32_t i = 0; i < document.stances.size(); ++i)
    if (const auto& content = document.stances[i].content)
      for (Span part : parts_of(*content)) extents.push_back({part, i});
  return extents;
}

void sort_by_begin(std::vector<Extent>& extents) {
  const auto before = [](const Extent& a, const Extent& b) { return a.span < b.span; };
  if (!std::is_sorted(extents.begin(), extents.end(), before))
    std::stable_sort(extents.begin(), extents.end(), before);
}

// Offers each inner extent the outer ones that contain it, innermost first, until `take` says yes.  A sweep
// over the text: what contains an extent is among the outer ones that are open where it begins; those that
// have ended go when they are met.  The tries are bounded, so that a hostile text stays linear.
void for_each_inside(std::vector<Extent> outer, std::vector<Extent> inner,
                     const std::function<bool(std::uint32_t inner, std::uint32_t outer)>& take) {
  constexpr int kTries = 16;
  if (outer.empty() || inner.empty()) return;
  sort_by_begin(outer);
  sort_by_begin(inner);
  auto shorter = [&](std::size_t a, std::size_t b) {
    std::uint32_t size_a = outer[a].span.size(), size_b = outer[b].span.size();
    return size_a != size_b ? size_a < size_b : a < b;
  };
  std::set<std::size_t, decltype(shorter)> open(shorter);
  std::size_t next = 0;
  for (const Extent& extent : inner) {
    for (; next < outer.size() && outer[next].span.begin <= extent.span.begin; ++next) open.insert(next);
    int tries = 0;
    for (auto candidate = open.begin(); candidate != open.end();) {
      const Extent& each = outer[*candidate];
      if (each.span.end <= extent.span.begin) {
        candidate = open.erase(candidate);
        continue;
      }
      if (++tries > kTries) break;
      if (each.span.contains(extent.span) && take(extent.owner, each.owner)) break;
      ++candidate;
    }
  }
}

// Quotations that lie in no other: sorted, none overlapping.
std::vector<Span> outer_quotations(const Document& document) {
  std::vector<Span> spans;
  for (const Quote& quote : document.quotes)
    if (quote.direct && (spans.empty() || spans.back().end <= quote.span.begin)) spans.push_back(quote.span);
  return spans;
}

// The last of the spans that begins before `at`; nullptr if there is none.
const Span* last_before(const std::vector<Span>& spans, std::uint32_t at) {
  auto after = std::lower_bound(spans.begin(), spans.end(), at,
                                [](Span span, std::uint32_t position) { return span.begin < position; });
  return after == spans.begin() ? nullptr : &*std::prev(after);
}

bool overlaps_any(const std::vector<Span>& quotations, const Role& role) {
  for (Span part : parts_of(role)) {
    const Span* quotation = last_before(quotations, part.end);
    if (quotation && quotation->overlaps(part)) return true;
  }
  return false;
}

// Whether a role is a quotation and nothing else but its marks.
bool is_quotation(const std::vector<Span>& quotations, const Role& role, const Document& document) {
  const Span* quotation = last_before(quotations, role.span.end);
  if (!quotation || !quotation->overlaps(role.span)) return false;
  std::uint32_t mark = code_point_before(document.text, quotation->begin).size;
  return role.span.begin + mark >= quotation->begin && role.span.end >= quotation->end &&
         document[*quotation].find(' ') != std::string_view::npos;
}

// A quotation with its marks; two single marks are one double.
Span with_marks(const Document& document, Span quotation) {
  const std::string_view text = document.text;
  if (quotation.begin > 0) quotation.begin -= code_point_before(text, quotation.begin).size;
  if (quotation.end < text.size()) quotation.end += code_point_at(text, quotation.end).size;
  if (quotation.begin > 0 && text.substr(quotation.begin - 1, 2) == "''") --quotation.begin;
  if (quotation.end < text.size() && text.substr(quotation.end - 1, 2) == "''") ++quotation.end;
  return quotation;
}

bool has_words(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return c >= '0' && c != ':' && c != ';' && c != '?'; });
}

// A part that begins or ends in a quotation takes all of it, unless the cue stands in the quotation, too.
void extend(Span& part, Span cue, const std::vector<Span>& quotations, const Document& document) {
  const Span* quotation = last_before(quotations, part.end);
  if (!quotation || quotation->contains(cue) || quotation->end <= part.begin) return;
  const Span whole = with_marks(document, *quotation);
  if (quotation->begin >= part.begin && quotation->end > part.end) part.end = whole.end;
  const bool ends_with_it = quotation->end <= part.end || !has_words(document[{part.end, quotation->end}]);
  if (quotation->begin < part.begin && ends_with_it) part = {whole.begin, std::max(part.end, whole.end)};
}

void extend(Role& role, Span cue, const std::vector<Span>& quotations, const Document& document) {
  if (role.parts->spans.empty()) return extend(role.span, cue, quotations, document);
  for (Span& part : role.parts.fill().spans) extend(part, cue, quotations, document);
  role.span = {role.parts->spans.front().begin, std::max(role.span.end, role.parts->spans.back().end)};
}

bool only_blanks(std::string_view text) { return text.find_first_not_of(" \t") == std::string_view::npos; }

// The quotation that begins the sentence behind `end`, in the same line: the speaker goes on.
std::optional<Span> continuation(const std::vector<Span>& quotations, const Document& document,
                                 std::uint32_t end) {
  auto next = std::lower_bound(quotations.begin(), quotations.end(), end,
                               [](Span span, std::uint32_t at) { return span.begin < at; });
  if (next == quotations.end()) return std::nullopt;
  const Span whole = with_marks(document, *next);
  if (whole.begin < end || !only_blanks(document[{end, whole.begin}])) return std::nullopt;
  const Sentence* last = sentence_at(document, next->end - 1);
  if (last && last->span.end > whole.end && has_words(document[{whole.end, last->span.end}]))
    return std::nullopt;
  return whole;
}

void append(Role& role, Span part) {
  if (role.parts->spans.empty()) role.parts.fill().spans.push_back(role.span);
  role.parts.fill().spans.push_back(part);
  role.span.end = part.end;
}

// Quotations that some content holds or overlaps: they have their speaker.
std::vector<Extent> taken_quotations(const Document& document) {
  std::vector<Extent> taken = content_extents(document);
  sort_by_begin(taken);
  return taken;
}

bool is_taken(const std::vector<Extent>& taken, Span quotation) {
  auto next = std::lower_bound(taken.begin(), taken.end(), quotation.begin,
                               [](const Extent& each, std::uint32_t at) { return each.span.begin < at; });
  return next != taken.end() && next->span.begin < quotation.end && next->span.end >= quotation.end;
}

// For each stance the number of the paragraph that it begins in.
std::vector<std::uint32_t> paragraph_numbers(const Document& document) {
  std::vector<std::uint32_t> numbers;
  numbers.reserve(document.stances.size());
  auto all = paragraphs(document);
  std::uint32_t paragraph = 0;
  for (const Stance& stance : document.stances) {
    while (paragraph + 1 < all.size() &&
           document.sentences[all[paragraph + 1].first_sentence].span.begin <= stance.span.begin)
      ++paragraph;
    numbers.push_back(paragraph);
  }
  return numbers;
}

// Whoever acts or votes need not say anything.
bool speaks(const Stance& stance) {
  return stance.content || (stance.kind != "action" && stance.kind != "vote");
}

// Whether the report ends with who said it: "It is late, she said."
bool ends_with_speaker(const Stance& stance) { return stance.content->span.end <= stance.cue->span.begin; }

// “...”, she said.  “...”: what is quoted next is said by her, too.
void continue_quotations(Document& document, const std::vector<Span>& quotations) {
  const auto taken = taken_quotations(document);
  std::set<std::uint32_t> given;
  for (Stance& stance : document.stances) {
    if (!stance.content || !stance.holder || !(stance.direct || ends_with_speaker(stance))) continue;
    const Sentence* sentence = sentence_at(document, stance.cue->span.begin);
    if (!sentence) continue;
    auto next = continuation(quotations, document, std::max(sentence->span.end, stance.content->span.end));
    if (!next || is_taken(taken, *next) || !given.insert(next->begin).second) continue;
    bool target_too = stance.target && stance.target->span == stance.content->span;
    append(*stance.content, *next);
    if (target_too) stance.target = stance.content;
    stance.span.end = next->end;
  }
}

bool is_continued(const Stance& stance) { return stance.holder && is_previous_speaker(*stance.holder); }

bool may_be_continued(const Stance& stance) { return stance.holder && stance.holder->ref == kAnySpeaker; }

// Whether following `by` from `from` leads to `to`.  A chain that is too long to follow counts as one that
// does.
bool leads_to(const Document& document, std::uint32_t from, std::uint32_t to) {
  constexpr int kLongest = 64;
  for (int steps = 0; steps < kLongest; ++steps) {
    if (from == to) return true;
    const auto& by = document.stances[from].by;
    if (!by) return false;
    from = *by;
  }
  return true;
}

bool goes_on(const Stance& stance) { return is_continued(stance) || may_be_continued(stance); }

// A quotation that no verb introduces is its own cue.
bool is_own_cue(const Stance& stance) {
  return stance.content && stance.content->span.begin == stance.cue->span.begin;
}

// What seems to go on from the sentence before, or to be quoted without a cue, but is reported in its own
// sentence, is nothing of its own.
void drop_reported(Document& document) {
  const auto& stances = document.stances;
  std::vector<Extent> cues;
  for (std::uint32_t i = 0; i < stances.size(); ++i)
    if (goes_on(stances[i]) || is_own_cue(stances[i])) cues.push_back({stances[i].cue->span, i});
  std::vector<bool> reported(stances.size(), false);
  for_each_inside(content_extents(document), std::move(cues), [&](std::uint32_t inner, std::uint32_t outer) {
    const bool weaker = goes_on(stances[outer]) || is_own_cue(stances[outer]);
    if (outer == inner || (weaker && outer > inner)) return false;
    reported[inner] = true;
    return true;
  });
  std::size_t next = 0;
  std::erase_if(document.stances, [&](const Stance&) { return reported[next++]; });
}

bool is_quoted(const Stance& stance) { return stance.holder && stance.holder->ref == kQuotedSpeaker; }

// Whether others may go on in the voice of a stance.  A report that names no speaker keeps older ones away.
bool reports(const Stance& stance) {
  if (goes_on(stance) || is_quoted(stance)) return false;
  return stance.holder ? speaks(stance) : stance.content.has_value();
}

// Whether one stance stands in the content of another: its speaker is quoted, too, and does not go on.
bool quotes(const Stance& report, const Stance& inner) {
  if (!report.content) return false;
  const auto parts = parts_of(*report.content);
  return std::any_of(parts.begin(), parts.end(), [&](Span part) { return part.contains(inner.cue->span); });
}

// Whether one content follows another in the next sentence of the same line.
bool follows(const Document& document, const Role& content, const Role& next) {
  if (next.span.begin <= content.span.end) return true;
  const std::string_view gap = document[{content.span.end, next.span.begin}];
  return gap.find('\n') == std::string_view::npos && !has_words(gap);
}

void add_parts(Role& role, const Role& more) {
  if (more.span.end <= role.span.end) return;
  if (role.parts->spans.empty()) role.parts.fill().spans.push_back(role.span);
  for (Span part : parts_of(more)) role.parts.fill().spans.push_back(part);
  role.span.end = more.span.end;
}

// Makes one stance of two: its content runs from the first sentence to the last.  Hearsay stays if nobody
// spoke.
void join(Stance& stance, const Stance& next) {
  if (may_be_continued(next)) stance.holder = next.holder;
  add_parts(*stance.cue, *next.cue);
  stance.content->span.end = std::max(stance.content->span.end, next.content->span.end);
  if (RoleParts* parts = stance.content->parts.filled()) parts->spans.clear();
  stance.target = stance.content;
  stance.span.end = std::max(stance.span.end, next.span.end);
}

// Sentences on end that go on in one voice, found by one rule, are one report.
void join_sentences(Document& document) {
  constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  std::vector<bool> joined(document.stances.size(), false);
  std::size_t last = kNone;
  for (std::size_t i = 0; i < document.stances.size(); ++i) {
    Stance& stance = document.stances[i];
    if (!goes_on(stance) || !stance.content) continue;
    joined[i] = last != kNone && stance.rule == document.stances[last].rule &&
                follows(document, *document.stances[last].content, *stance.content);
    if (joined[i])
      join(document.stances[last], stance);
    else
      last = i;
  }
  std::size_t next = 0;
  std::erase_if(document.stances, [&](const Stance&) { return joined[next++]; });
}

}  // namespace

bool is_previous_speaker(const Role& holder) { return holder.span.empty() && holder.ref.empty(); }

void complete_quotations(Document& document) {
  auto quotations = outer_quotations(document);
  for (Stance& stance : document.stances) {
    if (!stance.content) continue;
    bool target_too = stance.target && stance.target->span == stance.content->span;
    extend(*stance.content, stance.cue->span, quotations, document);
    if (target_too) stance.target = stance.content;
    stance.span.begin = std::min(stance.span.begin, stance.content->span.begin);
    stance.span.end = std::max(stance.span.end, stance.content->span.end);
  }
  continue_quotations(document, quotations);
  // A content that reaches back to a sentence before may change the order.
  sort_stances(document.stances, [](const Stance& stance) { return stance.span; });
}

void carry_speakers(Document& document) {
  drop_reported(document);
  join_sentences(document);
  auto paragraph = paragraph_numbers(document);
  std::optional<std::size_t> report;
  for (std::size_t i = 0; i < document.stances.size(); ++i) {
    Stance& stance = document.stances[i];
    if (goes_on(stance) && report && paragraph[*report] + 1 >= paragraph[i])
      stance.holder = document.stances[*report].holder;
    if (reports(stance) && !(report && quotes(document.stances[*report], stance))) report = i;
    if (may_be_continued(stance)) stance.holder.reset();
  }
  std::erase_if(document.stances, is_continued);
}

void mark_direct(Document& document) {
  auto quotations = outer_quotations(document);
  for (Stance& stance : document.stances) {
    if (stance.content)
      stance.direct = stance.direct || overlaps_any(quotations, *stance.content);
    else if (stance.target)
      stance.direct = stance.direct || is_quotation(quotations, *stance.target, document);
  }
}

void link_reports(Document& document) {
  std::vector<Extent> cues;
  cues.reserve(document.stances.size());
  for (std::uint32_t i = 0; i < document.stances.size(); ++i) {
    document.stances[i].by.reset();
    if (const auto& cue = document.stances[i].cue) cues.push_back({cue->span, i});
  }
  for_each_inside(content_extents(document), std::move(cues), [&](std::uint32_t inner, std::uint32_t outer) {
    if (leads_to(document, outer, inner)) return false;
    document.stances[inner].by = outer;
    return true;
  });
}

void name_quoted(Document& document) {
  for (Stance& stance : document.stances) {
    if (!is_quoted(stance)) continue;
    stance.holder = stance.by ? document.stances[*stance.by].holder : std::nullopt;
  }
}

void name_speakers(Document& document) {
  std::vector<Extent> quotes;
  quotes.reserve(document.quotes.size());
  for (std::uint32_t i = 0; i < document.quotes.size(); ++i) quotes.push_back({document.quotes[i].span, i});
  for_each_inside(content_extents(document), std::move(quotes),
                  [&](std::uint32_t inner, std::uint32_t outer) {
                    const Stance& stance = document.stances[outer];
                    if (!stance.holder || stance.holder->ref.empty()) return false;
                    document.quotes[inner].speaker = stance.holder->ref;
                    return true;
                  });
}

}  // namespace synopse
