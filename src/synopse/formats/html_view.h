// A page, and what is known of its blocks before anybody decides which are the report.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "synopse/formats/html_json_ld.h"
#include "synopse/formats/html_names.h"
#include "synopse/formats/html_page.h"
#include "synopse/tokens/boilerplate_phrases.h"

namespace synopse {

class HtmlView {
 public:
  HtmlView(const HtmlPage& page, const BoilerplatePhrases& phrases);

  const HtmlPage& page() const { return page_; }
  const HtmlJsonLd& json() const { return json_; }
  std::uint32_t blocks() const { return static_cast<std::uint32_t>(page_.blocks.size()); }
  std::string_view text(std::uint32_t block) const { return page_[page_.blocks[block]]; }
  const HtmlElement& element(std::uint32_t block) const {
    return page_.elements[page_.blocks[block].element];
  }
  LineKind kind(std::uint32_t block) const { return kinds_[block]; }
  LineKind kind_of(std::string_view words) const { return phrases_.kind(words); }

  // Running text: long enough, a sentence, and not made of links.
  bool is_paragraph(std::uint32_t block) const { return mass_[block + 1] > mass_[block]; }
  bool is_heading(std::uint32_t block) const;                           // h1 to h6
  bool is_linked(std::uint32_t block) const;                            // more than half of it
  bool is_bold(std::uint32_t block) const { return bold_[block]; }      // all of it
  bool is_italic(std::uint32_t block) const { return italic_[block]; }  // all of it
  // Letters of the paragraphs in [first, last).
  std::uint32_t mass(std::uint32_t first, std::uint32_t last) const { return mass_[last] - mass_[first]; }
  std::uint32_t mass() const { return mass_.back(); }

  // The report's headline: the block that says what the page's head says, by words in common, and looks like
  // one.  Empty where no block does.
  std::optional<std::uint32_t> headline() const { return headline_; }
  bool has_headline(const HtmlElement& element) const {
    return headline_ && element.first_block <= *headline_ && *headline_ < element.last_block;
  }

 private:
  std::uint32_t weight(std::uint32_t block) const;

  std::vector<bool> all_in(std::string_view tag, std::string_view other_tag) const;

  const HtmlPage& page_;
  HtmlJsonLd json_;
  const BoilerplatePhrases& phrases_;
  std::vector<LineKind> kinds_;
  std::vector<bool> bold_, italic_;
  std::vector<std::uint32_t> mass_;  // of the blocks before each
  std::optional<std::uint32_t> headline_;
};

// Whether a block ends as sentences do, quotation marks and brackets aside.
bool ends_as_sentence(std::string_view text);
// Words between blanks.
std::size_t count_words(std::string_view text);

std::optional<std::uint32_t> find_headline(const HtmlView& view);

}  // namespace synopse
