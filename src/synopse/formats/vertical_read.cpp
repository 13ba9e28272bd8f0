// Texts out of vertical text: the first column, with <g/> where no blank stands.
#include <algorithm>

#include "synopse/formats/vertical.h"
#include "synopse/formats/xml_characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

struct Reference {
  std::string_view name;
  char meant;
};
constexpr Reference kReferences[] = {
    {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}};

// The five references of XML; everything else stays as it is.
std::string unescaped(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const auto known = std::find_if(std::begin(kReferences), std::end(kReferences),
                                    [&](const Reference& each) { return text.starts_with(each.name); });
    const bool found = known != std::end(kReferences);
    out += found ? known->meant : text.front();
    text.remove_prefix(found ? known->name.size() : 1);
  }
  return out;
}

// The name of a tag: "doc", "/s", "g".
std::string_view tag_name(std::string_view line) {
  line.remove_prefix(1);
  return line.substr(0, line.find_first_of(" \t/>", 1));
}

std::string attribute(std::string_view line, std::string_view name) {
  for (std::size_t at = line.find(name); at != std::string_view::npos; at = line.find(name, at + 1)) {
    const std::string_view rest = line.substr(at + name.size());
    const bool whole = at > 0 && is_xml_space(line[at - 1]) && rest.size() > 2 && rest[0] == '=';
    if (!whole || (rest[1] != '"' && rest[1] != '\'')) continue;
    const std::size_t end = rest.find(rest[1], 2);
    if (end != std::string_view::npos) return unescaped(rest.substr(2, end - 2));
  }
  return {};
}

class VerticalReader {
 public:
  ReadFile run(std::string_view bytes) {
    while (!bytes.empty()) {
      const std::size_t end = std::min(bytes.find('\n'), bytes.size());
      std::string_view line = bytes.substr(0, end);
      bytes.remove_prefix(std::min(end + 1, bytes.size()));
      if (line.ends_with('\r')) line.remove_suffix(1);
      if (line.starts_with('<') && line.ends_with('>') && line.find('\t') == std::string_view::npos)
        tag(line);
      else if (!line.empty())
        token(line.substr(0, line.find('\t')));
    }
    return std::move(file_);
  }

 private:
  void tag(std::string_view line) {
    const std::string_view name = tag_name(line);
    if (name == "doc" || name == "text")
      start_document(line);
    else if (name == "g")
      gap_.clear();
    else if (name == "p" || name == "head")
      gap_ = "\n\n";
  }

  // What a corpus workbench calls id, language and so on.
  void start_document(std::string_view line) {
    Document& document = file_.documents.emplace_back().document;
    document.id = attribute(line, "id");
    document.language = attribute(line, "lang");
    document.date = attribute(line, "date");
    document.title = attribute(line, "title");
    gap_.clear();
  }

  void token(std::string_view form) {
    if (file_.documents.empty()) file_.documents.emplace_back();
    std::string& text = file_.documents.back().document.text;
    if (!text.empty()) text += gap_;
    text += unescaped(form);
    gap_ = " ";
  }

  ReadFile file_;
  std::string gap_;  // what comes before the next token
};

}  // namespace

bool looks_like_vertical(std::string_view bytes) {
  return bytes.starts_with("<doc ") || bytes.starts_with("<doc>") || bytes.starts_with("<text id=");
}

ReadFile read_vertical(std::string_view bytes, const ReadOptions&) { return VerticalReader().run(bytes); }

}  // namespace synopse
