// Ways to damage a TEI file of ours in one place, each of which has to be found.
#pragma once

#include <cctype>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "formats_random.h"

namespace synopse::test {

// A file cut into tags and what stands between them.
class TagList {
 public:
  struct Tag {
    std::size_t begin = 0, end = 0;  // bytes, < and > among them
    std::string_view name;           // "w", "/w"
  };

  explicit TagList(std::string_view file) : file_(file) {
    for (std::size_t at = file.find('<', 2); at != file.npos; at = file.find('<', at + 1)) {
      const std::size_t end = file.find('>', at) + 1, name = file.find_first_of(" \n/>", at + 2);
      tags_.push_back({at, end, file.substr(at + 1, name - at - 1)});
    }
    body_ = file.find("<body");
    body_end_ = file.find("</body>");
  }
  const std::vector<Tag>& all() const { return tags_; }
  std::string_view text(const Tag& tag) const { return file_.substr(tag.begin, tag.end - tag.begin); }
  bool in_body(const Tag& tag) const { return tag.begin > body_ && tag.begin < body_end_; }
  // The value of an attribute, as a place in the file; empty: it has none.
  Span value(const Tag& tag, std::string_view attribute) const {
    const std::string before = std::string(attribute) + "=\"";
    for (std::size_t at = text(tag).find(before); at != std::string_view::npos;
         at = text(tag).find(before, at + 1)) {
      if (at == 0 || !std::isspace(static_cast<unsigned char>(text(tag)[at - 1]))) continue;
      const std::size_t begin = tag.begin + at + before.size();
      return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(file_.find('"', begin))};
    }
    return {};
  }
  // Where the element that a tag starts ends.
  std::size_t element_end(const Tag& tag) const {
    if (text(tag).ends_with("/>")) return tag.end;
    std::size_t depth = 0;
    for (const Tag& each : tags_) {
      if (each.begin < tag.begin || text(each).ends_with("/>")) continue;
      depth += each.name.starts_with('/') ? std::size_t(-1) : 1;
      if (depth == 0) return each.end;
    }
    return tag.end;
  }

 private:
  std::string_view file_;
  std::vector<Tag> tags_;
  std::size_t body_ = 0, body_end_ = 0;
};

class Damage {
 public:
  Damage(std::string_view file, std::uint64_t seed) : file_(file), tags_(file), random_(seed) {}

  struct Kind {
    std::string_view name;
    std::optional<std::string> (Damage::*make)();
  };
  // nullopt: the file has no such place.
  std::optional<std::string> make(const Kind& kind) { return (this->*kind.make)(); }

  std::optional<std::string> letter() {
    return with(
        text_place(), [](std::size_t) { return "#"; }, 0);
  }
  std::optional<std::string> blank() {
    return with(
        text_place(), [](std::size_t) { return " "; }, 0);
  }
  std::optional<std::string> stray_text() {
    return insert_after([&](auto& tag) { return !tags_.in_body(tag) && is_structure(tag.name); }, "stray");
  }
  std::optional<std::string> token_gone() {
    return drop([&](auto& tag) {
      return tags_.in_body(tag) && (tag.name == "w" || tag.name == "pc" || tag.name == "s");
    });
  }
  std::optional<std::string> mention_gone() {
    return drop([&](auto& tag) { return tags_.in_body(tag) && tag.name.ends_with("Name"); });
  }
  std::optional<std::string> unit_gone() {
    // The last of its kind leaves no gap; of tokens and sentences the header knows how many there are.
    return drop([&](auto& tag) {
      const std::string_view id = value(tag, "xml:id");
      const std::size_t digits = id.find_last_not_of("0123456789") + 1;
      if (tag.name != "span" || digits >= id.size()) return false;
      const std::string next =
          std::string(id.substr(0, digits)) + std::to_string(std::stoul(std::string(id.substr(digits))) + 1);
      return file_.find("xml:id=\"" + next + "\"") != file_.npos;
    });
  }
  std::optional<std::string> entry_gone() {
    return drop([&](auto& tag) {
      return !tags_.in_body(tag) && tags_.text(tag).find(".k.") != std::string_view::npos &&
             tag.name != "span" && tag.name != "ptr" && tag.name != "link" && !tag.name.ends_with("Name") &&
             tag.name != "name" && tag.name != "rs" && tag.name != "fs";
    });
  }
  std::optional<std::string> twice() {
    const auto tag = one([&](auto& each) {
      return tags_.value(each, "xml:id").size() > 0 && each.name != "TEI" && each.name != "body";
    });
    if (!tag) return std::nullopt;
    const std::size_t end = tags_.element_end(*tag);
    return put(end, end, file_.substr(tag->begin, end - tag->begin));
  }
  std::optional<std::string> id_gone() {
    // A figure inside another one may be a part of it, which has no id.
    const auto tag = one([&](auto& each) {
      const bool figure =
          each.name == "num" || each.name == "measure" || each.name == "date" || each.name == "time";
      return tags_.value(each, "xml:id").size() > 0 && !figure;
    });
    return tag ? without(*tag, "xml:id") : std::nullopt;
  }
  std::optional<std::string> id_of_another() {
    const auto has_id = [&](auto& each) { return tags_.value(each, "xml:id").size() > 0; };
    const auto tag = one(has_id), other = one(has_id);
    if (!tag || tag->begin == other->begin) return std::nullopt;
    const Span id = tags_.value(*other, "xml:id");
    return set(*tag, "xml:id", file_.substr(id.begin, id.size()));
  }
  std::optional<std::string> id_strange() {
    return set_if("xml:id", "other.t1",
                  [](auto& tag) { return tag.name != "teiCorpus" && tag.name != "taxonomy"; });
  }
  std::optional<std::string> id_far() {
    const auto tag = one([&](auto& each) {
      return tags_.in_body(each) && (each.name == "w" || each.name == "pc" || each.name == "s");
    });
    if (!tag) return std::nullopt;
    const Span id = tags_.value(*tag, "xml:id");
    return set(*tag, "xml:id", std::string(file_.substr(id.begin, id.size())) + "99");
  }
  std::optional<std::string> pointer_dangling() { return set_pointer("gone"); }
  // A feature structure may be of the body, too.
  std::optional<std::string> pointer_wrong_kind() { return set_pointer("body", "fs"); }
  std::optional<std::string> ends_exchanged() {
    const auto tag = one([&](auto& each) { return each.name == "span" && from(each) != to(each); });
    if (!tag) return std::nullopt;
    const std::string first(from(*tag)), last(to(*tag));
    // What begins with pieces of one token, or ends in them, is in order either way.
    std::string whole = *set(*tag, "from", last);
    const std::size_t at = whole.find("to=\"", tag->begin) + 4;
    return whole.replace(at, last.size(), first);
  }
  std::optional<std::string> range_beyond() {
    const auto tag =
        one([&](auto& each) { return value(each, "target").find("string-range") != std::string_view::npos; });
    if (!tag) return std::nullopt;
    const std::string target(value(*tag, "target"));
    return set(*tag, "target", target.substr(0, target.rfind(',') + 1) + "9999)");
  }
  std::optional<std::string> copy_changed() {
    const auto tag =
        one([&](auto& each) { return !tags_.in_body(each) && is_copy(each) && file_[each.end] != '<'; });
    return tag ? put(tag->end, tag->end, "x") : std::nullopt;
  }
  std::optional<std::string> join_gone() {
    const auto tag = one([&](auto& each) { return !value(each, "join").empty(); });
    return tag ? without(*tag, "join") : std::nullopt;
  }
  std::optional<std::string> join_wrong() {
    const auto tag = one(
        [&](auto& each) { return (each.name == "w" || each.name == "pc") && value(each, "join").empty(); });
    return tag ? add(*tag, " join=\"right\"") : std::nullopt;
  }
  std::optional<std::string> part_gone() {
    const auto tag = one([&](auto& each) { return !value(each, "part").empty(); });
    return tag ? without(*tag, "part") : std::nullopt;
  }
  std::optional<std::string> hash_changed() {
    const std::size_t at = file_.find("type=\"sha256\">") + 14;
    return put(at, at + 1, file_[at] == '0' ? "1" : "0");
  }
  std::optional<std::string> count_changed() {
    return set_if("quantity", "12345", [&](auto& tag) {
      return value(tag, "unit") == "characters" || value(tag, "unit") == "tokens" ||
             value(tag, "unit") == "sentences";
    });
  }
  std::optional<std::string> attribute_added() {
    const auto tag = one([&](auto& each) { return is_start(each); });
    return add(*tag, " foo=\"1\"");
  }
  std::optional<std::string> value_emptied() {
    static constexpr std::string_view kNames[] = {"xml:id", "type", "xml:lang", "ana",  "from",  "to",
                                                  "ref",    "cert", "target",   "unit", "direct"};
    return set_any(random_.one_of(kNames), "");
  }
  std::optional<std::string> renamed() {
    const auto tag = one([&](auto& each) { return is_start(each) && tags_.text(each).ends_with("/>"); });
    return tag ? put(tag->begin + 1, tag->begin + 1 + tag->name.size(), "seg") : std::nullopt;
  }
  std::optional<std::string> circle() {
    const auto tag = one([&](auto& each) { return value(each, "type") == "by"; });
    if (!tag) return std::nullopt;
    const std::size_t stance = file_.rfind(" type=\"stance\"", tag->begin),
                      id = file_.rfind("xml:id=\"", stance) + 8;
    return set(*tag, "corresp", "#" + std::string(file_.substr(id, stance - 1 - id)));
  }
  std::optional<std::string> type_changed() {
    return set_if("type", "7-1", [&](auto& tag) {
      return tag.name == "link" || (tag.name == "ptr" && !value(tag, "type").empty());
    });
  }
  std::optional<std::string> targets_exchanged() {
    const auto tag = one([&](auto& each) { return each.name == "link"; });
    if (!tag) return std::nullopt;
    const std::string target(value(*tag, "target"));
    const std::size_t blank = target.rfind(' ');
    return set(*tag, "target", target.substr(blank + 1) + " " + target.substr(0, blank));
  }
  std::optional<std::string> target_gone() {
    const auto tag = one([&](auto& each) {
      return each.name == "link" || (each.name == "ptr" && !value(each, "type").empty());
    });
    return tag ? set(*tag, "target", std::string(value(*tag, "target")) + "999") : std::nullopt;
  }
  std::optional<std::string> tag_open() {
    const auto tag = one([&](auto&) { return true; });
    return put(tag->end - 1, tag->end, "");
  }
  std::optional<std::string> ampersand() {
    return with(
        text_place(), [](std::size_t) { return "&"; }, 0);
  }
  std::optional<std::string> control() {
    return with(
        text_place(), [](std::size_t) { return "\x01"; }, 0);
  }
  std::optional<std::string> cut_off() {
    return std::string(file_.substr(0, 1 + random_.below(static_cast<std::uint32_t>(file_.size() - 2))));
  }

 private:
  using Tag = TagList::Tag;

  static bool is_start(const Tag& tag) { return !tag.name.starts_with('/') && !tag.name.starts_with('?'); }
  static bool is_structure(std::string_view name) {
    for (const auto each : {"standOff", "/standOff", "spanGrp", "listPerson", "/listPerson", "text", "body",
                            "/body", "linkGrp", "teiHeader", "fileDesc"})
      if (name == each) return true;
    return false;
  }
  bool is_copy(const Tag& tag) const {
    if (tags_.value(tag, "xml:id").size() > 0 || !is_start(tag)) return false;
    for (const auto each :
         {"persName", "placeName", "orgName", "name", "rs", "num", "measure", "date", "time"})
      if (tag.name == each)
        return file_.rfind("<span", tag.begin) != file_.npos &&
               file_.rfind("</listPerson>", tag.begin) == file_.npos && file_[tag.begin - 1] == '>' &&
               file_.substr(file_.rfind('<', tag.begin - 1), 5) == "<span";
    return false;
  }
  std::string_view value(const Tag& tag, std::string_view attribute) const {
    const Span at = tags_.value(tag, attribute);
    return file_.substr(at.begin, at.size());
  }
  std::string_view from(const Tag& tag) const { return value(tag, "from"); }
  std::string_view to(const Tag& tag) const { return value(tag, "to"); }

  template <class Good>
  std::optional<Tag> one(Good good) {
    std::vector<Tag> all;
    for (const Tag& tag : tags_.all())
      if (good(tag)) all.push_back(tag);
    if (all.empty()) return std::nullopt;
    return all[random_.below(static_cast<std::uint32_t>(all.size()))];
  }
  // A place in the text of the body where a token's letters stand.
  std::optional<std::size_t> text_place() {
    const auto tag = one([&](auto& each) { return each.name == "w" || each.name == "pc"; });
    return tag ? std::optional(tag->end) : std::nullopt;
  }
  template <class Text>
  std::optional<std::string> with(std::optional<std::size_t> at, Text text, std::size_t cut) {
    return at ? put(*at, *at + cut, text(*at)) : std::nullopt;
  }
  std::optional<std::string> put(std::size_t begin, std::size_t end, std::string_view text) {
    std::string whole(file_.substr(0, begin));
    whole += text;
    return whole += file_.substr(end);
  }
  template <class Good>
  std::optional<std::string> insert_after(Good good, std::string_view text) {
    const auto tag = one(good);
    return tag ? put(tag->end, tag->end, text) : std::nullopt;
  }
  template <class Good>
  std::optional<std::string> drop(Good good) {
    const auto tag = one(good);
    return tag ? put(tag->begin, tags_.element_end(*tag), "") : std::nullopt;
  }
  std::optional<std::string> without(const Tag& tag, std::string_view attribute) {
    const Span at = tags_.value(tag, attribute);
    return put(at.begin - attribute.size() - 3, at.end + 1, "");
  }
  std::optional<std::string> set(const Tag& tag, std::string_view attribute, std::string_view text) {
    const Span at = tags_.value(tag, attribute);
    return put(at.begin, at.end, text);
  }
  template <class Good>
  std::optional<std::string> set_if(std::string_view attribute, std::string_view text, Good good) {
    const auto tag = one([&](auto& each) {
      return good(each) && tags_.value(each, attribute).begin > 0 && value(each, attribute) != text;
    });
    return tag ? set(*tag, attribute, text) : std::nullopt;
  }
  std::optional<std::string> set_any(std::string_view attribute, std::string_view text) {
    return set_if(attribute, text, [](auto&) { return true; });
  }
  std::optional<std::string> add(const Tag& tag, std::string_view text) {
    const std::size_t at = tag.end - (tags_.text(tag).ends_with("/>") ? 2 : 1);
    return put(at, at, text);
  }
  std::optional<std::string> set_pointer(std::string_view local, std::string_view but_of = {}) {
    static constexpr std::string_view kNames[] = {"ref", "who", "corresp", "from", "to"};
    const std::string_view attribute = random_.one_of(kNames);
    const auto tag =
        one([&](auto& each) { return each.name != but_of && value(each, attribute).starts_with("#"); });
    if (!tag) return std::nullopt;
    const std::string_view whole = value(*tag, attribute);
    return set(*tag, attribute, std::string(whole.substr(0, whole.find('.') + 1)) + std::string(local));
  }

  std::string_view file_;
  TagList tags_;
  Random random_;
};

inline constexpr Damage::Kind kDamages[] = {
    {"letter", &Damage::letter},
    {"blank", &Damage::blank},
    {"stray text", &Damage::stray_text},
    {"token gone", &Damage::token_gone},
    {"mention gone", &Damage::mention_gone},
    {"unit gone", &Damage::unit_gone},
    {"entry gone", &Damage::entry_gone},
    {"twice", &Damage::twice},
    {"id gone", &Damage::id_gone},
    {"id of another", &Damage::id_of_another},
    {"id strange", &Damage::id_strange},
    {"id far", &Damage::id_far},
    {"pointer dangling", &Damage::pointer_dangling},
    {"pointer of the wrong kind", &Damage::pointer_wrong_kind},
    {"ends exchanged", &Damage::ends_exchanged},
    {"range beyond the text", &Damage::range_beyond},
    {"copy changed", &Damage::copy_changed},
    {"join gone", &Damage::join_gone},
    {"join wrong", &Damage::join_wrong},
    {"part gone", &Damage::part_gone},
    {"hash changed", &Damage::hash_changed},
    {"count changed", &Damage::count_changed},
    {"attribute added", &Damage::attribute_added},
    {"value emptied", &Damage::value_emptied},
    {"renamed", &Damage::renamed},
    {"circle", &Damage::circle},
    {"type changed", &Damage::type_changed},
    {"targets exchanged", &Damage::targets_exchanged},
    {"target gone", &Damage::target_gone},
    {"tag open", &Damage::tag_open},
    {"ampersand", &Damage::ampersand},
    {"control", &Damage::control},
    {"cut off", &Damage::cut_off},
};

}  // namespace synopse::test
