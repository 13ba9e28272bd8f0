// Typed reading of JSON values, with the path of the field in every complaint.  For formats/*.cpp only: the
// one header that shows simdjson.
#pragma once

#include <simdjson.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "synopse/document/decimal.h"

namespace synopse::json {

using Value = simdjson::ondemand::value;

// Thrown and caught inside the reader of JSONL: a field that is not what the contract says.
struct Wrong {
  std::string path;  // "entities[3].start"
  std::string what;  // "is not a whole number"
};

std::string_view string(Value value);
bool boolean(Value value);
std::uint32_t offset(Value value);
float score(Value value);
// The number as it is written; empty when no Decimal holds it.
std::optional<Decimal> decimal(Value value);

// Puts `name` before the path of whatever goes wrong in `work`.
template <class Work>
void inside(std::string_view name, Work work) {
  try {
    work();
  } catch (Wrong& wrong) {
    const bool joined = wrong.path.empty() || wrong.path.front() == '[';
    wrong.path = std::string(name) + (joined ? "" : ".") + wrong.path;
    throw;
  }
}

// Calls read(key, value) for each field that is there; null counts as absent.
template <class Read>
void fields(Value value, Read read) {
  simdjson::ondemand::object object;
  if (value.get_object().get(object) != simdjson::SUCCESS) throw Wrong{"", "is not an object"};
  for (auto field : object) {
    const std::string_view key = field.unescaped_key();
    Value content = field.value();
    if (content.is_null()) continue;
    inside(key, [&] { read(key, content); });
  }
}

// Calls read(value) for each item.
template <class Read>
void items(Value value, Read read) {
  simdjson::ondemand::array array;
  if (value.get_array().get(array) != simdjson::SUCCESS) throw Wrong{"", "is not a list"};
  std::size_t index = 0;
  for (auto item : array) {
    try {
      read(item.value());
    } catch (Wrong& wrong) {
      const bool joined = wrong.path.empty() || wrong.path.front() == '[';
      wrong.path = "[" + std::to_string(index) + "]" + (joined ? "" : ".") + wrong.path;
      throw;
    }
    ++index;
  }
}

}  // namespace synopse::json
