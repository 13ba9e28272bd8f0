// What a header says, and whether it is one of ours.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "synopse/validation/tei_state.h"

namespace synopse::validation {

class HeaderChecker {
 public:
  explicit HeaderChecker(TeiState& state) : state_(state) {}

  void start(const Tag& tag);
  void text(std::string_view piece);
  void end(Known element);

 private:
  void keep(std::optional<HeaderFacts::Said>& place, std::string_view what, HeaderFacts::Said said);

  TeiState& state_;
  std::string idno_;  // type of the idno that is open
  HeaderFacts::Said said_;
  bool open_ = false;
};

// What header and text say of each other, when all has been read.
void check_header(TeiState& state);

}  // namespace synopse::validation
