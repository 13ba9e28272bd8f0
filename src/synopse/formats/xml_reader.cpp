#include "synopse/formats/xml_reader.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>
#include <utility>

#include "synopse/formats/xml_characters.h"
#include "synopse/formats/xml_check.h"
#include "synopse/formats/xml_reference.h"

namespace synopse {
namespace {

using std::string_view;

constexpr std::size_t kFew = 12;  // attributes that are compared each with each

// Bytes at which a reader of text or of an attribute's value has to look.
constexpr std::array<bool, 256> looked_at(string_view more) {
  std::array<bool, 256> table{};
  for (std::size_t c = 0; c < 0x20; ++c) table[c] = true;
  for (const char c : more) table[static_cast<unsigned char>(c)] = true;
  table['<'] = table['&'] = table[0xEF] = true;
  return table;
}
constexpr auto kInText = [] {
  auto table = looked_at("]");
  table['\t'] = table['\n'] = false;
  return table;
}();
constexpr auto kInValue = looked_at("\"'");

// Whether what stands here is a character that no document may hold.
bool is_forbidden(string_view here) { return forbidden_in_xml(here.substr(0, 3)) == 0; }

std::string forbidden(string_view here) {
  constexpr string_view kHex = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(here.front());
  std::string name = "U+FFF";
  if (byte != 0xEF)
    name = {'U', '+', '0', '0', kHex[byte >> 4], kHex[byte & 15]};
  else
    name += kHex[here[2] & 15];
  return "a character that XML forbids: " + name;
}

bool less(const XmlAttribute* a, const XmlAttribute* b) {
  return std::tie(a->space, a->name, a->at) < std::tie(b->space, b->name, b->at);
}
bool same(const XmlAttribute* a, const XmlAttribute* b) { return a->space == b->space && a->name == b->name; }

}  // namespace

std::string XmlAttribute::value() const {
  std::string value;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    if (raw[i] == '&') {
      const XmlReference reference = xml_reference(raw.substr(i));
      reference.append_to(value);
      i += reference.size - 1;
    } else if (raw[i] == '\r' && i + 1 < raw.size() && raw[i + 1] == '\n') {
      continue;
    } else {
      value += is_xml_space(raw[i]) ? ' ' : raw[i];
    }
  }
  return value;
}

std::string XmlReader::fault() const { return xml_place(file_, fault_at_) + ": " + what_; }

XmlEvent XmlReader::fail(std::size_t at, std::string what) {
  refuse(at, std::move(what));
  return XmlEvent::fault;
}

bool XmlReader::refuse(std::size_t at, std::string what) {
  fault_at_ = at;
  what_ = std::move(what);
  return false;
}

bool XmlReader::take(string_view word) {
  if (!ahead(word)) return false;
  at_ += word.size();
  return true;
}

bool XmlReader::take_space() {
  const std::size_t begin = at_;
  while (!done() && is_xml_space(file_[at_])) ++at_;
  return at_ > begin;
}

// The next `end` at or after `at`, which becomes its place; what stands before has to be characters of XML.
bool XmlReader::find(string_view end, std::size_t& at) {
  const std::size_t begin = at;
  at = file_.find(end, at);
  if (at == file_.npos) return refuse(begin_, "the file ends inside what begins here");
  const std::size_t bad = forbidden_in_xml(file_.substr(begin, at - begin));
  return bad == file_.npos || refuse(begin + bad, forbidden(file_.substr(begin + bad)));
}

XmlEvent XmlReader::next() {
  if (!what_.empty()) return XmlEvent::fault;
  if (empty_) return end_of_empty();
  if (!started_ && !prolog()) return XmlEvent::fault;
  for (;;) {
    begin_ = at_;
    if (in_section_ && at_ < section_end_) return section_piece();
    if (in_section_) {
      in_section_ = false;
      at_ += 3;
      continue;
    }
    if (open_.empty() && take_space()) continue;
    if (done()) return outside();
    if (now() != '<') return open_.empty() ? outside() : content();
    if (ahead("</")) return end_tag();
    if (!ahead("<!") && !ahead("<?")) return start_tag();
    if (!pass_over()) return XmlEvent::fault;
  }
}

// Text or the end of the file where no element is open, or the end inside one.
XmlEvent XmlReader::outside() {
  if (!done()) return fail(at_, "text outside the root element");
  if (!open_.empty())
    return fail(at_,
                "the file ends before its elements do (<" + std::string(open_.back().tag) + "> is open)");
  return seen_root_ ? XmlEvent::done : fail(at_, "no root element");
}

bool XmlReader::pass_over() {
  if (take("<!--")) return comment();
  if (take("<?")) return instruction();
  if (!take("<![CDATA[")) return refuse(at_, "a declaration that does not belong here");
  if (open_.empty()) return refuse(begin_, "text outside the root element");
  in_section_ = true;
  section_end_ = at_;
  return find("]]>", section_end_);
}

bool XmlReader::comment() {
  if (!find("--", at_)) return false;
  return take("-->") || refuse(at_, "-- in a comment");
}

bool XmlReader::instruction() {
  const std::size_t size = xml_name_length(file_.substr(at_));
  const string_view target = file_.substr(at_, size);
  const auto is_letter = [&](std::size_t i, char letter) { return (target[i] | 0x20) == letter; };
  if (size == 3 && is_letter(0, 'x') && is_letter(1, 'm') && is_letter(2, 'l'))
    return refuse(begin_, "an XML declaration that is not at the start of the file");
  at_ += size;
  if (size == 0 || !(is_xml_space(now()) || ahead("?>")))
    return refuse(at_, "a processing instruction without a name");
  if (!find("?>", at_)) return false;
  at_ += 2;
  return true;
}

XmlEvent XmlReader::piece(std::size_t end) {
  text_ = file_.substr(at_, end - at_);
  at_ = end;
  return XmlEvent::text;
}

XmlEvent XmlReader::content() {
  std::size_t i = at_;
  for (; i < file_.size(); ++i) {
    if (!kInText[static_cast<unsigned char>(file_[i])]) continue;
    const string_view here = file_.substr(i, 3);
    if (here[0] == '<' || here[0] == '&' || here[0] == '\r') break;
    if (here == "]]>") return fail(i, "]]> in text (write ]]&gt;)");
    if (is_forbidden(here)) return fail(i, forbidden(here));
  }
  if (i > at_) return piece(i);
  return now() == '&' ? reference() : line_end();
}

XmlEvent XmlReader::section_piece() {
  if (now() == '\r') return line_end();
  return piece(std::min(file_.find('\r', at_), section_end_));
}

XmlEvent XmlReader::line_end() {
  at_ += ahead("\r\n") ? 2 : 1;
  text_ = "\n";
  return XmlEvent::text;
}

XmlEvent XmlReader::reference() {
  XmlReference reference = xml_reference(file_.substr(at_));
  if (reference.size == 0) return fail(at_, std::move(reference.wrong));
  at_ += reference.size;
  character_.clear();
  reference.append_to(character_);
  text_ = character_;
  return XmlEvent::text;
}

XmlEvent XmlReader::start_tag() {
  if (open_.empty() && seen_root_) return fail(at_, "a second root element");
  ++at_;
  if (!qualified(prefix_, name_)) return fail(begin_, "a < that begins no tag (write &lt;)");
  const string_view tag = file_.substr(begin_ + 1, at_ - begin_ - 1);
  seen_root_ = true;
  namespaces_.enter();
  if (!attributes_of_tag() || !bind_all() || !resolve()) return XmlEvent::fault;
  empty_ = take("/>");
  if (!empty_ && !take(">"))
    return fail(at_, done() ? "the file ends inside a tag" : "neither an attribute nor the end of the tag");
  open_.push_back({tag, begin_, space_});
  return XmlEvent::start;
}

XmlEvent XmlReader::end_of_empty() {
  empty_ = false;
  begin_ = at_;
  open_.pop_back();
  namespaces_.leave();
  return XmlEvent::end;
}

XmlEvent XmlReader::end_tag() {
  at_ += 2;
  qualified(prefix_, name_);
  const string_view tag = file_.substr(begin_ + 2, at_ - begin_ - 2);
  if (open_.empty()) return fail(begin_, "an end tag without its start tag");
  const Open& open = open_.back();
  if (tag != open.tag)
    return fail(begin_, "an end tag without its start tag (<" + std::string(open.tag) + "> of " +
                            xml_place(file_, open.begin) + " is open)");
  take_space();
  if (!take(">")) return fail(at_, "an end tag that is not closed");
  space_ = open.space;
  open_.pop_back();
  namespaces_.leave();
  return XmlEvent::end;
}

// A name with or without a prefix; false where none stands.
bool XmlReader::qualified(string_view& prefix, string_view& name) {
  const auto part = [this] {
    const string_view found = file_.substr(at_, xml_name_length(file_.substr(at_)));
    at_ += found.size();
    return found;
  };
  prefix = {};
  name = part();
  if (name.empty() || now() != ':') return !name.empty();
  ++at_;
  prefix = name;
  name = part();
  return !name.empty();
}

bool XmlReader::attributes_of_tag() {
  attributes_.clear();
  bindings_.clear();
  for (;;) {
    const bool apart = take_space();
    if (done() || now() == '>' || now() == '/') return true;
    if (!apart) return refuse(at_, "neither an attribute nor the end of the tag");
    if (!attribute()) return false;
  }
}

bool XmlReader::attribute() {
  XmlAttribute attribute{.at = at_};
  if (!qualified(attribute.prefix, attribute.name)) return refuse(at_, "not the name of an attribute");
  take_space();
  if (!take("=")) return refuse(at_, "an attribute without a value");
  take_space();
  const char quote = now();
  if (quote != '"' && quote != '\'') return refuse(at_, "an attribute without quotation marks");
  ++at_;
  if (!value(attribute, quote)) return false;
  const bool binds = attribute.prefix == "xmlns" || (attribute.prefix.empty() && attribute.name == "xmlns");
  (binds ? bindings_ : attributes_).push_back(attribute);
  return true;
}

bool XmlReader::value(XmlAttribute& attribute, char quote) {
  const std::size_t begin = at_;
  for (;; ++at_) {
    while (!done() && !kInValue[static_cast<unsigned char>(file_[at_])]) ++at_;
    if (done()) return refuse(attribute.at, "the file ends inside an attribute");
    const char c = now();
    if (c == quote) break;
    if (c == '<') return refuse(at_, "a < in an attribute (write &lt;)");
    if (is_forbidden(file_.substr(at_, 3))) return refuse(at_, forbidden(file_.substr(at_, 3)));
    if (c == '&') {
      XmlReference reference = xml_reference(file_.substr(at_));
      if (reference.size == 0) return refuse(at_, std::move(reference.wrong));
      at_ += reference.size - 1;
    }
  }
  attribute.raw = file_.substr(begin, at_ - begin);
  ++at_;
  return true;
}

bool XmlReader::bind(const XmlAttribute& attribute) {
  const string_view prefix = attribute.prefix.empty() ? string_view() : attribute.name;
  const std::string name = attribute.value();
  const bool is_xml = name == namespaces_.name(kXmlNamespace);
  if (prefix == "xml" && is_xml) return true;
  if (prefix == "xml" || prefix == "xmlns")
    return refuse(attribute.at, "a prefix that cannot be bound: " + std::string(prefix));
  if (is_xml || name == namespaces_.name(kXmlnsNamespace))
    return refuse(attribute.at, "a namespace that cannot be bound: " + name);
  if (name.empty() && !prefix.empty()) return refuse(attribute.at, "a prefix bound to no namespace");
  namespaces_.bind(prefix, name);
  return true;
}

bool XmlReader::bind_all() {
  for (auto& binding : bindings_) binding.space = kXmlnsNamespace;
  return unique(bindings_) &&
         std::all_of(bindings_.begin(), bindings_.end(), [this](const auto& each) { return bind(each); });
}

// The namespaces of a tag and of its attributes.
bool XmlReader::resolve() {
  const auto of = [this](string_view prefix, std::size_t at, XmlNamespace& space) {
    space = namespaces_.of_prefix(prefix);
    return space != kNoNamespace || refuse(at, "a prefix without a namespace: " + std::string(prefix));
  };
  space_ = namespaces_.of_default();
  if (!prefix_.empty() && !of(prefix_, begin_, space_)) return false;
  for (auto& each : attributes_)
    if (!each.prefix.empty() && !of(each.prefix, each.at, each.space)) return false;
  return unique(attributes_);
}

bool XmlReader::unique(const std::vector<XmlAttribute>& attributes) {
  const auto twice = [this](const XmlAttribute& one) {
    return refuse(one.at, "an attribute twice: " + std::string(one.name));
  };
  if (attributes.size() <= kFew) {
    for (std::size_t i = 1; i < attributes.size(); ++i)
      for (std::size_t j = 0; j < i; ++j)
        if (same(&attributes[i], &attributes[j])) return twice(attributes[i]);
    return true;
  }
  std::vector<const XmlAttribute*> sorted;
  for (const auto& each : attributes) sorted.push_back(&each);
  std::sort(sorted.begin(), sorted.end(), less);
  const auto found = std::adjacent_find(sorted.begin(), sorted.end(), same);
  return found == sorted.end() || twice(**std::next(found));
}

}  // namespace synopse
