#include "synopse/formats/json_fields.h"

#include <charconv>

namespace synopse::json {
namespace {

// The characters of a number, for numbers that a double would change.
std::string_view digits(Value value) {
  simdjson::ondemand::json_type type;
  if (value.type().get(type) != simdjson::SUCCESS || type != simdjson::ondemand::json_type::number)
    throw Wrong{"", "is not a number"};
  std::string_view token = value.raw_json_token();
  return token.substr(0, token.find_first_of(" \t\r\n"));
}

}  // namespace

std::string_view string(Value value) {
  std::string_view text;
  if (value.get_string().get(text) != simdjson::SUCCESS) throw Wrong{"", "is not a string"};
  return text;
}

bool boolean(Value value) {
  bool yes = false;
  if (value.get_bool().get(yes) != simdjson::SUCCESS) throw Wrong{"", "is not true or false"};
  return yes;
}

std::uint32_t offset(Value value) {
  const std::string_view token = digits(value);
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), number);
  if (error != std::errc() || end != token.data() + token.size()) throw Wrong{"", "is not an offset"};
  return number;
}

float score(Value value) {
  double number = 0;
  if (value.get_double().get(number) != simdjson::SUCCESS) throw Wrong{"", "is not a number"};
  if (!(number >= 0 && number <= 1)) throw Wrong{"", "is not between 0 and 1"};
  return static_cast<float>(number);
}

std::optional<Decimal> decimal(Value value) { return Decimal::parse(digits(value)); }

}  // namespace synopse::json
