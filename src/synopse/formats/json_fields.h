// Typed reading of JSON values, with the path of the field in every complaint.  Hides simdjson.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "synopse/document/decimal.h"

namespace synopse::json {

// A value of the line that is being read; each is looked at once, in the order of the line.
class Value;

// Thrown and caught inside the reader of JSONL: a field that is not what the contract says.
struct Wrong {
  std::string path;  // "entities[3].start"
  std::string what;  // "is not a whole number"
};
// Puts "entities" or "[3]" before the path.
void prepend(Wrong& wrong, std::string_view step);

// Views stay valid until the parser reads its next line.
std::string_view string(Value& value);
bool is_string(Value& value);
bool is_list(Value& value);
bool is_object(Value& value);
// An object as the line has it, braces and all.
std::string_view raw_object(Value& value);
bool boolean(Value& value);
std::uint32_t offset(Value& value);
float score(Value& value);
// The number as it is written; empty when no Decimal holds it.
std::optional<Decimal> decimal(Value& value);

using FieldCall = void (*)(void* read, std::string_view key, Value& content);
using ItemCall = void (*)(void* read, Value& item);
void each_field(Value& value, void* read, FieldCall call);
void each_item(Value& value, void* read, ItemCall call);

// Calls read(key, value) for each field that is there; null counts as absent.
template <class Read>
void fields(Value& value, Read read) {
  each_field(value, &read,
             [](void* it, std::string_view key, Value& content) { (*static_cast<Read*>(it))(key, content); });
}

// Calls read(value) for each item.
template <class Read>
void items(Value& value, Read read) {
  each_item(value, &read, [](void* it, Value& item) { (*static_cast<Read*>(it))(item); });
}

// Puts `name` before the path of whatever goes wrong in `work`.
template <class Work>
void inside(std::string_view name, Work work) {
  try {
    work();
  } catch (Wrong& wrong) {
    prepend(wrong, name);
    throw;
  }
}

// Reuses its memory from line to line.
class Parser {
 public:
  Parser();
  ~Parser();

  // Calls read(value) for the line's object; returns what is wrong with the line, or empty.
  template <class Read>
  std::string parse(std::string_view line, Read read) {
    return parse(line, &read, [](void* it, Value& value) { (*static_cast<Read*>(it))(value); });
  }

 private:
  std::string parse(std::string_view line, void* read, ItemCall call);

  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace synopse::json
