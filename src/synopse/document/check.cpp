// check(): what must hold of every document.
#include <algorithm>
#include <cstddef>
#include <limits>

#include "synopse/document/document.h"

namespace synopse {
namespace {

// Remembers the first thing that is wrong; the checks after it cost nothing more than a test.
class Checker {
 public:
  explicit Checker(const Document& document) : document_(document) {}

  std::string run() {
    if (document_.text.size() > std::numeric_limits<std::uint32_t>::max()) return "text: longer than 4 GB";
    sentences();
    tokens();
    entities();
    figures();
    quotes();
    stances();
    boilerplate();
    return std::move(error_);
  }

 private:
  void fail(std::string_view layer, std::size_t index, std::string_view what) {
    if (!error_.empty()) return;
    error_.append(layer).append("[").append(std::to_string(index)).append("]").append(what);
  }

  bool on_boundary(std::uint32_t at) const {
    return at == document_.text.size() || (static_cast<unsigned char>(document_.text[at]) & 0xC0) != 0x80;
  }
  // What is wrong with a span, or empty.
  std::string_view fault(Span span) const {
    if (span.begin > span.end) return ": ends before it starts";
    if (span.end > document_.text.size()) return ": reaches beyond the text";
    if (!on_boundary(span.begin) || !on_boundary(span.end)) return ": cuts a code point";
    return {};
  }
  std::string_view unit_fault(Span span) const { return span.empty() ? ": is empty" : fault(span); }
  void unit(std::string_view layer, std::size_t index, Span span) {
    if (const auto what = unit_fault(span); !what.empty()) fail(layer, index, what);
  }
  void score(std::string_view layer, std::size_t index, const std::optional<float>& value) {
    if (value && !(*value >= 0 && *value <= 1)) fail(layer, index, ".score: is not between 0 and 1");
  }

  void sentences() {
    std::uint32_t end = 0;
    for (std::size_t i = 0; i < document_.sentences.size(); ++i) {
      const Span span = document_.sentences[i].span;
      unit("sentences", i, span);
      if (span.begin < end) fail("sentences", i, ": overlaps the sentence before");
      end = span.end;
    }
  }

  void tokens() {
    std::uint32_t end = 0;
    for (std::size_t i = 0; i < document_.tokens.size(); ++i) {
      const Span span = document_.tokens[i].span;
      unit("tokens", i, span);
      if (span.begin < end) fail("tokens", i, ": overlaps the token before");
      end = span.end;
    }
    if (error_.empty()) sentence_tokens();
  }

  // A sentence's range holds just the tokens inside it, and no token reaches over its edge.
  void sentence_tokens() {
    std::uint32_t token = 0;
    const auto& all = document_.tokens;
    for (std::size_t i = 0; i < document_.sentences.size(); ++i) {
      const Sentence& sentence = document_.sentences[i];
      while (token < all.size() && all[token].span.end <= sentence.span.begin) ++token;
      const std::uint32_t first = token;
      while (token < all.size() && sentence.span.contains(all[token].span)) ++token;
      if (first < all.size() && all[first].span.begin < sentence.span.begin)
        fail("tokens", first, ": reaches over the edge of a sentence");
      if (token < all.size() && all[token].span.begin < sentence.span.end)
        fail("tokens", token, ": reaches over the edge of a sentence");
      const bool same = sentence.first_token == sentence.last_token
                            ? first == token
                            : sentence.first_token == first && sentence.last_token == token;
      if (!same) fail("sentences", i, ": does not hold its tokens");
    }
  }

  void entities() {
    for (std::size_t i = 0; i < document_.entities.size(); ++i) {
      unit("entities", i, document_.entities[i].span);
      score("entities", i, document_.entities[i].score);
      if (document_.entities[i].type.empty()) fail("entities", i, ".type: is empty");
    }
  }

  void figures() {
    for (std::size_t i = 0; i < document_.figures.size(); ++i) {
      unit("figures", i, document_.figures[i].span);
      score("figures", i, document_.figures[i].score);
      for (const auto& part : document_.figures[i].range->parts)
        if (!unit_fault(part.span).empty()) fail("figures", i, ".parts: a part is empty or outside the text");
      moment(i, ".min", document_.figures[i].range->from, document_.figures[i].range->min);
      moment(i, ".max", document_.figures[i].range->to, document_.figures[i].range->max);
    }
  }
  // The ends of a range in time go by the names of those of numbers.
  void moment(std::size_t index, const std::string& name, std::string_view end,
              const std::optional<Decimal>& number) {
    if (!end.empty() && number) fail("figures", index, name + ": is a number and a time at once");
    if (!end.empty() && !is_moment(end)) fail("figures", index, name + ": is no day and no time of day");
  }

  void quotes() {
    for (std::size_t i = 0; i < document_.quotes.size(); ++i) unit("quotes", i, document_.quotes[i].span);
  }

  void role(std::size_t index, const OptionalRole& role, std::string_view name) {
    if (role && !sound(*role)) fail("stances", index, name);
  }
  // Members have no members: the formats know one level.
  bool sound(const Role& role) const {
    if (!fault(role.span).empty()) return false;
    std::uint32_t end = 0;
    for (const Span part : role.parts->spans) {
      if (!unit_fault(part).empty() || part.begin < end) return false;
      end = part.end;
    }
    for (const auto& member : role.parts->members)
      if (!member.parts->members.empty() || !sound(member)) return false;
    return true;
  }

  void stances() {
    for (std::size_t i = 0; i < document_.stances.size(); ++i) {
      const Stance& stance = document_.stances[i];
      unit("stances", i, stance.span);
      score("stances", i, stance.score);
      role(i, stance.holder, ".holder: is not a span of the text");
      role(i, stance.cue, ".cue: is not a span of the text");
      role(i, stance.target, ".target: is not a span of the text");
      role(i, stance.content, ".content: is not a span of the text");
      role(i, stance.addressee, ".addressee: is not a span of the text");
      if (stance.by && *stance.by >= document_.stances.size()) fail("stances", i, ".by: names no stance");
    }
    if (error_.empty()) cycles();
  }

  // Every stance has at most one reporter: walk each chain once, marking what the walk has seen.
  void cycles() {
    std::vector<std::size_t> seen(document_.stances.size(), 0);
    for (std::size_t i = 0; i < seen.size(); ++i) {
      std::size_t at = i;
      while (seen[at] == 0) {
        seen[at] = i + 1;
        if (!document_.stances[at].by) break;
        at = *document_.stances[at].by;
        if (seen[at] == i + 1) return fail("stances", i, ".by: is a cycle");
      }
    }
  }

  void boilerplate() {
    std::size_t sentence = 0;
    std::uint32_t end = 0;
    for (std::size_t i = 0; i < document_.boilerplate.size(); ++i) {
      const Span span = document_.boilerplate[i];
      unit("boilerplate", i, span);
      if (span.begin < end) fail("boilerplate", i, ": overlaps the line before");
      end = span.end;
      while (sentence < document_.sentences.size() && document_.sentences[sentence].span.end <= span.begin)
        ++sentence;
      if (sentence < document_.sentences.size() && document_.sentences[sentence].span.overlaps(span))
        fail("boilerplate", i, ": overlaps a sentence");
    }
  }

  const Document& document_;
  std::string error_;
};

}  // namespace

bool is_moment(std::string_view text) {
  for (const std::string_view form :
       {"0000-00-00", "0000-00-00T00:00", "0000-00-00T00:00:00", "T00:00", "T00:00:00"})
    if (std::equal(text.begin(), text.end(), form.begin(), form.end(),
                   [](char c, char like) { return like == '0' ? c >= '0' && c <= '9' : c == like; }))
      return true;
  return false;
}

std::string check(const Document& document) { return Checker(document).run(); }

}  // namespace synopse
