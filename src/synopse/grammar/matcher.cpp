#include "synopse/grammar/matcher.h"

#include <algorithm>

#include "synopse/grammar/candidates.h"
#include "synopse/grammar/chunks.h"
#include "synopse/grammar/content.h"
#include "synopse/grammar/field_values.h"
#include "synopse/grammar/item_rule.h"
#include "synopse/grammar/items.h"
#include "synopse/grammar/regex.h"
#include "synopse/grammar/regex_outline.h"
#include "synopse/grammar/rule_index.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

// A rule over characters, and what can be told of its matches beforehand.
struct TextRule {
  explicit TextRule(const std::string& expression)
      : regex(expression), outline(regex_outline(expression, Encoding::utf8).value_or(RegexOutline())) {}

  Regex regex;
  RegexOutline outline;
};

// What a rule's match asks for beside its fields.
struct Duties {
  bool members : 1, chunk : 1;
};
Duties duties_of(const Rule& rule) { return {!rule.each.empty(), rule.kind == "chunk"}; }

// Sentences beyond this many words are taken in pieces, so that hostile ones stay linear.
constexpr std::uint32_t kMaxWords = 600;

template <typename Annotation>
bool overlaps_any(const std::vector<Annotation>& layer, Span span) {
  auto next =
      std::lower_bound(layer.begin(), layer.end(), span.begin,
                       [](const Annotation& each, std::uint32_t begin) { return each.span.end <= begin; });
  return next != layer.end() && next->span.overlaps(span);
}

}  // namespace

std::string_view Match::field(std::string_view name) const {
  for (const Field& field : fields)
    if (field.name == name) return field.value;
  return {};
}

const Span* Match::capture(std::string_view name) const {
  for (const Capture& capture : captures)
    if (capture.name == name) return &capture.span;
  return nullptr;
}

struct Matcher::State {
  explicit State(std::shared_ptr<const Grammar> shared)
      : grammar(std::move(shared)),
        content(grammar->content()),
        maker(content),
        values(*grammar),
        item_rules(content.rules.size()),
        text_rules(content.rules.size()),
        left_out(content.rules.size(), false),
        candidates(content.rules) {
    for (const Phase& phase : content.phases) {
      indexes.emplace_back(content, phase);
      annotating.push_back(annotates(phase));
    }
    for (const Rule& rule : content.rules) duties.push_back(duties_of(rule));
  }

  // Where the phases are.
  struct Place {
    const Phase& phase;
    const PhaseContent& content;
    const Document& document;
  };

  ItemRule& item_rule(RuleId id) {
    if (!item_rules[id]) item_rules[id] = std::make_unique<ItemRule>(content.compiled[id], content.tags);
    return *item_rules[id];
  }
  const TextRule& text_rule(RuleId id) {
    if (!text_rules[id]) text_rules[id] = std::make_unique<TextRule>(content.compiled[id].expression.regex);
    return *text_rules[id];
  }

  std::size_t number_of(const Phase& phase) const {
    return static_cast<std::size_t>(&phase - content.phases.data());
  }

  void run_window(const Place& place, std::uint32_t first, std::uint32_t last);
  bool may_match(const Place& place, RuleIndex& index, std::uint32_t first, std::uint32_t last) const;
  void run_item_rule(RuleId id, std::uint32_t order, const Looks& looks, RuleIndex& index);
  std::span<const std::uint32_t> beginnings(ItemRule& rule, std::uint32_t order, const Looks& looks,
                                            RuleIndex& index);
  std::uint32_t add_captures(ItemRule& rule, std::uint32_t first, std::uint32_t last, RuleId id);
  void run_text_rule(RuleId id, std::uint32_t order, const Document& document);
  bool annotates(const Phase& phase) const;
  void look_at_text(const Document& document, WordRange words, Span window);
  bool is_at_edges(std::size_t begin, std::size_t end);
  void select(const Place& place);
  bool wins(const Place& place, const Candidate& candidate);
  void add_chunk(const Match& match);
  void collect_members(const Place& place, Match& match);
  void lose(const Candidate& loser, RuleId winner, std::string_view reason);

  std::shared_ptr<const Grammar> grammar;
  const Grammar::Content& content;
  ItemMaker maker;
  FieldValues values;
  Chunks chunks;
  std::vector<RuleIndex> indexes;                     // by phase
  std::vector<std::unique_ptr<ItemRule>> item_rules;  // by rule
  std::vector<std::unique_ptr<TextRule>> text_rules;  // by rule
  std::vector<bool> left_out;                         // by rule
  std::vector<bool> annotating;                       // by phase: makes entities or figures
  std::vector<Duties> duties;                         // by rule
  const Phase* last_phase = nullptr;                  // that ran last
  WordRange last_words;                               // of the last sentence
  std::span<const Item> items;
  std::vector<std::string_view> pieces;
  ItemProgram::Scratch scratch;
  // What rules over characters ask of the window, found out once for all phases.
  Span window;
  WordRange window_words;
  std::vector<bool> edges;           // of its bytes: a word begins or ends here; empty: not asked yet
  RegexOutline::Bytes window_bytes;  // that stand in it
  Neighbours window_neighbours = 0;
  Candidates candidates;
  std::vector<Match> winners;  // the first `won` of them: others are kept for their memory
  std::size_t won = 0;
  std::vector<Loss> losses;
  std::vector<SeenItem> seen;  // only while tracing
  bool tracing = false;
};

Matcher::Matcher(std::shared_ptr<const Grammar> grammar) : state_(new State(std::move(grammar))) {}
Matcher::Matcher(Matcher&&) noexcept = default;
Matcher::~Matcher() = default;

const Grammar& Matcher::grammar() const { return *state_->grammar; }

void Matcher::begin(const Document& document) {
  state_->chunks.clear();
  state_->last_phase = nullptr;
  state_->window = {};
  if (state_->maker.begin(document) == ItemMaker::Numbers::kept) return;
  for (RuleIndex& index : state_->indexes) index.forget_numbers();
  for (const auto& rule : state_->item_rules)
    if (rule) rule->forget_looks();
}

void Matcher::leave_out(RuleId rule) { state_->left_out[rule] = true; }

void Matcher::leave_none_out() { state_->left_out.assign(state_->left_out.size(), false); }

void Matcher::trace(bool on) { state_->tracing = on; }

std::span<const Loss> Matcher::losses() const { return state_->losses; }

std::span<const SeenItem> Matcher::items() const { return state_->seen; }

std::span<Match> Matcher::run(const Phase& phase, const Document& document, const Sentence& sentence) {
  State& state = *state_;
  state.won = 0;
  state.losses.clear();
  state.seen.clear();
  if (state.last_phase != &phase) {
    state.chunks.end_phase();
    if (!state.last_phase || state.annotating[state.number_of(*state.last_phase)])
      state.maker.find_annotations(document);
  }
  state.last_phase = &phase;
  const State::Place place{phase, state.content.phase_contents[state.number_of(phase)], document};
  const WordRange words = state.last_words = words_in(state.maker.words(), sentence.span, state.last_words);
  for (std::uint32_t first = words.first; first < words.last; first += kMaxWords)
    state.run_window(place, first, std::min(words.last, first + kMaxWords));
  return std::span(state.winners).first(state.won);
}

void Matcher::State::run_window(const Place& place, std::uint32_t first, std::uint32_t last) {
  RuleIndex& index = indexes[number_of(place.phase)];
  const bool with_items = tracing || may_match(place, index, first, last);
  if (!with_items && index.text_rules().empty()) return;
  candidates.clear();
  const Looks& looks = maker.looks(place.content);
  if (with_items) items = maker.make(place.content, place.document, chunks, first, last);
  if (tracing)
    for (const Item& item : items) seen.push_back({item.span, looks.tags(item.look)});
  const Span window_here{maker.words()[first].span.begin, maker.words()[last - 1].span.end};
  if (place.content.has_text_rules) look_at_text(place.document, {first, last}, window_here);
  for (const std::uint32_t order : with_items ? index.rules_for(items, looks) : index.text_rules()) {
    const RuleId id = place.phase.rules[order];
    if (left_out[id]) continue;
    if (content.compiled[id].level == PatternLevel::text)
      run_text_rule(id, order, place.document);
    else
      run_item_rule(id, order, looks, index);
  }
  select(place);
}

// Whether words [first, last) may have all that some rule needs.
bool Matcher::State::may_match(const Place& place, RuleIndex& index, std::uint32_t first,
                               std::uint32_t last) const {
  if (index.wants_every_sentence() || !chunks.empty()) return true;
  RuleIndex::Bits bits;
  if (maker.has_quotations(place.content, place.document, first, last))
    bits.add(index.bits({{kTagQuotation}}));
  for (const auto tags : maker.tags_in(first, last)) index.add_bits(tags, maker.tag_lists(), bits);
  return index.may_match(bits);
}

bool Matcher::State::annotates(const Phase& phase) const {
  return std::any_of(phase.rules.begin(), phase.rules.end(), [&](RuleId id) {
    return content.rules[id].kind == "entity" || content.rules[id].kind == "figure";
  });
}

void Matcher::State::look_at_text(const Document& document, WordRange words, Span window_here) {
  if (window == window_here) return;
  window = window_here;
  window_words = words;
  edges.clear();
  window_bytes = bytes_of(document[window]);
  window_neighbours = neighbours_in(document[window]);
}

// Whether words begin or end at both places of the window.
bool Matcher::State::is_at_edges(std::size_t begin, std::size_t end) {
  if (edges.empty()) {
    edges.assign(window.size() + 1, false);
    for (std::uint32_t word = window_words.first; word < window_words.last; ++word)
      edges[maker.words()[word].span.begin - window.begin] =
          edges[maker.words()[word].span.end - window.begin] = true;
  }
  return edges[begin] && edges[end];
}

// Items at which a rule's matches begin, the last first.
std::span<const std::uint32_t> Matcher::State::beginnings(ItemRule& rule, std::uint32_t order,
                                                          const Looks& looks, RuleIndex& index) {
  const auto hook = index.hook(order);
  return hook ? rule.look_at(items, looks, hook->need, hook->items) : rule.look_at(items, looks);
}

void Matcher::State::run_item_rule(RuleId id, std::uint32_t order, const Looks& looks, RuleIndex& index) {
  ItemRule& rule = item_rule(id);
  const auto starts = beginnings(rule, order, looks, index);
  std::uint32_t next = 0;
  for (std::size_t i = starts.size(); i-- > 0;) {
    const std::uint32_t first = starts[i];
    if (first < next) continue;
    const std::uint32_t last = rule.end_of_match(first);
    if (last <= first) continue;
    candidates.open(id, order, {items[first].span.begin, items[last - 1].span.end});
    next = add_captures(rule, first, last, id);
    candidates.close();
  }
}

// Adds the captures of a match over items [first, last).  Tells from which item on to look for the next
// match: a stance takes its cue only, and what follows may belong to the next one, too.
std::uint32_t Matcher::State::add_captures(ItemRule& rule, std::uint32_t first, std::uint32_t last,
                                           RuleId id) {
  std::uint32_t next = last;
  const auto ranges = rule.captures(first, last, scratch);
  const auto names = rule.capture_names();
  for (std::size_t i = 0; i < ranges.size(); ++i) {
    if (ranges[i].begin == ranges[i].end) continue;
    const std::uint32_t begin = first + ranges[i].begin, end = first + ranges[i].end;
    candidates.capture(names[i], {items[begin].span.begin, items[end - 1].span.end});
    if (names[i] == "cue" && candidates.is_stance(id)) next = std::max(end, first + 1);
  }
  return std::min(next, last);
}

void Matcher::State::run_text_rule(RuleId id, std::uint32_t order, const Document& document) {
  const TextRule& rule = text_rule(id);
  if (!rule.outline.may_be_in(window_bytes) || !rule.outline.may_be_among(window_neighbours)) return;
  const Regex& regex = rule.regex;
  const std::string_view text = document[window];
  const auto in_document = [&](std::string_view piece) {
    const auto at = window.begin + static_cast<std::uint32_t>(piece.data() - text.data());
    return Span{at, at + static_cast<std::uint32_t>(piece.size())};
  };
  std::size_t from = 0;
  while (from < text.size() && regex.search(text, from, pieces)) {
    const auto begin = static_cast<std::size_t>(pieces[0].data() - text.data());
    const std::size_t end = begin + pieces[0].size();
    const Span whole = in_document(pieces[0]);
    if (pieces[0].empty() || !is_at_edges(begin, end) || overlaps_any(document.entities, whole) ||
        overlaps_any(document.figures, whole)) {
      from = begin + code_point_at(text, begin).size;
      continue;
    }
    from = end;
    candidates.open(id, order, whole);
    for (std::size_t i = 1; i < pieces.size(); ++i)
      if (!pieces[i].empty()) candidates.capture(regex.groups()[i], in_document(pieces[i]));
    candidates.close();
  }
}

void Matcher::State::select(const Place& place) {
  candidates.sort();
  const Candidate* last = nullptr;
  for (const Candidate& each : candidates.all()) {
    if (last && each.claim.begin < last->claim.end)
      lose(each, last->rule, reason(*last, each));
    else if (wins(place, each))
      last = &each;
    else
      lose(each, each.rule, "has no value");
  }
}

void Matcher::State::lose(const Candidate& loser, RuleId winner, std::string_view reason) {
  if (!tracing) return;
  losses.push_back({{}, winner, reason});
  candidates.fill(loser, losses.back().loser);
}

// Makes a match of a candidate, unless a field function finds no value.
bool Matcher::State::wins(const Place& place, const Candidate& candidate) {
  if (won == winners.size()) winners.emplace_back();
  Match& match = winners[won];
  candidates.fill(candidate, match);
  if (!values.compute(place.document, match)) return false;
  const Duties more = duties[candidate.rule];
  if (more.members) collect_members(place, match);
  if (more.chunk) add_chunk(match);
  ++won;
  return true;
}

void Matcher::State::add_chunk(const Match& match) {
  const Span* head = match.capture("head");
  chunks.add({match.span, head ? *head : match.span, *content.tags.find(content.rules[match.rule].subkind)});
}

// The items that `each` asks for, inside chunks, too.
void Matcher::State::collect_members(const Place& place, Match& match) {
  const Span* within = match.capture(content.compiled[match.rule].each_capture);
  if (!within) return;
  const WordRange words = words_in(maker.words(), *within);
  const ItemRule& rule = item_rule(match.rule);
  for (const Item& item : maker.make(place.content, place.document, Chunks(), words.first, words.last))
    if (rule.is_member(maker.looks(place.content).tags(item.look))) match.each.push_back(item.span);
}

}  // namespace synopse
