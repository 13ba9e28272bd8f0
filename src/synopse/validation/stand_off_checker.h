// What stands beside the text: entity lists, spans with their anchors and copies, stances and their roles.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/span.h"
#include "synopse/text/utf8.h"
#include "synopse/validation/tei_state.h"

namespace synopse::validation {

class StandOffChecker {
 public:
  explicit StandOffChecker(TeiState& state) : state_(state) {}

  void start(const Tag& tag);
  void text(std::string_view piece);
  void end(Known element, std::size_t at);
  void finish();

 private:
  struct Reported {
    std::size_t at;
    std::uint32_t stance;
    std::string_view by;
  };
  struct Place {
    Span span;
    std::size_t at;
  };

  void span(const Tag& tag);
  void unit(const Tag& tag);
  void stance(std::string_view local, const LocalId& id);
  std::optional<Span> anchor(const Tag& tag);
  std::optional<Span> tokens(const Tag& tag);
  std::optional<Span> points(const Tag& tag, std::string_view target);
  void copy(std::size_t at);
  void check_places(std::vector<Place>& places, std::string_view what);
  void check_edges() const;
  void check_reports();

  TeiState& state_;
  std::optional<CodePoints> points_;  // made when it is first needed
  std::size_t depth_ = 0;             // of open spans
  std::uint32_t stance_ = 0;          // number of the one that is open
  std::optional<Span> copied_;        // what the open span's element must hold
  bool in_copy_ = false;
  std::string copy_;
  std::size_t copies_ = 0;  // bytes
  std::vector<Place> sentences_, tokens_;
  std::vector<Reported> reports_;
};

}  // namespace synopse::validation
