#include "synopse/formats/tei_write_back.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

#include "synopse/formats/numbers.h"
#include "synopse/formats/sha256.h"
#include "synopse/formats/tei.h"
#include "synopse/formats/tei_document.h"
#include "synopse/formats/tei_pointers.h"
#include "synopse/formats/tei_source.h"
#include "synopse/formats/xml.h"
#include "synopse/formats/xml_characters.h"
#include "synopse/formats/xml_reference.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

using std::string_view;

constexpr string_view kMark = "\xEF\xBB\xBF";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Whether an id of ours could be so, behind the document's prefix: "s12", "f3.1", "k.Q64".
bool is_local_id(string_view local) {
  if (local.starts_with("k.")) return true;
  const std::size_t kind = std::min(local.find_first_of("0123456789"), local.size());
  constexpr string_view kKinds[] = {"s", "t", "e", "f", "q", "st", "r", "p"};
  return kind < local.size() &&
         std::find(std::begin(kKinds), std::end(kKinds), local.substr(0, kind)) != std::end(kKinds) &&
         std::all_of(local.begin() + static_cast<std::ptrdiff_t>(kind), local.end(),
                     [](char c) { return is_digit(c) || c == '.'; });
}

bool may_clash(const std::vector<string_view>& taken, const std::string& prefix) {
  auto id = std::lower_bound(taken.begin(), taken.end(), string_view(prefix));
  for (; id != taken.end() && id->starts_with(prefix); ++id)
    if (is_local_id(id->substr(prefix.size()))) return true;
  return false;
}

// A name for the annotation, so that none of its ids stands in the file.
std::string free_name(const std::string& id, const TeiOrigin& origin) {
  std::string name = tei_name(id);
  while (may_clash(origin.taken, name + ".")) name += "-a";
  return name;
}

// The id of the element that gets one, should any need it.
std::string free_root_id(const std::string& prefix, const TeiOrigin& origin) {
  std::string id = prefix + "body";
  while (std::binary_search(origin.taken.begin(), origin.taken.end(), string_view(id))) id += "-a";
  return id;
}

// How many code points the text in a piece of our XML has.
std::uint32_t text_points(string_view xml) {
  std::uint32_t points = 0;
  for (std::size_t at = 0; at < xml.size();) {
    if (xml[at] == '<') {
      at = xml.find('>', at) + 1;
      continue;
    }
    at += xml[at] == '&' ? xml_reference(xml.substr(at)).size : code_point_at(xml, at).size;
    ++points;
  }
  return points;
}

// The same XML in letters that every encoding has.
std::string in_ascii(string_view xml) {
  std::string ascii;
  for (std::size_t at = 0; at < xml.size();) {
    const CodePoint c = code_point_at(xml, at);
    if (c.value < 0x80)
      ascii += xml[at];
    else
      ascii.append("&#").append(std::to_string(static_cast<std::uint32_t>(c.value))).append(";");
    at += c.size;
  }
  return ascii;
}

// Adds the default namespace to the first element of a name.
void add_namespace(string_view element, std::string& xml) {
  const std::size_t at = xml.find("<" + std::string(element));
  if (at == xml.npos) return;
  xml.insert(at + 1 + element.size(), " xmlns=\"" + std::string(kTeiNamespace) + "\"");
}

WriteOptions in_stand_off(WriteOptions options) {
  options.markup = Markup::stand_off;
  return options;
}

// Pointers into the copy, as attributes.
class Anchors : public TeiAnchors {
 public:
  explicit Anchors(TeiPointers& pointers) : pointers_(pointers) {}
  void append(Appender& out, Span span) override {
    const TeiPointer& pointer = pointers_.of(span);
    out += " target=\"#string-range(";
    out.append(pointer.id);
    for (const TeiRange range : pointer.ranges) {
      out += ',';
      append_number(out, range.start);
      out += ',';
      append_number(out, range.length);
    }
    out += ")\"";
  }

 private:
  TeiPointers& pointers_;
};

class WriteBack {
 public:
  WriteBack(const Document& document, const TeiOrigin& origin, WriteOptions options)
      : origin_(origin),
        tei_(document, free_name(document.id, origin), in_stand_off(options)),
        root_id_(free_root_id(tei_.prefix, origin)),
        pointers_(origin, tei_.points, root_id_),
        anchors_(pointers_) {
    tei_.anchors = &anchors_;
  }

  // The copy as UTF-8 without byte order mark; nothing where some place cannot be pointed at.
  std::optional<std::string> copy() {
    const std::string header = origin_.header.at == 0 ? "" : header_entries();
    pointers_.shift(shift(header));
    const std::string stand_off = this->stand_off();
    if (pointers_.needed_root_id() && origin_.root_id.at == 0) return std::nullopt;
    std::vector<Edit> edits;
    for (const TeiEarlier& each : origin_.earlier) edits.push_back({each.begin, each.end, {}});
    if (!header.empty()) edits.push_back({origin_.header.at, origin_.header.at, header});
    if (pointers_.needed_root_id())
      edits.push_back({origin_.root_id.at, origin_.root_id.at, " xml:id=\"" + root_id_ + "\""});
    edits.push_back({origin_.stand_off.at, origin_.stand_off.at, stand_off});
    return edited(std::move(edits));
  }

 private:
  struct Edit {
    std::size_t begin, end;  // bytes of the file that give way
    std::string text;
  };

  std::string header_entries() const {
    std::string entries;
    {
      Appender out(entries);
      append_prefixes(out, kTeiCategories);
      append_application(out, tei_.prefix, tei_.rules.all());
    }
    const TeiInsertion& where = origin_.header;
    if (where.needs_element) entries = "\n<encodingDesc>\n" + entries + "</encodingDesc>";
    if (!where.needs_namespace) return entries;
    if (where.needs_element) return add_namespace("encodingDesc", entries), entries;
    add_namespace("listPrefixDef", entries);
    add_namespace("appInfo", entries);
    return entries;
  }

  // What the copy's text has more before the body than the file's, in code points.
  std::int64_t shift(const std::string& header) const {
    std::int64_t points = text_points(header);
    for (const TeiEarlier& each : origin_.earlier)
      if (each.position < origin_.stand_off.position) points -= each.points;
    return points;
  }

  // Marked as ours, so that it can be replaced, and with what the annotation is of.
  std::string stand_off() {
    constexpr string_view kStart = "<standOff";
    std::string written;
    {
      Appender out(written);
      append_stand_off(tei_, out);
    }
    if (written.empty()) written = "<standOff>\n</standOff>\n";
    std::string text_of = " type=\"synopse\"";
    if (origin_.stand_off.needs_namespace) text_of += " xmlns=\"" + std::string(kTeiNamespace) + "\"";
    text_of += ">\n" + extent();
    written.replace(kStart.size(), 1, text_of);
    if (written.ends_with('\n')) written.pop_back();
    return "\n" + written;
  }

  std::string extent() const {
    const Document& document = tei_.document;
    const auto measure = [](string_view unit, std::size_t quantity) {
      return "<measure unit=\"" + std::string(unit) + "\" quantity=\"" + std::to_string(quantity) + "\"/>";
    };
    return "<bibl><idno type=\"sha256\">" + sha256(document.text) + "</idno><extent>" +
           measure("characters", tei_.points.count()) + measure("sentences", document.sentences.size()) +
           measure("tokens", document.tokens.size()) + "</extent></bibl>";
  }

  std::string edited(std::vector<Edit> edits) const {
    // What is put where something gives way stands before it.
    std::sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) {
      return std::tie(a.begin, a.end) < std::tie(b.begin, b.end);
    });
    const std::string& file = origin_.file.text;
    std::string copy;
    std::size_t done = 0;
    for (const Edit& edit : edits) {
      copy.append(file, done, edit.begin - done);
      copy += origin_.file.encoding.empty() ? edit.text : in_ascii(edit.text);
      done = edit.end;
    }
    return copy.append(file, done, file.size() - done);
  }

  const TeiOrigin& origin_;
  TeiDocument tei_;
  std::string root_id_;
  TeiPointers pointers_;
  Anchors anchors_;
};

// Whether ids are names, and none stands twice: pointers may begin with them.
bool are_sound(const std::vector<std::string_view>& sorted) {
  return std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end() &&
         std::all_of(sorted.begin(), sorted.end(),
                     [](std::string_view id) { return !id.empty() && xml_name_length(id) == id.size(); });
}

}  // namespace

bool write_back(const Document& document, const TeiOrigin& origin, const WriteOptions& options,
                std::string& out) {
  if (document.text.size() != origin.text_size || !are_sound(origin.taken)) return false;
  const auto copy = WriteBack(document, origin, options).copy();
  if (!copy) return false;
  const XmlText& file = origin.file;
  if (file.encoding.empty()) {
    if (file.mark) out += kMark;
    out += *copy;
    return true;
  }
  const auto bytes = encoded((file.mark ? std::string(kMark) : "") + *copy, file.encoding);
  if (bytes) out += *bytes;
  return bytes.has_value();
}

}  // namespace synopse
