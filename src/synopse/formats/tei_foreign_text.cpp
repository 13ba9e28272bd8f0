#include "synopse/formats/tei_foreign_text.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "synopse/formats/xml_characters.h"

namespace synopse {
namespace {

using std::string_view;

std::uint32_t code_points(string_view text) {
  return static_cast<std::uint32_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

// How many nodes before the n-th are tokens, tokens at the end of a line, or say something of joining: what
// is below a node is a difference of two.
class TokenCounts {
 public:
  explicit TokenCounts(const TeiTree& tree) : before_(tree.nodes().size() + 1) {
    for (std::uint32_t i = 0; i < tree.nodes().size(); ++i) {
      const TeiNode& node = tree[i];
      Counts counts = before_[i];
      counts.tokens += node.role == TeiRole::token;
      counts.ending += node.ends_line;
      counts.joining += !node.is_text && !tree.attribute(i, "join").empty();
      before_[i + 1] = counts;
    }
  }
  // Whether white space between the tokens below says nothing.
  bool are_apart(const TeiTree& tree, std::uint32_t node) const {
    const Counts &begin = before_[node], &end = before_[tree[node].end];
    return end.tokens > begin.tokens && (end.ending > begin.ending || end.joining > begin.joining);
  }

 private:
  struct Counts {
    std::uint32_t tokens = 0, ending = 0, joining = 0;
  };
  std::vector<Counts> before_;
};

// An element that is being read.
struct Frame {
  std::uint32_t node = 0;
  std::uint32_t end = 0;         // of its nodes
  std::uint32_t resume = 0;      // the node to go on with
  bool keeps_space = false;      // xml:space="preserve"
  bool holds_tokens = false;     // white space between them says nothing
  bool first_of_tokens = false;  // it is the outermost that does
  bool is_token = false;         // or inside one
};

class TextReader {
 public:
  TextReader(const TeiTree& tree, std::uint32_t body) : tree_(tree), body_(body), counts_(tree) {}

  ForeignText read() {
    open_.push_back({.end = tree_[0].end, .resume = tree_[0].end, .keeps_space = is_kept_above()});
    for (std::uint32_t i = body_; i < tree_[body_].end || open_.size() > 1;) {
      if (open_.size() > 1 && open_.back().end <= i)
        i = leave();
      else
        i = tree_[i].is_text ? text(i) : enter(i);
    }
    return std::move(out_);
  }

 private:
  // What xml:space says above the body.
  bool is_kept_above() const {
    for (std::uint32_t i = tree_[body_].parent;; i = tree_[i].parent) {
      const std::string space = tree_.attribute(i, "xml:space");
      if (i == 0 || !space.empty()) return space == "preserve";
    }
  }

  Frame frame(std::uint32_t node) const {
    Frame frame = open_.back();
    frame.node = node;
    frame.end = frame.resume = tree_[node].end;
    frame.first_of_tokens = false;
    const std::string space = tree_.attribute(node, "xml:space");
    if (!space.empty()) frame.keeps_space = space == "preserve";
    return frame;
  }

  std::uint32_t enter(std::uint32_t index) {
    const TeiNode& node = tree_[index];
    if (node.role == TeiRole::skipped) return node.end;
    if (node.role == TeiRole::pause) return pause(index);
    Frame opened = frame(index);
    if (node.role == TeiRole::token && !opened.is_token) begin_token(index, opened);
    if (node.role == TeiRole::choice) return enter_one(opened, {"reg", "corr", "expan"});
    if (node.role == TeiRole::app) return enter_one(opened, {"lem"});
    separate(node.role);
    if (begins_tokens(index, opened)) {
      opened.holds_tokens = opened.first_of_tokens = true;
      joined_ = true;
    }
    open_.push_back(opened);
    return index + 1;
  }

  bool begins_tokens(std::uint32_t index, const Frame& frame) const {
    return !frame.holds_tokens && !frame.keeps_space && may_hold_tokens(tree_[index].name) &&
           counts_.are_apart(tree_, index);
  }

  // Goes into the first child of the first name that there is.
  std::uint32_t enter_one(Frame& frame, std::initializer_list<string_view> names) {
    for (const string_view name : names)
      if (const std::uint32_t child = tree_.child(frame.node, name)) return enter_only(frame, child);
    return tree_[frame.node].role == TeiRole::choice ? enter_only(frame, first_element(frame.node))
                                                     : tree_[frame.node].end;
  }
  std::uint32_t enter_only(Frame& frame, std::uint32_t child) {
    if (child == 0) return frame.resume;
    frame.end = tree_[child].end;
    open_.push_back(frame);
    return child;
  }
  std::uint32_t first_element(std::uint32_t node) const {
    for (std::uint32_t i = node + 1; i < tree_[node].end; i = tree_[i].end)
      if (!tree_[i].is_text) return i;
    return 0;
  }

  std::uint32_t leave() {
    const Frame left = open_.back();
    open_.pop_back();
    if (left.is_token && !open_.back().is_token) end_token(left);
    if (left.first_of_tokens) joined_ = false;
    const TeiRole role = tree_[left.node].role;
    separate(role);
    if (role == TeiRole::block || role == TeiRole::line) space_ = false;
    return left.resume;
  }

  void separate(TeiRole role) {
    if (role != TeiRole::block && role != TeiRole::line) return;
    breaks_ = std::max<std::size_t>(breaks_, role == TeiRole::line ? 1 : 2);
    glued_ = false;
  }

  // A line that begins inside a word takes the white space on either side with it.
  std::uint32_t pause(std::uint32_t index) {
    if (open_.back().is_token && tree_.attribute(index, "break") != "no") return tree_[index].end;
    glued_ = tree_.attribute(index, "break") == "no";
    space_ = !glued_;
    return tree_[index].end;
  }

  void begin_token(std::uint32_t index, Frame& frame) {
    frame.is_token = true;
    if (!frame.holds_tokens) return;
    const std::string join = tree_.attribute(index, "join");
    space_ = space_ || (!out_.text.empty() && !joined_ && join != "left" && join != "both");
    began_ = false;
  }
  void end_token(const Frame& frame) {
    const std::string join = tree_.attribute(frame.node, "join");
    joined_ = join == "right" || join == "both";
    if (frame.holds_tokens && began_) space_ = false;
  }

  std::uint32_t text(std::uint32_t index) {
    const TeiNode& node = tree_[index];
    const Frame& frame = open_.back();
    const bool in_token = frame.holds_tokens && frame.is_token;
    if (frame.holds_tokens && !in_token && node.is_blank) return node.end;
    if (node.solid != solid_) apart_ = true;
    solid_ = node.solid;
    for (std::uint32_t i = node.first; i < node.last; ++i) {
      if (frame.keeps_space && !in_token)
        keep(tree_.piece(i));
      else
        collapse(tree_.piece(i), in_token ? At::token_edge : At::anywhere);
    }
    return node.end;
  }

  void keep(const TeiPiece& piece) {
    solid_ += code_points(piece.text) -
              static_cast<std::uint32_t>(std::count_if(piece.text.begin(), piece.text.end(), is_xml_space));
    append(piece.text, piece.position);
  }

  // Where white space may say nothing.
  enum class At : std::uint8_t { anywhere, token_edge };

  void collapse(const TeiPiece& piece, At at_edge) {
    std::uint32_t position = piece.position;
    const auto* at = piece.text.data();
    const auto* const end = at + piece.text.size();
    while (at != end) {
      const auto* const word = std::find_if_not(at, end, is_xml_space);
      if (word != at && !glued_ && (at_edge == At::anywhere || began_)) space_ = true;
      position += static_cast<std::uint32_t>(word - at);
      at = std::find_if(word, end, is_xml_space);
      if (at == word) break;
      const string_view found(word, static_cast<std::size_t>(at - word));
      append(found, position);
      position += code_points(found);
      solid_ += code_points(found);
      began_ = true;
    }
  }

  // What is owed before the next character.
  void settle() {
    std::string& text = out_.text;
    if (breaks_ > 0 && !text.empty())
      text.append(breaks_, '\n');
    else if (space_ && breaks_ == 0 && !text.empty() && text.back() != '\n')
      text += ' ';
    breaks_ = 0;
    space_ = glued_ = false;
  }

  void append(string_view found, std::uint32_t position) {
    if (found.empty()) return;
    settle();
    std::string& text = out_.text;
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += found;
    const auto end = static_cast<std::uint32_t>(text.size());
    const std::uint32_t next = position + code_points(found);
    const bool goes_on = !out_.runs.empty() && !apart_ && position >= next_position_ &&
                         begin - out_.runs.back().end == position - next_position_;
    if (goes_on)
      out_.runs.back().end = end;
    else
      out_.runs.push_back({begin, end, position, is_apart(begin, position)});
    next_position_ = next;
    apart_ = false;
  }
  bool is_apart(std::uint32_t begin, std::uint32_t position) const {
    if (out_.runs.empty()) return true;
    return apart_ || (out_.runs.back().end == begin && position != next_position_);
  }

  const TeiTree& tree_;
  std::uint32_t body_;
  TokenCounts counts_;
  std::vector<Frame> open_;
  ForeignText out_;
  std::size_t breaks_ = 0;           // line breaks that are owed
  bool space_ = false;               // a space is
  bool glued_ = false;               // behind break="no"
  bool joined_ = false;              // the last token wants none behind it
  bool began_ = false;               // the token has letters
  bool apart_ = false;               // see TextRun
  std::uint32_t solid_ = 0;          // code points that are not white space up to here, were all read
  std::uint32_t next_position_ = 0;  // behind the last run
};

}  // namespace

ForeignText foreign_text(const TeiTree& tree, std::uint32_t body) { return TextReader(tree, body).read(); }

}  // namespace synopse
