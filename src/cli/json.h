// JSON for the answers of commands.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace synopse::cli {

// "text" with quotes, escaped.
std::string json_string(std::string_view text);
// Of pieces of JSON.
std::string json_array(const std::vector<std::string>& items);

// An object on one line; keys in the order in which they are added.
class JsonObject {
 public:
  JsonObject& add(std::string_view key, std::string_view value);
  JsonObject& add(std::string_view key, std::uint64_t value);
  JsonObject& add_raw(std::string_view key, std::string_view json);  // that is JSON already
  std::string text() const { return "{" + fields_ + "}"; }

 private:
  std::string fields_;
};

}  // namespace synopse::cli
