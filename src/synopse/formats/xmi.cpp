#include "synopse/formats/xmi.h"

#include <span>

#include "synopse/formats/numbers.h"
#include "synopse/formats/offsets.h"
#include "synopse/formats/tei.h"
#include "synopse/formats/wikidata.h"
#include "synopse/formats/xml.h"
#include "synopse/formats/xml_characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::string_view kOpening =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\" "
    "xmlns:metadata=\"http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore\" "
    "xmlns:segmentation=\"http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore\" "
    "xmlns:ner=\"http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore\" "
    "xmlns:custom=\"http:///webanno/custom.ecore\" xmi:version=\"2.0\">\n"
    "<cas:NULL xmi:id=\"0\"/>\n";

// Feature structures of a file, each with a number of its own.
class XmiLines {
 public:
  explicit XmiLines(std::string& out) : out_(out) {}

  // Opens an element; its attributes follow, then close().
  std::uint32_t open(std::string_view type) {
    out_.append("<").append(type).append(" xmi:id=\"");
    append_number(out_, ++last_);
    out_ += '"';
    return last_;
  }
  void close() { out_ += "/>\n"; }

  void add(std::string_view name, std::string_view value) {
    if (!value.empty()) append_attribute(out_, name, value);
  }
  void add(std::string_view name, std::size_t number) {
    out_.append(" ").append(name).append("=\"");
    append_number(out_, number);
    out_ += '"';
  }
  void add(std::string_view name, const std::optional<Decimal>& value) {
    if (value) add(name, value->text());
  }
  void add(std::string_view name, const std::optional<float>& value) {
    if (!value) return;
    out_.append(" ").append(name).append("=\"");
    append_float(out_, *value);
    out_ += '"';
  }
  void add_flag(std::string_view name, bool value) { add(name, std::string_view(value ? "true" : "false")); }
  // References, blanks between them.
  void add(std::string_view name, std::span<const std::uint32_t> ids) {
    if (ids.empty()) return;
    out_.append(" ").append(name).append("=\"");
    for (std::size_t i = 0; i < ids.size(); ++i) {
      if (i > 0) out_ += ' ';
      append_number(out_, ids[i]);
    }
    out_ += '"';
  }

  std::uint32_t next() const { return last_ + 1; }

 private:
  std::string& out_;
  std::uint32_t last_ = 0;
};

// The numbers of what links point at.
struct XmiUnits {
  std::vector<std::uint32_t> sentences, entities, figures, stances;

  const std::vector<std::uint32_t>& of(Level level) const {
    switch (level) {
      case Level::sentence:
        return sentences;
      case Level::entity:
        return entities;
      case Level::figure:
        return figures;
      case Level::stance:
        break;
    }
    return stances;
  }
};

class XmiView {
 public:
  XmiView(const Document& document, std::string_view view, XmiLines& lines)
      : document_(document), view_(view), lines_(lines), offsets_(document.text, OffsetUnit::utf16) {}

  // The text is the view's first element, so that all can name it.
  void write_sofa(std::size_t number) {
    sofa_ = lines_.open("cas:Sofa");
    lines_.add("sofaNum", number);
    lines_.add("sofaID", view_);
    lines_.add("mimeType", std::string_view("text"));
    lines_.add("sofaString", document_.text);
    lines_.close();
  }

  XmiUnits write_units() {
    write_metadata();
    for (const Sentence& sentence : document_.sentences)
      units_.sentences.push_back(plain("segmentation:Sentence", sentence.span));
    for (const Token& token : document_.tokens) write(token);
    for (const Entity& entity : document_.entities) units_.entities.push_back(write(entity));
    for (const Figure& figure : document_.figures) units_.figures.push_back(write(figure));
    for (const Quote& quote : document_.quotes) write(quote);
    write_stances();
    for (const Span line : document_.boilerplate) plain("custom:Boilerplate", line);
    write_controls();
    return std::move(units_);
  }

  void write_members() {
    lines_.open("cas:View");
    lines_.add("sofa", sofa_);
    lines_.add("members", members_);
    lines_.close();
  }

 private:
  std::uint32_t open(std::string_view type, Span span) {
    const std::uint32_t id = lines_.open(type);
    lines_.add("sofa", sofa_);
    lines_.add("begin", offsets_.at_byte(span.begin));
    lines_.add("end", offsets_.at_byte(span.end));
    members_.push_back(id);
    return id;
  }

  std::uint32_t plain(std::string_view type, Span span) {
    const std::uint32_t id = open(type, span);
    lines_.close();
    return id;
  }

  // Once in the words of DKPro, and once in ours.
  void write_metadata() {
    const Span all{0, static_cast<std::uint32_t>(document_.text.size())};
    open("metadata:DocumentMetaData", all);
    lines_.add("language", document_.language.empty() ? "x-unspecified" : document_.language);
    lines_.add("documentTitle", document_.title.empty() ? document_.id : document_.title);
    lines_.add("documentId", document_.id);
    lines_.close();
    open("custom:Report", all);
    lines_.add("name", document_.id);
    lines_.add("lang", document_.language);
    lines_.add("date", document_.date);
    lines_.add("title", document_.title);
    lines_.add("publisher", document_.publisher);
    lines_.add("source", document_.source);
    lines_.close();
  }

  void write(const Token& token) {
    open("segmentation:Token", token.span);
    lines_.add("kind", name(token.kind));
    if (token.joined) lines_.add_flag("joined", true);
    const std::uint32_t end = token.span.end;
    if (token.clitic > 0) lines_.add("clitic", offsets_.at_byte(end) - offsets_.at_byte(end - token.clitic));
    lines_.close();
  }

  std::uint32_t write(const Entity& entity) {
    const std::uint32_t id = open("ner:NamedEntity", entity.span);
    lines_.add("value", entity.type);
    const std::string_view item = wikidata_id(entity.ref);
    if (!item.empty()) lines_.add("identifier", "http://www.wikidata.org/entity/" + std::string(item));
    lines_.add("ref", entity.ref);
    lines_.add("norm", entity.norm);
    lines_.add("mention", name(entity.mention));
    lines_.add("rule", entity.rule);
    lines_.add("score", entity.score);
    lines_.close();
    return id;
  }

  std::uint32_t write(const Figure& figure) {
    std::vector<std::uint32_t> parts;
    for (const FigurePart& part : figure.range->parts) {
      parts.push_back(open("custom:FigurePart", part.span));
      lines_.add("kind", name(part.kind));
      lines_.add("value", part.value);
      lines_.add("timex", part.timex);
      lines_.close();
    }
    const std::vector<std::uint32_t> links = write_links("custom:FigurePartsLink", "part", parts);
    const std::uint32_t id = open("custom:Figure", figure.span);
    lines_.add("kind", name(figure.kind));
    lines_.add("value", figure.value);
    lines_.add("min", figure.range->min);
    lines_.add("max", figure.range->max);
    lines_.add("from", figure.range->from);
    lines_.add("to", figure.range->to);
    lines_.add("unit", figure.unit);
    if (figure.approx) lines_.add_flag("approx", true);
    lines_.add("mod", figure.mod);
    lines_.add("timex", figure.timex);
    lines_.add("resolved", figure.resolved);
    lines_.add("rule", figure.rule);
    lines_.add("score", figure.score);
    lines_.add("parts", links);
    lines_.close();
    return id;
  }

  void write(const Quote& quote) {
    open("custom:Quote", quote.span);
    lines_.add_flag("direct", quote.direct);
    lines_.add("speaker", quote.speaker);
    lines_.close();
  }

  // INCEpTION's way to point at other annotations: a structure with a role's name and a target.
  std::vector<std::uint32_t> write_links(std::string_view type, std::string_view role,
                                         std::span<const std::uint32_t> targets) {
    std::vector<std::uint32_t> links;
    for (const std::uint32_t target : targets) links.push_back(write_link(type, role, target));
    return links;
  }
  std::uint32_t write_link(std::string_view type, std::string_view role, std::uint32_t target) {
    const std::uint32_t id = lines_.open(type);
    lines_.add("role", role);
    lines_.add("target", target);
    lines_.close();
    return id;
  }

  // A stance may name one that comes later; so all are written first, but for what they point at.
  void write_stances() {
    std::vector<std::vector<std::uint32_t>> roles;
    for (const Stance& stance : document_.stances) roles.push_back(write_roles(stance));
    const std::uint32_t first_link = lines_.next();
    std::uint32_t reported = 0;
    for (const Stance& stance : document_.stances) reported += stance.by ? 1 : 0;
    const std::uint32_t first_stance = first_link + reported;
    for (std::size_t i = 0; i < document_.stances.size(); ++i)
      if (document_.stances[i].by)
        roles[i].push_back(
            write_link("custom:StanceRolesLink", "by", first_stance + *document_.stances[i].by));
    for (std::size_t i = 0; i < document_.stances.size(); ++i)
      units_.stances.push_back(write(document_.stances[i], roles[i]));
  }

  std::uint32_t write(const Stance& stance, const std::vector<std::uint32_t>& roles) {
    const std::uint32_t id = open("custom:Stance", stance.span);
    lines_.add("polarity", name(stance.polarity));
    lines_.add("kind", stance.kind);
    lines_.add_flag("direct", stance.direct);
    lines_.add_flag("negated", stance.negated);
    lines_.add("certainty", name(stance.certainty));
    lines_.add("rule", stance.rule);
    lines_.add("score", stance.score);
    lines_.add("roles", roles);
    lines_.close();
    return id;
  }

  std::vector<std::uint32_t> write_roles(const Stance& stance) {
    std::vector<std::uint32_t> links;
    const auto add = [&](std::string_view name, const OptionalRole& role) {
      if (role) links.push_back(write_link("custom:StanceRolesLink", name, write(*role)));
    };
    add("holder", stance.holder);
    add("cue", stance.cue);
    add("target", stance.target);
    add("content", stance.content);
    add("addressee", stance.addressee);
    return links;
  }

  // One that is known, but not named here, has no length.
  std::uint32_t write(const Role& role) {
    std::vector<std::uint32_t> pieces, members;
    for (const Span piece : role.parts->spans) pieces.push_back(plain("custom:RolePiece", piece));
    for (const Role& member : role.parts->members) members.push_back(write(member));
    std::vector<std::uint32_t> links = write_links("custom:RolePartsLink", "piece", pieces);
    for (const std::uint32_t link : write_links("custom:RolePartsLink", "member", members))
      links.push_back(link);
    const std::uint32_t id = open("custom:Role", role.span);
    lines_.add("ref", role.ref);
    lines_.add("parts", links);
    lines_.close();
    return id;
  }

  void write_controls() {
    for (std::uint32_t at = 0; at < document_.text.size();) {
      const CodePoint c = code_point_at(document_.text, at);
      if (!is_xml_character(c.value)) {
        open("custom:Control", {at, at + c.size});
        lines_.add("code", std::size_t{c.value});
        lines_.close();
      }
      at += c.size;
    }
  }

  const Document& document_;
  std::string_view view_;
  XmiLines& lines_;
  Offsets offsets_;
  XmiUnits units_;
  std::uint32_t sofa_ = 0;
  std::vector<std::uint32_t> members_;
};

template <class Annotation>
void write_units(const Annotation& each, const XmiUnits& de, const XmiUnits& en, XmiLines& lines) {
  std::vector<std::uint32_t> ids;
  for (const std::uint32_t unit : each.de) ids.push_back(de.of(each.level)[unit]);
  lines.add("de", ids);
  ids.clear();
  for (const std::uint32_t unit : each.en) ids.push_back(en.of(each.level)[unit]);
  lines.add("en", ids);
  lines.add("score", std::optional<float>(each.score));
  lines.add("note", each.note);
  lines.close();
}

void write_alignment(const Alignment& alignment, const XmiUnits& de, const XmiUnits& en, XmiLines& lines) {
  for (const Link& link : alignment.links) {
    lines.open("custom:Link");
    lines.add("level", name(link.level));
    lines.add("relation", name(link.relation));
    write_units(link, de, en, lines);
  }
  for (const Discrepancy& each : alignment.discrepancies) {
    lines.open("custom:Discrepancy");
    lines.add("category", name(each.category));
    write_units(each, de, en, lines);
  }
}

}  // namespace

void write_xmi(const Document& document, std::string& out) {
  out += kOpening;
  XmiLines lines(out);
  XmiView view(document, "_InitialView", lines);
  view.write_sofa(1);
  view.write_units();
  view.write_members();
  out += "</xmi:XMI>\n";
}

void write_xmi(const Pair& pair, std::string& out) {
  out += kOpening;
  XmiLines lines(out);
  XmiView de(*pair.de, "de", lines), en(*pair.en, "en", lines);
  de.write_sofa(1);
  en.write_sofa(2);
  const XmiUnits de_units = de.write_units(), en_units = en.write_units();
  write_alignment(*pair.alignment, de_units, en_units, lines);
  de.write_members();
  en.write_members();
  out += "</xmi:XMI>\n";
}

std::vector<OutputFile> write_xmi_files(const Pair& pair, const WriteOptions&) {
  std::string base = tei_pair_names(pair).de_file;
  base.resize(base.size() - std::string_view(".de.xml").size());
  std::vector<OutputFile> files = {{base + ".de.xmi", {}}, {base + ".en.xmi", {}}};
  write_xmi(*pair.de, files[0].content);
  write_xmi(*pair.en, files[1].content);
  return files;
}

}  // namespace synopse
