#include "synopse/formats/html_gumbo.h"

#include <algorithm>
#include <array>
#include <vector>

namespace synopse {
namespace {

// Never shown as text, or only to work with.
constexpr std::array kHidden = {
    GUMBO_TAG_HEAD,     GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,    GUMBO_TAG_TEMPLATE, GUMBO_TAG_NOSCRIPT,
    GUMBO_TAG_IFRAME,   GUMBO_TAG_OBJECT, GUMBO_TAG_EMBED,    GUMBO_TAG_VIDEO,    GUMBO_TAG_AUDIO,
    GUMBO_TAG_CANVAS,   GUMBO_TAG_SVG,    GUMBO_TAG_SELECT,   GUMBO_TAG_DATALIST, GUMBO_TAG_TEXTAREA,
    GUMBO_TAG_INPUT,    GUMBO_TAG_APPLET, GUMBO_TAG_NOFRAMES, GUMBO_TAG_NOEMBED,  GUMBO_TAG_FRAMESET,
    GUMBO_TAG_PROGRESS, GUMBO_TAG_METER,  GUMBO_TAG_RP,       GUMBO_TAG_TITLE};

constexpr std::array kBlocks = {
    GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE,    GUMBO_TAG_ASIDE,     GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_BODY,
    GUMBO_TAG_BUTTON,  GUMBO_TAG_CAPTION,    GUMBO_TAG_CENTER,    GUMBO_TAG_DD,         GUMBO_TAG_DETAILS,
    GUMBO_TAG_DIR,     GUMBO_TAG_DIV,        GUMBO_TAG_DL,        GUMBO_TAG_DT,         GUMBO_TAG_FIELDSET,
    GUMBO_TAG_FIGURE,  GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FOOTER,    GUMBO_TAG_FORM,       GUMBO_TAG_H1,
    GUMBO_TAG_H2,      GUMBO_TAG_H3,         GUMBO_TAG_H4,        GUMBO_TAG_H5,         GUMBO_TAG_H6,
    GUMBO_TAG_HEADER,  GUMBO_TAG_HGROUP,     GUMBO_TAG_HR,        GUMBO_TAG_HTML,       GUMBO_TAG_LEGEND,
    GUMBO_TAG_LI,      GUMBO_TAG_LISTING,    GUMBO_TAG_MAIN,      GUMBO_TAG_MENU,       GUMBO_TAG_NAV,
    GUMBO_TAG_OL,      GUMBO_TAG_P,          GUMBO_TAG_PLAINTEXT, GUMBO_TAG_PRE,        GUMBO_TAG_SECTION,
    GUMBO_TAG_SUMMARY, GUMBO_TAG_TABLE,      GUMBO_TAG_TBODY,     GUMBO_TAG_TD,         GUMBO_TAG_TFOOT,
    GUMBO_TAG_TH,      GUMBO_TAG_THEAD,      GUMBO_TAG_TR,        GUMBO_TAG_UL,         GUMBO_TAG_XMP};

// Shown to those only who have the page read aloud.
constexpr auto kUnseen = std::to_array<std::string_view>(
    {"sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screenreader", "screen-reader",
     "screen-reader-only", "sronly", "a11y-hidden", "u-visually-hidden", "assistive-text",
     "element-invisible"});

template <typename Array, typename Value>
bool is_in(const Array& array, const Value& value) {
  return std::ranges::find(array, value) != array.end();
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c; }

// Whether a style says `name: value`, however it is spaced.
bool has_style(std::string_view style, std::string_view declaration) {
  std::string plain;
  for (const char c : style.substr(0, 1000))
    if (c != ' ' && c != '\t' && c != '\n') plain += lower(c);
  const std::size_t at = plain.find(declaration);
  return at != std::string::npos && (at == 0 || plain[at - 1] == ';');
}

bool has_unseen_class(std::string_view classes) {
  for (std::size_t at = 0; at < classes.size();) {
    const std::size_t end = std::min(classes.find(' ', at), classes.size());
    if (is_in(kUnseen, classes.substr(at, end - at))) return true;
    at = end + 1;
  }
  return false;
}

bool is_hidden(const GumboNode& element) {
  if (is_in(kHidden, element.v.element.tag)) return true;
  if (element.v.element.attributes.length == 0) return false;
  if (has_html_attribute(element, "hidden") && html_attribute(element, "hidden") != "until-found")
    return true;
  const std::string_view style = html_attribute(element, "style");
  if (!style.empty() && (has_style(style, "display:none") || has_style(style, "visibility:hidden")))
    return true;
  return has_unseen_class(html_attribute(element, "class"));
}

// Bytes of text in a cell that holds data; SIZE_MAX where it holds lines of its own.
std::size_t data_size(const GumboNode& cell) {
  constexpr std::size_t kMostNodes = 64;
  std::vector<const GumboNode*> open{&cell};
  std::size_t size = 0;
  for (std::size_t seen = 0; !open.empty(); ++seen) {
    const GumboNode& node = *open.back();
    open.pop_back();
    if (seen > kMostNodes) return SIZE_MAX;
    if (!is_element(node)) {
      if (node.type == GUMBO_NODE_TEXT) size += std::string_view(node.v.text.text).size();
      continue;
    }
    const HtmlFlow flow = html_flow(node);
    if (&node != &cell && (flow == HtmlFlow::block || flow == HtmlFlow::line_break)) return SIZE_MAX;
    if (flow == HtmlFlow::hidden) continue;
    const GumboVector& children = node.v.element.children;
    for (unsigned i = 0; i < children.length && i <= kMostNodes; ++i)
      open.push_back(static_cast<const GumboNode*>(children.data[i]));
  }
  return size;
}

}  // namespace

bool is_element(const GumboNode& node) {
  return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
}

std::string_view html_attribute(const GumboNode& element, const char* name) {
  const GumboAttribute* found = gumbo_get_attribute(&element.v.element.attributes, name);
  return found && found->value ? std::string_view(found->value) : std::string_view();
}

bool has_html_attribute(const GumboNode& element, const char* name) {
  return gumbo_get_attribute(&element.v.element.attributes, name) != nullptr;
}

std::string html_tag(const GumboNode& element) {
  if (element.v.element.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(element.v.element.tag);
  GumboStringPiece piece = element.v.element.original_tag;
  if (piece.length == 0) return "unknown";
  gumbo_tag_from_original_text(&piece);
  std::string tag(piece.data, std::min<std::size_t>(piece.length, 60));
  std::ranges::transform(tag, tag.begin(), lower);
  return tag;
}

HtmlFlow html_flow(const GumboNode& element) {
  const GumboTag tag = element.v.element.tag;
  if (tag == GUMBO_TAG_BR) return HtmlFlow::line_break;
  const bool dialog = tag == GUMBO_TAG_UNKNOWN && html_tag(element) == "dialog";  // gumbo is older
  if (is_hidden(element) || (dialog && !has_html_attribute(element, "open"))) return HtmlFlow::hidden;
  return is_in(kBlocks, tag) || dialog ? HtmlFlow::block : HtmlFlow::inline_text;
}

bool is_data_row(const GumboNode& row) {
  constexpr std::size_t kLongestCell = 120;
  const GumboVector& cells = row.v.element.children;
  unsigned filled = 0;
  for (unsigned i = 0; i < cells.length; ++i) {
    const auto& cell = *static_cast<const GumboNode*>(cells.data[i]);
    if (!is_element(cell)) continue;
    const std::size_t size = data_size(cell);
    if (size > kLongestCell) return false;
    if (size > 0) ++filled;
  }
  return filled > 1;
}

}  // namespace synopse
