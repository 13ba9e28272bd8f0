// The body of a file of ours: its text, and what stands inline.
#include <pugixml.hpp>

#include "synopse/formats/tei_reading.h"

namespace synopse {
namespace {

// What the elements of a body are.  `other` are those that no file of ours has.
enum class Tag {
  other,
  body,
  paragraph,
  boilerplate,
  sentence,
  word,
  punctuation,
  said,
  placeholder,
  entity,
  figure,
  part
};

constexpr struct {
  std::string_view name;
  Tag tag;
} kTags[] = {
    {"w", Tag::word},           {"pc", Tag::punctuation}, {"s", Tag::sentence},  {"persName", Tag::entity},
    {"placeName", Tag::entity}, {"orgName", Tag::entity}, {"name", Tag::entity}, {"rs", Tag::entity},
    {"num", Tag::figure},       {"measure", Tag::figure}, {"date", Tag::figure}, {"time", Tag::figure},
    {"said", Tag::said},        {"g", Tag::placeholder},  {"p", Tag::paragraph}, {"fw", Tag::boilerplate}};

Tag tag_of(std::string_view name) {
  for (const auto& row : kTags)
    if (row.name == name) return row.tag;
  return Tag::other;
}

class BodyReader {
 public:
  explicit BodyReader(TeiReading& reading)
      : reading_(reading), document_(reading.document), text_(reading.document.text) {}

  // Without recursion: a file may nest deeper than the stack.
  void run(const pugi::xml_node& body) {
    for (pugi::xml_node node = body.first_child(); node; node = after(node, body)) {
      if (node.type() == pugi::node_element)
        enter(node);
      else if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata)
        text_ += node.value();
    }
    while (!open_.empty()) leave();
    for (const auto& [element, token, points] : clitics_) {
      Token& whole = document_.tokens[token];
      whole.clitic = clitic_bytes(reading_, element, whole.span, points);
    }
  }

 private:
  struct Open {
    Tag tag;
    std::uint32_t index;  // in its layer; of the end of a range, that of its figure
    pugi::xml_node element;
    std::size_t part = 0;
  };

  // At the end of a token whose end has not been seen.
  struct Clitic {
    pugi::xml_node element;
    std::size_t token;
    std::uint32_t points;
  };

  // The next node of the file's order inside the body.
  pugi::xml_node after(pugi::xml_node node, const pugi::xml_node& body) {
    const bool is_open = !open_.empty() && open_.back().element == node;
    if (is_open && node.first_child()) return node.first_child();
    if (is_open) leave();
    while (!node.next_sibling()) {
      node = node.parent();
      if (node == body) return {};
      leave();
    }
    return node.next_sibling();
  }

  std::uint32_t here() const { return static_cast<std::uint32_t>(text_.size()); }

  void enter(const pugi::xml_node& element) {
    const Tag tag = tag_of(element.name());
    if (tag == Tag::placeholder) return placeholder(element);
    if (tag == Tag::word || tag == Tag::punctuation) return whole_piece(tag, element);
    if (tag == Tag::figure && !element.attribute("xml:id")) return part(element);
    open_.push_back({tag, start(tag, element), element});
  }

  // Nearly all tokens hold one piece of text and nothing else.
  void whole_piece(Tag tag, const pugi::xml_node& element) {
    const std::uint32_t index = piece(tag, element);
    const pugi::xml_node text = element.first_child();
    if (text.type() != pugi::node_pcdata || text.next_sibling()) {
      open_.push_back({tag, index, element});
      return;
    }
    text_ += text.value();
    end_piece(index);
  }

  std::uint32_t start(Tag tag, const pugi::xml_node& element) {
    switch (tag) {
      case Tag::paragraph:
        return 0;
      case Tag::boilerplate:
        return add(document_.boilerplate, {here(), here()});
      case Tag::sentence:
        reading_.content.sentences.add(reading_.id(element, "s").number, element.internal_object());
        return add(document_.sentences, {.span = {here(), here()}});
      case Tag::said:
        return said(element);
      case Tag::entity:
        return entity(element);
      case Tag::figure:
        return figure(element);
      default:
        reading_.source.refuse(element, "<" + std::string(element.name()) +
                                            "> stands in no text of ours; only "
                                            "what synopse wrote is read with "
                                            "its annotation");
    }
  }

  template <class Unit>
  static std::uint32_t add(std::vector<Unit>& layer, Unit unit) {
    layer.push_back(std::move(unit));
    return static_cast<std::uint32_t>(layer.size() - 1);
  }

  // Ends the innermost open element.
  void leave() {
    const Open open = open_.back();
    open_.pop_back();
    switch (open.tag) {
      case Tag::word:
      case Tag::punctuation:
        end_piece(open.index);
        break;
      case Tag::boilerplate:
        document_.boilerplate[open.index].end = here();
        break;
      case Tag::sentence:
        document_.sentences[open.index].span.end = here();
        break;
      case Tag::said:
        document_.quotes[open.index].span.end = here();
        break;
      case Tag::entity:
        document_.entities[open.index].span.end = here();
        break;
      case Tag::figure:
        document_.figures[open.index].span.end = here();
        break;
      case Tag::part:
        document_.figures[open.index].range.fill().parts[open.part].span.end = here();
        break;
      default:
        break;
    }
  }

  // A token, or the next piece of the last one.
  std::uint32_t piece(Tag tag, const pugi::xml_node& element) {
    const bool nested =
        !open_.empty() && (open_.back().tag == Tag::word || open_.back().tag == Tag::punctuation);
    if (nested) reading_.source.refuse(element, "a token inside a token");
    const TokenAttributes said = read_token_attributes(reading_, element);
    const UnitId id = reading_.id(element, said.id, "t");
    const bool continues = said.part == "M" || said.part == "F";
    auto& pieces = reading_.pieces;
    const bool follows =
        !pieces.empty() && pieces.back().token == id.number && pieces.back().number + 1 == id.piece;
    const bool begins =
        (pieces.empty() || pieces.back().token < id.number) && id.piece == (said.part == "I" ? 1u : 0u);
    if (continues ? !follows : !begins)
      reading_.source.refuse(element, "this token or piece of one does not follow the one before it");
    if (!continues) token(tag, element, said);
    return add(pieces, {.token = id.number,
                        .number = id.piece,
                        .span = {here(), here()},
                        .joined = said.joins,
                        .element = element.internal_object()});
  }

  void token(Tag tag, const pugi::xml_node& element, const TokenAttributes& said) {
    document_.tokens.push_back(
        {.span = {here(), here()}, .kind = kind(tag, element, said.type), .joined = said.joined});
    if (said.clitic > 0) clitics_.push_back({element, document_.tokens.size() - 1, said.clitic});
  }

  TokenKind kind(Tag tag, const pugi::xml_node& element, std::string_view type) const {
    if (tag == Tag::punctuation) return TokenKind::punct;
    if (type.empty()) return TokenKind::word;
    if (type == "number") return TokenKind::number;
    if (type == "symbol") return TokenKind::symbol;
    reading_.source.refuse(element, "a token is a word, a number or a symbol");
  }

  void end_piece(std::uint32_t index) {
    document_.tokens.back().span.end = reading_.pieces[index].span.end = here();
  }

  std::uint32_t said(const pugi::xml_node& element) {
    reading_.content.quotes.add(reading_.id(element, "q").number, element.internal_object());
    const std::uint32_t who = reading_.thing(element, attribute(element, "who"));
    return add(document_.quotes, {.span = {here(), here()},
                                  .direct = attribute(element, "direct") == "true",
                                  .speaker = who == kNoThing ? "" : reading_.content.things[who].ref});
  }

  std::uint32_t entity(const pugi::xml_node& element) {
    reading_.content.entities.add(reading_.id(element, "e").number, element.internal_object());
    Entity entity = read_entity(reading_, element);
    entity.span = {here(), here()};
    return add(document_.entities, std::move(entity));
  }

  std::uint32_t figure(const pugi::xml_node& element) {
    reading_.content.figures.add(reading_.id(element, "f").number, element.internal_object());
    Figure figure = read_figure(reading_, element);
    figure.span = {here(), here()};
    return add(document_.figures, std::move(figure));
  }

  // An end of the range that it stands in.
  void part(const pugi::xml_node& element) {
    const bool inside = !open_.empty() && (open_.back().tag == Tag::figure || open_.back().tag == Tag::part);
    if (!inside) reading_.source.refuse(element, "a figure without xml:id that is no end of a range");
    const std::uint32_t around = open_.back().index;
    auto& parts = document_.figures[around].range.fill().parts;
    parts.push_back(read_figure_part(reading_, element));
    parts.back().span = {here(), here()};
    open_.push_back({Tag::part, around, element, parts.size() - 1});
  }

  // The character that <g type="control" n="U+000C"> stands for.
  void placeholder(const pugi::xml_node& g) {
    const char32_t c = named_character(g);
    if (c == kNoCharacter) reading_.source.refuse(g, "a g that names no control character");
    append_utf8(text_, c);
  }

  TeiReading& reading_;
  Document& document_;
  std::string& text_;
  std::vector<Open> open_;
  std::vector<Clitic> clitics_;
};

// A token says that the next one begins where it ends, where that is so.
void check_joins(const TeiReading& reading) {
  const auto& pieces = reading.pieces;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const bool joined = i + 1 < pieces.size() && pieces[i].span.end == pieces[i + 1].span.begin;
    if (joined != pieces[i].joined)
      reading.source.refuse(pugi::xml_node(pieces[i].element),
                            joined ? "join=\"right\" is missing: the next "
                                     "token begins where this one ends"
                                   : "join=\"right\", but the next token does "
                                     "not begin where this one ends");
  }
}

}  // namespace

void read_body(TeiReading& reading, const pugi::xml_node& body) {
  BodyReader(reading).run(body);
  check_joins(reading);
}

}  // namespace synopse
