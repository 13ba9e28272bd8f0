#include <algorithm>

#include "cli/explanation_writer.h"

namespace synopse::cli {
namespace {

constexpr std::uint32_t kItemsAround = 4;  // of the place, on both sides
constexpr std::size_t kNearest = 2;        // rules of a phase

std::string marked(const ExplainedText& text, Span span) {
  std::string out = "<" + std::string(text.document[span]) + ">";
  std::replace(out.begin(), out.end(), '\n', ' ');
  return out;
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string out;
  for (const std::string& part : parts) out += (out.empty() ? "" : std::string(between)) + part;
  return out;
}

std::string tags_of(const ExplainedText& text, const SeenItem& item) {
  std::string out;
  for (const Tag tag : item.tags) out += (out.empty() ? "" : " ") + readable_tag(tag_name(text.grammar, tag));
  return "[" + out + "]";
}

std::string lost(const ExplainedText& text, const Loss& loss) {
  const std::string what = "matches " + marked(text, loss.loser.whole);
  if (loss.winner == loss.loser.rule) return what + ", but " + std::string(loss.reason);
  return what + ", but " + text.grammar.rule(loss.winner).label + " " + std::string(loss.reason);
}

// "<Der Rat> fits, then <und> is no [capital word]; 1 item is missing, of 3 at the least"
std::string stopped(const ExplainedText& text, const PlaceInPhase& place, const NearMiss& miss) {
  std::string out;
  if (miss.reached > miss.first)
    out = marked(text, {place.items[miss.first].span.begin, place.items[miss.reached - 1].span.end}) +
          " fits, then ";
  if (miss.reached >= place.items.size())
    out += "the sentence ends, where " + joined(miss.wanted, " or ") + " should follow";
  else
    out += marked(text, place.items[miss.reached].span) + " is not " + joined(miss.failed, " or ");
  return out + "; " + std::to_string(miss.left) + " of " + std::to_string(miss.length) + " items are wanting";
}

class TextWriter : public ExplanationWriter {
 public:
  TextWriter(const ExplainedText& text, std::ostream& out) : text_(text), out_(out) {}

  void write(const Explanation& each) override {
    out_ << each.id << ' ' << text_.points.at_byte(each.span.begin) << '-'
         << text_.points.at_byte(each.span.end) << ' ' << each.kind << ' ' << marked(text_, each.span)
         << "\n    by " << maker(each) << '\n';
    if (each.match) write_match(*each.match);
    for (const LineUse& use : each.lines)
      out_ << "    " << marked(text_, use.span) << " stands in " << use.line.path << ':' << use.line.line
           << " (" << use.line.lexicon << ")\n";
    for (const BeatenMatch& beaten : each.beaten)
      out_ << "    beat " << beaten.rule << " on " << marked(text_, beaten.span) << ": it " << beaten.reason
           << '\n';
  }

  void write_nothing(std::int64_t) override { out_ << "nothing is annotated there\n"; }

  void write(std::uint32_t, const PlaceInPhase& place, Detail detail) override {
    const bool all = detail == Detail::everything;
    const auto wanted = [&](const RuleMiss& each) { return all || is_near(each); };
    if (std::none_of(place.misses.begin(), place.misses.end(), wanted)) return;
    write_items(place, all);
    std::size_t told = 0;
    for (const RuleMiss& each : place.misses)
      if (wanted(each) && (all || told++ < kNearest))
        out_ << "  " << text_.grammar.rule(each.rule).label << ": " << reason(text_, place, each) << '\n';
  }

 private:
  std::string maker(const Explanation& each) const {
    if (!each.rule.empty()) return each.rule + " (phase " + std::string(each.phase) + ")";
    if (!each.antecedent) return "the document's memory (an earlier mention)";
    const Entity& entity = text_.document.entities[*each.antecedent];
    return "the document's memory: again e" + std::to_string(*each.antecedent + 1) + " " +
           marked(text_, entity.span) + ", by " + entity.rule;
  }

  void write_match(const Match& match) {
    for (const Capture& capture : match.captures)
      out_ << "    " << capture.name << ' ' << marked(text_, capture.span) << '\n';
    for (const Field& field : match.fields) out_ << "    " << field.name << " = " << field.value << '\n';
  }

  void write_items(const PlaceInPhase& place, bool all) {
    const auto count = static_cast<std::uint32_t>(place.items.size());
    const std::uint32_t first = all || place.item < kItemsAround ? 0 : place.item - kItemsAround;
    const std::uint32_t last = all ? count : std::min(count, place.item + kItemsAround + 1);
    out_ << "items at phase " << place.phase->name << (first > 0 ? ": ..." : ":");
    for (std::uint32_t i = first; i < last; ++i)
      out_ << ' ' << marked(text_, place.items[i].span) << ' ' << tags_of(text_, place.items[i]);
    out_ << (last < count ? " ...\n" : "\n");
  }

  const ExplainedText& text_;
  std::ostream& out_;
};

}  // namespace

bool is_near(const RuleMiss& each) {
  const NearMiss& miss = each.miss;
  return each.loss || miss.matches || (miss.tried && miss.missing.empty() && miss.left < miss.length);
}

std::string reason(const ExplainedText& text, const PlaceInPhase& place, const RuleMiss& each) {
  if (each.loss) return lost(text, *each.loss);
  if (!each.miss.missing.empty()) return "the sentence has no " + joined(each.miss.missing, " and no ");
  if (each.miss.matches) return "matches there, within a longer match of its own";
  if (each.miss.tried) return stopped(text, place, each.miss);
  return "its pattern is nowhere in the sentence";
}

std::unique_ptr<ExplanationWriter> text_explanations(const ExplainedText& text, std::ostream& out) {
  return std::make_unique<TextWriter>(text, out);
}

}  // namespace synopse::cli
