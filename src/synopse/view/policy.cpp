#include "synopse/view/policy.h"

#include <cstdint>

#include "synopse/formats/sha256.h"
#include "synopse/text/built_in.h"

namespace synopse::view {
namespace {

std::string_view file(std::string_view path) {
  for (const BuiltInFile& each : built_in_page())
    if (each.path == path) return each.content;
  return {};
}

std::uint32_t digit(char c) { return static_cast<std::uint32_t>(c <= '9' ? c - '0' : c - 'a' + 10); }

// A SHA-256 in base 64 (RFC 4648) from its hexadecimal digits: three of these are two of the others, and the
// last is padding.
std::string base64(std::string hexadecimal) {
  constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  hexadecimal += "00";
  std::string out;
  for (std::size_t at = 0; at < hexadecimal.size(); at += 3) {
    const std::uint32_t bits =
        digit(hexadecimal[at]) << 8 | digit(hexadecimal[at + 1]) << 4 | digit(hexadecimal[at + 2]);
    out += kDigits[bits >> 6];
    out += kDigits[bits & 63];
  }
  out.back() = '=';
  return out;
}

std::string source(std::string_view content) { return "'sha256-" + base64(sha256(content)) + "'"; }

}  // namespace

std::string_view style_sheet() { return file("page.css"); }
std::string_view script() { return file("page.js"); }

const std::string& content_security_policy() {
  static const std::string policy = "default-src 'none'; style-src " + source(style_sheet()) +
                                    "; script-src " + source(script()) +
                                    "; base-uri 'none'; form-action 'none'";
  return policy;
}

}  // namespace synopse::view
