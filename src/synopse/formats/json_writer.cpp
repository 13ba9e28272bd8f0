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

// Of a key with what stands around it, and a number.  Longer names and words take the long way.
constexpr std::size_t kAround = 8 + kLongestNumber, kShort = 1024;

// `,"name":`, where there is room for it.
char* Json::write_key(char* to, std::string_view name) const {
  if (!fresh_) *to++ = ',';
  *to++ = '"';
  Appender::copy(to, name.data(), name.size());
  to += name.size();
  *to++ = '"';
  *to++ = ':';
  return to;
}

// In one piece: keys are half of what is written.
Json& Json::key(std::string_view name) {
  if (name.size() > kShort) {
    comma();
    append_json_string(name, out_);
    out_ += ':';
  } else {
    out_.take(write_key(out_.room(name.size() + kAround), name));
  }
  fresh_ = true;
  return *this;
}

void Json::number(std::string_view name, std::uint32_t value) {
  if (name.size() > kShort) return key(name).number(value);
  out_.take(write_number(write_key(out_.room(name.size() + kAround), name), value));
  fresh_ = false;
}

void Json::word(std::string_view name, std::string_view value) {
  if (name.size() + value.size() > kShort) return key(name).string(value);
  char* to = write_key(out_.room(name.size() + value.size() + kAround), name);
  *to++ = '"';
  Appender::copy(to, value.data(), value.size());
  to += value.size();
  *to++ = '"';
  out_.take(to);
  fresh_ = false;
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
