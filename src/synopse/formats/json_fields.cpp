#include "synopse/formats/json_fields.h"

#include <simdjson.h>

#include <charconv>

#include "synopse/formats/json_scan.h"

namespace synopse::json {

class Value {
 public:
  explicit Value(simdjson::ondemand::value value) : it(value) {}
  simdjson::ondemand::value it;
};

namespace {

// The characters of a number, for numbers that a double would change.
std::string_view digits(Value& value) {
  simdjson::ondemand::json_type type;
  if (value.it.type().get(type) != simdjson::SUCCESS || type != simdjson::ondemand::json_type::number)
    throw Wrong{"", "is not a number"};
  const std::string_view token = value.it.raw_json_token();
  return token.substr(0, token.find_first_of(" \t\r\n"));
}

bool is(Value& value, simdjson::ondemand::json_type wanted) {
  simdjson::ondemand::json_type type;
  return value.it.type().get(type) == simdjson::SUCCESS && type == wanted;
}

}  // namespace

void prepend(Wrong& wrong, std::string_view step) {
  const bool joined = wrong.path.empty() || wrong.path.front() == '[';
  wrong.path = std::string(step) + (joined ? "" : ".") + wrong.path;
}

std::string_view string(Value& value) {
  std::string_view text;
  if (value.it.get_string().get(text) != simdjson::SUCCESS) throw Wrong{"", "is not a string"};
  return text;
}

bool is_string(Value& value) { return is(value, simdjson::ondemand::json_type::string); }
bool is_list(Value& value) { return is(value, simdjson::ondemand::json_type::array); }
bool is_object(Value& value) { return is(value, simdjson::ondemand::json_type::object); }

std::string_view raw_object(Value& value) {
  simdjson::ondemand::object object;
  if (value.it.get_object().get(object) != simdjson::SUCCESS) throw Wrong{"", "is not an object"};
  return object.raw_json().value();
}

bool boolean(Value& value) {
  bool yes = false;
  if (value.it.get_bool().get(yes) != simdjson::SUCCESS) throw Wrong{"", "is not true or false"};
  return yes;
}

std::uint32_t offset(Value& value) {
  const std::string_view token = digits(value);
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), number);
  if (error != std::errc() || end != token.data() + token.size()) throw Wrong{"", "is not an offset"};
  return number;
}

float score(Value& value) {
  double number = 0;
  if (value.it.get_double().get(number) != simdjson::SUCCESS) throw Wrong{"", "is not a number"};
  if (!(number >= 0 && number <= 1)) throw Wrong{"", "is not between 0 and 1"};
  return static_cast<float>(number);
}

std::optional<Decimal> decimal(Value& value) { return Decimal::parse(digits(value)); }

void each_field(Value& value, void* read, FieldCall call) {
  simdjson::ondemand::object object;
  if (value.it.get_object().get(object) != simdjson::SUCCESS) throw Wrong{"", "is not an object"};
  for (auto field : object) {
    const std::string_view key = field.unescaped_key();
    Value content(field.value());
    if (content.it.is_null()) continue;
    inside(key, [&] { call(read, key, content); });
  }
}

void each_item(Value& value, void* read, ItemCall call) {
  simdjson::ondemand::array array;
  if (value.it.get_array().get(array) != simdjson::SUCCESS) throw Wrong{"", "is not a list"};
  std::size_t index = 0;
  for (auto item : array) {
    try {
      Value content(item.value());
      call(read, content);
    } catch (Wrong& wrong) {
      prepend(wrong, "[" + std::to_string(index) + "]");
      throw;
    }
    ++index;
  }
}

struct Parser::State {
  simdjson::ondemand::parser parser;
  std::string copy;
};

Parser::Parser() : state_(std::make_unique<State>()) {}
Parser::~Parser() = default;

std::string Parser::parse(std::string_view line, void* read, ItemCall call) {
  std::string& copy = state_->copy;
  if (std::string wrong = scan_json(line, copy); !wrong.empty()) return wrong;
  copy.reserve(copy.size() + simdjson::SIMDJSON_PADDING);
  try {
    simdjson::ondemand::document parsed =
        state_->parser.iterate(simdjson::padded_string_view(copy.data(), copy.size(), copy.capacity()));
    simdjson::ondemand::value it;
    if (parsed.get_value().get(it) != simdjson::SUCCESS) return "is not an object";
    Value value(it);
    call(read, value);
    return {};
  } catch (const Wrong& wrong) {
    return wrong.path.empty() ? wrong.what : wrong.path + ": " + wrong.what;
  } catch (const simdjson::simdjson_error& error) {
    return error.error() == simdjson::UTF8_ERROR ? "is not UTF-8" : error.what();
  }
}

}  // namespace synopse::json
