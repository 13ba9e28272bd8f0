// What tokens say of themselves: the same in the body and in standOff.
#include <charconv>
#include <pugixml.hpp>

#include "synopse/formats/tei_reading.h"

namespace synopse {
namespace {

constexpr std::uint32_t kLongestClitic = 32;  // code points

}  // namespace

TokenRemarks read_token_remarks(const TeiReading& reading, const pugi::xml_node& token) {
  TokenRemarks remarks;
  for (const auto& attribute : token.attributes()) {
    const std::string_view name = attribute.name(), value = attribute.value();
    if (name == "ana") {
      if (value != "syn:joined")
        reading.source.refuse(token, std::string(value) + " is no category of tokens");
      remarks.joined = true;
    } else if (name == "n") {
      const auto end = std::from_chars(value.data(), value.data() + value.size(), remarks.clitic);
      if (end.ec != std::errc() || end.ptr != value.data() + value.size() || remarks.clitic > kLongestClitic)
        reading.source.refuse(token, "n is not the length of a clitic");
    }
  }
  return remarks;
}

std::uint8_t clitic_bytes(const TeiReading& reading, const pugi::xml_node& element, Span token,
                          std::uint32_t points) {
  std::uint32_t begin = token.end;
  for (; points > 0 && begin > token.begin; --points)
    begin -= code_point_before(reading.document.text, begin).size;
  if (begin == token.begin || points > 0)
    reading.source.refuse(element, "n is not less than the length of the token");
  return static_cast<std::uint8_t>(token.end - begin);
}

}  // namespace synopse
