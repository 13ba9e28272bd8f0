// What attributes cannot say exactly, as feature structures: `fs` for a unit, `f` for a field of its JSON.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "synopse/formats/appender.h"

namespace synopse {

// Writes the features of one unit after the other; a unit without features leaves nothing.
class ExactValues {
 public:
  explicit ExactValues(Appender& out) : out_(out) {}

  // The unit that the next fields are of: its xml:id is all of these, one behind the other.  The texts must
  // stay until end().
  void begin(std::string_view prefix, std::string_view kind, std::optional<std::size_t> number = {}) {
    prefix_ = prefix;
    kind_ = kind;
    number_ = number;
    open_ = false;
  }
  // The value that holds instead of what the attributes say; empty: the unit has no such field.
  void field(std::string_view name, std::string_view value);
  void end();

 private:
  void open();

  Appender& out_;
  std::string_view prefix_, kind_;
  std::optional<std::size_t> number_;
  bool open_ = false;
};

}  // namespace synopse
