// Bounds the depth of a page, and with it what gumbo does, before gumbo sees it.
#include <algorithm>
#include <array>
#include <vector>

#include "synopse/formats/html_tree.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::size_t kMostBytes = 16 * 1024 * 1024;
// Browsers stop at 512; pages of newspapers have 20 to 60.
constexpr std::size_t kDeepest = 512;
// Of one tag: gumbo compares each with all before it.
constexpr std::size_t kMostAttributes = 1000;

// How an element counts.
enum class Sort : std::uint8_t {
  plain,
  empty,       // has no end tag: <br>
  raw,         // holds text that is no markup: <script>
  closing,     // ends an element of its kind that is still open: <p>, <li>, <td>
  formatting,  // is opened again behind what it overlaps: <b>
  wall,        // end tags inside do not reach what is outside: <td>
};

constexpr auto kEmpty = std::to_array<std::string_view>(
    {"area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "image", "img", "input",
     "keygen", "link", "meta", "param", "source", "track", "wbr"});
constexpr auto kRaw = std::to_array<std::string_view>(
    {"iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp"});
constexpr auto kClosing =
    std::to_array<std::string_view>({"dd", "dt", "li", "optgroup", "option", "p", "rb", "rp", "rt"});
constexpr auto kFormatting = std::to_array<std::string_view>(
    {"a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"});
constexpr auto kWalls =
    std::to_array<std::string_view>({"applet", "button", "caption", "marquee", "object", "table", "tbody",
                                     "td", "template", "tfoot", "th", "thead", "tr"});
constexpr auto kCells = std::to_array<std::string_view>({"tbody", "td", "tfoot", "th", "thead", "tr"});

template <std::size_t Size>
bool is_in(const std::array<std::string_view, Size>& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

Sort sort_of(std::string_view name) {
  if (is_in(kEmpty, name)) return Sort::empty;
  if (is_in(kRaw, name)) return Sort::raw;
  if (is_in(kClosing, name)) return Sort::closing;
  if (is_in(kFormatting, name)) return Sort::formatting;
  return is_in(kWalls, name) ? Sort::wall : Sort::plain;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c; }
bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }
bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

// A tag of the page, its end included.
struct Tag {
  std::string name;
  bool ends = false, self_closing = false;
  std::size_t end = 0;
};

// Reads the tags in a row and keeps what is open, at least as much as gumbo does for what people write.
class Depth {
 public:
  explicit Depth(std::string_view page) : page_(page) {}

  // Where the page is too deep, or npos.
  std::size_t run() {
    for (std::size_t at = page_.find('<'); at < page_.size(); at = page_.find('<', at)) {
      const std::size_t begin = at;
      at = next(at);
      if (open_.size() > kDeepest || formatting_ > kDeepest || attributes_ > kMostAttributes) return begin;
    }
    return std::string_view::npos;
  }

  bool has_too_many_attributes() const { return attributes_ > kMostAttributes; }

 private:
  // Reads what begins with the "<" at `at`; the answer is where to go on.
  std::size_t next(std::size_t at) {
    const std::string_view rest = page_.substr(at);
    attributes_ = 0;
    if (rest.starts_with("<!--")) return after("-->", at + 2);
    if (rest.starts_with("<!") || rest.starts_with("<?")) return after(">", at);
    const std::size_t name = at + (rest.starts_with("</") ? 2 : 1);
    if (name >= page_.size() || !is_letter(page_[name])) return at + 1;
    const Tag tag = read(name);
    if (tag.end >= page_.size()) return page_.size();
    tag.ends ? end(tag.name) : begin(tag);
    return !tag.ends && is_in(kRaw, tag.name) ? raw_end(tag) : tag.end;
  }

  std::size_t after(std::string_view mark, std::size_t from) const {
    const std::size_t found = page_.find(mark, from);
    return found == std::string_view::npos ? page_.size() : found + mark.size();
  }

  Tag read(std::size_t name) {
    constexpr std::size_t kLongestName = 24;
    Tag tag{.name = {}, .ends = page_[name - 1] == '/'};
    std::size_t at = name;
    for (; at < page_.size() && !is_space(page_[at]) && page_[at] != '/' && page_[at] != '>'; ++at)
      if (tag.name.size() < kLongestName) tag.name += lower(page_[at]);
    tag.end = tag_end(at);
    tag.self_closing = tag.end >= 2 && tag.end <= page_.size() && page_[tag.end - 2] == '/';
    return tag;
  }

  // Behind the ">" of a tag, which may also stand in quoted values of attributes.
  std::size_t tag_end(std::size_t at) {
    bool value = false;  // an equals sign stands right before
    attributes_ = 0;
    for (; at < page_.size(); ++at) {
      const char c = page_[at];
      if (c == '>') return at + 1;
      if (value && (c == '"' || c == '\'')) {
        at = page_.find(c, at + 1);
        if (at == std::string_view::npos) return page_.size();
      }
      // Whatever may end a name counts, so rather too many than too few.
      if ((is_space(c) && !is_space(page_[at - 1])) || c == '/' || c == '"' || c == '\'') ++attributes_;
      value = c == '=' || (value && is_space(c));
    }
    return page_.size();
  }

  // The end tag of an element whose content is text.
  std::size_t raw_end(const Tag& tag) {
    for (std::size_t at = page_.find("</", tag.end); at < page_.size(); at = page_.find("</", at + 2)) {
      const std::string_view rest = page_.substr(at + 2, tag.name.size());
      if (std::ranges::equal(rest, tag.name, {}, lower)) return after(">", at);
    }
    return page_.size();
  }

  void begin(const Tag& tag) {
    const Sort sort = sort_of(tag.name);
    if (sort == Sort::empty || sort == Sort::raw) return;
    if (sort == Sort::closing) close_own(tag.name);
    if (is_in(kCells, tag.name)) close_cells(tag.name);
    if (tag.self_closing && sort == Sort::plain && inside_foreign_ > 0) return;
    if (tag.name == "svg" || tag.name == "math") ++inside_foreign_;
    if (sort == Sort::formatting) ++formatting_;
    open_.push_back({tag.name, sort});
  }

  // A <li> that is still open when the next begins; not across the list or cell that holds this one.
  void close_own(std::string_view name) {
    for (std::size_t i = open_.size(); i-- > 0;) {
      if (open_[i].name == name) return close_from(i);
      if (open_[i].sort == Sort::wall || open_[i].name == "ul" || open_[i].name == "ol" ||
          open_[i].name == "dl")
        return;
      if (open_[i].sort == Sort::plain && open_[i].name != "div" && name != "p") return;
    }
  }

  // Cells and rows that are still open when the next begin.
  void close_cells(std::string_view name) {
    const bool cell = name == "td" || name == "th", row = name == "tr";
    for (std::size_t i = open_.size(); i-- > 0;) {
      const std::string_view open = open_[i].name;
      if (open == "table") return;
      const bool open_cell = open == "td" || open == "th";
      if (open_cell || (!cell && open == "tr") || (!cell && !row && is_in(kCells, open)))
        return close_from(i);
      if (open_[i].sort == Sort::wall) return;
    }
  }

  void end(std::string_view name) {
    const bool through_walls = name == "table" || name == "td" || name == "th" || name == "tr" ||
                               name == "tbody" || name == "thead" || name == "tfoot";
    for (std::size_t i = open_.size(); i-- > 0;) {
      if (open_[i].name == name) return close(i);
      if (open_[i].sort == Sort::wall && (!through_walls || open_[i].name == "table")) return;
    }
  }

  // An element of its own way out closes what is inside; a formatting one alone is taken out.
  void close(std::size_t i) {
    if (open_[i].sort != Sort::formatting) return close_from(i);
    --formatting_;
    open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(i));
  }

  // Formatting elements among them stay, for gumbo opens them again.
  void close_from(std::size_t i) {
    const bool clears = open_[i].sort == Sort::wall;
    const auto stays = [&](const Open& each) { return !clears && each.sort == Sort::formatting; };
    const auto first = open_.begin() + static_cast<std::ptrdiff_t>(i);
    for (auto each = first; each != open_.end(); ++each) {
      if (each->name == "svg" || each->name == "math") --inside_foreign_;
      if (clears && each->sort == Sort::formatting) --formatting_;
    }
    open_.erase(std::remove_if(first, open_.end(), [&](const Open& each) { return !stays(each); }),
                open_.end());
  }

  struct Open {
    std::string name;
    Sort sort;
  };

  std::string_view page_;
  std::vector<Open> open_;
  std::size_t formatting_ = 0, inside_foreign_ = 0;
  std::size_t attributes_ = 0;  // of the last tag
};

std::string place(std::string_view page, std::size_t at) {
  const std::string_view before = page.substr(0, at);
  const auto lines = static_cast<std::size_t>(std::ranges::count(before, '\n'));
  const std::size_t line = before.rfind('\n') + 1;  // npos + 1 is 0
  return std::to_string(lines + 1) + ":" + std::to_string(CodePoints(before.substr(line)).count() + 1);
}

}  // namespace

std::string html_obstacle(std::string_view page) {
  if (page.size() > kMostBytes)
    return "a page of more than " + std::to_string(kMostBytes >> 20) + " MB (is it one page?)";
  Depth depth(page);
  const std::size_t where = depth.run();
  if (where == std::string_view::npos) return {};
  if (depth.has_too_many_attributes())
    return place(page, where) + ": a tag with more than " + std::to_string(kMostAttributes) +
           " attributes (is a quotation mark missing?)";
  return place(page, where) + ": elements nested more than " + std::to_string(kDeepest) +
         " deep (are end tags missing?)";
}

}  // namespace synopse
