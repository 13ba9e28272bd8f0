// The text of the report as search engines are told it (JSON-LD's articleBody): evidence for what the report
// is.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "synopse/formats/html_view.h"

namespace synopse {

class ArticleBody {
 public:
  explicit ArticleBody(std::string_view text);

  enum class Found : std::uint8_t { unknown, no, yes };
  // Whether a block's text is in it, white space and punctuation aside; unknown where the block is short.
  Found find(std::string_view block) const;
  // Letters and digits, bytes.
  std::size_t size() const { return size_; }
  // Not cut off.
  bool is_whole() const { return whole_; }

 private:
  std::vector<std::uint64_t> windows_;  // hashes of all stretches of that length, sorted
  std::size_t size_ = 0;
  bool whole_ = false;
};

// Takes from the report what articleBody leaves out: boxes and paragraphs between those that it has.  Does
// nothing where articleBody is not most of the report, or says things that the page does not.
void drop_beside_article_body(const HtmlView& view, std::vector<bool>& report);

}  // namespace synopse
