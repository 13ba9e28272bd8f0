#include "synopse/view/sheet.h"

#include <algorithm>

namespace synopse::view {

void Sheet::entry(const Styled& head, const Styled& words) {
  Pen pen(colour_, out_);
  // A head takes no more than half of the line.
  const std::size_t indent = std::min(typesetter_.columns(head.text()), width_ / 2);
  head.write(0, static_cast<std::uint32_t>(head.text().size()), pen);
  bool first = true;
  for (const Line& line : typesetter_.lines(words.text(), width_ - indent)) {
    if (!first) out_.append(indent, ' ');
    words.write(line.begin, line.end, pen);
    out_ += '\n';
    first = false;
  }
}

void Sheet::whole(const Styled& words) {
  Pen pen(colour_, out_);
  words.write(0, static_cast<std::uint32_t>(words.text().size()), pen);
  out_ += '\n';
}

void Sheet::heading(std::string_view words) {
  blank();
  line(Styled(words, kHeading));
}

void Sheet::rule() {
  for (std::size_t column = 0; column < width_; ++column) out_ += "─";
  out_ += '\n';
}

}  // namespace synopse::view
