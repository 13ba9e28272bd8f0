// Web pages as the reader gives them.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "synopse/formats/html.h"
#include "synopse/formats/html_encoding.h"
#include "synopse/formats/html_names.h"
#include "synopse/formats/html_tree.h"

using namespace synopse;

namespace {

ReadFile read(std::string_view page) { return read_html(page, {}); }

Document page(std::string_view html) {
  ReadFile file = read(html);
  REQUIRE(file.error == "");
  REQUIRE(file.documents.size() == 1);
  CHECK(check(file.documents[0].document) == "");
  return file.documents[0].document;
}

// Line breaks as ¶.
std::string shown(std::string text) {
  std::string result;
  for (const char c : text) result += c == '\n' ? std::string("¶") : std::string(1, c);
  return result;
}

std::string text(std::string_view body) {
  return shown(page("<!doctype html><body>" + std::string(body)).text);
}

std::string report(const Document& document) {
  std::string result;
  std::uint32_t at = 0;
  const auto size = static_cast<std::uint32_t>(document.text.size());
  auto add = [&](Span span) {
    const std::string_view part = document[span];
    const std::size_t first = part.find_first_not_of('\n');
    if (first == std::string_view::npos) return;
    const std::size_t last = part.find_last_not_of('\n');
    result += (result.empty() ? "" : "\n\n") + std::string(part.substr(first, last + 1 - first));
  };
  for (const Span span : document.boilerplate) add({at, span.begin}), at = span.end;
  add({at, size});
  return shown(result);
}

std::string repeated(std::string_view part, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += part;
  return all;
}

constexpr std::string_view kParagraph =
    "<p>The pier burned down on Monday night, and nobody knows who lit the fire that destroyed it.</p>";
constexpr std::string_view kPlain =
    "The pier burned down on Monday night, and nobody knows who lit the fire that destroyed it.";

}  // namespace

TEST_CASE("text is what a reader of the page sees") {
  CHECK(text("<p>One\n  <b>two</b>  three </p>four<div>five</div>") == "One two three¶¶four¶¶five");
  CHECK(text("<p>a &amp; b &lt; &euro;5 &#8222;x&#8220;&nbsp;y") == "a & b < €5 „x“\u00A0y");
  CHECK(text("<p>Feuer&shy;wehr Deich<wbr>bruch") == "Feuerwehr Deichbruch");
  CHECK(text("one<br>two<br><br>three<br/> <br/><br>four") == "one¶two¶¶three¶¶four");
  CHECK(text("<pre>a\n  b</pre>") == "a¶b");
  CHECK(text("<q>Yes</q>, she said") == "\"Yes\", she said");
  CHECK(text("<ul><li>one<li>two</ul>") == "one¶¶two");
}

TEST_CASE("what is not shown is left out") {
  CHECK(
      text(
          "<script>var a = "
          "'<p>no</p>';</script><style>p{}</style><template><p>no</template><noscript>no</noscript>yes"
          "<p hidden>no<p style='color: red; Display : none'>no<p class='a sr-only'>no<textarea>no</textarea>"
          "<select><option>no</select><svg><title>no</title><text>no</text></svg><!-- no "
          "--><dialog>no</dialog>") == "yes");
}

TEST_CASE("a row of data is one line, and a row of layout is not") {
  CHECK(text("<table><tr><th>Party<th>Seats<tr><td>Coast<td>17</table>") == "Party\tSeats¶¶Coast\t17");
  CHECK(text("<table><tr><td><a href=/>Home</a><br>News<td>The report<p>goes on</table>") ==
        "Home¶News¶¶The report¶¶goes on");
}

TEST_CASE("encodings: byte order mark, the user, the page, and else UTF-8 or windows-1252") {
  CHECK(decoded_html("<meta charset=latin1>\xE4 \x80", "").text == "<meta charset=latin1>ä €");
  CHECK(decoded_html("<META http-equiv=Content-Type content='text/html; charset=ISO-8859-1'>\x84q\x93", "")
            .text.ends_with("„q“"));
  CHECK(decoded_html("<!-- <meta charset=latin1> -->ä", "").text.ends_with("ä"));
  CHECK(decoded_html("<p>\xE4", "").text == "<p>ä");
  CHECK(decoded_html("<p>ä", "").text == "<p>ä");
  CHECK(decoded_html("<meta charset=utf-8>\xD0", "iso-8859-5").text == "<meta charset=utf-8>а");
  CHECK(decoded_html("\xEF\xBB\xBF<meta charset=latin1>ä", "").text == "<meta charset=latin1>ä");
  CHECK(decoded_html("<meta charset=utf-16>ä", "").text.ends_with("ä"));
  CHECK(decoded_html("<meta charset=no-such-thing>ä", "").text.ends_with("ä"));
  CHECK(decoded_html("x", "no-such-thing").encoding == "");
  CHECK(html_encoding("ISO-8859-9") == "windows-1254");
  CHECK(declared_encoding("<meta name=x><meta data-x charset = 'koi8-r'>") == "koi8-r");
  CHECK(declared_encoding("<body><meta charset=koi8-r>") == "");
}

TEST_CASE("names of elements tell what is no report") {
  const HtmlNames& names = HtmlNames::built_in();
  CHECK(names.hint("article__related-box") == HtmlHint::never);
  CHECK(names.hint("shareBar") == HtmlHint::never);
  CHECK(names.hint("picture-caption") == HtmlHint::seldom);
  CHECK(names.hint("has-sidebar page") == HtmlHint::none);
  CHECK(names.hint("text--comments-open") == HtmlHint::none);
  CHECK(names.hint("article-lead") == HtmlHint::lead);
  CHECK(names.hint("teaser-text") == HtmlHint::lead);
  CHECK(names.hint("css-1x2y3") == HtmlHint::none);
}

TEST_CASE("all but the report is boilerplate") {
  const std::string nav = "<nav><a href=/>Home</a></nav>",
                    comments = "<div class=comments>" + std::string(kParagraph) + "</div>";
  const Document document =
      page("<title>Pier burns down</title>" + nav +
           "<h1>Pier burns down</h1><p class=byline>By Moira Kell</p>" + std::string(kParagraph) +
           "<figure><img><figcaption>The pier</figcaption></figure><h2>Cause</h2><p>Unknown.</p>" +
           std::string(kParagraph) + comments + "<footer>Harbour News</footer>");
  CHECK(report(document) ==
        "Pier burns down¶¶" + std::string(kPlain) + "¶¶Cause¶¶Unknown.¶¶" + std::string(kPlain));
  CHECK(document.text.find("Harbour News") != std::string::npos);
}

TEST_CASE("comments are told by who wrote them when") {
  const std::string said = std::string(kParagraph).substr(3);
  auto post = [&](const std::string& head) {
    return "<div class=x><b>" + head + "</b><p>" + said + "</div>";
  };
  const std::string article = "<h1>Pier burns down</h1>" + std::string(kParagraph);
  const std::string report_alone = "Pier burns down¶¶" + std::string(kPlain);
  CHECK(report(page("<div>" + article + "</div>" + post("Gannet, 3 May, 12:10") + post("Tern on 4 May"))) ==
        report_alone);
  const std::string live =
      report(page("<div>" + article + "</div>" + post("12:10: Roof falls") + post("11:05: Smoke is seen")));
  CHECK(live.find("Roof falls") != std::string::npos);
}

TEST_CASE("a quotation that stands large repeats the text, and goes") {
  const std::string article = "<h1>Pier burns down</h1>" + std::string(kParagraph);
  CHECK(report(page(article + "<blockquote>“nobody knows who lit the fire”</blockquote>" +
                    std::string(kParagraph))) ==
        "Pier burns down¶¶" + std::string(kPlain) + "¶¶" + std::string(kPlain));
  CHECK(report(page(article + "<blockquote>We saw it burn.</blockquote>" + std::string(kParagraph)))
            .find("We saw it burn.") != std::string::npos);
}

TEST_CASE("articleBody tells boxes from the report, where it is most of it and whole") {
  const std::string other =
      "<p>Booms were laid across the mouth of the harbour within an hour, said harbour master Ines "
      "Quell.</p>";
  const std::string other_plain = other.substr(3, other.size() - 7);
  const std::string box =
      "<div><b>What is a boom?</b><p>A boom is a barrier that floats, and keeps oil on one side of "
      "it.</p></div>";
  const std::string list = "<ul><li>a pier of which nothing is left but ashes</ul>";
  auto with = [&](const std::string& body) {
    return report(page("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"" +
                       body + "\"}</script><h1>Pier burns down</h1><div>" + std::string(kParagraph) + box +
                       list + other + "</div>"));
  };
  const std::string all = with("");
  CHECK(all.find("barrier") != std::string::npos);
  CHECK(with(std::string(kPlain) + " " + other_plain) == "Pier burns down¶¶" + std::string(kPlain) +
                                                             "¶¶a pier of which nothing is left but ashes¶¶" +
                                                             other_plain);
  CHECK(with(std::string(kPlain)) == all);  // too little
  CHECK(with(repeated("Another text that has nothing in common with the page. ", 8)) ==
        all);  // of another page
  CHECK(with(std::string(kPlain) + " A boom is a barrier that floats, and keeps oil on one side of it...") ==
        all);
}

TEST_CASE("notes of the desk in italics end the report") {
  const std::string two = "<h1>Pier burns down</h1>" + std::string(kParagraph) + std::string(kParagraph);
  const std::string note =
      "<p><em>Moira Kell has covered the harbour for twenty years and lives on a boat.</em></p>";
  const std::string plain_two = "Pier burns down¶¶" + std::string(kPlain) + "¶¶" + std::string(kPlain);
  CHECK(report(page(two + note)) == plain_two);
  CHECK(report(page(two + note + std::string(kParagraph))).find("lives on a boat") != std::string::npos);
}

TEST_CASE("a picture's caption and credit may be paragraphs") {
  const std::string picture =
      "<div><img><p>A band plays on the pier.</p><p>Moira Kell for Harbour News</p></div>";
  const std::string text = report(page("<h1>Pier burns down</h1><div>" + std::string(kParagraph) + picture +
                                       repeated(kParagraph, 2) + "</div>"));
  CHECK(text.find("A band plays") == std::string::npos);
  CHECK(text.find("Moira Kell") == std::string::npos);
  const std::string inside =
      report(page("<h1>Pier burns down</h1><div class=x>" + repeated(kParagraph, 3) +
                  "</div><div class=y><p>She said no.</p><figure><img><figcaption>The pier"
                  "</figcaption></figure></div><div class=x>" +
                  std::string(kParagraph) + "</div>"));
  CHECK(inside.find("She said no.") != std::string::npos);
}

TEST_CASE("an offer between two paragraphs has a button; parts of the report may have one, too") {
  auto part = [](const std::string& name, const std::string& words) {
    return "<div class=" + name + "><b>The harbour at seven</b><p>" + words + "</p><button>Go</button></div>";
  };
  const std::string text =
      report(page("<h1>Pier burns down</h1><div>" + std::string(kParagraph) +
                  part("a", "All that matters to the town, each day.") + std::string(kParagraph) +
                  part("b", "Two walls still stand.") + part("b", "One wall has fallen.") +
                  std::string(kParagraph) + "</div>"));
  CHECK(text.find("All that matters") == std::string::npos);
  CHECK(text.find("Two walls still stand.") != std::string::npos);
  CHECK(text.find("One wall has fallen.") != std::string::npos);
}

TEST_CASE("parts of a text share a name") {
  const std::string text =
      report(page("<h1>Pier burns down</h1><section><div class='RichText mt-4'>" + repeated(kParagraph, 4) +
                  "</div><div class=x><a href=/>Other fires</a></div><div class=RichText>"
                  "<p>Nobody was hurt when the pier fell into the harbour.</p></div></section>"));
  CHECK(text.find("Nobody was hurt") != std::string::npos);
}

TEST_CASE("boxes among paragraphs have a heading of another level than the report's") {
  auto with = [](const std::string& box) {
    return report(page("<h1>Pier burns down</h1><div>" + repeated(kParagraph, 3) +
                       "<h2>Cause</h2><p>Unknown.</p>" + box + repeated(kParagraph, 2) + "</div>"));
  };
  const std::string inside = "<p>The first pier was built in 1871.</p>";
  CHECK(with("<div class=x><h3>Piers</h3>" + inside + "</div>").find("1871") == std::string::npos);
  CHECK(with("<div class=x><p><b>Good to know</b></p>" + inside + "</div>").find("1871") ==
        std::string::npos);
  CHECK(with("<div class=x><p>Our work needs you. <a href=/>Please give today</a>.</p></div>")
            .find("needs you") == std::string::npos);
  CHECK(with("<div class=x><h2>History</h2>" + inside + "</div>").find("1871") != std::string::npos);
  CHECK(with("<div class=x>" + inside + "</div>").find("1871") != std::string::npos);
  CHECK(with(repeated("<div class=x><h3>Piers</h3>" + inside + "</div>", 3)).find("1871") !=
        std::string::npos);
}

TEST_CASE("a box among parts of the text that are called alike") {
  const std::string part = "<div class=c>" + repeated(kParagraph, 2) + "</div>";
  auto with = [&](const std::string& box) {
    return report(page("<h1>Pier burns down</h1><div>" + part + box + part + "</div>"));
  };
  const std::string life =
      "<div>Moira Kell, born in Largo in 1968, has led the fire brigade of the harbour since 1994.</div>";
  CHECK(with("<div class=d><div>Moira Kell</div>" + life + "</div>").find("born in") == std::string::npos);
  CHECK(with("<div class=d>" + life + "</div>").find("born in") != std::string::npos);
}

TEST_CASE("what is set otherwise at the end is no note where it is much of the text") {
  auto with = [](std::size_t times) {
    return report(
        page("<h1>Pier burns down</h1><div>" +
             repeated("<div class=preview>" + std::string(kParagraph) + "</div>", 5) +
             repeated("<div class=rest><div>The mayor of the harbour said that nobody would be allowed on "
                      "the pier before spring.</div></div>",
                      times) +
             "</div>"));
  };
  CHECK(with(4).find("before spring") != std::string::npos);
  CHECK(with(1).find("before spring") == std::string::npos);
}

TEST_CASE("cards with a linked line, and comments of a list, are told by being several") {
  const std::string article = "<h1>Pier burns down</h1><div>" + repeated(kParagraph, 2) + "</div>";
  const std::string plain_two = "Pier burns down¶¶" + std::string(kPlain) + "¶¶" + std::string(kPlain);
  const std::string card =
      "<div class=k><a href=/><b>Brigade saves a cow</b></a><p>The animal was lucky: thirty helpers came "
      "within "
      "minutes and pulled it out with a crane.</p></div>";
  CHECK(report(page(article + repeated(card, 2))) == plain_two);
  auto comments = [&](const std::string& when) {
    return report(
        page(article + "<ol>" + repeated("<li>Gannet says: " + when + std::string(kParagraph), 2) + "</ol>"));
  };
  CHECK(comments("20 April at 9:12 am") == plain_two);
  CHECK(comments("route 9").find("route 9") != std::string::npos);
}

TEST_CASE("who else worked on it stands below a line that is drawn") {
  const std::string text = "<h1>Pier burns down</h1>" + repeated(kParagraph, 2) + "<p>___</p>";
  const std::string note = "<p>Moira Kell in Largo helped with this story.</p>";
  CHECK(report(page(text + note)).find("Moira") == std::string::npos);
  CHECK(report(page(text + repeated(kParagraph, 4) + note)).find("Moira") != std::string::npos);
}

TEST_CASE("a list that tells the page's date or the like is no report") {
  const std::string text = "<h1>Pier burns down</h1>" + std::string(kParagraph);
  CHECK(report(page(text + "<ul><li>22 August<li>2 min read<li>Security</ul>" + std::string(kParagraph)))
            .find("Security") == std::string::npos);
  CHECK(report(page(text + "<ul><li>22 August<li>2 piers<li>Security</ul>" + std::string(kParagraph)))
            .find("Security") != std::string::npos);
}

TEST_CASE("a page without running text is all report") {
  const Document document = page("<p>Short.</p><ul><li>one</ul>");
  CHECK(document.boilerplate.empty());
  CHECK(page("").text == "");
  CHECK(page("<").text == "<");
}

TEST_CASE("metadata") {
  const Document document = page(
      "<html lang=de-AT><head><title>Pier brennt - Hafenpost</title><meta property=og:site_name "
      "content=Hafenpost>"
      "<link rel=canonical href=https://hafenpost.example/pier>"
      "<script "
      "type=application/"
      "ld+json>{\"@graph\":[{\"@type\":[\"NewsArticle\"],\"datePublished\":\"2031-02-03T04:05:06Z\","
      "\"headline\":\"Pier\n brennt\"}]}</script><body><h1>Pier brennt</h1>" +
      std::string(kParagraph));
  CHECK(document.title == "Pier brennt");
  CHECK(document.publisher == "Hafenpost");
  CHECK(document.date == "2031-02-03");
  CHECK(document.language == "de");
  CHECK(document.source == "https://hafenpost.example/pier");
  CHECK(page("<title>Hafenpost | Pier brennt</title><meta property=og:site_name content=Hafenpost>x").title ==
        "Pier brennt");
  CHECK(page("<title>A - B</title><time datetime=2031-02-03>x</time>").date == "2031-02-03");
  CHECK(page("<meta name=date content=03.02.2031>").date == "2031-02-03");
  CHECK(page("<meta name=date content=2031-13-03>").date == "");
}

TEST_CASE("the text's own language wins over that of the template") {
  const ReadFile file = read("<html lang=de><h1>The pier</h1>" + repeated(kParagraph, 8));
  CHECK(file.documents.at(0).document.language == "en");
  CHECK(file.warnings.size() == 1);
}

TEST_CASE("pages that nobody wrote are read or refused, soon") {
  for (const char* tag : {"<div>", "<b>", "<ul><li>", "<table><tr><td>", "<a><div>", "<button><p>", "<x-y>"})
    CHECK(read(repeated(tag, 1'000'000 / 4)).error.find(": elements nested more than") != std::string::npos);
  CHECK(read("<p>\n" + repeated("<div>", 600)).error ==
        "2:2556: elements nested more than 512 deep (are end tags missing?)");
  for (const char* end : {"", ">"})
    CHECK(read("<p " + repeated("a ", 500'000) + end).error ==
          "1:1: a tag with more than 1000 attributes (is a quotation mark missing?)");
  CHECK(read(repeated("<p>", 100'000)).error == "");
  CHECK(read(repeated("</p></div>", 100'000)).error == "");
  CHECK(read("<a title='" + std::string(5'000'000, 'x') + "'>x").error == "");
  CHECK(page("<p>a" + std::string(3, '\0') + "b").text.find('\0') == std::string::npos);
  CHECK(read(std::string(17 << 20, ' ')).error == "a page of more than 16 MB (is it one page?)");
}

TEST_CASE("formatting that is opened again and again does not take all memory") {
  std::string html;
  for (int i = 0; i < 20'000; ++i) html += "<p><b id=" + std::to_string(i) + ">";
  CHECK(read(html).error.find("nested more than") != std::string::npos);
  std::string hidden;
  for (int i = 0; i < 20'000; ++i) hidden += "<b id=" + std::to_string(i) + "><object></b></object>";
  CHECK(!read(hidden).error.empty());
}

TEST_CASE("pages are told by their content") {
  CHECK(looks_like_html("\n<!DOCTYPE HTML PUBLIC>"));
  CHECK(looks_like_html("<!-- saved --><html>"));
  CHECK(looks_like_html("\xEF\xBB\xBF<!doctype html>"));
  CHECK_FALSE(looks_like_html("<TEI xmlns='http://www.tei-c.org/ns/1.0'>"));
  CHECK_FALSE(looks_like_html("A report about <html>"));
  CHECK_FALSE(looks_like_html(""));
}
