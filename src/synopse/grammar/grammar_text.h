// A long text of a grammar: its own, or a part of compiled grammars, which outlive it.
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace synopse {

class GrammarText {
 public:
  GrammarText() = default;
  GrammarText(std::string own) : own_(std::move(own)) {}
  static GrammarText borrowed(std::string_view text) {
    GrammarText result;
    result.borrowed_ = text;
    return result;
  }

  std::string_view view() const { return own_.empty() ? borrowed_ : std::string_view(own_); }
  bool empty() const { return view().empty(); }

 private:
  std::string own_;
  std::string_view borrowed_;
};

}  // namespace synopse
