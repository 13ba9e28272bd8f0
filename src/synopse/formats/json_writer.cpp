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

// What a piece has room for, beside the names and words in it.
constexpr std::size_t kPiece = 96, kBetween = 8 + kLongestNumber;

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
  char piece[kPiece];
  if (name.size() + kBetween > sizeof piece) {
    comma();
    append_json_string(name, out_);
    out_ += ':';
  } else {
    out_.append(piece, write_key(piece, name));
  }
  fresh_ = true;
  return *this;
}

void Json::number(std::string_view name, std::uint32_t value) {
  char piece[kPiece];
  if (name.size() + kBetween > sizeof piece) return key(name).number(value);
  out_.append(piece, write_number(write_key(piece, name), value));
  fresh_ = false;
}

void Json::word(std::string_view name, std::string_view value) {
  char piece[kPiece];
  if (name.size() + value.size() + kBetween > sizeof piece) return key(name).string(value);
  char* to = write_key(piece, name);
  *to++ = '"';
  Appender::copy(to, value.data(), value.size());
  to += value.size();
  *to++ = '"';
  out_.append(piece, to);
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
