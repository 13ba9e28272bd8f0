#include "synopse/formats/html_page.h"

#include <algorithm>
#include <array>

#include "synopse/formats/html_gumbo.h"
#include "synopse/formats/html_tree.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

// Where a word may be parted, and marks of the file: nothing that is seen.
bool is_invisible(char32_t c) { return c == U'\u00AD' || c == U'\u200B' || c == U'\u2060' || c == U'\uFEFF'; }

// Gathers the text, block by block.
class Writer {
 public:
  explicit Writer(HtmlPage& page) : page_(page) {}

  // What comes next stands on a line of its own, in the element number `element`.
  void end_block(std::uint32_t element) {
    if (letters_ > 0)
      page_.blocks.push_back(
          {.text = {begin_, size()}, .element = element_, .letters = letters_, .linked = linked_});
    element_ = element;
    letters_ = linked_ = 0;
    gap_ = 0;
    breaks_ = 0;
  }

  void line_break(std::uint32_t element) {
    if (letters_ > 0 && breaks_ > 0) return end_block(element);
    breaks_ = letters_ > 0 ? 1 : 0;
  }

  void tab() { gap_ = letters_ > 0 ? '\t' : 0; }

  enum class Space : std::uint8_t { collapsed, kept };
  void add(std::string_view text, Space space, bool linked) {
    for (std::size_t at = 0; at < text.size();) {
      if (is_space(text[at])) {
        white(text[at++], space);
        continue;
      }
      const CodePoint c = code_point_at(text, at);
      if (!is_invisible(c.value)) put(text.substr(at, c.size), linked);
      at += c.size;
    }
  }

  std::uint32_t size() const { return static_cast<std::uint32_t>(page_.text.size()); }

 private:
  void white(char c, Space space) {
    if (space == Space::kept && c == '\n')
      breaks_ = letters_ > 0 ? 1 : 0;
    else if (gap_ == 0 && letters_ > 0)
      gap_ = ' ';
  }

  void put(std::string_view c, bool linked) {
    if (letters_ == 0) {
      if (!page_.text.empty()) page_.text += "\n\n";
      begin_ = size();
    } else if (breaks_ > 0) {
      page_.text += '\n';
    } else if (gap_ != 0) {
      page_.text += gap_;
    }
    gap_ = 0;
    breaks_ = 0;
    page_.text += c;
    letters_ += static_cast<std::uint32_t>(c.size());
    if (linked) linked_ += static_cast<std::uint32_t>(c.size());
  }

  HtmlPage& page_;
  std::uint32_t begin_ = 0, element_ = 0, letters_ = 0, linked_ = 0;
  char gap_ = 0;    // white space that is due before the next letter
  int breaks_ = 0;  // the same of line breaks
};

// Walks through the tree with a stack of its own.
class PageReader {
 public:
  explicit PageReader(HtmlPage& page) : page_(page), writer_(page) {}

  void run(const GumboNode& root) {
    add_meta("lang", html_attribute(root, "lang").empty() ? html_attribute(root, "xml:lang")
                                                          : html_attribute(root, "lang"));
    open_.push_back({.node = &root});
    while (!open_.empty()) {
      const GumboVector& children = open_.back().node->v.element.children;
      if (open_.back().next == children.length)
        leave();
      else
        enter(*static_cast<const GumboNode*>(children.data[open_.back().next++]));
    }
    writer_.end_block(0);
    set_blocks();
  }

 private:
  struct Open {
    const GumboNode* node = nullptr;
    unsigned next = 0;  // child
    std::uint32_t element = 0;
    bool block = false, link = false, kept = false, quote = false, data_row = false;
  };

  void enter(const GumboNode& node) {
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA)
      return writer_.add(node.v.text.text, kept_ > 0 ? Writer::Space::kept : Writer::Space::collapsed,
                         links_ > 0);
    if (!is_element(node)) return;
    if (node.v.element.tag == GUMBO_TAG_HEAD) return head(node);
    if (is_json_ld(node)) return add_json_ld(node);
    if (node.v.element.tag == GUMBO_TAG_META) return meta(node);
    const HtmlFlow flow = html_flow(node);
    if (flow == HtmlFlow::line_break) return writer_.line_break(element());
    if (flow == HtmlFlow::hidden) return;
    if (page_.elements.empty() && node.v.element.tag != GUMBO_TAG_BODY) return;
    open(node, flow);
  }

  std::uint32_t element() const { return open_.back().element; }

  void open(const GumboNode& node, HtmlFlow flow) {
    const GumboTag tag = node.v.element.tag;
    Open entry{.node = &node, .element = static_cast<std::uint32_t>(page_.elements.size())};
    const bool cell = (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) && open_.back().data_row;
    entry.block = flow == HtmlFlow::block && !cell;
    entry.link = tag == GUMBO_TAG_A && (has_html_attribute(node, "href") || !is_anchor(node));
    entry.kept = tag == GUMBO_TAG_PRE;
    entry.quote = tag == GUMBO_TAG_Q;
    entry.data_row = tag == GUMBO_TAG_TR && is_data_row(node);
    if (entry.block) writer_.end_block(entry.element);
    if (cell) writer_.tab();
    add_element(node);
    if (entry.quote) writer_.add("\"", Writer::Space::collapsed, links_ > 0);
    links_ += entry.link;
    kept_ += entry.kept;
    open_.push_back(entry);
  }

  // <a name="top">: a place, not a link.
  static bool is_anchor(const GumboNode& node) {
    return has_html_attribute(node, "name") || has_html_attribute(node, "id");
  }

  void leave() {
    const Open entry = open_.back();
    open_.pop_back();
    if (open_.empty()) return;
    links_ -= entry.link;
    kept_ -= entry.kept;
    if (entry.quote) writer_.add("\"", Writer::Space::collapsed, links_ > 0);
    if (entry.block) writer_.end_block(element());
    HtmlElement& element = page_.elements[entry.element];
    element.text.end = writer_.size();
    element.end = static_cast<std::uint32_t>(page_.elements.size());
    if (element.parent != HtmlElement::kNone) page_.elements[element.parent].images += element.images;
  }

  void add_element(const GumboNode& node) {
    HtmlElement element;
    if (!page_.elements.empty()) element.parent = open_.back().element;
    element.text.begin = writer_.size();
    element.tag = html_tag(node);
    if (element.tag == "img" || element.tag == "amp-img") element.images = 1;
    for (const char* name :
         {"class", "id", "data-component", "data-testid", "data-qa", "data-module", "data-area",
          "data-gu-name", "data-role", "data-zone", "data-block", "data-test"})
      add_words(element.names, html_attribute(node, name));
    element.role = html_attribute(node, "role");
    add_words(element.property, html_attribute(node, "itemprop"));
    add_words(element.property, html_attribute(node, "itemtype"));
    if (html_attribute(node, "rel") == "author") add_words(element.property, "author");
    if (element.tag == "time") add_meta("time", html_attribute(node, "datetime"));
    page_.elements.push_back(std::move(element));
  }

  static void add_words(std::string& names, std::string_view more) {
    constexpr std::size_t kLongest = 1000;  // nobody names a thing at such length
    if (more.empty() || more.size() > kLongest) return;
    if (!names.empty()) names += ' ';
    names += more;
  }

  void head(const GumboNode& node) {
    const GumboVector& children = node.v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
      const auto& child = *static_cast<const GumboNode*>(children.data[i]);
      if (!is_element(child)) continue;
      if (is_json_ld(child)) add_json_ld(child);
      if (child.v.element.tag == GUMBO_TAG_TITLE) add_meta("title", text_of(child));
      if (child.v.element.tag == GUMBO_TAG_META) meta(child);
      if (child.v.element.tag == GUMBO_TAG_LINK && html_attribute(child, "rel") == "canonical")
        add_meta("canonical", html_attribute(child, "href"));
    }
  }

  void meta(const GumboNode& node) {
    for (const char* name : {"property", "name", "http-equiv", "itemprop"})
      if (const std::string_view value = html_attribute(node, name); !value.empty())
        return add_meta(value, html_attribute(node, "content"));
  }

  void add_meta(std::string_view name, std::string_view content) {
    if (content.empty()) return;
    std::string small(name.substr(0, 60));
    std::ranges::transform(small, small.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c; });
    page_.meta.push_back({std::move(small), std::string(content)});
  }

  static bool is_json_ld(const GumboNode& node) {
    return node.v.element.tag == GUMBO_TAG_SCRIPT && html_attribute(node, "type") == "application/ld+json";
  }
  void add_json_ld(const GumboNode& node) { page_.json_ld.push_back(text_of(node)); }

  // Of an element that holds nothing but text.
  static std::string text_of(const GumboNode& node) {
    std::string text;
    const GumboVector& children = node.v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
      const auto& child = *static_cast<const GumboNode*>(children.data[i]);
      if (!is_element(child) && child.type != GUMBO_NODE_COMMENT) text += child.v.text.text;
    }
    return text;
  }

  // Elements and blocks both stand in the order of their text.
  void set_blocks() {
    const auto& blocks = page_.blocks;
    for (HtmlElement& element : page_.elements) {
      const auto first = std::ranges::lower_bound(blocks, element.text.begin, {},
                                                  [](const HtmlBlock& block) { return block.text.begin; });
      const auto last = std::ranges::upper_bound(first, blocks.end(), element.text.end, {},
                                                 [](const HtmlBlock& block) { return block.text.end; });
      element.first_block = static_cast<std::uint32_t>(first - blocks.begin());
      element.last_block = static_cast<std::uint32_t>(last - blocks.begin());
    }
  }

  HtmlPage& page_;
  Writer writer_;
  std::vector<Open> open_;
  int links_ = 0, kept_ = 0;
};

}  // namespace

std::string_view HtmlPage::meta_value(std::string_view name) const {
  const auto found = std::ranges::find(meta, name, &HtmlMeta::name);
  return found == meta.end() ? std::string_view() : std::string_view(found->content);
}

std::optional<HtmlPage> read_html_page(std::string_view page) {
  const HtmlTree tree(page);
  if (!tree.output()) return std::nullopt;
  HtmlPage read;
  PageReader(read).run(*tree.output()->root);
  if (read.elements.empty()) read.elements.emplace_back().tag = "body";
  return read;
}

}  // namespace synopse
