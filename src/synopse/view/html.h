// HTML on its way to a string: what we write, and the text of strangers, which can do nothing there.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace synopse::view {

class Html {
 public:
  explicit Html(std::string& out) : out_(out) {}

  // Our own markup, as it is.
  Html& operator<<(std::string_view markup) {
    out_ += markup;
    return *this;
  }
  Html& operator<<(char markup) {
    out_ += markup;
    return *this;
  }
  Html& number(std::size_t number);
  // Text (valid UTF-8) of an element: markup in it is escaped, controls are shown as their pictures
  // (U+2400 ...), line breaks stay.
  Html& text(std::string_view text);
  // The same as the value of an attribute in double quotes.  What breaks a line is a blank, and what reorders
  // one (bidi controls) is left out, for an attribute is shown where no element isolates it.
  Html& attribute(std::string_view text);

 private:
  std::string& out_;
};

}  // namespace synopse::view
