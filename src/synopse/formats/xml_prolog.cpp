// What stands before the root element: the declaration and the document type.
#include <algorithm>
#include <limits>

#include "synopse/formats/xml_characters.h"
#include "synopse/formats/xml_reader.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

using std::string_view;

constexpr std::size_t kLargest = std::numeric_limits<std::uint32_t>::max() - 1;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_version(string_view value) {
  return value.size() > 2 && value.starts_with("1.") && std::all_of(value.begin() + 2, value.end(), is_digit);
}

bool is_encoding(string_view value) {
  return !value.empty() && is_letter(value.front()) && std::all_of(value.begin(), value.end(), [](char c) {
    return is_letter(c) || is_digit(c) || c == '.' || c == '_' || c == '-';
  });
}

bool is_utf8(string_view encoding) {
  constexpr string_view kName = "utf-8";
  return std::equal(encoding.begin(), encoding.end(), kName.begin(), kName.end(),
                    [](char a, char b) { return (is_letter(a) ? a | 0x20 : a) == b; });
}

bool is_public(char c) {
  return is_letter(c) || is_digit(c) || string_view(" \r\n-'()+,./:=?;!*#@$_%").find(c) != string_view::npos;
}

}  // namespace

bool XmlReader::prolog() {
  started_ = true;
  if (file_.size() > kLargest) return refuse(0, "larger than 4 GB");
  const std::size_t bad = first_ill_formed_utf8(file_);
  if (bad < file_.size()) return refuse(bad, "not UTF-8");
  take("\xEF\xBB\xBF");
  if (ahead("<?xml") && at_ + 5 < file_.size() && is_xml_space(file_[at_ + 5]) && !declaration())
    return false;
  for (;;) {
    take_space();
    begin_ = at_;
    if (ahead("<!DOCTYPE")) return document_type();
    if (!ahead("<!--") && !ahead("<?")) return true;
    if (!pass_over()) return false;
  }
}

// ` name="value"`, where one stands.  False at a mistake; a name that is not there leaves `value` null.
bool XmlReader::pseudo_attribute(string_view name, string_view& value) {
  const std::size_t before = at_;
  value = {};
  if (!take_space() || !take(name)) {
    at_ = before;
    return true;
  }
  take_space();
  if (!take("=")) return refuse(at_, "not how an XML declaration goes on");
  take_space();
  const char quote = now();
  const std::size_t begin = at_ + 1, end = file_.find(quote, begin);
  if ((quote != '"' && quote != '\'') || end == file_.npos)
    return refuse(at_, "not how an XML declaration goes on");
  value = file_.substr(begin, end - begin);
  at_ = end + 1;
  return true;
}

bool XmlReader::declaration() {
  begin_ = at_;
  at_ += 5;
  string_view version, encoding, standalone;
  if (!pseudo_attribute("version", version)) return false;
  if (!is_version(version)) return refuse(begin_, "not XML 1.0");
  if (!pseudo_attribute("encoding", encoding)) return false;
  if (encoding.data() && !is_encoding(encoding)) return refuse(begin_, "not the name of an encoding");
  if (kind_ == XmlKind::ours && encoding.data() && !is_utf8(encoding))
    return refuse(begin_, "declared in another encoding than UTF-8");
  if (!pseudo_attribute("standalone", standalone)) return false;
  if (standalone.data() && standalone != "yes" && standalone != "no")
    return refuse(begin_, "standalone is neither yes nor no");
  take_space();
  return take("?>") || refuse(at_, "not how an XML declaration goes on");
}

bool XmlReader::document_type() {
  if (kind_ == XmlKind::ours) return refuse(at_, "a document type: our files have none");
  at_ += string_view("<!DOCTYPE").size();
  string_view prefix, name;
  if (!take_space() || !qualified(prefix, name)) return refuse(at_, "a document type without a name");
  if (take_space() && !external_id()) return false;
  take_space();
  if (take("[") && !internal_subset()) return false;
  take_space();
  return take(">") || refuse(at_, "not how a document type goes on");
}

// SYSTEM "..." or PUBLIC "..." "...", where one stands: nobody goes there.
bool XmlReader::external_id() {
  const bool is_public_id = take("PUBLIC");
  if (!is_public_id && !take("SYSTEM")) return true;
  string_view value;
  if (!take_space() || !literal(value)) return refuse(at_, "not how a document type goes on");
  if (!is_public_id) return true;
  if (!std::all_of(value.begin(), value.end(), is_public) || !take_space() || !literal(value))
    return refuse(at_, "not how a document type goes on");
  return true;
}

bool XmlReader::literal(string_view& value) {
  const char quote = now();
  if (quote != '"' && quote != '\'') return false;
  std::size_t end = ++at_;
  if (!find({&quote, 1}, end)) return false;
  value = file_.substr(at_, end - at_);
  at_ = end + 1;
  return true;
}

bool XmlReader::internal_subset() {
  for (;;) {
    take_space();
    begin_ = at_;
    if (take("]")) return true;
    if (ahead("<!--") || ahead("<?")) {
      if (!pass_over()) return false;
    } else if (!markup_declaration()) {
      return false;
    }
  }
}

// Up to and with its >, which may stand in quotation marks before.
bool XmlReader::markup_declaration() {
  if (ahead("<!ENTITY") || now() == '%')
    return refuse(at_, "an entity declaration: entities are not read (write the characters themselves)");
  const bool attributes = ahead("<!ATTLIST");
  if (!attributes && !ahead("<!ELEMENT") && !ahead("<!NOTATION"))
    return refuse(at_, done() ? "the file ends inside a document type" : "not how a document type goes on");
  for (;;) {
    at_ = file_.find_first_of("\"'>", at_);
    if (at_ == file_.npos) return refuse(begin_, "the file ends inside what begins here");
    if (take(">")) break;
    if (attributes) return refuse(begin_, "a document type that gives attributes a value is not read");
    string_view value;
    if (!literal(value)) return false;
  }
  const std::size_t bad = forbidden_in_xml(file_.substr(begin_, at_ - begin_));
  return bad == file_.npos || refuse(begin_ + bad, "a character that XML forbids");
}

}  // namespace synopse
