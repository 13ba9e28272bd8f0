#include "synopse/formats/tei_tree.h"

#include <algorithm>
#include <cstring>
#include <iterator>

#include "synopse/formats/tei_source.h"
#include "synopse/formats/xml_characters.h"
#include "synopse/formats/xml_check.h"

namespace synopse {
namespace {

// What reading or writing back asks for.
constexpr std::string_view kKept[] = {"break",  "ident", "join",  "level", "subtype",
                                      "target", "type",  "usage", "when",  "when-iso"};
constexpr std::string_view kKeptOfXml[] = {"xml:id", "xml:lang", "xml:space"};

// The name that an attribute is kept under; empty: it is not.
std::string_view kept(const XmlAttribute& attribute) {
  const auto* const names = attribute.space == kXmlNamespace ? std::begin(kKeptOfXml) : std::begin(kKept);
  const auto* const end = attribute.space == kXmlNamespace ? std::end(kKeptOfXml) : std::end(kKept);
  if (attribute.space != kXmlNamespace && attribute.space != kNoNamespace) return {};
  const std::size_t prefix = attribute.space == kXmlNamespace ? 4 : 0;
  const auto* const found =
      std::find_if(names, end, [&](std::string_view name) { return name.substr(prefix) == attribute.name; });
  return found == end ? std::string_view() : *found;
}

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

}  // namespace

class TeiTree::Builder {
 public:
  Builder(std::string_view file, TeiTree& tree) : file_(file), reader_(file, XmlKind::foreign), tree_(tree) {}

  void run() {
    for (;;) {
      switch (reader_.next()) {
        case XmlEvent::start:
          start();
          break;
        case XmlEvent::end:
          end();
          break;
        case XmlEvent::text:
          text();
          break;
        case XmlEvent::done:
          return finish();
        case XmlEvent::fault:
          tree_.error_ = reader_.fault();
          return;
      }
    }
  }

 private:
  TeiNode& node(std::uint32_t index) { return tree_.nodes_[index]; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(tree_.nodes_.size()); }
  bool is_inside() const { return !open_.empty(); }

  void start() {
    const bool is_tei = reader_.space() == kTeiNamespace;
    if (!seen_root_) root_ = std::string(reader_.name());
    root_at_ = seen_root_ ? root_at_ : reader_.begin();
    seen_root_ = true;
    for (const XmlAttribute& each : reader_.attributes())
      if (each.is_xml("id")) tree_.ids_.push_back(each.raw);
    const bool is_whole = is_tei && reader_.name() == "TEI";
    if (is_inside() || (is_whole && tree_.nodes_.empty())) return add(is_tei);
    if (is_whole) ++tree_.others_;
  }

  void add(bool is_tei) {
    TeiNode added{.is_tei = is_tei, .name = reader_.name(), .parent = is_inside() ? open_.back() : 0};
    added.role = is_tei ? tei_role(added.name) : TeiRole::skipped;
    added.first = static_cast<std::uint32_t>(tree_.attributes_.size());
    for (const XmlAttribute& each : reader_.attributes())
      if (const std::string_view name = kept(each); !name.empty()) tree_.attributes_.push_back({name, each});
    added.last = static_cast<std::uint32_t>(tree_.attributes_.size());
    added.position = position_;
    added.solid = solid_;
    added.tag = static_cast<std::uint32_t>(reader_.begin());
    added.inside = static_cast<std::uint32_t>(reader_.end());
    open_.push_back(size());
    tree_.nodes_.push_back(added);
    in_text_ = false;
    after_token_ = 0;
  }

  void end() {
    if (!is_inside()) return;
    TeiNode& ended = node(open_.back());
    ended.end = size();
    ended.position_end = position_;
    ended.end_tag = static_cast<std::uint32_t>(reader_.begin());
    ended.after = static_cast<std::uint32_t>(reader_.end());
    in_text_ = false;
    after_token_ = ended.role == TeiRole::token ? open_.back() : 0;
    open_.pop_back();
  }

  void text() {
    const std::string_view piece = reader_.text();
    if (is_inside()) keep(piece);
    for (const char c : piece) {
      position_ += is_continuation(c) ? 0 : 1;
      solid_ += is_continuation(c) || is_xml_space(c) ? 0 : 1;
    }
    if (in_text_) node(size() - 1).position_end = position_;
  }

  void keep(std::string_view piece) {
    if (!in_text_) {
      tree_.nodes_.push_back(
          {.is_text = true, .parent = open_.back(), .end = size() + 1, .position = position_});
      node(size() - 1).solid = solid_;
      node(size() - 1).first = static_cast<std::uint32_t>(tree_.pieces_.size());
      in_text_ = true;
    }
    TeiNode& run = node(size() - 1);
    run.is_blank = run.is_blank && std::all_of(piece.begin(), piece.end(), is_xml_space);
    if (after_token_ != 0 && piece.find('\n') != piece.npos) node(after_token_).ends_line = true;
    tree_.pieces_.push_back({kept_text(piece), position_});
    run.last = static_cast<std::uint32_t>(tree_.pieces_.size());
  }

  // The piece in the file itself, or in memory of the tree's own.
  std::string_view kept_text(std::string_view piece) {
    const bool in_file = piece.data() >= file_.data() && piece.data() < file_.data() + file_.size();
    if (in_file) return piece;
    auto& own = tree_.characters_.emplace_back();
    std::memcpy(own.data(), piece.data(), piece.size());
    return {own.data(), piece.size()};
  }

  void finish() {
    if (!tree_.nodes_.empty()) return;
    tree_.error_ = xml_place(file_, root_at_) + ": not TEI P5: no TEI element in the namespace " +
                   std::string(kTeiNamespace) + " (the root element is <" + root_ + ">)";
  }

  std::string_view file_;
  XmlReader reader_;
  TeiTree& tree_;
  std::vector<std::uint32_t> open_;
  std::uint32_t position_ = 0, solid_ = 0;
  std::uint32_t after_token_ = 0;  // the token that has just ended, or 0
  bool in_text_ = false, seen_root_ = false;
  std::size_t root_at_ = 0;
  std::string root_;
};

TeiTree::TeiTree(std::string_view file) {
  Builder(file, *this).run();
  if (!error_.empty()) nodes_.clear();
}

std::string TeiTree::attribute(std::uint32_t node, std::string_view name) const {
  for (std::uint32_t i = nodes_[node].first; i < nodes_[node].last; ++i)
    if (attributes_[i].name == name) return attributes_[i].attribute.value();
  return {};
}

std::string_view TeiTree::id(std::uint32_t node) const {
  for (std::uint32_t i = nodes_[node].first; i < nodes_[node].last; ++i)
    if (attributes_[i].name == "xml:id") return attributes_[i].attribute.raw;
  return {};
}

std::uint32_t TeiTree::child(std::uint32_t node, std::string_view name) const {
  for (std::uint32_t i = node + 1; i < nodes_[node].end; i = nodes_[i].end)
    if (nodes_[i].is_tei && nodes_[i].name == name) return i;
  return 0;
}

std::vector<std::uint32_t> TeiTree::all_below(std::uint32_t node, std::string_view name) const {
  std::vector<std::uint32_t> found;
  for (std::uint32_t i = node + 1; i < nodes_[node].end; ++i)
    if (nodes_[i].is_tei && nodes_[i].name == name) found.push_back(i);
  return found;
}

std::string TeiTree::content(std::uint32_t node) const {
  std::string text;
  for (std::uint32_t i = node + 1; i < nodes_[node].end; ++i)
    if (nodes_[i].is_text)
      for (std::uint32_t p = nodes_[i].first; p < nodes_[i].last; ++p) text += pieces_[p].text;
  return text;
}

}  // namespace synopse
