// One TEI element: which of its parts is read by which checker.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "synopse/validation/alignment_checker.h"
#include "synopse/validation/body_checker.h"
#include "synopse/validation/header_checker.h"
#include "synopse/validation/stand_off_checker.h"
#include "synopse/validation/tei_state.h"

namespace synopse::validation {

class TeiChecker {
 public:
  TeiChecker(std::string_view id, std::size_t at, Findings& findings)
      : state_(id, at, findings), header_(state_), body_(state_), beside_(state_), alignment_(state_) {}
  TeiChecker(const TeiChecker&) = delete;
  TeiChecker& operator=(const TeiChecker&) = delete;

  // All tags inside, the element's own left out.
  void start(const Tag& tag);
  void text(std::string_view piece);
  void end(Known element, std::size_t at);
  // The element has ended: what concerns all of it.  Frees what only that needed.
  void finish();

  TeiState& state() { return state_; }
  const TeiState& state() const { return state_; }
  const std::vector<OutsidePointer>& outside() const { return alignment_.pointers(); }

 private:
  enum class Part { none, header, body, beside };

  void pointers();
  void gaps();
  void unused();

  TeiState state_;
  HeaderChecker header_;
  BodyChecker body_;
  StandOffChecker beside_;
  AlignmentChecker alignment_;
  ControlReader control_;  // outside of the body
  Part part_ = Part::none;
  std::size_t depth_ = 0, part_depth_ = 0;
};

}  // namespace synopse::validation
