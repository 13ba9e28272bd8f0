#include "synopse/formats/json_writer.h"

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

Json& Json::key(std::string_view name) {
  comma();
  out_ += '"';
  out_ += name;
  out_ += "\":";
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
