#include "synopse/formats/html_zones.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

#include "synopse/formats/html_insets.h"

namespace synopse {
namespace {

struct Row {
  std::string_view name;
  HtmlHint hint;
};

constexpr auto kTags = std::to_array<Row>({
    {"nav", HtmlHint::never},
    {"footer", HtmlHint::never},
    {"aside", HtmlHint::never},
    {"button", HtmlHint::never},
    {"dialog", HtmlHint::never},
    {"figure", HtmlHint::never},
    {"figcaption", HtmlHint::never},
    {"address", HtmlHint::never},
    {"label", HtmlHint::never},
    {"legend", HtmlHint::never},
    {"menu", HtmlHint::never},
    {"fieldset", HtmlHint::seldom},
    {"form", HtmlHint::seldom},
    {"header", HtmlHint::seldom},
    {"time", HtmlHint::seldom},
});

constexpr auto kRoles = std::to_array<Row>({
    {"navigation", HtmlHint::never},
    {"contentinfo", HtmlHint::never},
    {"complementary", HtmlHint::never},
    {"search", HtmlHint::never},
    {"dialog", HtmlHint::never},
    {"alertdialog", HtmlHint::never},
    {"alert", HtmlHint::never},
    {"menu", HtmlHint::never},
    {"menubar", HtmlHint::never},
    {"toolbar", HtmlHint::never},
    {"tablist", HtmlHint::never},
    {"button", HtmlHint::never},
    {"banner", HtmlHint::seldom},
    {"form", HtmlHint::seldom},
    {"figure", HtmlHint::seldom},
    {"status", HtmlHint::seldom},
    {"marquee", HtmlHint::never},
    {"tooltip", HtmlHint::never},
});

// Of schema.org: itemprop, or the end of itemtype.
constexpr auto kProperties = std::to_array<Row>({
    {"author", HtmlHint::seldom},
    {"comment", HtmlHint::never},
    {"caption", HtmlHint::seldom},
    {"datePublished", HtmlHint::seldom},
    {"dateModified", HtmlHint::seldom},
    {"articleSection", HtmlHint::seldom},
    {"keywords", HtmlHint::seldom},
    {"copyrightHolder", HtmlHint::seldom},
    {"breadcrumb", HtmlHint::never},
    {"publisher", HtmlHint::seldom},
    {"Comment", HtmlHint::never},
    {"UserComments", HtmlHint::never},
    {"Person", HtmlHint::seldom},
    {"ImageObject", HtmlHint::seldom},
    {"BreadcrumbList", HtmlHint::never},
    {"WPHeader", HtmlHint::seldom},
    {"WPFooter", HtmlHint::never},
    {"WPSideBar", HtmlHint::never},
    {"SiteNavigationElement", HtmlHint::never},
    {"Organization", HtmlHint::seldom},
});

template <std::size_t Size>
HtmlHint hint_in(const std::array<Row, Size>& rows, std::string_view name) {
  const auto found = std::ranges::find(rows, name, &Row::name);
  return found == rows.end() ? HtmlHint::none : found->hint;
}

HtmlHint hint_of_properties(std::string_view properties) {
  HtmlHint strongest = HtmlHint::none;
  for (std::size_t at = 0; at < properties.size();) {
    const std::size_t end = std::min(properties.find(' ', at), properties.size());
    std::string_view name = properties.substr(at, end - at);
    name = name.substr(name.rfind('/') + 1);  // npos + 1 is 0
    strongest = std::max(strongest, hint_in(kProperties, name));
    at = end + 1;
  }
  return strongest;
}

bool is_heading_tag(std::string_view tag) {
  return tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6';
}

class ZoneFinder {
 public:
  ZoneFinder(const HtmlView& view, const HtmlNames& names)
      : view_(view), names_(names), change_(view.blocks() + 1) {}

  std::vector<bool> run() {
    find_tables();
    find_named();
    find_teasers();
    find_comments();
    find_headed();
    find_captions();
    for (const BlockRange& inset : html_insets(view_)) leave_out(inset.first, inset.last);
    std::vector<bool> zones(view_.blocks());
    int depth = 0;
    for (std::uint32_t i = 0; i < view_.blocks(); ++i) {
      depth += change_[i];
      zones[i] = depth > 0 && view_.headline() != i;
    }
    return zones;
  }

 private:
  const std::vector<HtmlElement>& elements() const { return view_.page().elements; }
  std::uint32_t mass(const HtmlElement& element) const {
    return view_.mass(element.first_block, element.last_block);
  }

  void leave_out(std::uint32_t first, std::uint32_t last) {
    if (first >= last) return;
    ++change_[first];
    --change_[last];
  }
  void leave_out(const HtmlElement& element) { leave_out(element.first_block, element.last_block); }

  // Tables and quotations may stand in a <figure>.
  void find_tables() {
    has_table_.resize(elements().size());
    for (std::size_t i = elements().size(); i-- > 0;) {
      const std::string& tag = elements()[i].tag;
      if (tag == "table" || tag == "blockquote" || tag == "pre") has_table_[i] = true;
      if (has_table_[i] && elements()[i].parent != HtmlElement::kNone)
        has_table_[elements()[i].parent] = true;
    }
  }

  HtmlHint hint(std::uint32_t i) {
    const HtmlElement& element = elements()[i];
    if (is_heading_tag(element.tag)) return HtmlHint::none;  // ids of headings are made of their words
    if (element.tag == "figure" && has_table_[i] && element.images == 0) return HtmlHint::none;
    HtmlHint strongest = hint_in(kRoles, element.role);
    if (element.tag != "header" || !is_in_article(i))
      strongest = std::max(strongest, hint_in(kTags, element.tag));
    strongest = std::max(strongest, hint_of_properties(element.property));
    strongest = std::max(strongest, hint_of_names(element.names));
    if (element.tag.find('-') != std::string::npos) strongest = std::max(strongest, names_.hint(element.tag));
    return strongest;
  }

  // Templates give many elements the same names.
  HtmlHint hint_of_names(std::string_view names) {
    const auto [at, is_new] = known_.try_emplace(names, HtmlHint::none);
    if (is_new) at->second = names_.hint(names);
    return at->second;
  }

  // There a header holds headlines of parts of the report.
  bool is_in_article(std::uint32_t i) const {
    for (std::uint32_t up = elements()[i].parent; up != HtmlElement::kNone; up = elements()[up].parent)
      if (elements()[up].tag == "article" || elements()[up].tag == "main") return true;
    return false;
  }

  // Whether the page would still have a text without the element.
  bool can_do_without(const HtmlElement& element, HtmlHint hint) const {
    constexpr std::uint32_t kSomeText = 120;
    if (element.parent == HtmlElement::kNone || view_.has_headline(element)) return false;
    const std::uint32_t inside = mass(element), all = view_.mass();
    if (hint == HtmlHint::never) return inside == 0 || all - inside >= kSomeText;
    return hint == HtmlHint::seldom && 100ull * inside <= 35ull * all;
  }

  void find_named() {
    for (std::uint32_t i = 0; i < elements().size(); ++i) {
      const HtmlElement& element = elements()[i];
      if (element.first_block == element.last_block) continue;
      const HtmlHint hint = this->hint(i);
      if (hint >= HtmlHint::seldom && can_do_without(element, hint)) leave_out(element);
    }
  }

  // A card that leads to another report: a linked headline, perhaps with a few words.
  bool is_teaser(const HtmlElement& element) const {
    constexpr std::uint32_t kMostBlocks = 8, kMostLetters = 600, kHeadline = 3;
    const std::uint32_t count = element.last_block - element.first_block;
    if (count < 2 || count > kMostBlocks || view_.has_headline(element)) return false;
    std::uint32_t letters = 0, linked = 0;
    bool headline = false;
    for (std::uint32_t i = element.first_block; i < element.last_block; ++i) {
      const HtmlBlock& block = view_.page().blocks[i];
      letters += block.letters;
      linked += block.linked;
      const bool whole = 10 * block.linked > 9 * block.letters;
      headline = headline || (view_.is_heading(i) && whole) ||
                 (i == element.first_block && whole && element.tag != "li" && !element.names.empty() &&
                  count_words(view_.text(i)) >= kHeadline);
    }
    return letters <= kMostLetters && (headline || 2 * linked > letters);
  }

  // Two or more cards of a kind, side by side.
  void find_teasers() {
    std::vector<std::uint32_t> before(elements().size(), HtmlElement::kNone);  // the child before, by parent
    std::vector<bool> teaser(elements().size());
    for (std::uint32_t i = 1; i < elements().size(); ++i) {
      const HtmlElement& element = elements()[i];
      teaser[i] = is_teaser(element);
      const std::uint32_t sibling = std::exchange(before[element.parent], i);
      if (!teaser[i] || sibling == HtmlElement::kNone || !teaser[sibling]) continue;
      const HtmlElement& other = elements()[sibling];
      if (other.tag != element.tag || other.names != element.names) continue;
      leave_out(other);
      leave_out(element);
    }
  }

  // "Gannet, 3 May, 12:10" and what Gannet has to say.
  bool is_comment(const HtmlElement& element) const {
    constexpr std::uint32_t kLongestHead = 60;
    if (element.last_block - element.first_block < 2 || view_.has_headline(element)) return false;
    const std::string_view head = view_.text(element.first_block);
    const bool name =
        !(head[0] >= '0' && head[0] <= '9') && head.find_first_of("0123456789") != std::string_view::npos;
    if (!name || head.size() > kLongestHead || ends_as_sentence(head)) return false;
    for (std::uint32_t i = element.first_block; i < element.last_block; ++i)
      if (view_.is_heading(i)) return false;
    return true;
  }

  static bool has_clock_time(std::string_view text) {
    const auto digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    for (std::size_t at = text.find(':'); at != std::string_view::npos; at = text.find(':', at + 1))
      if (at > 0 && digit(at - 1) && digit(at + 1) && digit(at + 2)) return true;
    return false;
  }

  // Two or more comments, one below the other, that follow a text.
  void find_comments() {
    std::vector<std::uint32_t> before(elements().size(), HtmlElement::kNone);  // the child before, by parent
    for (std::uint32_t i = 1; i < elements().size(); ++i) {
      const HtmlElement& element = elements()[i];
      const std::uint32_t sibling = std::exchange(before[element.parent], i);
      if (sibling == HtmlElement::kNone || !is_comment(element)) continue;
      if (element.names.empty() && !has_clock_time(view_.text(element.first_block))) continue;
      const HtmlElement& other = elements()[sibling];
      if (other.tag != element.tag || other.names != element.names || !is_comment(other)) continue;
      if (view_.mass(view_.headline().value_or(0),
                     std::max(other.first_block, view_.headline().value_or(0))) == 0)
        continue;
      leave_out(other);
      leave_out(element);
    }
  }

  // The largest element that begins with the block and leaves the page its text.
  const HtmlElement& headed_by(std::uint32_t block) const {
    std::uint32_t at = view_.page().blocks[block].element;
    for (std::uint32_t up = elements()[at].parent; up != HtmlElement::kNone; up = elements()[up].parent) {
      const HtmlElement& element = elements()[up];
      if (element.first_block != block || !can_do_without(element, HtmlHint::seldom)) break;
      at = up;
    }
    return elements()[at];
  }

  // "Related articles" and what it heads.
  void find_headed() {
    for (std::uint32_t i = 0; i < view_.blocks(); ++i) {
      const LineKind kind = view_.kind(i);
      const bool heads = kind >= LineKind::section || (kind >= LineKind::page && view_.is_heading(i));
      if (!heads || view_.headline() == i) continue;
      if (kind == LineKind::end && ends_page(i)) return leave_out(i, view_.blocks());
      const HtmlElement& box = headed_by(i);
      std::uint32_t last = std::max(box.last_block, i + 1);
      if (last == i + 1)
        while (last < view_.blocks() && view_.is_linked(last)) ++last;
      leave_out(i, last);
    }
  }

  // Whether enough of a report stands before the head of the comments.
  bool ends_page(std::uint32_t block) const {
    if (view_.is_linked(block) || view_.headline().value_or(0) > block) return false;
    const std::uint32_t before = view_.mass(view_.headline().value_or(0), block);
    std::uint32_t paragraphs = 0;
    for (std::uint32_t i = view_.headline().value_or(0); i < block && paragraphs < 3; ++i)
      if (view_.is_paragraph(i)) ++paragraphs;
    return paragraphs >= 3 || (paragraphs > 0 && 3ull * before >= view_.mass(block, view_.blocks()));
  }

  // The only block of an element that holds a picture, too, stands below the picture.
  void find_captions() {
    constexpr std::uint32_t kLongest = 400;
    for (std::uint32_t i = 0; i < view_.blocks(); ++i) {
      const HtmlBlock& block = view_.page().blocks[i];
      if (block.letters > kLongest || view_.is_heading(i)) continue;
      const std::uint32_t own = block.element;
      for (std::uint32_t up = elements()[own].parent; up != HtmlElement::kNone; up = elements()[up].parent) {
        const HtmlElement& element = elements()[up];
        if (element.last_block - element.first_block != 1 || view_.has_headline(element)) break;
        if (element.images > elements()[own].images && can_do_without(element, HtmlHint::seldom))
          leave_out(element);
      }
    }
  }

  const HtmlView& view_;
  const HtmlNames& names_;
  std::vector<int> change_;  // how many such parts begin or end at a block
  std::vector<bool> has_table_;
  std::unordered_map<std::string_view, HtmlHint> known_;
};

}  // namespace

std::vector<bool> html_zones(const HtmlView& view, const HtmlNames& names) {
  return ZoneFinder(view, names).run();
}

}  // namespace synopse
