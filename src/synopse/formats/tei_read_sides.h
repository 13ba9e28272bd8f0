// The two documents of an alignment: finds the units that its pointers name.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/links.h"
#include "synopse/formats/tei_read_alignment.h"

namespace synopse {

// Calls use(word) for the words between blanks.
template <class Use>
void for_each_word(std::string_view list, Use use) {
  while (!list.empty()) {
    const std::string_view word = list.substr(0, list.find(' '));
    if (!word.empty()) use(word);
    list.remove_prefix(std::min(word.size() + 1, list.size()));
  }
}

using LinkedUnits = IndexList;  // places in a layer

enum class Language { de, en };

struct UnitCounts {
  std::size_t de = 0, en = 0;
};

class ReadSides {
 public:
  ReadSides(const TeiSource& source, const ReadSide& de, const ReadSide& en);

  // What the target of a link names, all German ones first; of things, all
  // their mentions.  How many pointers there were.
  UnitCounts targets(const pugi::xml_node& link, Level level, LinkedUnits& de, LinkedUnits& en);
  // The mentions that a link of things lists, where these are not all.
  void mentions(const pugi::xml_node& link, Level level, LinkedUnits& de, LinkedUnits& en);
  // Units of one level, which is found out where it is not given.
  void units(const pugi::xml_node& element, std::string_view pointers, std::optional<Level>& level,
             LinkedUnits& de, LinkedUnits& en);
  // The same from their ids in one document: "f1 f2".
  void local_units(const pugi::xml_node& element, std::string_view ids, Language language,
                   std::optional<Level>& level, LinkedUnits& units);

  // A thing has any number of mentions, and any number of links may name it: a
  // small file could ask for more units than there is memory for.  Refuses what
  // no sane alignment reaches.
  void spend(const pugi::xml_node& element, std::size_t units);

 private:
  static constexpr std::size_t kMostUnits = 20'000'000;

  struct Side {
    const TeiContent& content;
    std::string document;               // how the document is pointed at: "de.xml#DE"
    std::string begin;                  // of every pointer into it
    std::vector<LinkedUnits> mentions;  // by thing; empty as long as nobody asked

    bool is_meant(std::string_view pointer) const { return pointer.starts_with(begin); }
    std::string_view local(std::string_view pointer) const { return pointer.substr(begin.size()); }
    const LinkedUnits& mentions_of(std::uint32_t thing);
  };

  void add(const pugi::xml_node& element, Side& side, std::string_view local, Level level,
           LinkedUnits& units);
  void add_unit(const pugi::xml_node& element, const Side& side, std::string_view local,
                std::optional<Level>& level, LinkedUnits& units);

  const TeiSource& source_;
  Side de_, en_;
  std::size_t left_ = kMostUnits;
};

}  // namespace synopse
