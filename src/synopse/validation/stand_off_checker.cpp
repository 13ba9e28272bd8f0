#include "synopse/validation/stand_off_checker.h"

#include <algorithm>
#include <unordered_map>

#include "synopse/validation/digits.h"
#include "synopse/validation/figure_checks.h"

namespace synopse::validation {
namespace {

// What is copied over and over may be left out past this (see tei_stand_off.cpp).
constexpr std::size_t kCopied = 1 << 16;

constexpr struct {
  std::string_view type;
  UnitKind kind;
} kSpans[] = {{"sentence", UnitKind::sentence}, {"token", UnitKind::token},   {"said", UnitKind::quotation},
              {"entity", UnitKind::entity},     {"figure", UnitKind::figure}, {"part", UnitKind::part},
              {"stance", UnitKind::stance}};

UnitKind kind_of(std::string_view type) {
  for (const auto& row : kSpans)
    if (row.type == type) return row.kind;
  return UnitKind::none;
}

// The text as a copy has it: what XML forbids is U+FFFD.
std::string as_copied(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const std::string_view three = text.substr(i, 3);
    const bool nonsense = three == "\xEF\xBF\xBE" || three == "\xEF\xBF\xBF";
    if (nonsense || (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r'))
      out += "\xEF\xBF\xBD";
    else
      out += text[i];
    if (nonsense) i += 2;
  }
  return out;
}

}  // namespace

void StandOffChecker::start(const Tag& tag) {
  state_.point(tag, Known::resp, UnitKind::rule);
  switch (tag.known) {
    case Known::person:
    case Known::place:
    case Known::org:
    case Known::event:
    case Known::bibl:
    case Known::object:
      if (tag.has(Known::xml_id)) state_.declare(tag, UnitKind::thing);
      return;
    case Known::span:
      return span(tag);
    case Known::fs:
      return state_.point(tag, Known::corresp, UnitKind::none);
    default:
      break;
  }
  if (depth_ == 0) return;
  if (is_entity(tag.known)) state_.point(tag, Known::ref, UnitKind::thing);
  if (is_figure(tag.known)) check_figure(tag, state_.findings);
  in_copy_ = true;
  copy_.clear();
}

void StandOffChecker::span(const Tag& tag) {
  if (++depth_ == 1) return unit(tag);
  const std::string_view type = tag[Known::type];
  const bool reports = type == "by";
  if (tag.has(Known::corresp))
    state_.pointers.push_back(
        {tag.at, Known::corresp, reports ? UnitKind::stance : UnitKind::thing, tag[Known::corresp]});
  if (reports && stance_ > 0) reports_.push_back({tag.at, stance_, tag[Known::corresp]});
  anchor(tag);
}

void StandOffChecker::unit(const Tag& tag) {
  const UnitKind kind = kind_of(tag[Known::type]);
  LocalId id;
  std::string_view local;
  Unit* const unit = state_.declare(tag, kind, id, local);
  const auto place = anchor(tag);
  if (unit && place) {
    unit->begin = place->begin;
    unit->end = place->end;
  }
  if (tag.has(Known::corresp))
    state_.pointers.push_back({tag.at, Known::corresp,
                               kind == UnitKind::part ? UnitKind::figure : UnitKind::thing,
                               tag[Known::corresp]});
  if (kind == UnitKind::sentence) ++state_.sentences;
  if (kind == UnitKind::token) ++state_.tokens;
  if (place && kind == UnitKind::sentence) sentences_.push_back({*place, tag.at});
  if (place && kind == UnitKind::token) tokens_.push_back({*place, tag.at});
  const bool has_copy = kind == UnitKind::entity || kind == UnitKind::figure || kind == UnitKind::part;
  copied_ = has_copy ? place : std::nullopt;
  stance_ = kind == UnitKind::stance ? id.number : 0;
  if (place && place->empty()) state_.findings.error(tag.at, "empty", "a unit without text");
}

// ---- anchors

std::optional<Span> StandOffChecker::anchor(const Tag& tag) {
  if (const std::string_view target = tag[Known::target]; !target.empty()) return points(tag, target);
  return tag.has(Known::from) ? tokens(tag) : std::nullopt;
}

std::optional<Span> StandOffChecker::tokens(const Tag& tag) {
  const Unit* const from = state_.follow({tag.at, Known::from, UnitKind::token, tag[Known::from]});
  const Unit* const to = state_.follow({tag.at, Known::to, UnitKind::token, tag[Known::to]});
  if (!from || !to || !from->has_place() || !to->has_place()) return std::nullopt;
  if (!tokens_.empty())
    state_.findings.error(tag.at, "anchor",
                          "tokens stand beside the text here: an anchor must be a string-range");
  if (from->begin > to->begin) {
    state_.findings.error(tag.at, "anchor",
                          "from=" + quoted(tag[Known::from]) + " stands after to=" + quoted(tag[Known::to]));
    return std::nullopt;
  }
  return Span{from->begin, to->end};
}

// #string-range(DOC.body,START,LENGTH), in code points.
std::optional<Span> StandOffChecker::points(const Tag& tag, std::string_view target) {
  constexpr std::string_view kBefore = "#string-range(";
  if (!target.starts_with(kBefore) || !target.ends_with(')')) return std::nullopt;  // the schema's business
  const std::string_view inside = target.substr(kBefore.size(), target.size() - kBefore.size() - 1);
  const std::size_t first = inside.find(','), second = inside.find(',', first + 1);
  if (first == inside.npos || second == inside.npos) return std::nullopt;
  const auto start = digits_in(inside.substr(first + 1, second - first - 1));
  const auto length = digits_in(inside.substr(second + 1));
  if (state_.units.local(inside.substr(0, first)) != "body" || !state_.has_body) {
    state_.findings.error(tag.at, "anchor", quoted(target) + " is not in the body of this document");
    return std::nullopt;
  }
  if (!points_) points_.emplace(state_.text);
  if (!start || !length || *start > points_->count() || *length > points_->count() - *start) {
    state_.findings.error(tag.at, "anchor",
                          quoted(target) + " reaches beyond the text, which has " +
                              std::to_string(points_->count()) + " characters");
    return std::nullopt;
  }
  return Span{points_->to_byte(static_cast<std::uint32_t>(*start)),
              points_->to_byte(static_cast<std::uint32_t>(*start + *length))};
}

// ---- copies

void StandOffChecker::text(std::string_view piece) {
  if (in_copy_) copy_ += piece;
}

void StandOffChecker::end(Known element, std::size_t at) {
  if (element == Known::span) {
    if (depth_ > 0) --depth_;
    if (depth_ == 0) copied_.reset();
  } else if (in_copy_ && (is_entity(element) || is_figure(element))) {
    copy(at);
  }
}

void StandOffChecker::copy(std::size_t at) {
  in_copy_ = false;
  if (!copied_) return;
  const std::string_view original = std::string_view(state_.text).substr(copied_->begin, copied_->size());
  copied_.reset();
  copies_ += original.size();
  if (copy_.empty() && copies_ > kCopied) return;
  // A copy is never shorter than what it copies: what is told apart here is no longer than the file.
  const bool same = copy_ == original || (copy_.size() >= original.size() && copy_ == as_copied(original));
  if (!same)
    state_.findings.error(at, "copy",
                          "the copy " + quoted(copy_) + " is not the text there: " + quoted(original));
}

// ---- when all has been read

void StandOffChecker::finish() {
  check_places(sentences_, "sentence");
  check_places(tokens_, "token");
  check_edges();
  check_reports();
}

void StandOffChecker::check_places(std::vector<Place>& places, std::string_view what) {
  const auto before = [](const Place& a, const Place& b) { return a.span < b.span; };
  const auto odd = std::is_sorted_until(places.begin(), places.end(), before);
  if (odd != places.end()) {
    state_.findings.warn(odd->at, "order",
                         "this " + std::string(what) + " stands before the one listed before it");
    std::stable_sort(places.begin(), places.end(), before);
  }
  for (std::size_t i = 1; i < places.size(); ++i)
    if (places[i].span.begin < places[i - 1].span.end)
      state_.findings.error(places[i].at, "overlap",
                            "this " + std::string(what) + " overlaps the one before it");
}

// No token reaches over the edge of a sentence.
void StandOffChecker::check_edges() const {
  auto sentence = sentences_.begin();
  for (const Place& token : tokens_) {
    while (sentence != sentences_.end() && sentence->span.end <= token.span.begin) ++sentence;
    if (sentence == sentences_.end()) return;
    if (sentence->span.overlaps(token.span) && !sentence->span.contains(token.span))
      state_.findings.error(token.at, "overlap", "this token reaches over the edge of a sentence");
  }
}

// Nobody reports what he is reported by: every chain is walked once.
void StandOffChecker::check_reports() {
  std::unordered_map<std::uint32_t, std::size_t> report_of;  // stance: its report
  for (std::size_t i = 0; i < reports_.size(); ++i) report_of.try_emplace(reports_[i].stance, i);
  std::unordered_map<std::uint32_t, std::size_t> seen;  // stance: the walk that came by
  for (std::size_t i = 0; i < reports_.size(); ++i) {
    std::uint32_t at = reports_[i].stance;
    while (seen.try_emplace(at, i).second) {
      const auto report = report_of.find(at);
      if (report == report_of.end()) break;
      const std::string_view by = reports_[report->second].by;
      at = by.starts_with('#') ? parse_local_id(state_.units.local(by.substr(1))).number : 0;
      if (const auto known = seen.find(at); known != seen.end() && known->second == i) {
        state_.findings.error(reports_[i].at, "stance", "stances report each other in a circle");
        break;
      }
    }
  }
}

}  // namespace synopse::validation
