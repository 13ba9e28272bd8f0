// Entities and figures as elements: the same in the body and in standOff.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "synopse/formats/tei_document.h"

namespace synopse {

// What the value attributes of a figure, or of one end of a range, are made of.
struct Worth {
  FigureKind kind = FigureKind::number;
  std::optional<Decimal> value, min = {}, max = {};
  std::string_view unit = {}, timex = {}, resolved = {};
  std::string_view from = {}, to = {};  // a range in time
};
Worth worth_of(const Figure& figure);
Worth worth_of(const FigurePart& part);

// Which attributes a worth has.
enum class WorthForm : std::uint8_t { number, measure, time, span_of_time };
WorthForm form_of(const Worth& worth);

// Whether its attributes say all of an end of a range.
bool is_told(const FigurePart& part);
// Whether a figure is said to be "about" so much, in either of the two ways.
bool is_about(const Figure& figure);
// Whether a category says that the context gives the same date as the words; never beside that of "about",
// which some readers expect alone.
bool is_confirmed(const Figure& figure);
// "MORE_THAN" is the category mod.more-than.
std::string mod_category(std::string_view mod);

// Start tags.
class TeiMentions {
 public:
  // Whether entities and figures say which ones they are, and what rule made them.
  enum class Ids : std::uint8_t { written, left_out };

  TeiMentions(const TeiDocument& tei, Ids ids, Appender& out) : tei_(tei), ids_(ids), out_(out) {}

  // Each returns the element's name, for the end tag.
  std::string_view start_entity(std::uint32_t index);
  std::string_view start_figure(std::uint32_t index);
  std::string_view start_part(const FigurePart& part);

 private:
  void open(std::string_view element) { (out_ += '<').append(element); }
  void id(std::string_view kind, std::uint32_t index);
  void rule(std::string_view rule);
  void norm(const Entity& entity, const Cluster& cluster);
  void worth(const Worth& worth, WorthForm form);
  void number(const Worth& worth);
  void measure(const Worth& worth);
  void time(const Worth& worth);
  void span_of_time(const Worth& worth);
  void limits(const Worth& worth);
  void remarks(const Figure& figure);

  const TeiDocument& tei_;
  const Ids ids_;
  Appender& out_;
  std::string scratch_;
};

}  // namespace synopse
