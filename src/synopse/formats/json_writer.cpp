#include "synopse/formats/json_writer.h"

#include <algorithm>

#include "synopse/formats/json_string.h"
#include "synopse/formats/numbers.h"

namespace synopse {

void Json::comma() {
  if (!fresh_) out_ += ',';
  fresh_ = false;
}

Json& Json::open(char bracket) {
  comma();
  out_ += bracket;
  fresh_ = true;
  return *this;
}

Json& Json::close(char bracket) {
  out_ += bracket;
  fresh_ = false;
  return *this;
}

// In one piece: keys are half of what is written.
Json& Json::key(std::string_view name) {
  char piece[64];
  if (name.size() + 4 > sizeof piece) {
    comma();
    append_json_string(name, out_);
    out_ += ':';
  } else {
    char* end = piece;
    if (!fresh_) *end++ = ',';
    *end++ = '"';
    end = std::copy(name.begin(), name.end(), end);
    *end++ = '"';
    *end++ = ':';
    out_.append(piece, end);
  }
  fresh_ = true;
  return *this;
}

void Json::string(std::string_view value) {
  comma();
  append_json_string(value, out_);
}

void Json::plain(std::string_view value) {
  comma();
  out_ += value;
}

void Json::number(std::uint32_t value) {
  comma();
  append_number(out_, value);
}

void Json::number(float value) {
  comma();
  append_float(out_, value);
}

void Json::id(std::string_view prefix, std::size_t index) {
  comma();
  out_ += '"';
  out_ += prefix;
  append_number(out_, index + 1);
  out_ += '"';
}

void Json::new_line() {
  comma();
  out_ += '\n';
  fresh_ = true;
}

void Json::field(std::string_view name, std::string_view value) {
  if (!value.empty()) key(name).string(value);
}

void Json::field(std::string_view name, const std::optional<float>& value) {
  if (value) key(name).number(*value);
}

void Json::field(std::string_view name, const std::optional<Decimal>& value) {
  if (value) key(name).plain(double_holds(*value) ? value->text() : "null");
}

void Json::flag(std::string_view name, bool value) {
  if (value) key(name).plain("true");
}

}  // namespace synopse
