// What stands beside the text: annotation that crosses, all of it in stand-off
// files, and the stances.
#include <charconv>
#include <pugixml.hpp>

#include "synopse/formats/tei_reading.h"
#include "synopse/formats/xml.h"

namespace synopse {
namespace {

// Whether `copy` is the text, with U+FFFD for what XML cannot hold.
bool is_copy(std::string_view copy, std::string_view text) {
  constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
  while (!text.empty() && !copy.empty()) {
    const CodePoint there = code_point_at(text, 0), here = code_point_at(copy, 0);
    const bool same =
        there.value == here.value || (is_xml_forbidden(there.value) && copy.starts_with(kReplacement));
    if (!same) return false;
    text.remove_prefix(there.size);
    copy.remove_prefix(here.size);
  }
  return text.empty() && copy.empty();
}

class StandOffReader {
 public:
  explicit StandOffReader(TeiReading& reading)
      : reading_(reading), document_(reading.document), points_(reading.document.text) {}

  void run(const pugi::xml_node& stand_off) {
    for (const auto& group : stand_off.children("spanGrp"))
      for (const auto& span : group.children())
        if (span.type() == pugi::node_element) unit(span);
  }

 private:
  void unit(const pugi::xml_node& span) {
    const std::string_view type = attribute(span, "type");
    if (type == "sentence") return sentence(span);
    if (type == "token") return token(span);
    if (type == "entity") return entity(span);
    if (type == "figure") return figure(span);
    if (type == "part") return end_of_range(span);
    if (type == "said") return quote(span);
    if (type == "stance") return stance(span);
    reading_.source.refuse(span,
                           "a span of type \"" + std::string(type) + "\", which we have no annotation of");
  }

  // The number in a unit's id.
  void number(UnitNumbers& numbers, const pugi::xml_node& span, std::string_view kind) const {
    numbers.add(reading_.id(span, kind).number, span.internal_object());
  }

  // Where a span is; empty where it is nowhere.
  Span place(const pugi::xml_node& span) const {
    if (const auto target = span.attribute("target")) return string_range(span, target.value());
    const auto from = span.attribute("from"), to = span.attribute("to");
    if (!from && !to) return {};
    const Span whole = {piece(span, from.value()).begin, piece(span, to.value()).end};
    if (whole.begin > whole.end) reading_.source.refuse(span, "ends before it starts");
    return whole;
  }
  Span needed_place(const pugi::xml_node& span) const {
    const Span place = this->place(span);
    if (place.empty()) reading_.source.refuse(span, "a span of no text");
    return place;
  }

  Span piece(const pugi::xml_node& span, std::string_view pointer) const {
    const auto id = unit_id(reading_.local(span, pointer));
    const ReadPiece* found = id && id->kind == "t" ? piece_at(*id) : nullptr;
    if (!found) reading_.source.refuse(span, "there is no token " + std::string(pointer));
    return found->span;
  }
  // The search begins where the token were if none had pieces.
  const ReadPiece* piece_at(const UnitId& id) const {
    const auto before = [](const ReadPiece& piece, const UnitId& to) {
      return piece.token != to.number ? piece.token < to.number : piece.number < to.piece;
    };
    const auto& all = reading_.pieces;
    std::size_t first = std::min<std::size_t>(id.number - 1, all.size()), step = 1;
    if (first == all.size() || all[first].token > id.number) first = 0;
    std::size_t last = first;
    while (last < all.size() && before(all[last], id)) {
      first = last;
      last = std::min(last + step, all.size());
      step *= 2;
    }
    const auto found = std::lower_bound(all.begin() + static_cast<std::ptrdiff_t>(first),
                                        all.begin() + static_cast<std::ptrdiff_t>(last), id, before);
    const bool there = found != all.end() && found->token == id.number && found->number == id.piece;
    return there ? &*found : nullptr;
  }

  // "#string-range(DOC.body,START,LENGTH)", in code points.
  Span string_range(const pugi::xml_node& span, std::string_view target) const {
    const std::string begin = "#string-range(" + reading_.prefix + "body,";
    std::uint32_t start = 0, length = 0;
    bool good = target.starts_with(begin);
    if (good) {
      const char* end = target.data() + target.size();
      const auto first = std::from_chars(target.data() + begin.size(), end, start);
      good = first.ec == std::errc() && first.ptr != end && *first.ptr == ',';
      const auto second = good ? std::from_chars(first.ptr + 1, end, length) : first;
      good =
          good && second.ec == std::errc() && second.ptr != end && std::string_view(second.ptr, end) == ")";
    }
    if (!good) reading_.source.refuse(span, "target is no string-range of this body");
    if (start > points_.count() || length > points_.count() - start)
      reading_.source.refuse(span, "target reaches beyond the text");
    return {points_.to_byte(start), points_.to_byte(start + length)};
  }

  void sentence(const pugi::xml_node& span) {
    number(reading_.content.sentences, span, "s");
    document_.sentences.push_back({.span = needed_place(span)});
  }

  void token(const pugi::xml_node& span) {
    const TokenAttributes said = read_token_attributes(reading_, span);
    const UnitId id = reading_.id(span, said.id, "t");
    const auto kind = token_kind(said.subtype);
    if (!kind) reading_.source.refuse(span, "a token is a word, a number, a symbol or punctuation");
    auto& pieces = reading_.pieces;
    if (!pieces.empty() && pieces.back().token >= id.number)
      reading_.source.refuse(span, "tokens stand in the order of the text");
    const Span place = needed_place(span);
    document_.tokens.push_back({.span = place, .kind = *kind, .joined = said.joined});
    if (said.clitic > 0) document_.tokens.back().clitic = clitic_bytes(reading_, span, place, said.clitic);
    pieces.push_back({.token = id.number, .span = place, .element = span.internal_object()});
  }

  // The one element inside that says what is meant; its copy of the text must
  // be the text.
  pugi::xml_node meant(const pugi::xml_node& span, Span place) const {
    pugi::xml_node element;
    for (const auto& child : span.children())
      if (child.type() == pugi::node_element) {
        element = child;
        break;
      }
    if (!element) reading_.source.refuse(span, "says nothing of the text that it points at");
    const std::string copy = content(element);
    if (!copy.empty() && !is_copy(copy, document_[place]))
      reading_.source.refuse(element, "is no copy of the text");
    return element;
  }
  void entity(const pugi::xml_node& span) {
    const Span place = needed_place(span);
    const pugi::xml_node element = meant(span, place);
    if (!is_entity_element(element.name())) reading_.source.refuse(element, "is no entity");
    number(reading_.content.entities, span, "e");
    document_.entities.push_back(read_entity(reading_, element));
    document_.entities.back().span = place;
    document_.entities.back().rule = reading_.rule(span);
  }

  void figure(const pugi::xml_node& span) {
    const Span place = needed_place(span);
    const pugi::xml_node element = meant(span, place);
    if (!is_figure_element(element.name())) reading_.source.refuse(element, "is no figure");
    number(reading_.content.figures, span, "f");
    document_.figures.push_back(read_figure(reading_, element));
    document_.figures.back().span = place;
    document_.figures.back().rule = reading_.rule(span);
  }

  // "DOC.f3.2" is the second end of f3, whose figures are not all read yet.
  void end_of_range(const pugi::xml_node& span) {
    const Span place = needed_place(span);
    const pugi::xml_node element = meant(span, place);
    if (!is_figure_element(element.name())) reading_.source.refuse(element, "is no figure");
    const UnitId id = reading_.id(span, "f");
    if (id.piece == 0) reading_.source.refuse(span, "the xml:id of an end of a range is that of a figure");
    reading_.parts.push_back(
        {id.number, id.piece, read_figure_part(reading_, element), span.internal_object()});
    reading_.parts.back().part.span = place;
  }

  std::string ref(const pugi::xml_node& span) const {
    const std::uint32_t thing = reading_.thing(span, attribute(span, "corresp"));
    return thing == kNoThing ? "" : reading_.content.things[thing].ref;
  }

  void quote(const pugi::xml_node& span) {
    number(reading_.content.quotes, span, "q");
    document_.quotes.push_back(
        {.span = needed_place(span), .direct = attribute(span, "subtype") == "direct", .speaker = ref(span)});
  }

  void stance(const pugi::xml_node& span) {
    number(reading_.content.stances, span, "st");
    Stance& stance = document_.stances.emplace_back();
    stance.span = needed_place(span);
    categories(span, stance);
    stance.score = read_certainty(reading_.source, span);
    stance.rule = reading_.rule(span);
    for (const auto& child : span.children())
      if (child.type() == pugi::node_element) part(child, stance);
    if (content_is_target_) stance.content = stance.target;
    content_is_target_ = false;
  }

  void categories(const pugi::xml_node& span, Stance& stance) const {
    std::string_view left = attribute(span, "ana");
    while (!left.empty()) {
      const std::string_view one = left.substr(0, left.find(' '));
      category(span, one, stance);
      left.remove_prefix(std::min(one.size() + 1, left.size()));
    }
  }
  void category(const pugi::xml_node& span, std::string_view one, Stance& stance) const {
    const std::size_t dot = one.find('.');
    const std::string_view group = one.substr(0, dot), value = dot == one.npos ? "" : one.substr(dot + 1);
    const auto pol = polarity(value);
    const auto cert = certainty(value);
    if (group == "syn:pol" && pol)
      stance.polarity = *pol;
    else if (group == "syn:cert" && cert)
      stance.certainty = *cert;
    else if (group == "syn:kind")
      stance.kind = value;
    else if (group == "syn:speech")
      stance.direct = value == "direct";
    else if (one == "syn:neg.negated")
      stance.negated = true;
    else
      reading_.source.refuse(span, std::string(one) + " is no category of stances");
  }

  void part(const pugi::xml_node& span, Stance& stance) {
    const std::string_view type = attribute(span, "type");
    if (type == "by") {
      stance.by = reporter(span);
    } else if (OptionalRole* role = role_of(type, stance)) {
      this->role(span, *role);
      if (attribute(span, "ana") == "syn:role.content") content_is_target_ = true;
    } else {
      reading_.source.refuse(span, "a span of type \"" + std::string(type) + "\" is no part of a stance");
    }
  }
  // Its number, as long as not all stances are read.
  std::uint32_t reporter(const pugi::xml_node& span) const {
    const std::string_view pointer = attribute(span, "corresp");
    const auto id = unit_id(reading_.local(span, pointer));
    if (!id || id->kind != "st") reading_.source.refuse(span, "there is no stance " + std::string(pointer));
    return id->number;
  }
  static OptionalRole* role_of(std::string_view type, Stance& stance) {
    if (type == "holder") return &stance.holder;
    if (type == "cue") return &stance.cue;
    if (type == "target") return &stance.target;
    if (type == "content") return &stance.content;
    if (type == "addressee") return &stance.addressee;
    return nullptr;
  }

  // One that repeats is discontinuous: it reaches from the first part to the
  // last.
  void role(const pugi::xml_node& span, OptionalRole& role) const {
    const Span place = this->place(span);
    if (!role) {
      role = whole_role(span);
      for (const auto& member : span.children("span"))
        if (attribute(member, "type") == "member") role->parts.fill().members.push_back(whole_role(member));
      return;
    }
    if (role->parts->spans.empty()) role->parts.fill().spans.push_back(role->span);
    role->parts.fill().spans.push_back(place);
    role->span = {std::min(role->span.begin, place.begin), std::max(role->span.end, place.end)};
  }
  // What one element says of a role or of a member of one.
  Role whole_role(const pugi::xml_node& span) const {
    Role role{.span = place(span), .ref = ref(span)};
    for (const auto& child : span.children()) {
      if (child.type() != pugi::node_element) continue;
      const std::string_view type = attribute(child, "type");
      if (type == "part")
        role.parts.fill().spans.push_back(needed_place(child));
      else if (type != "member")
        reading_.source.refuse(child, "a span of type \"" + std::string(type) + "\" is no part of a role");
    }
    return role;
  }

  TeiReading& reading_;
  Document& document_;
  CodePoints points_;
  bool content_is_target_ = false;  // of the stance that is read
};

}  // namespace

void read_stand_off(TeiReading& reading, const pugi::xml_node& stand_off) {
  StandOffReader(reading).run(stand_off);
}

}  // namespace synopse
