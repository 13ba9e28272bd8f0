#include "synopse/formats/html_encoding.h"

#include <algorithm>
#include <array>

namespace synopse {
namespace {

// Nobody declares an encoding later; the standard looks at 1,024 bytes first and reads on.
constexpr std::size_t kHead = 65536;

struct Label {
  std::string_view label, encoding;
};

// Labels that mean something else than ICU's converter of that name.
constexpr std::array kLabels = std::to_array<Label>({
    {"ansi_x3.4-1968", "windows-1252"},
    {"ascii", "windows-1252"},
    {"cp1252", "windows-1252"},
    {"cp819", "windows-1252"},
    {"ibm819", "windows-1252"},
    {"iso-8859-1", "windows-1252"},
    {"iso-ir-100", "windows-1252"},
    {"iso8859-1", "windows-1252"},
    {"iso88591", "windows-1252"},
    {"iso_8859-1", "windows-1252"},
    {"iso_8859-1:1987", "windows-1252"},
    {"l1", "windows-1252"},
    {"latin1", "windows-1252"},
    {"us-ascii", "windows-1252"},
    {"x-cp1252", "windows-1252"},
    {"x-user-defined", "windows-1252"},
    {"iso-8859-9", "windows-1254"},
    {"iso8859-9", "windows-1254"},
    {"latin5", "windows-1254"},
    {"l5", "windows-1254"},
    {"iso-8859-11", "windows-874"},
    {"tis-620", "windows-874"},
    {"gb2312", "GB18030"},
    {"gbk", "GB18030"},
    {"gb_2312-80", "GB18030"},
    {"chinese", "GB18030"},
    {"x-gbk", "GB18030"},
    {"shift_jis", "ibm-943_P15A-2003"},
    {"shift-jis", "ibm-943_P15A-2003"},
    {"sjis", "ibm-943_P15A-2003"},
    {"x-sjis", "ibm-943_P15A-2003"},
    {"windows-31j", "ibm-943_P15A-2003"},
    {"euc-kr", "windows-949"},
    {"ks_c_5601-1987", "windows-949"},
    {"korean", "windows-949"},
    {"utf8", "UTF-8"},
    {"unicode-1-1-utf-8", "UTF-8"},
    // A page whose meta element can be read as ASCII is not in UTF-16, whatever it says.
    {"utf-16", "UTF-8"},
    {"utf-16le", "UTF-8"},
    {"utf-16be", "UTF-8"},
    {"unicode", "UTF-8"},
    {"iso-10646-ucs-2", "UTF-8"},
    {"ucs-2", "UTF-8"},
});

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c; }
bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

bool starts_with(std::string_view text, std::string_view word) {
  return text.size() >= word.size() &&
         std::equal(word.begin(), word.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

// What stands behind `name` and an equals sign in a tag or in the value of its `content`; or empty.
std::string_view value_after(std::string_view tag, std::string_view name) {
  for (std::size_t at = 0; at + name.size() < tag.size(); ++at) {
    if (!starts_with(tag.substr(at), name)) continue;
    std::size_t begin = at + name.size();
    while (begin < tag.size() && is_space(tag[begin])) ++begin;
    if (begin == tag.size() || tag[begin] != '=') continue;
    ++begin;
    while (begin < tag.size() && (is_space(tag[begin]) || tag[begin] == '"' || tag[begin] == '\'')) ++begin;
    const std::size_t end = tag.find_first_of(" \t\r\n\f\"';/>", begin);
    return tag.substr(begin, end - begin);
  }
  return {};
}

bool has_bom(std::string_view bytes) {
  return bytes.starts_with("\xEF\xBB\xBF") || bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

}  // namespace

std::string html_encoding(std::string_view label) {
  std::string small(label);
  std::ranges::transform(small, small.begin(), lower);
  const auto found = std::ranges::find(kLabels, small, &Label::label);
  return found == kLabels.end() ? std::string(label) : std::string(found->encoding);
}

std::string_view declared_encoding(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, kHead);
  for (std::size_t at = head.find('<'); at != std::string_view::npos; at = head.find('<', at + 1)) {
    const std::string_view rest = head.substr(at);
    if (rest.starts_with("<!--")) {
      at = std::min(head.find("-->", at), head.size() - 1);
      continue;
    }
    if (starts_with(rest, "<body")) return {};
    if (!starts_with(rest, "<meta")) continue;
    const std::string_view tag = rest.substr(0, rest.find('>'));
    if (const std::string_view label = value_after(tag, "charset"); !label.empty()) return label;
  }
  return {};
}

Decoded decoded_html(std::string_view bytes, const std::string& wanted) {
  if (has_bom(bytes)) return decoded(std::string(bytes));
  if (!wanted.empty()) return decoded(std::string(bytes), html_encoding(wanted));
  if (const std::string_view label = declared_encoding(bytes); !label.empty()) {
    const std::string encoding = html_encoding(label);
    Decoded text = encoding == "UTF-8" ? decoded(std::string(bytes)) : decoded(std::string(bytes), encoding);
    if (!text.encoding.empty()) return text;
  }
  return is_valid_utf8(bytes) ? decoded(std::string(bytes)) : decoded(std::string(bytes), "windows-1252");
}

}  // namespace synopse
