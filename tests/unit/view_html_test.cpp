#include <doctest/doctest.h>

#include "synopse/view/html.h"

namespace {

std::string text(std::string_view raw) {
  std::string out;
  synopse::view::Html(out).text(raw);
  return out;
}

std::string attribute(std::string_view raw) {
  std::string out;
  synopse::view::Html(out).attribute(raw);
  return out;
}

}  // namespace

TEST_CASE("markup in a text is text") {
  CHECK(text("<script>x && \"y\"</script>") == "&lt;script&gt;x &amp;&amp; &quot;y&quot;&lt;/script&gt;");
  CHECK(attribute("\" onfocus=\"x()") == "&quot; onfocus=&quot;x()");
}

TEST_CASE("other letters and line breaks stay") {
  CHECK(text("Äpfel\n日本 😀") == "Äpfel\n日本 😀");
  CHECK(text("a\r\nb") == "a\n\nb");
}

TEST_CASE("controls that HTML forbids are shown as pictures") {
  using namespace std::string_view_literals;
  CHECK(text("a\0b\x1b[1m\x7f"sv) == "a␀b␛[1m␡");
  CHECK(text("\xC2\x85") == "\xEF\xBF\xBD");          // U+0085
  CHECK(text("\xEF\xBF\xBF") == "\xEF\xBF\xBD");      // U+FFFF
  CHECK(text("\xF0\x9F\xBF\xBE") == "\xEF\xBF\xBD");  // U+1FFFE
}

TEST_CASE("an attribute is one line in one direction") {
  CHECK(attribute("a\nb\u2028c") == "a b c");
  CHECK(attribute("a\u202Eb\u2066c\u200Fd") == "abcd");
}
