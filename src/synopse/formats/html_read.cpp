#include <algorithm>

#include "synopse/formats/html.h"
#include "synopse/formats/html_encoding.h"
#include "synopse/formats/html_metadata.h"
#include "synopse/formats/html_page.h"
#include "synopse/formats/html_report.h"
#include "synopse/formats/html_tree.h"
#include "synopse/text/language.h"

namespace synopse {
namespace {

ReadFile refused(std::string why) {
  ReadFile file;
  file.error = std::move(why);
  return file;
}

// A template's language is not always the report's.
void settle_language(Document& document, std::vector<std::string>& warnings) {
  constexpr std::size_t kEnough = 400;  // bytes
  std::string report;
  std::uint32_t at = 0;
  for (const Span span : document.boilerplate) {
    report += document[{at, span.begin}];
    at = span.end;
  }
  report += document[{at, static_cast<std::uint32_t>(document.text.size())}];
  if (document.language.empty() || report.size() < kEnough) return;
  const LanguageGuess guess = guess_language(report);
  if (!guess.reliable || guess.code == document.language) return;
  warnings.push_back("the page says that it is in '" + document.language + "', but its text is in '" +
                     guess.code + "'");
  document.language = guess.code;
}

Document document_of(HtmlPage page, const BoilerplatePhrases& phrases) {
  Document document;
  const HtmlView view(page, phrases);
  const std::vector<bool> report = find_report(view, HtmlNames::built_in());
  set_html_metadata(page, view.json(), view.headline() ? view.text(*view.headline()) : std::string_view(),
                    document);
  for (std::uint32_t i = 0; i < view.blocks(); ++i)
    if (!report[i]) document.boilerplate.push_back(page.blocks[i].text);
  document.text = std::move(page.text);
  return document;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c; }

bool contains(std::string_view text, std::string_view small) {
  return std::search(text.begin(), text.end(), small.begin(), small.end(),
                     [](char a, char b) { return lower(a) == b; }) != text.end();
}

}  // namespace

bool looks_like_html(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 1024);
  const std::size_t first = head.find_first_not_of(" \t\r\n\f\xEF\xBB\xBF");
  if (first == std::string_view::npos || head[first] != '<') return false;
  return contains(head, "<!doctype html") || contains(head, "<html") || contains(head, "<head>") ||
         contains(head, "<body");
}

ReadFile read_html(std::string_view bytes, const ReadOptions& options) {
  const Decoded decoded = decoded_html(bytes, options.encoding);
  if (decoded.encoding.empty()) return refused("no encoding '" + options.encoding + "'");
  if (std::string why = html_obstacle(decoded.text); !why.empty()) return refused(std::move(why));
  std::optional<HtmlPage> page = read_html_page(decoded.text);
  if (!page) return refused("a page that takes too much memory (are end tags missing?)");
  ReadFile file;
  if (decoded.repaired > 0)
    file.warnings.push_back(std::to_string(decoded.repaired) + " ill-formed " + decoded.encoding +
                            " sequence" + (decoded.repaired == 1 ? "" : "s") + " replaced by U+FFFD");
  const BoilerplatePhrases& phrases = options.phrases ? *options.phrases : BoilerplatePhrases::built_in();
  ReadDocument& read = file.documents.emplace_back();
  read.document = document_of(std::move(*page), phrases);
  settle_language(read.document, file.warnings);
  return file;
}

}  // namespace synopse
