#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "formats_random.h"
#include "synopse/view/page.h"

using namespace synopse;
using namespace synopse::test;

namespace {

constexpr std::uint64_t kPairs = 300;

// Reads the tags of a page.  Ours never have a ">" in an attribute.
class Tags {
 public:
  explicit Tags(std::string_view page) {
    const auto body = page.find("<body");
    const auto end = page.find("<script>");
    for (auto at = page.find('<', body); at < end && wrong.empty(); at = page.find('<', at + 1))
      take(page.substr(at + 1, page.find('>', at) - at - 1));
    for (const std::string& link : links_)
      if (!ids_.contains(link)) wrong = "no #" + link;
  }

  std::string wrong;  // the first thing that is

 private:
  static std::string_view name_of(std::string_view tag) { return tag.substr(0, tag.find_first_of(" \n")); }

  void take(std::string_view tag) {
    if (tag.starts_with('/')) return close(tag.substr(1));
    for (const std::string_view attribute : {" id=", " href="}) {
      const auto begin = tag.find(attribute);
      if (begin == std::string_view::npos) continue;
      std::string value(tag.substr(begin + attribute.size()));
      value =
          value.starts_with('"') ? value.substr(1, value.find('"', 1) - 1) : value.substr(0, value.find(' '));
      if (attribute == " href=")
        links_.insert(value.substr(1));
      else if (!ids_.insert(value).second)
        wrong = "twice #" + value;
    }
    const std::string_view name = name_of(tag);
    if (name == "input" || name == "br") return;
    if (name == "a")
      for (const std::string_view each : open_)
        if (each == "a") wrong = "a link in a link: " + std::string(tag);
    open_.push_back(name);
  }

  void close(std::string_view name) {
    if (open_.empty() || (open_.back() != name && name != "body")) {
      wrong = "</" + std::string(name) + "> in <" + std::string(open_.empty() ? "" : open_.back()) + ">";
      return;
    }
    open_.pop_back();
  }

  std::vector<std::string_view> open_;
  std::set<std::string> ids_, links_;
};

}  // namespace

TEST_CASE("pages of any pair nest, say each id once, and their links arrive") {
  for (std::uint64_t seed = 1; seed <= kPairs; ++seed) {
    const Document de = RandomDocument(seed).make(), en = RandomDocument(seed + kPairs).make();
    const Alignment alignment = random_alignment(de, en, seed);
    std::string page;
    view::write_page({"a", &de, &en, &alignment}, page);
    CAPTURE(seed);
    CHECK(Tags(page).wrong == "");
  }
}
