#include "synopse/grammar/regex.h"

#include <re2/re2.h>

namespace synopse {
namespace {

constexpr std::int64_t kMemory = 64 << 20;  // a budget, not a reservation

RE2::Options options(Encoding encoding = Encoding::utf8) {
  RE2::Options options;
  if (encoding == Encoding::latin1) options.set_encoding(RE2::Options::EncodingLatin1);
  options.set_longest_match(true);
  options.set_log_errors(false);
  options.set_max_mem(kMemory);
  return options;
}

re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

}  // namespace

std::string quoted(std::string_view literal) { return RE2::QuoteMeta(piece(literal)); }

RegexError regex_error(const std::string& regex) {
  const RE2 compiled(regex, options());
  if (compiled.ok()) return {};
  return {compiled.error(), compiled.error_arg()};
}

struct Regex::State {
  RE2 compiled;
  std::vector<std::string> groups;
  mutable std::vector<re2::StringPiece> pieces;
};

Regex::Regex(const std::string& regex, Encoding encoding)
    : state_(new State{RE2(regex, options(encoding)), {}, {}}) {
  if (!ok()) return;
  state_->groups.resize(static_cast<std::size_t>(state_->compiled.NumberOfCapturingGroups()) + 1);
  for (const auto& [number, name] : state_->compiled.CapturingGroupNames())
    state_->groups[static_cast<std::size_t>(number)] = name;
  state_->pieces.resize(state_->groups.size());
}

Regex::~Regex() = default;
Regex::Regex(Regex&&) noexcept = default;

bool Regex::ok() const { return state_->compiled.ok(); }

const std::vector<std::string>& Regex::groups() const { return state_->groups; }

bool Regex::search(std::string_view text, std::size_t from, std::vector<std::string_view>& pieces) const {
  if (!ok() || from > text.size()) return false;
  auto& groups = state_->pieces;
  if (!state_->compiled.Match(piece(text), from, text.size(), RE2::UNANCHORED, groups.data(),
                              static_cast<int>(groups.size())))
    return false;
  pieces.clear();
  for (const re2::StringPiece& group : groups) pieces.emplace_back(group.data(), group.size());
  return true;
}

bool Regex::matches(std::string_view text) const {
  return ok() && state_->compiled.Match(piece(text), 0, text.size(), RE2::ANCHOR_BOTH, nullptr, 0);
}

}  // namespace synopse
