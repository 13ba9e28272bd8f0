// Appends JSON.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "synopse/document/decimal.h"
#include "synopse/formats/appender.h"

namespace synopse {

// Knows whether a comma is due.
class Json {
 public:
  explicit Json(Appender& out) : out_(out) {}

  Json& open(char bracket);
  Json& close(char bracket);
  Json& key(std::string_view name);  // a name that needs no escape
  void string(std::string_view value);
  void plain(std::string_view value);  // JSON as it is
  void number(std::uint32_t value);
  void number(float value);
  // "s" and 0 are the id "s1".
  void id(std::string_view prefix, std::size_t index);
  // For readers who look at the file; the next item begins the line.
  void new_line();

  // A key and its value in one piece: a number, or a word that needs no escape.
  void number(std::string_view name, std::uint32_t value);
  void word(std::string_view name, std::string_view value);

  // Fields that are left out when they say nothing.
  void field(std::string_view name, std::string_view value);
  void field(std::string_view name, const std::optional<float>& value);
  void field(std::string_view name, const std::optional<Decimal>& value);
  void flag(std::string_view name, bool value);

 private:
  void comma();
  char* write_key(char* to, std::string_view name) const;

  Appender& out_;
  bool fresh_ = true;
};

}  // namespace synopse
