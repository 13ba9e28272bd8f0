// A web page as what a reader sees: blocks of text, and the elements that hold them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "synopse/document/span.h"

namespace synopse {

// An element whose text is shown.
struct HtmlElement {
  static constexpr std::uint32_t kNone = UINT32_MAX;
  std::uint32_t parent = kNone;
  std::uint32_t end = 0;  // elements inside: (its own index, end)
  Span text;              // of the page's text
  // The blocks that lie in it as a whole: [first_block, last_block).
  std::uint32_t first_block = 0, last_block = 0;
  std::uint32_t images = 0;  // pictures inside
  std::string tag;
  std::string names;           // its class, id and the like, parted by blanks
  std::string role, property;  // ARIA role; itemprop and itemtype
};

// What stands between two line breaks: a paragraph, a headline, a list item, a row of a table.
struct HtmlBlock {
  Span text;
  std::uint32_t element = 0;  // the innermost that made the line break before it
  std::uint32_t letters = 0;  // bytes that are no white space
  std::uint32_t linked = 0;   // those of them in links
};

struct HtmlMeta {
  std::string name, content;
};

struct HtmlPage {
  // Visible text, white space collapsed as CSS does it, an empty line between two blocks.
  std::string text;
  std::vector<HtmlBlock> blocks;
  std::vector<HtmlElement> elements;  // in document order; the first is <body>
  // Of the head: name (or property, or http-equiv) and content; <title> is "title", <html lang> "lang",
  // <link rel=canonical> "canonical", the first <time datetime> "time".
  std::vector<HtmlMeta> meta;
  std::vector<std::string> json_ld;

  std::string_view operator[](const HtmlBlock& block) const {
    return std::string_view(text).substr(block.text.begin, block.text.size());
  }
  std::string_view meta_value(std::string_view name) const;  // the first of that name; or empty
};

// Never throws on account of the page (valid UTF-8, free of obstacles); nothing where it takes too much
// memory.
std::optional<HtmlPage> read_html_page(std::string_view page);

}  // namespace synopse
