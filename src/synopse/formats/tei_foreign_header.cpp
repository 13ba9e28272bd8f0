#include "synopse/formats/tei_foreign_header.h"

#include <charconv>
#include <initializer_list>
#include <string>
#include <string_view>

#include "synopse/formats/tei_dates.h"
#include "synopse/formats/xml_characters.h"
#include "synopse/text/language.h"

namespace synopse {
namespace {

using std::string_view;

// White space collapsed, none at either end.
std::string collapsed(string_view text) {
  std::string result;
  bool space = false;
  for (const char c : text) {
    if (is_xml_space(c)) {
      space = true;
      continue;
    }
    if (space && !result.empty()) result += ' ';
    space = false;
    result += c;
  }
  return result;
}

bool is_address(string_view text) { return text.starts_with("http://") || text.starts_with("https://"); }

class Header {
 public:
  Header(const TeiTree& tree, std::uint32_t body)
      : tree_(tree), body_(body), header_(tree.child(0, "teiHeader")), file_(below(header_, {"fileDesc"})) {}

  std::string language() const {
    for (std::uint32_t i = body_;; i = tree_[i].parent) {
      const std::string tag = tree_.attribute(i, "xml:lang");
      if (const std::string code = language_of_tag(tag); !code.empty() || !tag.empty()) return code;
      if (i == 0) break;
    }
    return most_used_language();
  }

  std::string date() const {
    const std::uint32_t profile = below(header_, {"profileDesc"});
    for (const std::uint32_t place :
         {below(profile, {"creation"}), source(), below(profile, {"settingDesc"}), publication()}) {
      if (place == 0) continue;
      const auto dates = tree_.all_below(place, "date");
      for (const std::uint32_t each : dates)
        if (std::string day = day_of(each); !day.empty()) return day;
      if (!dates.empty()) return {};
    }
    return {};
  }

  std::string title(string_view language) const {
    std::uint32_t best = 0;
    int most = -1;
    for (const std::uint32_t each : all(below(file_, {"titleStmt"}), "title")) {
      const std::string tag = tree_.attribute(each, "xml:lang");
      const int points = (tree_.attribute(each, "type") == "main" ? 2 : 0) +
                         (!tag.empty() && language_of_tag(tag) == language ? 1 : 0);
      if (points <= most) continue;
      best = each;
      most = points;
    }
    return best == 0 ? "" : collapsed(tree_.content(best));
  }

  std::string publisher() const {
    for (const std::uint32_t place : {source(), publication()})
      for (const std::uint32_t each : all(place, "publisher"))
        if (std::string name = collapsed(tree_.content(each)); !name.empty()) return name;
    return {};
  }

  std::string address() const {
    for (const std::uint32_t place : {source(), publication()}) {
      for (const std::uint32_t each : all(place, "idno"))
        if (std::string text = collapsed(tree_.content(each)); is_address(text)) return text;
      for (const string_view name : {"ptr", "ref"})
        for (const std::uint32_t each : all(place, name))
          if (std::string target = collapsed(tree_.attribute(each, "target")); is_address(target))
            return target;
    }
    return {};
  }

 private:
  std::uint32_t below(std::uint32_t node, std::initializer_list<string_view> names) const {
    if (node == 0) return 0;
    for (const string_view name : names)
      if (node = tree_.child(node, name); node == 0) return 0;
    return node;
  }
  std::vector<std::uint32_t> all(std::uint32_t node, string_view name) const {
    return node == 0 ? std::vector<std::uint32_t>() : tree_.all_below(node, name);
  }
  std::uint32_t source() const { return below(file_, {"sourceDesc"}); }
  std::uint32_t publication() const { return below(file_, {"publicationStmt"}); }

  std::string day_of(std::uint32_t date) const {
    for (const string_view name : {"when", "when-iso"}) {
      const std::string value = tree_.attribute(date, name);
      if (!value.empty()) return is_day(value.substr(0, 10)) ? value.substr(0, 10) : "";
    }
    const std::string text = collapsed(tree_.content(date));
    return is_day(text) ? text : "";
  }

  // By @usage, which is a percentage; of equals the first.
  std::string most_used_language() const {
    std::string language;
    int most = -1;
    for (const std::uint32_t each : all(below(header_, {"profileDesc", "langUsage"}), "language")) {
      const std::string usage = tree_.attribute(each, "usage");
      int percent = 0;
      std::from_chars(usage.data(), usage.data() + usage.size(), percent);
      if (percent <= most) continue;
      most = percent;
      language = language_of_tag(tree_.attribute(each, "ident"));
    }
    return language;
  }

  const TeiTree& tree_;
  std::uint32_t body_, header_, file_;
};

}  // namespace

void read_foreign_header(const TeiTree& tree, std::uint32_t body, Document& document) {
  const Header header(tree, body);
  document.id = tree.attribute(0, "xml:id");
  document.language = header.language();
  document.date = header.date();
  document.title = header.title(document.language);
  document.publisher = header.publisher();
  document.source = header.address();
}

}  // namespace synopse
