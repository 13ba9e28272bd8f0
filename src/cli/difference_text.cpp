#include <algorithm>
#include <array>
#include <cmath>

#include "cli/difference.h"
#include "synopse/document/sentences.h"
#include "synopse/text/utf8.h"
#include "synopse/view/differences.h"

namespace synopse::cli {
namespace {

constexpr std::size_t kBeside = 56;       // bytes of a sentence before and after the words that differ
constexpr std::size_t kMostMarked = 110;  // of these words themselves
constexpr std::size_t kCategoryWidth = 10;

// One blank for any white space.
std::string plain(std::string_view words) {
  std::string made(words);
  std::replace_if(
      made.begin(), made.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return made;
}

// The end of `words`, from a blank on, where they are too long.
std::string tail(const std::string& words) {
  if (words.size() <= kBeside) return words;
  const auto blank = words.find(' ', words.size() - kBeside);
  return blank == std::string::npos ? "… " : "…" + words.substr(blank);
}

std::string head(const std::string& words, std::size_t most) {
  if (words.size() <= most) return words;
  const auto blank = words.rfind(' ', most);
  return blank == std::string::npos ? " …" : words.substr(0, blank) + " …";
}

class TextWriter : public DifferenceWriter {
 public:
  explicit TextWriter(view::Colour colour) : colour_(colour) {}

  void begin(const ComparedPair& pair, std::string& out) override {
    if (pairs_++ > 0) out += '\n';
    out += paint(kBold, std::string(pair.id)) + '\n';
  }

  void write(const ComparedPair& pair, std::size_t number, std::string& out) override {
    const Discrepancy& each = pair.alignment.discrepancies[number];
    std::string category(name(each.category));
    category.resize(std::max(category.size(), kCategoryWidth), ' ');
    out += '\n' + paint(kStrong, category) + headline(pair, each) + "   " +
           paint(kDim, percent(each.score) + " sure, d" + std::to_string(number + 1)) + '\n';
    write_sides(pair, each, out);
    write_reason(pair, each, out);
  }

  void write_suppressed(const ComparedPair& pair, const Discrepancy& each, std::string& out) override {
    out += '\n' + paint(kDim, "no contradiction") + "  " + headline(pair, each) + '\n';
    write_sides(pair, each, out);
    out += "  why  " + plain(each.note) + '\n';
  }

  void end(const ComparedPair& pair, std::size_t written, std::string& out) override {
    if (written == 0) out += "\nno discrepancies\n";
    std::size_t de = 0, en = 0;
    for (const Discrepancy& each : pair.alignment.discrepancies) {
      if (each.category != Category::missing) continue;
      ++(each.en.empty() ? de : en);
    }
    if (de + en == 0) return;
    out += '\n' +
           paint(kDim, "only in the German text: " + std::to_string(de) + ", only in the English text: " +
                           std::to_string(en) + " (--category missing lists them)") +
           '\n';
  }

 private:
  static constexpr std::string_view kBold = "1", kStrong = "1;33", kDim = "2", kMark = "1;31";

  std::string paint(std::string_view code, const std::string& words) const {
    if (colour_ == view::Colour::off) return words;
    return "\x1b[" + std::string(code) + 'm' + words + "\x1b[0m";
  }

  std::string mark(const std::string& words) const {
    return colour_ == view::Colour::off ? "[" + words + "]" : paint(kMark, words);
  }

  static std::string percent(float score) {
    return std::to_string(std::lround(std::clamp(score, 0.0F, 1.0F) * 100)) + " %";
  }

  // What differs, at a glance.
  static std::string headline(const ComparedPair& pair, const Discrepancy& each) {
    const auto side = [&](const Document& document, const std::vector<std::uint32_t>& units) {
      if (units.empty()) return std::string("–");
      const Span span = view::differing_span(document, each.level, units.front(), each.category);
      return head(plain(document[span]), kBeside);
    };
    return side(pair.de, each.de) + " | " + side(pair.en, each.en);
  }

  void write_sides(const ComparedPair& pair, const Discrepancy& each, std::string& out) const {
    for (const std::uint32_t unit : each.de) write_side("de", pair.de, each, unit, out);
    for (const std::uint32_t unit : each.en) write_side("en", pair.en, each, unit, out);
  }

  void write_side(std::string_view language, const Document& document, const Discrepancy& each,
                  std::uint32_t unit, std::string& out) const {
    const Span span = view::differing_span(document, each.level, unit, each.category);
    const std::uint32_t number = sentence_number(document, span);
    Span sentence = span;
    if (number < document.sentences.size()) sentence = document.sentences[number].span;
    const Span before{std::min(sentence.begin, span.begin), span.begin};
    const Span after{span.end, std::max(sentence.end, span.end)};
    out += "  " + std::string(language) + "   " + tail(plain(document[before])) +
           mark(head(plain(document[span]), kMostMarked)) + head(plain(document[after]), kBeside) + "  " +
           paint(kDim, "s" + std::to_string(number + 1)) + '\n';
  }

  void write_reason(const ComparedPair& pair, const Discrepancy& each, std::string& out) const {
    std::string why(view::reason_of(each.rule));
    if (each.link) {
      const std::string& note = pair.alignment.links[*each.link].note;
      if (const auto remark = note.find("; "); remark != std::string::npos)
        why += (why.empty() ? "" : "; ") + note.substr(remark + 2);
    }
    if (why.empty() && each.rule.empty()) return;
    out += "  why  " + why + "  " + paint(kDim, each.rule) + '\n';
  }

  view::Colour colour_;
  std::size_t pairs_ = 0;
};

}  // namespace

std::unique_ptr<DifferenceWriter> text_differences(view::Colour colour) {
  return std::make_unique<TextWriter>(colour);
}

}  // namespace synopse::cli
