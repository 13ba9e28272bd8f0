#include "synopse/formats/tei_origin.h"

#include <algorithm>
#include <utility>

#include "synopse/formats/xml_characters.h"

namespace synopse {
namespace {

// The elements that pointers can begin with: TEI's, text's and those in the body, as far as they have an id
// of their own.
class Places {
 public:
  Places(const TeiTree& tree, std::uint32_t body, TeiOrigin& origin)
      : tree_(tree), body_(body), origin_(origin) {}

  void collect() {
    std::vector<std::uint32_t> open;  // places around the node
    for (std::uint32_t i = 0; i < tree_.nodes().size(); ++i) {
      while (!open.empty() && tree_[nodes_[open.back()]].end <= i) open.pop_back();
      if (!may_hold(i)) continue;
      const std::string_view id = tree_.id(i);
      if (!is_usable(id)) continue;
      const auto index = static_cast<std::uint32_t>(origin_.places.size());
      origin_.places.push_back(
          {id, tree_[i].position, tree_[i].position_end, open.empty() ? index : open.back()});
      nodes_.push_back(i);
      open.push_back(index);
    }
  }

 private:
  // Whether text of the body stands in the element.
  bool may_hold(std::uint32_t node) const {
    const bool around = node <= body_ && tree_[node].end >= tree_[body_].end;
    return !tree_[node].is_text && tree_[node].position < tree_[node].position_end &&
           (around || (node > body_ && node < tree_[body_].end));
  }
  bool is_usable(std::string_view id) const {
    if (id.empty() || xml_name_length(id) != id.size()) return false;
    const auto [first, last] = std::equal_range(origin_.taken.begin(), origin_.taken.end(), id);
    return last - first == 1;
  }

  const TeiTree& tree_;
  std::uint32_t body_;
  TeiOrigin& origin_;
  std::vector<std::uint32_t> nodes_;  // of the places
};

// Whether a child of the element that has no prefix is of TEI's namespace.
bool has_no_prefix(std::string_view file, const TeiNode& node) {
  const std::string_view tag = file.substr(node.tag + 1);
  return tag.starts_with(node.name) && tag[node.name.size()] != ':';
}
bool is_empty(const TeiNode& node) { return node.end_tag == node.after; }

// Whether an id, which is a part of the file, stands in what is left out of the copy.
bool is_earlier(const TeiOrigin& origin, std::string_view id) {
  const auto at = static_cast<std::size_t>(id.data() - origin.file.text.data());
  return std::any_of(origin.earlier.begin(), origin.earlier.end(),
                     [at](const TeiEarlier& bytes) { return bytes.begin <= at && at < bytes.end; });
}

class Insertions {
 public:
  Insertions(const TeiTree& tree, std::uint32_t body, TeiOrigin& origin)
      : tree_(tree), body_(body), origin_(origin), file_(origin.file.text) {}

  void find() {
    header();
    root_id();
    const TeiNode& text = tree_[tree_[body_].parent];
    origin_.stand_off = {
        .at = text.after, .position = text.position_end, .needs_namespace = !has_no_prefix(file_, tree_[0])};
    for (std::uint32_t i = 1; i < tree_[0].end; i = tree_[i].end)
      if (tree_[i].is_tei && tree_[i].name == "standOff" && tree_.attribute(i, "type") == "synopse")
        leave_out(i);
  }

 private:
  // Into a start tag, behind the name.
  void root_id() {
    for (const std::uint32_t node : {body_, tree_[body_].parent, 0U}) {
      if (!tree_.id(node).empty()) continue;
      const std::size_t at = file_.find_first_of(" \t\r\n/>", tree_[node].tag);
      origin_.root_id = {.at = static_cast<std::uint32_t>(at), .position = tree_[node].position};
      return;
    }
  }

  void header() {
    const std::uint32_t header = tree_.child(0, "teiHeader");
    const std::uint32_t encoding = header == 0 ? 0 : tree_.child(header, "encodingDesc");
    const std::uint32_t file = header == 0 ? 0 : tree_.child(header, "fileDesc");
    if (encoding != 0 && !is_empty(tree_[encoding])) {
      origin_.header = {.at = tree_[encoding].end_tag,
                        .position = tree_[encoding].position_end,
                        .needs_namespace = !has_no_prefix(file_, tree_[encoding])};
      leave_out_earlier(encoding);
    } else if (file != 0) {
      origin_.header = {.at = tree_[file].after,
                        .position = tree_[file].position_end,
                        .needs_element = true,
                        .needs_namespace = !has_no_prefix(file_, tree_[header])};
    }
  }

  void leave_out_earlier(std::uint32_t encoding) {
    for (std::uint32_t i = encoding + 1; i < tree_[encoding].end; i = tree_[i].end) {
      const bool ours =
          tree_[i].is_tei && ((tree_[i].name == "appInfo" && only_holds(i, "application", "synopse")) ||
                              (tree_[i].name == "listPrefixDef" && only_holds(i, "prefixDef", "syn")));
      if (ours) leave_out(i);
    }
  }
  bool only_holds(std::uint32_t node, std::string_view name, std::string_view ident) const {
    bool any = false;
    for (std::uint32_t i = node + 1; i < tree_[node].end; i = tree_[i].end) {
      if (tree_[i].is_text) continue;
      if (tree_[i].name != name || tree_.attribute(i, "ident") != ident) return false;
      any = true;
    }
    return any;
  }
  // With the line break that was written with it.
  void leave_out(std::uint32_t node) {
    const TeiNode& left = tree_[node];
    TeiEarlier bytes{left.tag, left.after, left.position, left.position_end - left.position};
    if (left.name == "standOff" && bytes.begin > 0 && file_[bytes.begin - 1] == '\n')
      --bytes.begin, ++bytes.points;
    else if (file_.substr(bytes.end, 1) == "\n")
      ++bytes.end, ++bytes.points;
    origin_.earlier.push_back(bytes);
  }

  const TeiTree& tree_;
  std::uint32_t body_;
  TeiOrigin& origin_;
  std::string_view file_;
};

}  // namespace

void describe_origin(const TeiTree& tree, std::uint32_t body, const ForeignText& text, TeiOrigin& origin) {
  origin.runs = text.runs;
  origin.text_size = text.text.size();
  Insertions(tree, body, origin).find();
  for (const std::string_view id : tree.ids())
    if (!is_earlier(origin, id)) origin.taken.push_back(id);
  std::sort(origin.taken.begin(), origin.taken.end());
  Places(tree, body, origin).collect();
}

}  // namespace synopse
