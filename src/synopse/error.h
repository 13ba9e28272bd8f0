// The world is wrong: no such file, disk full.  Thrown anywhere, caught once, in the program's main().
#pragma once

#include <stdexcept>
#include <string>

namespace synopse {

enum class Fault {
  input,   // a document cannot be read or is refused: exit 1
  usage,   // a flag or a rule file is wrong: exit 2
  output,  // an output cannot be written: exit 74
  again,   // another run is at work there, try again later: exit 75
};

class Error : public std::runtime_error {
 public:
  Error(Fault fault, const std::string& message) : std::runtime_error(message), fault_(fault) {}
  Fault fault() const { return fault_; }

 private:
  Fault fault_;
};

}  // namespace synopse
