#include "synopse/grammar/matcher.h"

#include <algorithm>

#include "synopse/grammar/candidates.h"
#include "synopse/grammar/chunks.h"
#include "synopse/grammar/content.h"
#include "synopse/grammar/field_values.h"
#include "synopse/grammar/item_rules.h"
#include "synopse/grammar/items.h"
#include "synopse/grammar/known_sentences.h"
#include "synopse/grammar/phase_triggers.h"
#include "synopse/grammar/rule_index.h"
#include "synopse/grammar/text_rules.h"
#include "synopse/grammar/word_edges.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

// What a rule is, and what its match asks for beside its fields.
struct Traits {
  bool text : 1, members : 1, chunk : 1;
};
Traits traits_of(const Rule& rule, const CompiledRule& compiled) {
  return {compiled.level == PatternLevel::text, !rule.each.empty(), rule.kind == "chunk"};
}

// Sentences beyond this many words are taken in pieces, so that hostile ones stay linear.
constexpr std::uint32_t kMaxWords = 600;
// So many matches, and those of one piece more, are kept at a time.
constexpr std::size_t kMatches = 512;

template <typename Annotation>
bool overlaps_any(const std::vector<Annotation>& layer, Span span) {
  auto next =
      std::lower_bound(layer.begin(), layer.end(), span.begin,
                       [](const Annotation& each, std::uint32_t begin) { return each.span.end <= begin; });
  return next != layer.end() && next->span.overlaps(span);
}

}  // namespace

struct Matcher::State {
  explicit State(std::shared_ptr<const Grammar> shared)
      : grammar(std::move(shared)),
        content(grammar->content()),
        maker(content),
        values(*grammar),
        triggers(content.tags.size()),
        item_rules(content),
        text_rules(content),
        left_out(content.rules.size(), false),
        candidates(content.rules) {
    for (const Phase& phase : content.phases) {
      indexes.emplace_back(content, phase);
      annotating.push_back(annotates(phase));
    }
    for (RuleId id = 0; id < content.rules.size(); ++id)
      traits.push_back(traits_of(content.rules[id], content.compiled[id]));
  }

  // Where the phases are.
  struct Place {
    const Phase& phase;
    const PhaseContent& content;
    const Document& document;
  };

  std::size_t number_of(const Phase& phase) const {
    return static_cast<std::size_t>(&phase - content.phases.data());
  }

  std::span<Match> matches() { return std::span(winners).first(won); }

  void run_sentence(const Phase& phase, const Document& document, const Sentence& sentence, const Take* take);
  void begin_phase(const Place& place);
  void run_window(const Place& place, std::uint32_t first, std::uint32_t last);
  bool may_match(const Place& place, const RuleIndex& index, std::uint32_t first, std::uint32_t last);
  void run_rules(const Place& place, RuleIndex& index);
  void try_rule(const Place& place, const RuleIndex::Found& found, const RuleIndex& index);
  void run_item_rule(const ItemRules::Hopeful& found);
  std::uint32_t add_captures(ItemRule& rule, std::uint32_t first, std::uint32_t last, RuleId id);
  void run_text_rule(RuleId id, std::uint32_t order, const Document& document);
  bool hangs_on_chunks(const RuleIndex& index, Span window_here) const;
  bool annotates(const Phase& phase) const;
  void forget_numbers();
  void forget_looks(const Phase& phase);
  void look_at_words();
  void hang_rules(RuleIndex& index);
  void look_at_text(const Document& document, WordRange words, Span window);
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
  std::vector<RuleIndex> indexes;  // by phase
  std::vector<bool> annotating;    // by phase: makes entities or figures
  PhaseTriggers triggers;
  ItemRules item_rules;
  TextRules text_rules;
  std::vector<bool> left_out;         // by rule
  std::vector<Traits> traits;         // by rule
  const Phase* last_phase = nullptr;  // that ran last
  bool keeps = false;                 // it has changed no annotations
  KnownSentences sentences;
  std::span<const Item> items;
  std::vector<std::string_view> pieces;
  // What rules over characters ask of the window, found out once for all phases.
  Span window;
  WordEdges edges;
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
  state_->keeps = false;
  state_->sentences.clear();
  state_->window = {};
  if (state_->maker.begin(document) == ItemMaker::Numbers::forgotten) state_->forget_numbers();
  state_->look_at_words();
}

// Lists of tags and looks have got other numbers.
void Matcher::State::forget_numbers() {
  triggers.forget();
  for (const Phase& phase : content.phases) forget_looks(phase);
}

void Matcher::State::forget_looks(const Phase& phase) {
  indexes[number_of(phase)].forget_looks();
  item_rules.forget_looks(number_of(phase));
}

// Finds out what each word of the document is of interest to.
void Matcher::State::look_at_words() { triggers.look_at(maker.tags_of_words(), maker.tag_lists(), indexes); }

void Matcher::State::hang_rules(RuleIndex& index) {
  index.hang();
  triggers.forget();
  look_at_words();
}

void Matcher::end() {
  constexpr std::size_t kKept = 1 << 17;  // words, whose memory the next document has
  if (state_->maker.words().size() <= kKept) return;
  state_->chunks = Chunks();
  state_->sentences.end();
  decltype(state_->winners)().swap(state_->winners);
  state_->triggers.end();
  state_->maker.end();
}

void Matcher::keep_annotations() { state_->keeps = true; }

void Matcher::leave_out(RuleId rule) { state_->left_out[rule] = true; }

void Matcher::leave_none_out() { state_->left_out.assign(state_->left_out.size(), false); }

void Matcher::trace(bool on) { state_->tracing = on; }

std::span<const Loss> Matcher::losses() const { return state_->losses; }

std::span<const SeenItem> Matcher::items() const { return state_->seen; }

std::span<Match> Matcher::run(const Phase& phase, const Document& document, const Sentence& sentence) {
  state_->run_sentence(phase, document, sentence, nullptr);
  return state_->matches();
}

void Matcher::run(const Phase& phase, const Document& document, const Sentence& sentence, const Take& take) {
  state_->run_sentence(phase, document, sentence, &take);
  if (state_->won > 0) take(state_->matches());
}

void Matcher::State::run_sentence(const Phase& phase, const Document& document, const Sentence& sentence,
                                  const Take* take) {
  const Place place{phase, content.phase_contents[number_of(phase)], document};
  won = 0;
  losses.clear();
  seen.clear();
  if (last_phase != &phase) begin_phase(place);
  const WordRange words = sentences.words_of(sentence, maker.words());
  for (std::uint32_t first = words.first; first < words.last; first += kMaxWords) {
    if (won >= kMatches && take && !tracing) (*take)(matches()), won = 0;
    run_window(place, first, std::min(words.last, first + kMaxWords));
  }
}

void Matcher::State::begin_phase(const Place& place) {
  sentences.begin_phase();
  chunks.end_phase();
  if (!last_phase || (annotating[number_of(*last_phase)] && !keeps)) maker.find_annotations(place.document);
  keeps = false;
  last_phase = &place.phase;
}

void Matcher::State::run_window(const Place& place, std::uint32_t first, std::uint32_t last) {
  RuleIndex& index = indexes[number_of(place.phase)];
  if (index.is_due()) hang_rules(index);
  if (maker.has_many_looks(place.content)) {
    maker.forget_looks(place.content);
    forget_looks(place.phase);
  }
  const bool with_items = tracing || may_match(place, index, first, last);
  if (!with_items && index.text_rules().empty()) return;
  candidates.clear();
  const Looks& looks = maker.looks(place.content);
  if (with_items) items = maker.make(place.content, place.document, chunks, first, last);
  item_rules.begin(items, looks);
  if (tracing)
    for (std::size_t i = 0; i < items.size(); ++i)
      seen.push_back({maker.span_of(i, i + 1), looks.tags(items[i].look)});
  const Span window_here{maker.words().begin(first), maker.words().end(last - 1)};
  if (place.content.has_text_rules) look_at_text(place.document, {first, last}, window_here);
  if (with_items)
    run_rules(place, index);
  else
    for (const std::uint32_t order : index.text_rules()) try_rule(place, {order, RuleIndex::kNothing}, index);
  select(place);
}

// Whether some rule hangs on what words [first, last) have.
bool Matcher::State::may_match(const Place& place, const RuleIndex& index, std::uint32_t first,
                               std::uint32_t last) {
  if (index.wants_every_sentence()) return true;
  const auto phase = PhaseTriggers::bit(number_of(place.phase));
  if ((sentences.phases_of(first, last, triggers, maker) & phase) != 0) return true;
  triggers.learn(maker.tag_lists(), indexes);
  if ((triggers.of(maker.tags_of_annotations(first, last)) & phase) != 0) return true;
  if (index.hangs_on(kTagQuotation) && maker.has_quotations(place.content, place.document, first, last))
    return true;
  return hangs_on_chunks(index, {maker.words().begin(first), maker.words().end(last - 1)});
}

// Of a chunk's tags only its type is its own: the others are those of a word, a phrase or an annotation in
// it.
bool Matcher::State::hangs_on_chunks(const RuleIndex& index, Span window_here) const {
  const auto here = chunks.in(window_here);
  return std::any_of(here.begin(), here.end(), [&](const Chunk& chunk) {
    return index.hangs_on(kTagChunk) || index.hangs_on(chunk.type);
  });
}

bool Matcher::State::annotates(const Phase& phase) const {
  return std::any_of(phase.rules.begin(), phase.rules.end(), [&](RuleId id) {
    return content.rules[id].kind == "entity" || content.rules[id].kind == "figure";
  });
}

void Matcher::State::look_at_text(const Document& document, WordRange words, Span window_here) {
  if (window == window_here) return;
  window = window_here;
  edges.look_at(window, words);
  text_rules.look_at(document[window]);
}

void Matcher::State::run_rules(const Place& place, RuleIndex& index) {
  for (const RuleIndex::Found& found : index.rules_for(items, maker.looks(place.content)))
    try_rule(place, found, index);
  for (const ItemRules::Hopeful& rule : item_rules.hopefuls()) run_item_rule(rule);
}

void Matcher::State::try_rule(const Place& place, const RuleIndex::Found& found, const RuleIndex& index) {
  const RuleId id = place.phase.rules[found.order];
  if (left_out[id]) return;
  if (!traits[id].text)
    item_rules.consider(id, number_of(place.phase), found, index.places(found));
  else if (text_rules.may_match(id))
    run_text_rule(id, found.order, place.document);
}

void Matcher::State::run_item_rule(const ItemRules::Hopeful& found) {
  const auto starts = item_rules.beginnings(found);
  if (starts.empty()) return;
  ItemRule& rule = item_rules[found.id];
  std::uint32_t next = 0;
  for (std::size_t i = starts.size(); i-- > 0;) {
    const std::uint32_t first = starts[i];
    if (first < next) continue;
    const std::uint32_t last = rule.end_of_match(item_rules.run(), first);
    if (last <= first) continue;
    candidates.open(found.id, found.order, maker.span_of(first, last));
    next = add_captures(rule, first, last, found.id);
    candidates.close();
  }
}

// Adds the captures of a match over items [first, last).  Tells from which item on to look for the next
// match: a stance takes its cue only, and what follows may belong to the next one, too.
std::uint32_t Matcher::State::add_captures(ItemRule& rule, std::uint32_t first, std::uint32_t last,
                                           RuleId id) {
  std::uint32_t next = last;
  const auto ranges = rule.captures(item_rules.run(), first, last);
  const auto names = rule.capture_names();
  for (std::size_t i = 0; i < ranges.size(); ++i) {
    if (ranges[i].begin == ranges[i].end) continue;
    const std::uint32_t begin = first + ranges[i].begin, end = first + ranges[i].end;
    candidates.capture(names[i], maker.span_of(begin, end));
    if (names[i] == "cue" && candidates.is_stance(id)) next = std::max(end, first + 1);
  }
  return std::min(next, last);
}

void Matcher::State::run_text_rule(RuleId id, std::uint32_t order, const Document& document) {
  const Regex& regex = text_rules.regex(id);
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
    if (pieces[0].empty() || !edges.at(begin, end, maker.words()) || overlaps_any(document.entities, whole) ||
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
  const Traits more = traits[candidate.rule];
  if (more.members) collect_members(place, match);
  if (more.chunk) add_chunk(match);
  ++won;
  return true;
}

void Matcher::State::add_chunk(const Match& match) {
  const Span* head = match.capture("head");
  maker.mark_chunk(match.span.begin);
  chunks.add({match.span, head ? *head : match.span, *content.tags.find(content.rules[match.rule].subkind)});
}

// The items that `each` asks for, inside chunks, too.
void Matcher::State::collect_members(const Place& place, Match& match) {
  const Span* within = match.capture(content.compiled[match.rule].each_capture);
  if (!within) return;
  const WordRange words = maker.words().in(*within);
  const ItemRule& rule = item_rules[match.rule];
  const auto members = maker.make(place.content, place.document, Chunks(), words.first, words.last);
  for (std::size_t i = 0; i < members.size(); ++i)
    if (rule.is_member(maker.looks(place.content).tags(members[i].look)))
      match.each.push_back(maker.span_of(i, i + 1));
}

}  // namespace synopse
