// Pointers from annotation to places in other people's TEI.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "synopse/document/span.h"
#include "synopse/formats/tei_origin.h"
#include "synopse/text/utf8.h"

namespace synopse {

// A part of the string value of an element, in code points.
struct TeiRange {
  std::uint32_t start = 0, length = 0;
};
// One element and one part of it or several, in their order.
struct TeiPointer {
  std::string_view id;
  std::vector<TeiRange> ranges;
};

// Finds the nearest element around a span that has an id.
class TeiPointers {
 public:
  // `points` are those of the text that was read from the file.  `root_id` is the id to be given to the
  // origin's element for it, where nothing around a span has one.
  TeiPointers(const TeiOrigin& origin, const CodePoints& points, std::string_view root_id);
  // Of a span of the text.  Valid until the next call.
  const TeiPointer& of(Span span);
  // Whether some place had nothing with an id around it.
  bool needed_root_id() const { return needed_root_id_; }
  // How many code points the copy has more than the file, or fewer, between the start of TEI and the body.
  void shift(std::int64_t points) { shift_ = points; }

 private:
  struct Stretch {
    std::uint32_t begin, end;  // positions in the file's text
  };
  // From a position on, up to the next change, this is the innermost place.
  struct Change {
    std::uint32_t position, place;
  };
  void list_changes();
  void find_stretches(Span span);
  const TeiPlace& place_around(Stretch stretch);

  const TeiOrigin& origin_;
  const CodePoints& points_;
  TeiPlace root_;
  bool needed_root_id_ = false;
  std::int64_t shift_ = 0;
  std::vector<Change> changes_;  // sorted; of several at one position the last counts
  std::vector<Stretch> stretches_;
  TeiPointer pointer_;
};

}  // namespace synopse
