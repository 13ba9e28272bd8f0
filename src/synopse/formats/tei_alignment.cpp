#include "synopse/formats/tei_alignment.h"

#include <algorithm>
#include <array>

#include "synopse/formats/numbers.h"
#include "synopse/formats/tei_exact.h"
#include "synopse/formats/tei_rules.h"
#include "synopse/formats/xml.h"

namespace synopse {
namespace {

constexpr std::array<Level, 4> kLevels = {Level::sentence, Level::entity, Level::figure, Level::stance};

// What a link joins on one side: places in a layer; clusters instead of mentions for entities.
using Units = IndexList;

Units units_of(const TeiDocument& tei, Level level, const Units& linked) {
  if (level != Level::entity) return linked;
  Units clusters;
  for (const std::uint32_t mention : linked)
    if (const auto cluster = tei.clusters.of_entity(mention)) clusters.push_back(*cluster);
  clusters.sort_once();
  return clusters;
}

std::size_t count_of(const TeiDocument& tei, Level level) {
  switch (level) {
    case Level::sentence:
      return tei.document.sentences.size();
    case Level::entity:
      return tei.clusters.all().size();
    case Level::figure:
      return tei.document.figures.size();
    case Level::stance:
      break;
  }
  return tei.document.stances.size();
}

// The mentions that a reader of these clusters takes for linked: all that belong to them.
Units mentions_of(const TeiDocument& tei, const Units& clusters) {
  Units mentions;
  if (clusters.empty()) return mentions;
  for (std::uint32_t i = 0; i < tei.document.entities.size(); ++i) {
    const auto cluster = tei.clusters.of_entity(i);
    if (cluster && std::binary_search(clusters.begin(), clusters.end(), *cluster)) mentions.push_back(i);
  }
  return mentions;
}

// What a reader of the targets takes for linked.
Units told_by(const TeiDocument& tei, Level level, const Units& units) {
  return level == Level::entity ? mentions_of(tei, units) : units;
}

constexpr std::size_t kNobody = static_cast<std::size_t>(-1);

// The number of the first link or ptr that names a unit, by level and place.
using NamedBy = std::array<std::vector<std::size_t>, kLevels.size()>;

class Alignments {
 public:
  Alignments(const Pair& pair, const TeiSide& de, const TeiSide& en, std::string_view name, Appender& out)
      : alignment_(*pair.alignment), de_(de), en_(en), name_(name), rules_(*pair.alignment), out_(out) {}

  void write() {
    name_units();
    const std::size_t begin = out_.size();
    out_ += "<standOff>\n";
    const std::size_t empty = out_.size();
    for (const Level level : kLevels) group(level);
    discrepancies();
    exact_values();
    if (out_.size() == empty) {
      out_.go_back(begin);
      out_ += "<standOff><note><p>There is nothing to align.</p></note>";
    }
    out_ += "</standOff>\n";
  }

 private:
  static std::size_t index(Level level) { return static_cast<std::size_t>(level); }

  // Links keep their place as their number, the one of JSONL; units without a link get the numbers after.
  void name_units() {
    next_ = alignment_.links.size();
    for (const Level level : kLevels) {
      named_de_[index(level)].assign(count_of(de_.tei, level), kNobody);
      named_en_[index(level)].assign(count_of(en_.tei, level), kNobody);
    }
    for (std::size_t i = 0; i < alignment_.links.size(); ++i) {
      const Link& link = alignment_.links[i];
      mark(named_de_[index(link.level)], units_of(de_.tei, link.level, link.de), i);
      mark(named_en_[index(link.level)], units_of(en_.tei, link.level, link.en), i);
    }
    for (const Level level : kLevels) {
      if (!is_treated(level)) continue;
      for (auto* named : {&named_de_[index(level)], &named_en_[index(level)]})
        for (auto& number : *named)
          if (number == kNobody) number = next_++;
    }
  }
  static void mark(std::vector<std::size_t>& named, const Units& units, std::size_t number) {
    for (const std::uint32_t unit : units)
      if (named[unit] == kNobody) named[unit] = number;
  }

  void group(Level level) {
    const std::size_t begin = out_.size();
    (out_ += "<linkGrp type=\"alignment\" subtype=\"").append(name(level)) += "\" domains=\"";
    whole(de_);
    out_ += ' ';
    whole(en_);
    out_ += "\">\n";
    const std::size_t empty = out_.size();
    for (std::size_t i = 0; i < alignment_.links.size(); ++i)
      if (alignment_.links[i].level == level) link(alignment_.links[i], i);
    if (is_treated(level)) {
      lone_units(level, named_de_[index(level)], Side::de);
      lone_units(level, named_en_[index(level)], Side::en);
    }
    if (out_.size() == empty)
      out_.go_back(begin);
    else
      out_ += "</linkGrp>\n";
  }

  // Things that nobody looked for in the other text do not stand in one text only.
  bool is_treated(Level level) const {
    const auto of_level = [&](const auto& annotation) { return annotation.level == level; };
    return level != Level::entity ||
           std::any_of(alignment_.links.begin(), alignment_.links.end(), of_level) ||
           std::any_of(alignment_.discrepancies.begin(), alignment_.discrepancies.end(), of_level);
  }

  enum class Side { de, en };

  void lone_units(Level level, const std::vector<std::size_t>& named, Side side) {
    for (std::uint32_t i = 0; i < named.size(); ++i) {
      if (named[i] < alignment_.links.size()) continue;
      start("ptr", named[i]);
      const Units units = {i};
      side == Side::de ? targets(level, units, {}) : targets(level, {}, units);
      out_ += "/>\n";
    }
  }

  void start(std::string_view element, std::size_t number) {
    (out_ += '<').append(element) += " xml:id=\"";
    out_.append(name_) += ".l";
    append_number(out_, number + 1);
    out_ += '"';
  }

  // A link with units on one side only is a ptr: a link of one target breaks TEI's rules.  What tells it from
  // a unit that nobody linked is that it has a relation.
  void link(const Link& link, std::size_t number) {
    const Units de = units_of(de_.tei, link.level, link.de), en = units_of(en_.tei, link.level, link.en);
    start(de.empty() || en.empty() ? "ptr" : "link", number);
    targets(link.level, de, en);
    (out_ += " ana=\"syn:rel.").append(name(link.relation)) += "\" cert=\"";
    append_float(out_, link.score);
    out_ += '"';
    if (!link.note.empty()) append_attribute(out_, "n", link.note);
    if (!tells(link.level, de, en, link.de, link.en)) mentions(link.level, link.de, link.en);
    out_ += "/>\n";
  }

  bool tells(Level level, const Units& shown_de, const Units& shown_en, const Units& de,
             const Units& en) const {
    return told_by(de_.tei, level, shown_de) == de && told_by(en_.tei, level, shown_en) == en;
  }

  // The units themselves, where the targets are others: things instead of mentions.
  void mentions(Level level, const Units& de, const Units& en) {
    if (de.empty() && en.empty()) return;
    out_ += " corresp=\"";
    bool first = true;
    for (const auto* side : {&de_, &en_}) {
      for (const std::uint32_t unit : side == &de_ ? de : en) {
        blank(first);
        out_.append(side->path) += '#';
        side->tei.append_id(out_, id_prefix(level), unit);
      }
    }
    out_ += '"';
  }

  void targets(Level level, const Units& de, const Units& en) {
    out_ += " type=\"";
    append_number(out_, de.size());
    out_ += '-';
    append_number(out_, en.size());
    out_ += "\" target=\"";
    bool first = true;
    for (const std::uint32_t unit : de) pointer(de_, level, unit, first);
    for (const std::uint32_t unit : en) pointer(en_, level, unit, first);
    if (first) {
      whole(de_);
      out_ += ' ';
      whole(en_);
    }
    out_ += '"';
  }

  void blank(bool& first) {
    if (!first) out_ += ' ';
    first = false;
  }
  // A pointer to a document.
  void whole(const TeiSide& side) { (out_.append(side.path) += '#').append(side.tei.name); }

  void pointer(const TeiSide& side, Level level, std::uint32_t unit, bool& first) {
    blank(first);
    out_.append(side.path) += '#';
    if (level == Level::entity)
      (out_.append(side.tei.prefix) += "k.").append(side.tei.clusters.all()[unit].name);
    else
      side.tei.append_id(out_, id_prefix(level), unit);
  }

  void discrepancies() {
    if (alignment_.discrepancies.empty()) return;
    out_ += "<listAnnotation type=\"discrepancy\">\n";
    for (std::size_t i = 0; i < alignment_.discrepancies.size(); ++i)
      discrepancy(alignment_.discrepancies[i], i);
    out_ += "</listAnnotation>\n";
  }

  // The links or ptrs that a discrepancy is about: its own link, or those that name its units.
  std::vector<std::size_t> about(const Discrepancy& discrepancy) const {
    if (discrepancy.link) return {*discrepancy.link};
    std::vector<std::size_t> numbers;
    const auto add = [&](const NamedBy& named, const TeiDocument& tei, const Units& units) {
      for (const std::uint32_t unit : units_of(tei, discrepancy.level, units))
        numbers.push_back(named[index(discrepancy.level)][unit]);
    };
    add(named_de_, de_.tei, discrepancy.de);
    add(named_en_, en_.tei, discrepancy.en);
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::erase(numbers, kNobody);
    return numbers;
  }

  // What a reader of its targets takes for the units of a discrepancy: those of one link or ptr.
  bool tells_units(const Discrepancy& discrepancy, const std::vector<std::size_t>& links) const {
    if (links.size() != 1) return links.empty() && discrepancy.de.empty() && discrepancy.en.empty();
    if (links.front() < alignment_.links.size()) {
      const Link& link = alignment_.links[links.front()];
      const bool same_level = link.level == discrepancy.level || (link.de.empty() && link.en.empty());
      return same_level && link.de == discrepancy.de && link.en == discrepancy.en;
    }
    const Units de = units_of(de_.tei, discrepancy.level, discrepancy.de),
                en = units_of(en_.tei, discrepancy.level, discrepancy.en);
    return tells(discrepancy.level, de, en, discrepancy.de, discrepancy.en);
  }

  void discrepancy(const Discrepancy& discrepancy, std::size_t number) {
    out_ += "<annotation xml:id=\"";
    out_.append(name_) += ".d";
    append_number(out_, number + 1);
    out_ += "\" motivation=\"assessing\" target=\"";
    const auto links = about(discrepancy);
    if (links.empty()) (out_ += '#').append(name_);
    bool first = true;
    for (const std::size_t link : links) {
      blank(first);
      (out_ += '#').append(name_) += ".l";
      append_number(out_, link + 1);
    }
    (out_ += "\" ana=\"syn:disc.").append(name(discrepancy.category)) += "\" cert=\"";
    append_float(out_, discrepancy.score);
    out_ += '"';
    rules_.append_pointer(out_, std::string(name_) + ".", discrepancy.rule);
    if (!tells_units(discrepancy, links)) mentions(discrepancy.level, discrepancy.de, discrepancy.en);
    out_ += "><note>";
    append_exact_text(out_, discrepancy.note);
    out_ += "</note></annotation>\n";
  }

  void exact_values() {
    ExactValues values(out_);
    for (std::size_t i = 0; i < alignment_.links.size(); ++i) {
      values.begin(name_, ".l", i + 1);
      if (has_forbidden(alignment_.links[i].note)) values.field("note", alignment_.links[i].note);
      values.end();
    }
    for (std::size_t i = 0; i < alignment_.discrepancies.size(); ++i) {
      values.begin(name_, ".d", i + 1);
      exact(alignment_.discrepancies[i], values);
      values.end();
    }
  }
  // Pointers say which units a discrepancy is about; that there is no link, or no unit, they cannot.
  void exact(const Discrepancy& discrepancy, ExactValues& values) const {
    const auto links = about(discrepancy);
    const bool looks_linked = links.size() == 1 && links.front() < alignment_.links.size();
    if (!discrepancy.link && looks_linked) values.field("link", "");
    if (tells_units(discrepancy, links) || !discrepancy.de.empty() || !discrepancy.en.empty()) return;
    values.field("de", "");
    values.field("en", "");
  }

  const Alignment& alignment_;
  const TeiSide& de_;
  const TeiSide& en_;
  std::string_view name_;
  TeiRules rules_;
  Appender& out_;
  NamedBy named_de_, named_en_;
  std::size_t next_ = 0;
};

void append_source(const TeiSide& side, Appender& out) {
  out += "<bibl";
  append_attribute(out, "xml:lang", xml_language(side.tei.document.language));
  (out += "><ptr target=\"").append(side.path.empty() ? "#" + side.tei.name : side.path);
  out += "\"/></bibl>";
}

void append_language(const TeiSide& side, Appender& out) {
  out += "<language";
  append_attribute(out, "ident", xml_language(side.tei.document.language));
  out += "/>";
}

void append_header(const Pair& pair, const TeiSide& de, const TeiSide& en, std::string_view name,
                   std::string_view categories, Appender& out) {
  out += "<teiHeader xml:lang=\"en\">\n<fileDesc>\n<titleStmt><title>";
  append_exact_text(out, pair.id);
  out +=
      "</title></titleStmt>\n"
      "<publicationStmt><p>Machine-made alignment; rights remain those of the "
      "sources.</p></publicationStmt>\n"
      "<sourceDesc>";
  append_source(de, out);
  append_source(en, out);
  out +=
      "</sourceDesc>\n</fileDesc>\n<encodingDesc>\n<editorialDecl>\n"
      "<segmentation><p>A link names one or more units of either document; a ptr names units without "
      "counterpart; type gives the number of German and of English units.</p></segmentation>\n"
      "<interpretation><p>All links are automatic; cert is the score between 0 and 1.</p>"
      "</interpretation>\n</editorialDecl>\n";
  append_prefixes(out, categories);
  append_application(out, std::string(name) + ".", TeiRules(*pair.alignment).all(),
                     pair.alignment->dictionaries);
  out += "</encodingDesc>\n<profileDesc><langUsage>";
  append_language(de, out);
  append_language(en, out);
  out += "</langUsage></profileDesc>\n</teiHeader>\n";
}

}  // namespace

void append_alignment(const Pair& pair, const TeiSide& de, const TeiSide& en, std::string_view name,
                      std::string_view categories, Appender& out) {
  out += R"(<TEI xmlns="http://www.tei-c.org/ns/1.0")";
  append_attribute(out, "xml:id", name);
  out += " xml:lang=\"en\">\n";
  append_header(pair, de, en, name, categories, out);
  Alignments(pair, de, en, name, out).write();
  out += "</TEI>\n";
}

}  // namespace synopse
