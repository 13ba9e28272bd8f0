#include "synopse/grammar/matcher.h"

#include <algorithm>

#include "synopse/grammar/actions.h"
#include "synopse/grammar/alphabet.h"
#include "synopse/grammar/content.h"
#include "synopse/grammar/item_string.h"
#include "synopse/grammar/items.h"
#include "synopse/grammar/regex.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

// Sentences beyond this many tokens are taken in pieces, so that hostile ones stay linear.
constexpr std::uint32_t kMaxTokens = 600;

constexpr std::string_view kCue = "cue";

// The part of the text that a match takes for itself: what it marks, or the cue of a stance.
Span claim(const Match& match, const Rule& rule) {
  if (rule.kind != "stance") return match.span;
  const Span* cue = match.capture(kCue);
  return cue ? *cue : match.span;
}

struct Candidate {
  Match match;
  Span claim;
  std::size_t order;  // of the rule in its phase
  int prefer;
};

// Leftmost, then longest, then `prefer`, then the order of the files.
bool goes_before(const Candidate& a, const Candidate& b) {
  if (a.claim.begin != b.claim.begin) return a.claim.begin < b.claim.begin;
  if (a.match.whole.size() != b.match.whole.size()) return a.match.whole.size() > b.match.whole.size();
  if (a.prefer != b.prefer) return a.prefer > b.prefer;
  if (a.order != b.order) return a.order < b.order;
  return a.claim < b.claim;
}

std::string_view why(const Candidate& winner, const Candidate& loser) {
  if (winner.claim.begin != loser.claim.begin) return "starts earlier";
  if (winner.match.whole.size() != loser.match.whole.size()) return "is longer";
  return winner.prefer != loser.prefer ? "has a higher prefer" : "stands earlier in the files";
}

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
        present(content.tags.size()),
        machines(content.rules.size()),
        text_regexes(content.rules.size()) {}

  // An item rule as this thread runs it, made when a sentence first needs it.
  struct Machine {
    Machine(const CompiledRule& rule, const Tags& tags) {
      make_alphabet(rule.expression.regex, rule.each_test.regex, tags, alphabet);
      match = std::make_unique<Regex>(alphabet.match, Encoding::latin1);
      if (!alphabet.each.empty()) each = std::make_unique<Regex>(alphabet.each, Encoding::latin1);
    }
    Alphabet alphabet;
    std::unique_ptr<Regex> match, each;
    SeenLooks seen;
  };
  Machine& machine(RuleId id) {
    if (!machines[id]) machines[id] = std::make_unique<Machine>(content.compiled[id], content.tags);
    return *machines[id];
  }
  const Regex& text_regex(RuleId id) {
    if (!text_regexes[id]) text_regexes[id] = std::make_unique<Regex>(content.compiled[id].expression.regex);
    return *text_regexes[id];
  }

  void run_window(const Phase& phase, const Document& document, std::uint32_t first, std::uint32_t last);
  void run_item_rule(RuleId id, std::size_t order, const Document& document);
  void run_text_rule(RuleId id, std::size_t order, const Document& document, Span window);
  void offer(RuleId id, std::size_t order, const Document& document, Match match);
  bool compute_fields(const Rule& rule, const Document& document, Match& match);
  std::string argument(const std::string& text, const Document& document, const Match& match) const;
  void collect_each(RuleId id, Match& match);
  void select();

  Span span_of(std::size_t first, std::size_t last) const;
  std::size_t capture_items(const ItemProgram& program, std::size_t first, std::size_t last, const Rule& rule,
                            Match& match);
  void mark_edges(const Document& document, std::uint32_t first, std::uint32_t last, Span window);

  std::shared_ptr<const Grammar> grammar;
  const Grammar::Content& content;
  ItemMaker maker;
  PresentTags present;
  ItemString string;                                 // the items in the alphabet of the rule that runs
  std::vector<std::unique_ptr<Machine>> machines;    // by rule
  std::vector<std::unique_ptr<Regex>> text_regexes;  // of text rules, by rule
  std::span<const Item> items;
  const Looks* looks = nullptr;  // of the phase
  std::vector<std::string_view> pieces;
  ItemProgram::Scratch scratch;
  std::vector<bool> edges;  // of the window's bytes: a token begins or ends here
  std::vector<Candidate> candidates;
  std::vector<Match> winners;
  std::vector<Loss> losses;
  bool tracing = false;
};

Matcher::Matcher(std::shared_ptr<const Grammar> grammar) : state_(new State(std::move(grammar))) {}
Matcher::Matcher(Matcher&&) noexcept = default;
Matcher::~Matcher() = default;

const Grammar& Matcher::grammar() const { return *state_->grammar; }

void Matcher::begin(const Document& document) {
  if (!state_->maker.begin(document)) return;
  for (const auto& machine : state_->machines)
    if (machine) machine->seen = SeenLooks();
}

void Matcher::trace(bool on) { state_->tracing = on; }

std::span<const Loss> Matcher::losses() const { return state_->losses; }

std::span<const Match> Matcher::run(const Phase& phase, const Document& document, const Sentence& sentence) {
  state_->winners.clear();
  state_->losses.clear();
  for (std::uint32_t first = sentence.first_token; first < sentence.last_token; first += kMaxTokens)
    state_->run_window(phase, document, first, std::min(sentence.last_token, first + kMaxTokens));
  return state_->winners;
}

void Matcher::State::run_window(const Phase& phase, const Document& document, std::uint32_t first,
                                std::uint32_t last) {
  const PhaseContent& phase_content =
      content.phase_contents[static_cast<std::size_t>(&phase - content.phases.data())];
  items = maker.make(phase_content, document, first, last);
  looks = &maker.looks(phase_content);
  present.collect(items, *looks);
  candidates.clear();
  const Span window{document.tokens[first].span.begin, document.tokens[last - 1].span.end};
  if (phase_content.has_text_rules) mark_edges(document, first, last, window);
  for (std::size_t order = 0; order < phase.rules.size(); ++order) {
    const RuleId id = phase.rules[order];
    if (content.compiled[id].level == PatternLevel::text)
      run_text_rule(id, order, document, window);
    else if (present.has(content.compiled[id].expression.needs))
      run_item_rule(id, order, document);
  }
  select();
}

void Matcher::State::mark_edges(const Document& document, std::uint32_t first, std::uint32_t last,
                                Span window) {
  edges.assign(window.size() + 1, false);
  for (std::uint32_t token = first; token < last; ++token)
    edges[document.tokens[token].span.begin - window.begin] =
        edges[document.tokens[token].span.end - window.begin] = true;
}

void Matcher::State::run_item_rule(RuleId id, std::size_t order, const Document& document) {
  Machine& machine = this->machine(id);
  const Regex& compiled = *machine.match;
  string.encode(items, *looks, machine.alphabet, machine.seen);
  const std::string_view text = string.text();
  std::size_t from = 0;
  while (from < text.size() && compiled.search(text, from, pieces)) {
    const auto begin = static_cast<std::size_t>(pieces[0].data() - text.data());
    const std::size_t first = string.item_at(begin), last = string.item_at(begin + pieces[0].size());
    from = string.begin_of(std::max(last, first + 1));
    if (first == last) continue;
    Match match{.rule = id, .span = span_of(first, last)};
    match.whole = match.span;
    const std::size_t next = capture_items(machine.alphabet.captures, first, last, content.rules[id], match);
    from = std::min(from, std::max(string.begin_of(next), begin + 1));
    offer(id, order, document, std::move(match));
  }
}

// Fills the captures of a match over items [first, last).  Tells from which item on to look for the next
// match: a stance takes its cue only, and what follows may belong to the next one, too.
std::size_t Matcher::State::capture_items(const ItemProgram& program, std::size_t first, std::size_t last,
                                          const Rule& rule, Match& match) {
  std::size_t next = last;
  const auto ranges = program.run(string.passed(first, last), first == 0, last == items.size(), scratch);
  for (std::size_t i = 0; i < ranges.size(); ++i) {
    if (ranges[i].begin == ranges[i].end) continue;
    match.captures.push_back(
        {program.captures()[i], span_of(first + ranges[i].begin, first + ranges[i].end)});
    if (rule.kind == "stance" && program.captures()[i] == kCue) next = first + ranges[i].end;
  }
  return next;
}

// Items [first, last) as a span of the document.
Span Matcher::State::span_of(std::size_t first, std::size_t last) const {
  return {items[first].span.begin, items[last - 1].span.end};
}

void Matcher::State::run_text_rule(RuleId id, std::size_t order, const Document& document, Span window) {
  const Regex& compiled = text_regex(id);
  const std::string_view text = document[window];
  std::size_t from = 0;
  while (from < text.size() && compiled.search(text, from, pieces)) {
    const auto begin = static_cast<std::size_t>(pieces[0].data() - text.data());
    const std::size_t end = begin + pieces[0].size();
    const auto in_document = [&](std::string_view piece) {
      const auto at = window.begin + static_cast<std::uint32_t>(piece.data() - text.data());
      return Span{at, at + static_cast<std::uint32_t>(piece.size())};
    };
    const Span whole = in_document(pieces[0]);
    if (pieces[0].empty() || !edges[begin] || !edges[end] || overlaps_any(document.entities, whole) ||
        overlaps_any(document.figures, whole)) {
      from = begin + code_point_at(text, begin).size;
      continue;
    }
    from = end;
    Match match{.rule = id, .span = whole, .whole = whole};
    for (std::size_t i = 1; i < pieces.size(); ++i)
      if (!pieces[i].empty()) match.captures.push_back({compiled.groups()[i], in_document(pieces[i])});
    offer(id, order, document, std::move(match));
  }
}

// Makes a candidate of a match, unless a field function refuses it.
void Matcher::State::offer(RuleId id, std::size_t order, const Document& document, Match match) {
  const Rule& rule = content.rules[id];
  if (!rule.span.empty()) {
    const Span* marked = match.capture(rule.span);
    if (!marked) return;
    match.span = *marked;
  }
  if (!compute_fields(rule, document, match)) return;
  if (!rule.each.empty()) collect_each(id, match);
  const Span claimed = claim(match, rule);
  candidates.push_back({std::move(match), claimed, order, rule.prefer});
}

std::string Matcher::State::argument(const std::string& text, const Document& document,
                                     const Match& match) const {
  if (text.size() >= 2 && text.front() == '"') return text.substr(1, text.size() - 2);
  if (text.find('.') != std::string::npos) return text;  // LEXICON.COLUMN
  std::string joined;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t plus = std::min(text.find('+', begin), text.size());
    std::string_view name = std::string_view(text).substr(begin, plus - begin);
    while (name.starts_with(' ')) name.remove_prefix(1);
    while (name.ends_with(' ')) name.remove_suffix(1);
    if (const Span* span = match.capture(name)) {
      if (!joined.empty()) joined += ' ';
      joined += document[*span];
    }
    begin = plus + 1;
  }
  return joined;
}

bool Matcher::State::compute_fields(const Rule& rule, const Document& document, Match& match) {
  for (const Action& action : rule.actions) {
    if (action.function.empty()) {
      match.fields.push_back({action.field, action.arguments.front()});
      continue;
    }
    std::vector<std::string> texts;
    for (const std::string& each : action.arguments) texts.push_back(argument(each, document, match));
    const std::vector<std::string_view> views(texts.begin(), texts.end());
    auto value = function(action.function)->call(*grammar, views);
    if (!value) return false;
    if (!value->empty()) match.fields.push_back({action.field, std::move(*value)});
  }
  return true;
}

void Matcher::State::collect_each(RuleId id, Match& match) {
  const Span* within = match.capture(content.compiled[id].each_capture);
  if (!within) return;
  const Regex& test = *machine(id).each;
  std::vector<std::string_view> piece;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (!within->contains(items[i].span)) continue;
    const std::string_view one =
        string.text().substr(string.begin_of(i), string.begin_of(i + 1) - string.begin_of(i));
    if (test.search(one, 0, piece)) match.each.push_back(items[i].span);
  }
}

void Matcher::State::select() {
  std::sort(candidates.begin(), candidates.end(), goes_before);
  const Candidate* last = nullptr;
  for (Candidate& each : candidates) {
    if (last && each.claim.begin < last->claim.end) {
      if (tracing) losses.push_back({each.match, last->match.rule, why(*last, each)});
      continue;
    }
    last = &each;
  }
  // A second pass moves, since a loss needs its winner whole.
  std::uint32_t end = 0;
  for (Candidate& each : candidates) {
    if (each.claim.begin < end) continue;
    end = each.claim.end;
    winners.push_back(std::move(each.match));
  }
}

}  // namespace synopse
