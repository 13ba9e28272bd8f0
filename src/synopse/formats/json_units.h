// What the contract says of each kind of unit, as fields of an open JSON object.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/document/links.h"
#include "synopse/formats/json_writer.h"
#include "synopse/formats/offsets.h"

namespace synopse {

// All but the id and the place of a unit: JSONL and JSON-LD write those in their own ways.
class JsonUnits {
 public:
  JsonUnits(Json& json, const Offsets& offsets) : json_(json), offsets_(offsets) {}

  void span(Span span);  // "start" and "end"
  void fields(const Sentence&) {}
  void fields(const Token& token);
  void fields(const Entity& entity);
  void fields(const Figure& figure);
  void fields(const Quote& quote);
  void fields(const Stance& stance);

 private:
  void parts(const std::vector<FigurePart>& parts);
  void role(std::string_view name, const OptionalRole& role);
  void role(const Role& role);
  void spans(const std::vector<Span>& spans);
  // Most places lie a little behind the one before.
  std::uint32_t offset(std::uint32_t byte);

  Json& json_;
  const Offsets& offsets_;
  std::uint32_t last_byte_ = 0, last_offset_ = 0;
};

// Of a link, and of a discrepancy with its id.
void write_fields(Json& json, const Link& link);
void write_fields(Json& json, const Discrepancy& discrepancy);

}  // namespace synopse
