// What attributes cannot say exactly, as feature structures: `fs` for a unit, `f` for a field of its JSON.
#pragma once

#include <string>
#include <string_view>

#include "synopse/formats/appender.h"

namespace synopse {

// Writes the features of one unit after the other; a unit without features leaves nothing.
class ExactValues {
 public:
  explicit ExactValues(Appender& out) : out_(out) {}

  // The unit that the next fields are of, by its xml:id.
  void begin(std::string_view id) {
    id_ = id;
    open_ = false;
  }
  // The value that holds instead of what the attributes say; empty: the unit has no such field.
  void field(std::string_view name, std::string_view value);
  void end();

 private:
  Appender& out_;
  std::string id_;
  bool open_ = false;
};

}  // namespace synopse
