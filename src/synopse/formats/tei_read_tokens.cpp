// What tokens say of themselves: the same in the body and in standOff.
#include <charconv>
#include <pugixml.hpp>

#include "synopse/formats/tei_reading.h"

namespace synopse {
namespace {

constexpr std::uint32_t kLongestClitic = 32;  // code points

std::uint32_t length_of_clitic(const TeiReading& reading, const pugi::xml_node& token,
                               std::string_view value) {
  std::uint32_t length = 0;
  const auto end = std::from_chars(value.data(), value.data() + value.size(), length);
  if (end.ec != std::errc() || end.ptr != value.data() + value.size() || length > kLongestClitic)
    reading.source.refuse(token, "n is not the length of a clitic");
  return length;
}

}  // namespace

TokenAttributes read_token_attributes(const TeiReading& reading, const pugi::xml_node& token) {
  TokenAttributes all;
  for (const auto& attribute : token.attributes()) {
    const std::string_view name = attribute.name(), value = attribute.value();
    if (name == "xml:id") {
      all.id = value;
    } else if (name == "type") {
      all.type = value;
    } else if (name == "join") {
      all.joins = value == "right";
    } else if (name == "part") {
      all.part = value;
    } else if (name == "subtype") {
      all.subtype = value;
    } else if (name == "n") {
      all.clitic = length_of_clitic(reading, token, value);
    } else if (name == "ana") {
      if (value != "syn:joined")
        reading.source.refuse(token, std::string(value) + " is no category of tokens");
      all.joined = true;
    }
  }
  return all;
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
