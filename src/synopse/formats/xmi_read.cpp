// CAS files that we wrote, or that other tools wrote again: the order of their elements may have changed.
#include <algorithm>
#include <charconv>
#include <map>
#include <unordered_map>
#include <utility>

#include "synopse/document/sentences.h"
#include "synopse/formats/json_fields.h"
#include "synopse/formats/json_spans.h"
#include "synopse/formats/xmi.h"
#include "synopse/formats/xml_reader.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::string_view kXmi = "http://www.omg.org/XMI";
constexpr int kDeepestRole = 8;

// What is wrong with the file; thrown and caught in here.
struct BadXmi {
  std::string what;
};

template <class Enum>
Enum known(std::optional<Enum> value, std::string_view word) {
  if (!value) throw BadXmi{"'" + std::string(word) + "' is none of the words that may stand there"};
  return *value;
}

std::uint32_t number(const std::string& text) {
  std::uint32_t number = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc() || stop != end) throw BadXmi{"'" + text + "' is no number"};
  return number;
}

// An element's attributes by name.
class Features {
 public:
  explicit Features(const XmlReader& reader) : reader_(reader) {}

  std::string text(std::string_view name) const {
    for (const XmlAttribute& attribute : reader_.attributes())
      if (attribute.is(name)) return attribute.value();
    return {};
  }
  std::string id() const {
    for (const XmlAttribute& attribute : reader_.attributes())
      if (attribute.prefix == "xmi" && attribute.name == "id") return attribute.value();
    return {};
  }
  bool flag(std::string_view name) const { return text(name) == "true"; }
  Span span() const {  // in units of UTF-16
    const Span span = {number(text("begin")), number(text("end"))};
    if (span.begin > span.end) throw BadXmi{"an annotation ends before it begins"};
    return span;
  }
  std::optional<Decimal> decimal(std::string_view name) const {
    const std::string digits = text(name);
    if (digits.empty()) return std::nullopt;
    const std::optional<Decimal> value = Decimal::parse(digits);
    if (!value) throw BadXmi{"'" + digits + "' is no number"};
    return value;
  }
  std::optional<float> score() const {
    const std::string digits = text("score");
    if (digits.empty()) return std::nullopt;
    float value = 0;
    const char* end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value);
    if (error != std::errc() || stop != end || !(value >= 0 && value <= 1))
      throw BadXmi{"'" + digits + "' is no score"};
    return value;
  }
  std::vector<std::string> references(std::string_view name) const {
    std::vector<std::string> all;
    const std::string list = text(name);
    for (std::size_t at = 0; at < list.size();) {
      const std::size_t end = std::min(list.find(' ', at), list.size());
      if (end > at) all.push_back(list.substr(at, end - at));
      at = end + 1;
    }
    return all;
  }

 private:
  const XmlReader& reader_;
};

using Ids = std::vector<std::string>;

struct LinkTo {
  std::string role, target;
};
struct DraftRole {
  Role role;
  Ids parts;
  bool used = false;
};
// One view, with offsets in UTF-16 until all is known.
struct Draft {
  Document document;
  std::size_t number = 0;  // of its sofa
  std::vector<Ids> figure_parts, stance_roles;
  std::vector<std::pair<std::uint32_t, char32_t>> controls;  // by place
};

class XmiReader {
 public:
  explicit XmiReader(std::string_view bytes) : reader_(bytes, XmlKind::ours) {}

  ReadFile run() {
    for (XmlEvent event = reader_.next(); event != XmlEvent::done; event = reader_.next()) {
      if (event == XmlEvent::fault) throw BadXmi{reader_.fault()};
      if (event == XmlEvent::start) element();
    }
    std::vector<Draft*> drafts;
    for (auto& [sofa, draft] : drafts_) drafts.push_back(&draft);
    std::sort(drafts.begin(), drafts.end(),
              [](const Draft* a, const Draft* b) { return a->number < b->number; });
    ReadFile file;
    for (Draft* draft : drafts) file.documents.push_back(finish(*draft));
    if (drafts.empty()) throw BadXmi{"no view (cas:Sofa) in the file"};
    return file;
  }

 private:
  void element() {
    const std::string_view name = reader_.name();
    const Features features(reader_);
    if (name == "Sofa")
      sofa(features);
    else if (name.ends_with("Link") && name != "Link")
      links_[features.id()] = {features.text("role"), features.text("target")};
    else if (std::string sofa = features.text("sofa"); !sofa.empty() && name != "View")
      annotation(name, features, drafts_[sofa]);
  }

  void sofa(const Features& features) {
    Draft& draft = drafts_[features.id()];
    draft.document.text = features.text("sofaString");
    draft.number = number(features.text("sofaNum"));
  }

  void annotation(std::string_view name, const Features& features, Draft& draft) {
    Document& document = draft.document;
    if (name == "Sentence")
      document.sentences.push_back({.span = features.span()});
    else if (name == "Token")
      document.tokens.push_back(token(features));
    else if (name == "NamedEntity")
      document.entities.push_back(entity(features));
    else if (name == "Figure")
      figure(features, draft);
    else if (name == "FigurePart")
      parts_[features.id()] = part(features);
    else if (name == "Quote")
      document.quotes.push_back({features.span(), features.flag("direct"), features.text("speaker")});
    else if (name == "Stance")
      stance(features, draft);
    else if (name == "Role")
      roles_[features.id()] = {{.span = features.span(), .ref = features.text("ref")},
                               features.references("parts")};
    else if (name == "RolePiece")
      pieces_[features.id()] = features.span();
    else if (name == "Boilerplate")
      document.boilerplate.push_back(features.span());
    else if (name == "Control")
      draft.controls.emplace_back(features.span().begin, number(features.text("code")));
    else if (name == "Report")
      report(features, document);
  }

  static void report(const Features& features, Document& document) {
    document.id = features.text("name");
    document.language = features.text("lang");
    document.date = features.text("date");
    document.title = features.text("title");
    document.publisher = features.text("publisher");
    document.source = features.text("source");
  }

  static Token token(const Features& features) {
    Token token{.span = features.span()};
    const std::string kind = features.text("kind"), clitic = features.text("clitic");
    if (!kind.empty()) token.kind = known(token_kind(kind), kind);
    token.joined = features.flag("joined");
    const std::uint32_t size = clitic.empty() ? 0 : number(clitic);
    if (size > 32) throw BadXmi{"a clitic is longer than any"};
    token.clitic = static_cast<std::uint8_t>(size);
    return token;
  }

  static Entity entity(const Features& features) {
    Entity entity{.span = features.span(),
                  .type = features.text("value"),
                  .norm = features.text("norm"),
                  .ref = features.text("ref")};
    if (const std::string word = features.text("mention"); !word.empty())
      entity.mention = known(mention(word), word);
    entity.rule = features.text("rule");
    entity.score = features.score();
    return entity;
  }

  void figure(const Features& features, Draft& draft) {
    Figure& figure = draft.document.figures.emplace_back();
    const std::string kind = features.text("kind");
    figure.span = features.span();
    figure.kind = known(figure_kind(kind), kind);
    figure.value = features.decimal("value");
    figure.range.fill().min = features.decimal("min");
    figure.range.fill().max = features.decimal("max");
    figure.range.fill().from = features.text("from");
    figure.range.fill().to = features.text("to");
    figure.unit = features.text("unit");
    figure.approx = features.flag("approx");
    figure.mod = features.text("mod");
    figure.timex = features.text("timex");
    figure.resolved = features.text("resolved");
    figure.rule = features.text("rule");
    figure.score = features.score();
    draft.figure_parts.push_back(features.references("parts"));
  }

  static FigurePart part(const Features& features) {
    const std::string kind = features.text("kind");
    return {features.span(),
            known(figure_kind(kind), kind),
            features.decimal("value"),
            features.text("timex"),
            {}};
  }

  void stance(const Features& features, Draft& draft) {
    Stance& stance = draft.document.stances.emplace_back();
    const std::string word = features.text("polarity"), sure = features.text("certainty");
    stance.span = features.span();
    stance.polarity = known(polarity(word), word);
    stance.kind = features.text("kind");
    stance.direct = features.flag("direct");
    stance.negated = features.flag("negated");
    if (!sure.empty()) stance.certainty = known(certainty(sure), sure);
    stance.rule = features.text("rule");
    stance.score = features.score();
    stance_places_[features.id()] = static_cast<std::uint32_t>(draft.document.stances.size() - 1);
    draft.stance_roles.push_back(features.references("roles"));
  }

  template <class Map>
  static auto& find(Map& map, const std::string& id) {
    const auto found = map.find(id);
    if (found == map.end()) throw BadXmi{"nothing has the xmi:id " + id};
    return found->second;
  }

  ReadDocument finish(Draft& draft) {
    Document& document = draft.document;
    for (std::size_t i = 0; i < draft.figure_parts.size(); ++i)
      for (const std::string& link : draft.figure_parts[i])
        document.figures[i].range.fill().parts.push_back(find(parts_, find(links_, link).target));
    for (std::size_t i = 0; i < draft.stance_roles.size(); ++i)
      for (const std::string& link : draft.stance_roles[i]) add_role(find(links_, link), document.stances[i]);
    sort_layers(document);
    restore_controls(draft);
    try {
      json::spans_to_bytes(document, OffsetUnit::utf16);
    } catch (const json::Wrong& wrong) {
      throw BadXmi{wrong.path + ": " + wrong.what};
    }
    assign_tokens(document);
    if (std::string wrong = check(document); !wrong.empty()) throw BadXmi{wrong};
    return {.document = std::move(document), .annotated = !document.tokens.empty(), .error = {}};
  }

  void add_role(const LinkTo& link, Stance& stance) {
    if (link.role == "by") {
      stance.by = find(stance_places_, link.target);
      return;
    }
    OptionalRole* role = link.role == "holder"    ? &stance.holder
                         : link.role == "cue"     ? &stance.cue
                         : link.role == "target"  ? &stance.target
                         : link.role == "content" ? &stance.content
                                                  : nullptr;
    if (link.role == "addressee") role = &stance.addressee;
    if (!role) throw BadXmi{"a stance has no role '" + link.role + "'"};
    *role = take_role(link.target, 0);
  }

  Role take_role(const std::string& id, int depth) {
    DraftRole& draft = find(roles_, id);
    if (std::exchange(draft.used, true) || depth > kDeepestRole)
      throw BadXmi{"the role " + id + " belongs to several, or to itself"};
    Role role = std::move(draft.role);
    for (const std::string& each : draft.parts) {
      const LinkTo& link = find(links_, each);
      if (link.role == "piece")
        role.parts.fill().spans.push_back(find(pieces_, link.target));
      else
        role.parts.fill().members.push_back(take_role(link.target, depth + 1));
    }
    return role;
  }

  // But for stances, which are named by their place.
  static void sort_layers(Document& document) {
    const auto sort = [](auto& units) {
      std::stable_sort(units.begin(), units.end(),
                       [](const auto& a, const auto& b) { return a.span < b.span; });
    };
    sort(document.sentences);
    sort(document.tokens);
    sort(document.entities);
    sort(document.figures);
    sort(document.quotes);
    std::sort(document.boilerplate.begin(), document.boilerplate.end());
  }

  // Each stands for one unit of UTF-16, as U+FFFD does.
  static void restore_controls(Draft& draft) {
    if (draft.controls.empty()) return;
    std::sort(draft.controls.begin(), draft.controls.end());
    const std::string text = std::move(draft.document.text);
    const Offsets offsets(text, OffsetUnit::utf16);
    std::string& restored = draft.document.text;
    restored.clear();
    std::uint32_t done = 0;
    for (const auto& [place, code] : draft.controls) {
      const std::uint32_t at = offsets.to_byte(place);
      const bool stands = at >= done && at < text.size() && code_point_at(text, at).value == 0xFFFD;
      if (!stands || code > 0xFFFF || (code >= 0xD800 && code < 0xE000))
        throw BadXmi{"a Control stands where no U+FFFD is"};
      restored.append(text, done, at - done);
      append_utf8(restored, code);
      done = at + 3;
    }
    restored.append(text, done);
  }

  XmlReader reader_;
  std::map<std::string, Draft> drafts_;  // by their sofa's xmi:id
  std::unordered_map<std::string, LinkTo> links_;
  std::unordered_map<std::string, FigurePart> parts_;
  std::unordered_map<std::string, DraftRole> roles_;
  std::unordered_map<std::string, Span> pieces_;
  std::unordered_map<std::string, std::uint32_t> stance_places_;
};

}  // namespace

bool looks_like_xmi(std::string_view bytes) {
  return bytes.substr(0, 4096).find(kXmi) != std::string_view::npos;
}

ReadFile read_xmi(std::string_view bytes, const ReadOptions&) {
  try {
    return XmiReader(bytes).run();
  } catch (const BadXmi& bad) {
    ReadFile file;
    file.error = bad.what;
    return file;
  }
}

}  // namespace synopse
