#include "synopse/formats/xml_check.h"

#include <algorithm>

#include "synopse/formats/xml_reader.h"

namespace synopse {

std::string xml_fault(std::string_view file) {
  XmlReader reader(file, XmlKind::ours);
  for (;;) {
    const XmlEvent event = reader.next();
    if (event == XmlEvent::fault) return reader.fault();
    if (event == XmlEvent::done) return {};
  }
}

std::string xml_place(std::string_view file, std::size_t at) {
  const std::string_view before = file.substr(0, at);
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const std::string_view in_line = before.substr(before.rfind('\n') + 1);
  const auto column = std::count_if(in_line.begin(), in_line.end(),
                                    [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
  const bool mark = line == 1 && in_line.starts_with("\xEF\xBB\xBF");
  return std::to_string(line) + ":" + std::to_string(column + (mark ? 0 : 1));
}

}  // namespace synopse
