// A web page parsed by gumbo, which trusts its input: here is what stands between it and any bytes.
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct GumboInternalOutput;

namespace synopse {

// What is wrong with a page before it is parsed, "line:column: what (hint)": too large, or nested too deeply
// for gumbo, whose work grows with the depth.  Empty: nothing.  Linear in the size of the page.
std::string html_obstacle(std::string_view page);

// The parsed page.  All memory of a tree is one arena that is dropped at once, for gumbo's own way out is as
// deep as the tree.
class HtmlTree {
 public:
  // `page` (UTF-8, free of obstacles) must outlive it.
  explicit HtmlTree(std::string_view page);
  ~HtmlTree();
  HtmlTree(const HtmlTree&) = delete;
  HtmlTree& operator=(const HtmlTree&) = delete;

  // Null: the page asks for more memory than a page of its size may.
  const GumboInternalOutput* output() const { return output_; }

 private:
  struct Arena;
  std::unique_ptr<Arena> arena_;
  GumboInternalOutput* output_ = nullptr;
};

}  // namespace synopse
