// The first TEI element of a file as a flat tree that knows where everything stands.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/formats/tei_elements.h"
#include "synopse/formats/xml_reader.h"

namespace synopse {

struct TeiAttribute {
  std::string_view name;  // "xml:id", "join"
  XmlAttribute attribute;
};

// A piece of text as XML means it.  Positions count the code points of the file's text, all its elements
// taken together: the string value of an element is what lies between its two positions.
struct TeiPiece {
  std::string_view text;
  std::uint32_t position = 0;
};

struct TeiNode {
  bool is_text = false;
  // Of an element.
  bool is_tei = false;     // of TEI's namespace
  bool ends_line = false;  // a token, and a line break stands before the next tag
  TeiRole role = TeiRole::plain;
  std::string_view name;  // without prefix
  // Of text, which goes from tag to tag: nothing but white space.
  bool is_blank = true;

  std::uint32_t parent = 0;
  std::uint32_t end = 0;              // the nodes below are those from the next one up to here
  std::uint32_t first = 0, last = 0;  // of an element its attributes, of text its pieces
  std::uint32_t position = 0, position_end = 0;
  std::uint32_t solid = 0;  // code points that are not white space before it
  // Bytes of an element: <, behind >, < of the end tag, behind its >.  The last three are one where it is
  // empty.
  std::uint32_t tag = 0, inside = 0, end_tag = 0, after = 0;
};

class TeiTree {
 public:
  // `file` is UTF-8 and has to outlive the tree.
  explicit TeiTree(std::string_view file);

  // "line:column: what", where the file is no XML or has no TEI element; empty: all is well.
  const std::string& error() const { return error_; }
  const std::vector<TeiNode>& nodes() const { return nodes_; }  // in the file's order; the first is TEI
  const TeiNode& operator[](std::uint32_t node) const { return nodes_[node]; }
  const TeiPiece& piece(std::uint32_t index) const { return pieces_[index]; }
  std::size_t others() const { return others_; }  // TEI elements behind the first

  // The value of an attribute of the few that are kept ("xml:id", "join"; see the table in the source); empty
  // where there is none.
  std::string attribute(std::uint32_t node, std::string_view name) const;
  // The value of xml:id as the file has it; empty where there is none.
  std::string_view id(std::uint32_t node) const;
  // Those of the whole file, in its order.
  const std::vector<std::string_view>& ids() const { return ids_; }
  // The first element of TEI of that name directly below; 0: none.
  std::uint32_t child(std::uint32_t node, std::string_view name) const;
  // The nodes of all TEI's elements of that name anywhere below.
  std::vector<std::uint32_t> all_below(std::uint32_t node, std::string_view name) const;
  // All text below, white space as it is.
  std::string content(std::uint32_t node) const;

 private:
  class Builder;

  std::string error_;
  std::vector<TeiNode> nodes_;
  std::vector<TeiPiece> pieces_;
  std::vector<TeiAttribute> attributes_;
  std::deque<std::array<char, 4>> characters_;  // of references, which the file does not have as such
  std::vector<std::string_view> ids_;
  std::size_t others_ = 0;
};

}  // namespace synopse
