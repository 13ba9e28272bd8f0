// Lines of a width, for whatever is written over all of it: headings, remarks, lists.
#pragma once

#include <string>
#include <string_view>

#include "synopse/view/styled.h"

namespace synopse::view {

class Sheet {
 public:
  Sheet(std::size_t width, Colour colour, std::string& out) : width_(width), colour_(colour), out_(out) {}

  // `head` and behind it `words`, whose lines begin all at the same column.
  void entry(const Styled& head, const Styled& words);
  void line(const Styled& words) { entry({}, words); }
  void whole(const Styled& words);  // a line that is not broken
  void heading(std::string_view words);
  void blank() { out_ += '\n'; }
  void rule();

  std::size_t width() const { return width_; }
  Colour colour() const { return colour_; }
  Typesetter& typesetter() { return typesetter_; }
  std::string& out() { return out_; }

 private:
  std::size_t width_;
  Colour colour_;
  std::string& out_;
  Typesetter typesetter_;
};

}  // namespace synopse::view
