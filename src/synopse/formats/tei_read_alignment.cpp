// Alignments: what a pair's documents have in common, and where they differ.
#include "synopse/formats/tei_read_alignment.h"

#include <algorithm>
#include <pugixml.hpp>

#include "synopse/formats/percent_decoded.h"
#include "synopse/formats/tei_read_sides.h"

namespace synopse {
namespace {

class AlignmentReader {
 public:
  AlignmentReader(const TeiSource& source, const pugi::xml_node& tei, ReadPair& pair, const ReadSide& de,
                  const ReadSide& en)
      : source_(source),
        alignment_(pair.alignment),
        prefix_(std::string(attribute(tei, "xml:id")) + "."),
        rules_(read_rules(source, tei, prefix_)),
        sides_(source, de, en) {}

  void run(const pugi::xml_node& stand_off) {
    for (const auto& group : stand_off.children("linkGrp")) {
      const auto level = synopse::level(attribute(group, "subtype"));
      if (!level) source_.refuse(group, "links of no level that we know");
      for (const auto& one : group.children())
        if (one.type() == pugi::node_element) link(one, *level);
    }
    put_in_order(link_numbers_, links_);
    number_links();
    for (const auto& annotation : stand_off.child("listAnnotation").children("annotation"))
      discrepancy(annotation);
    put_in_order(discrepancy_numbers_, alignment_.discrepancies);
    for (const auto& fs : stand_off.children("fs")) exact_values(fs);
    for (auto& one : links_)
      if (one.place) alignment_.links[*one.place] = std::move(one.link);
  }

 private:
  // A link, or the ptr of a unit without one, of which JSONL says nothing.
  struct ReadLink {
    Link link;
    bool meant = true;                   // a link of the alignment
    std::optional<std::uint32_t> place;  // in the alignment
  };

  template <class Unit>
  void put_in_order(UnitNumbers& numbers, std::vector<Unit>& all) const {
    if (const TeiElement twice = numbers.sort(all)) source_.refuse(pugi::xml_node(twice), "an xml:id twice");
  }

  void link(const pugi::xml_node& element, Level level) {
    link_numbers_.add(id(element, "l"), element.internal_object());
    ReadLink& read = links_.emplace_back();
    Link& link = read.link;
    link.level = level;
    link.note = attribute(element, "n");
    read.meant = element.attribute("cert");
    link.score = read_certainty(source_, element).value_or(0.0f);
    link.relation = relation_of(element);
    const UnitCounts counts = sides_.targets(element, level, link.de, link.en);
    if (attribute(element, "type") != std::to_string(counts.de) + "-" + std::to_string(counts.en))
      source_.refuse(element, "type is not the number of German and of English targets");
    sides_.mentions(element, level, link.de, link.en);
  }

  Relation relation_of(const pugi::xml_node& element) const {
    const std::string_view category = attribute(element, "ana");
    constexpr std::string_view kBegin = "syn:rel.";
    if (category.empty()) return Relation::same;
    const auto known = category.starts_with(kBegin) ? relation(category.substr(kBegin.size())) : std::nullopt;
    if (!known) source_.refuse(element, std::string(category) + " is no relation");
    return *known;
  }

  // The links of the alignment come by their numbers, without those that only
  // fill gaps.
  void number_links() {
    for (auto& one : links_) {
      if (!one.meant) continue;
      one.place = static_cast<std::uint32_t>(alignment_.links.size());
      alignment_.links.emplace_back();
    }
  }

  // "ALIGN.l17" is 17.
  std::uint32_t id(const pugi::xml_node& element, std::string_view kind) const {
    return number(element, attribute(element, "xml:id"), kind);
  }
  std::uint32_t number(const pugi::xml_node& element, std::string_view whole, std::string_view kind) const {
    const auto id = whole.starts_with(prefix_) ? unit_id(whole.substr(prefix_.size())) : std::nullopt;
    if (!id || id->kind != kind || id->piece != 0)
      source_.refuse(element, std::string(whole) + " is not " + prefix_ + std::string(kind) + "1 or such");
    return id->number;
  }

  ReadLink& linked(const pugi::xml_node& element, std::string_view pointer) {
    const std::string_view whole = pointer.substr(pointer.starts_with('#') ? 1 : 0);
    const auto place = link_numbers_.place(number(element, whole, "l"));
    if (!place) source_.refuse(element, "there is no link " + std::string(whole));
    return links_[*place];
  }

  void discrepancy(const pugi::xml_node& annotation) {
    discrepancy_numbers_.add(id(annotation, "d"), annotation.internal_object());
    Discrepancy& one = alignment_.discrepancies.emplace_back();
    constexpr std::string_view kBegin = "syn:disc.";
    const std::string_view ana = attribute(annotation, "ana");
    const auto known = ana.starts_with(kBegin) ? category(ana.substr(kBegin.size())) : std::nullopt;
    if (!known) source_.refuse(annotation, std::string(ana) + " is no category of discrepancies");
    one.category = *known;
    one.score = read_certainty(source_, annotation).value_or(0.0f);
    one.note = content(annotation.child("note"));
    one.rule = rule_at(source_, annotation, rules_, prefix_);
    units(annotation, one);
  }

  // Its units are those of the links that it is about, or are listed.
  void units(const pugi::xml_node& annotation, Discrepancy& one) {
    if (!annotation.attribute("target")) source_.refuse(annotation, "no target says what this is about");
    std::vector<ReadLink*> about;
    for_each_word(attribute(annotation, "target"), [&](std::string_view pointer) {
      if (pointer != "#" + prefix_.substr(0, prefix_.size() - 1))
        about.push_back(&linked(annotation, pointer));
    });
    if (about.size() == 1) one.link = about.front()->place;
    for (const ReadLink* each : about) {
      if (each->link.level != about.front()->link.level)
        source_.refuse(annotation, "the targets are links of different levels");
      one.level = each->link.level;
      sides_.spend(annotation, each->link.de.size() + each->link.en.size());
      one.de.append(each->link.de);
      one.en.append(each->link.en);
    }
    if (about.size() > 1) {
      one.de.sort_once();
      one.en.sort_once();
    }
    if (const auto listed = annotation.attribute("corresp")) {
      one.de.clear();
      one.en.clear();
      std::optional<Level> level;
      sides_.units(annotation, listed.value(), level, one.de, one.en);
      one.level = level.value_or(one.level);
    }
  }

  void exact_values(const pugi::xml_node& fs) {
    const std::string_view pointer = attribute(fs, "corresp");
    const std::string_view whole = pointer.substr(pointer.starts_with('#') ? 1 : 0);
    const bool is_discrepancy = whole.starts_with(prefix_ + "d");
    for (const auto& f : fs.children("f")) {
      const std::string_view name = attribute(f, "name");
      const std::string value = content(f.child("string"));
      const bool good =
          is_discrepancy
              ? exact_value(fs, alignment_.discrepancies[discrepancy_place(fs, whole)], name, value)
              : exact_value(fs, linked(fs, whole).link, name, value);
      if (!good) source_.refuse(f, "\"" + std::string(name) + "\" is no field of what this is about");
    }
  }
  std::uint32_t discrepancy_place(const pugi::xml_node& fs, std::string_view whole) const {
    const auto place = discrepancy_numbers_.place(number(fs, whole, "d"));
    if (!place) source_.refuse(fs, "there is no discrepancy " + std::string(whole));
    return *place;
  }

  bool exact_value(const pugi::xml_node& fs, Discrepancy& one, std::string_view name,
                   const std::string& value) {
    if (name == "link" && value.empty()) return one.link.reset(), true;
    if (name == "link") return one.link = linked(fs, prefix_ + value).place, one.link.has_value();
    return common(fs, one, name, value);
  }
  bool exact_value(const pugi::xml_node& fs, Link& link, std::string_view name, const std::string& value) {
    return common(fs, link, name, value);
  }
  template <class Annotation>
  bool common(const pugi::xml_node& fs, Annotation& annotation, std::string_view name,
              const std::string& value) {
    if (name == "note") return annotation.note = value, true;
    std::optional<Level> level = annotation.level;
    if (name == "de") return sides_.local_units(fs, value, Language::de, level, annotation.de), true;
    if (name == "en") return sides_.local_units(fs, value, Language::en, level, annotation.en), true;
    return false;
  }

  const TeiSource& source_;
  Alignment& alignment_;
  const std::string prefix_;
  const std::vector<RuleName> rules_;
  ReadSides sides_;
  std::vector<ReadLink> links_;
  UnitNumbers link_numbers_, discrepancy_numbers_;
};

// "de.xml#DE": a path, and what is meant in it.
TeiTarget target_of(std::string_view pointer) {
  const std::size_t hash = std::min(pointer.find('#'), pointer.size());
  return {std::string(pointer.substr(0, hash)),
          std::string(pointer.substr(std::min(hash + 1, pointer.size())))};
}

// Where a header names only the file, links may tell which document of it is meant.
TeiTarget target_of(const pugi::xml_node& bibl, std::string_view domains) {
  TeiTarget target = target_of(attribute(bibl.child("ptr"), "target"));
  if (!target.name.empty()) return target;
  for_each_word(domains, [&](std::string_view pointer) {
    TeiTarget domain = target_of(pointer);
    if (domain.path == target.path) target = std::move(domain);
  });
  return target;
}

}  // namespace

TeiTargets read_tei_targets(const TeiSource& source, const pugi::xml_node& tei) {
  const pugi::xml_node description = tei.child("teiHeader").child("fileDesc").child("sourceDesc");
  const pugi::xml_node de = description.child("bibl"), en = de.next_sibling("bibl");
  if (!de.child("ptr") || !en.child("ptr"))
    source.refuse(tei,
                  "neither a text with a body, nor an alignment whose "
                  "sourceDesc names two documents");
  const std::string_view domains = attribute(tei.child("standOff").child("linkGrp"), "domains");
  return {target_of(de, domains), target_of(en, domains)};
}

ReadPair read_tei_alignment(const TeiSource& source, const pugi::xml_node& tei, const ReadSide& de,
                            const ReadSide& en) {
  const pugi::xml_node header = tei.child("teiHeader");
  ReadPair pair{.id = content(header.child("fileDesc").child("titleStmt").child("title")), .aligned = true};
  const auto application = header.child("encodingDesc")
                               .child("appInfo")
                               .find_child_by_attribute("application", "ident", "synopse");
  for (const auto& list : application.children("ptr"))
    pair.alignment.dictionaries.push_back(percent_decoded(attribute(list, "target")));
  AlignmentReader(source, tei, pair, de, en).run(tei.child("standOff"));
  return pair;
}

}  // namespace synopse
