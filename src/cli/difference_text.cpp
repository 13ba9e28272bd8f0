#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

#include "cli/difference.h"
#include "cli/quotation.h"
#include "synopse/view/differences.h"
#include "synopse/view/plain.h"
#include "synopse/view/told.h"

namespace synopse::cli {
namespace {

using view::kHeading;
using view::kQuiet;
using view::plain;
using view::Sheet;
using view::Styled;

constexpr std::size_t kMostWords = 40;  // columns of the words of one side in the line above its sentences
constexpr std::size_t kHeadWidth = 5;   // of an id

// In the order in which their groups stand.
constexpr Category kGroups[] = {Category::value,  Category::unit,   Category::time,     Category::precision,
                                Category::entity, Category::holder, Category::polarity, Category::missing};
constexpr std::size_t kGroupCount = std::size(kGroups);

std::size_t index(Category category) { return static_cast<std::size_t>(category); }

std::string percent(float score) {
  return std::to_string(std::lround(std::clamp(score, 0.0F, 1.0F) * 100)) + " %";
}

// "2 differences (1 value, 1 holder)", or "no discrepancies".
class Tally {
 public:
  void add(Category category) { ++counts_[index(category)]; }
  void add(const Tally& other) {
    for (std::size_t c = 0; c < kGroupCount; ++c) counts_[c] += other.counts_[c];
  }
  std::size_t of(Category category) const { return counts_[index(category)]; }
  std::string told() const {
    std::size_t all = 0;
    std::string kinds;
    for (const Category category : kGroups) {
      if (of(category) == 0) continue;
      all += of(category);
      kinds += (kinds.empty() ? "" : ", ") + std::to_string(of(category)) + ' ' + std::string(name(category));
    }
    if (all == 0) return "no discrepancies";
    return std::to_string(all) + (all == 1 ? " difference (" : " differences (") + kinds + ')';
  }

 private:
  std::size_t counts_[kGroupCount] = {};
};

// Nothing of a pair is written before all of it is known, for what it comes to stands first.
class TextWriter : public DifferenceWriter {
 public:
  TextWriter(std::size_t width, view::Colour colour) : sheet_(width, colour, out_) {}

  void begin(const ComparedPair&, std::string&) override {
    for (auto& group : groups_) group.clear();
    suppressed_.clear();
  }
  void write(const ComparedPair& pair, std::size_t number, std::string&) override {
    groups_[index(pair.alignment.discrepancies[number].category)].push_back(number);
  }
  void write_suppressed(const ComparedPair&, const Discrepancy& each, std::string&) override {
    suppressed_.push_back(&each);
  }

  void end(const ComparedPair& pair, std::size_t written, std::string& out) override {
    out_.clear();
    write_summary(pair, written + suppressed_.size());
    for (const Category category : kGroups) {
      auto& group = groups_[index(category)];
      // What one text says alone is many things: those of the German text first, in its order.
      if (category == Category::missing) std::sort(group.begin(), group.end());
      if (!group.empty()) sheet_.heading(name(category));
      for (const std::size_t number : group) write_discrepancy(pair, number);
    }
    if (!suppressed_.empty()) sheet_.heading("no contradiction");
    for (const Discrepancy* each : suppressed_) write_suppressed(pair, *each);
    if (written + suppressed_.size() > 0) sheet_.blank();
    out += out_;
  }

  void finish(std::string& out) override {
    out_.clear();
    if (pairs_ > 1)
      sheet_.line(Styled(std::to_string(pairs_) + " pairs, " + std::to_string(differing_) +
                             " of which differ: " + all_.told(),
                         kHeading));
    if (untold_)
      sheet_.line(Styled("What only one of two texts says is listed by --category missing.", kQuiet));
    out += out_;
  }

 private:
  // The pair, what it comes to, and where there is something to tell, its documents.
  void write_summary(const ComparedPair& pair, std::size_t told) {
    Tally tally;
    for (const Category category : kGroups)
      for (std::size_t n = 0; n < groups_[index(category)].size(); ++n) tally.add(category);
    ++pairs_;
    all_.add(tally);
    if (told > suppressed_.size()) ++differing_;
    Styled line(plain(pair.id), kHeading);
    line.add(": " + tally.told());
    const std::string alone = alone_in(pair);
    line.add(alone, kQuiet);
    untold_ = untold_ || (!alone.empty() && tally.of(Category::missing) == 0);
    sheet_.line(line);
    if (told == 0) return;
    write_document("de", pair.de);
    write_document("en", pair.en);
  }

  void write_document(std::string_view language, const Document& document) {
    Styled head("  ");
    head.add(std::string(language) + "  ", kQuiet);
    const std::string caption = view::caption(document);
    sheet_.entry(head, Styled(plain(document.id) + (caption.empty() ? "" : "  ") + caption));
  }

  static std::string alone_in(const ComparedPair& pair) {
    std::size_t de = 0, en = 0;
    for (const Discrepancy& each : pair.alignment.discrepancies)
      if (each.category == Category::missing) ++(each.en.empty() ? de : en);
    if (de + en == 0) return {};
    return "; only German " + std::to_string(de) + ", only English " + std::to_string(en);
  }

  void write_discrepancy(const ComparedPair& pair, std::size_t number) {
    const Discrepancy& each = pair.alignment.discrepancies[number];
    Styled head = head_of("d" + std::to_string(number + 1));
    if (each.category == Category::missing) return write_sentences(pair, each, head);
    Styled words = differing_words(pair, each);
    const std::string why = reason(pair, each);
    if (!why.empty()) words.add("  " + why);
    words.add("  " + percent(each.score) + (each.rule.empty() ? "" : ", " + each.rule), kQuiet);
    sheet_.entry(head, words);
    write_sentences(pair, each, head_of(""));
  }

  void write_suppressed(const ComparedPair& pair, const Discrepancy& each) {
    Styled words = differing_words(pair, each);
    words.add("  " + plain(each.note), kQuiet);
    sheet_.entry(head_of(""), words);
    write_sentences(pair, each, head_of(""));
  }

  void write_sentences(const ComparedPair& pair, const Discrepancy& each, const Styled& head) {
    Quotation quotation;
    for (const std::uint32_t unit : each.de)
      quotation.add("de", pair.de, view::differing_span(pair.de, each.level, unit, each.category));
    for (const std::uint32_t unit : each.en)
      quotation.add("en", pair.en, view::differing_span(pair.en, each.level, unit, each.category));
    quotation.write(head, sheet_);
  }

  // "  d12  "
  static Styled head_of(const std::string& id) {
    Styled head("  ");
    head.add(id, kQuiet);
    return head.add(std::string(kHeadWidth - std::min(kHeadWidth - 1, id.size()), ' '));
  }

  // "36 | 37"
  Styled differing_words(const ComparedPair& pair, const Discrepancy& each) {
    Styled made;
    add_words(pair.de, each, each.de, made);
    made.add(" | ");
    add_words(pair.en, each, each.en, made);
    return made;
  }

  void add_words(const Document& document, const Discrepancy& each, std::span<const std::uint32_t> units,
                 Styled& made) {
    if (units.empty()) {
      made.add("–");
      return;
    }
    const Span span = view::differing_span(document, each.level, units.front(), each.category);
    made.add(sheet_.typesetter().first(plain(document[span]), kMostWords), kHeading);
  }

  static std::string reason(const ComparedPair& pair, const Discrepancy& each) {
    std::string why(view::reason_of(each.rule));
    if (!each.link) return why;
    const std::string& note = pair.alignment.links[*each.link].note;
    if (const auto remark = note.find("; "); remark != std::string::npos)
      why += (why.empty() ? "" : "; ") + plain(note.substr(remark + 2));
    return why;
  }

  std::string out_;  // of the pair at hand
  Sheet sheet_;
  std::vector<std::size_t> groups_[kGroupCount];  // discrepancies by category, surest first
  std::vector<const Discrepancy*> suppressed_;
  Tally all_;
  std::size_t pairs_ = 0, differing_ = 0;
  bool untold_ = false;  // a text says something alone, and it was not asked for
};

}  // namespace

std::unique_ptr<DifferenceWriter> text_differences(std::size_t width, view::Colour colour) {
  return std::make_unique<TextWriter>(width, colour);
}

}  // namespace synopse::cli
