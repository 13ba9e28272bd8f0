// The text of a document as the tags come: units with their place, tokens that follow each other, pieces.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/validation/control_reader.h"
#include "synopse/validation/tei_state.h"

namespace synopse::validation {

class BodyChecker {
 public:
  explicit BodyChecker(TeiState& state) : state_(state) {}

  void start(const Tag& tag);
  void text(std::string_view piece);
  void end(Known element, std::size_t at);
  // The body itself has ended.
  void finish();

 private:
  struct Open {
    LocalId id;
    std::string_view local;
    Known element = Known::other;
    std::uint32_t begin = 0;
    bool declared = false;
  };
  struct Token {
    std::size_t at = 0;
    std::uint32_t end = 0, number = 0, piece = 0;
    char part = 0;  // I, M, F; 0: whole
    bool joined = false, exists = false, is_pc = false;
    std::string_view type;
  };

  std::uint32_t here() const { return static_cast<std::uint32_t>(state_.text.size()); }
  void unit(const Tag& tag, UnitKind kind);
  void follows(const Tag& tag, const LocalId& id, std::uint32_t& last);
  void token(const Tag& tag);
  void token_order(const Tag& tag, const LocalId& id);
  void piece(const Tag& tag, const LocalId& id);
  void check_join(std::uint32_t begin);
  void close_pieces();

  TeiState& state_;
  std::vector<Open> open_;
  Token last_;
  std::uint32_t last_sentence_ = 0, last_paragraph_ = 0;
  std::uint32_t figures_ = 0;      // open
  std::uint32_t token_begin_ = 0;  // of the token that is read, whatever its pieces
  std::string_view clitic_;        // how many of its characters are a word of their own
  ControlReader control_;
};

}  // namespace synopse::validation
