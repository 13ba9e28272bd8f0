#include "cli/glob.h"

#include <algorithm>
#include <optional>

#include "synopse/error.h"
#include "synopse/text/utf8.h"

namespace synopse::cli {
namespace {

constexpr std::size_t kMostAlternatives = 1000;
constexpr char32_t kNoUtf8 = 0x110000;  // bytes that are no UTF-8 stand above all characters

std::u32string letters_of(std::string_view text) {
  std::u32string letters;
  const bool valid = is_valid_utf8(text);
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const CodePoint point = valid ? code_point_at(text, at) : CodePoint{byte, 1};
    letters += !valid && byte >= 0x80 ? kNoUtf8 + byte : point.value;
    at += point.size;
  }
  return letters;
}

[[noreturn]] void refuse(std::string_view what) { throw Error(Fault::usage, std::string(what)); }

struct Braces {
  std::size_t open, close;
  std::vector<std::size_t> commas;
};

// The first braces that have none in them.
std::optional<Braces> innermost_braces(std::u32string_view pattern) {
  std::optional<Braces> braces;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const char32_t letter = pattern[at];
    if (letter == U'\\') {
      ++at;
    } else if (letter == U'{') {
      braces = Braces{at, 0, {}};
    } else if (letter == U',' && braces) {
      braces->commas.push_back(at);
    } else if (letter == U'}') {
      if (!braces) refuse("a '}' without '{' (\\} is the character itself)");
      braces->close = at;
      return braces;
    }
  }
  if (braces) refuse("a '{' without '}' (\\{ is the character itself)");
  return std::nullopt;
}

// The patterns without braces that a pattern stands for.
std::vector<std::u32string> without_braces(std::u32string pattern) {
  std::vector<std::u32string> open = {std::move(pattern)}, done;
  while (!open.empty()) {
    const std::u32string each = std::move(open.back());
    open.pop_back();
    const auto braces = innermost_braces(each);
    if (!braces) {
      done.push_back(each);
    } else {
      std::size_t begin = braces->open + 1;
      std::vector<std::size_t> ends = braces->commas;
      ends.push_back(braces->close);
      for (const std::size_t end : ends) {
        open.push_back(each.substr(0, braces->open) + each.substr(begin, end - begin) +
                       each.substr(braces->close + 1));
        begin = end + 1;
      }
    }
    if (open.size() + done.size() > kMostAlternatives) refuse("more than a thousand alternatives");
  }
  return done;
}

}  // namespace

Glob::Glob(std::string_view pattern) {
  if (pattern.ends_with('/')) folders_ = true, pattern.remove_suffix(1);
  whole_ = pattern.find('/') != std::string_view::npos;
  if (pattern.starts_with('/')) pattern.remove_prefix(1);
  if (pattern.empty()) refuse("an empty pattern");
  for (const std::u32string& each : without_braces(letters_of(pattern)))
    alternatives_.push_back(compiled(each));
}

// Past the class that begins at `at`, behind its "[".
std::size_t Glob::take_class(std::u32string_view pattern, std::size_t at, Step& step) {
  step.kind = Step::one_of;
  if (at < pattern.size() && (pattern[at] == U'!' || pattern[at] == U'^')) step.kind = Step::none_of, ++at;
  for (const std::size_t begin = at; at < pattern.size(); ++at) {
    if (pattern[at] == U']' && at > begin) return at + 1;
    if (pattern[at] == U'\\' && at + 1 < pattern.size()) ++at;
    Range range{pattern[at], pattern[at]};
    if (at + 2 < pattern.size() && pattern[at + 1] == U'-' && pattern[at + 2] != U']') {
      range.last = pattern[at + 2];
      at += 2;
    }
    if (range.last < range.first) refuse("a range of characters that runs backwards");
    step.ranges.push_back(range);
  }
  refuse("a '[' without ']' (\\[ is the character itself)");
}

Glob::Steps Glob::compiled(std::u32string_view pattern) {
  Steps steps;
  for (std::size_t at = 0; at < pattern.size();) {
    Step& step = steps.emplace_back();
    const bool begins_part = at == 0 || pattern[at - 1] == U'/';
    const std::u32string_view ahead = pattern.substr(at);
    if (begins_part && ahead.starts_with(U"**/")) {
      step.kind = Step::any_folders;
      at += 3;
    } else if (begins_part && ahead == U"**") {
      step.kind = Step::rest;
      at += 2;
    } else if (ahead[0] == U'*') {
      step.kind = Step::any_letters;
      at = std::min(pattern.find_first_not_of(U'*', at), pattern.size());
    } else if (ahead[0] == U'?') {
      step.kind = Step::any_letter;
      ++at;
    } else if (ahead[0] == U'[') {
      at = take_class(pattern, at + 1, step);
    } else {
      if (ahead[0] == U'\\' && ahead.size() > 1) ++at;
      step.kind = Step::letter;
      step.ranges = {{pattern[at], pattern[at]}};
      ++at;
    }
  }
  return steps;
}

bool Glob::takes(const Step& step, char32_t letter) {
  const bool inside = std::any_of(step.ranges.begin(), step.ranges.end(), [&](const Range& range) {
    return range.first <= letter && letter <= range.last;
  });
  switch (step.kind) {
    case Step::letter:
      return inside;
    case Step::one_of:
      return letter != U'/' && inside;
    case Step::none_of:
      return letter != U'/' && !inside;
    case Step::any_letter:
    case Step::any_letters:
      return letter != U'/';
    case Step::any_folders:
    case Step::rest:
      return true;
  }
  return false;
}

// All places in the pattern at once, instead of trying one after the other.
bool Glob::matches(const Steps& steps, std::u32string_view name) {
  std::vector<char> at(steps.size() + 1), next(steps.size() + 1);
  at[0] = 1;
  char32_t before = U'/';
  for (std::size_t i = 0;; ++i) {
    // What may be nothing can be passed; folders only where one has ended.
    for (std::size_t s = 0; s < steps.size(); ++s) {
      const bool nothing =
          steps[s].kind == Step::any_letters || (steps[s].kind == Step::any_folders && before == U'/');
      if (at[s] && nothing) at[s + 1] = 1;
    }
    if (i == name.size()) return at[steps.size()];
    std::fill(next.begin(), next.end(), 0);
    for (std::size_t s = 0; s < steps.size(); ++s) {
      if (!at[s] || !takes(steps[s], name[i])) continue;
      const bool stays = steps[s].kind == Step::any_letters || steps[s].kind == Step::any_folders ||
                         steps[s].kind == Step::rest;
      next[stays ? s : s + 1] = 1;
      if (steps[s].kind == Step::rest) next[s + 1] = 1;
    }
    before = name[i];
    std::swap(at, next);
  }
}

bool Glob::matches(std::string_view name, Of of) const {
  if (folders_ && of == Of::file) return false;
  const std::u32string letters = letters_of(whole_ ? name : name.substr(name.rfind('/') + 1));
  return std::any_of(alternatives_.begin(), alternatives_.end(),
                     [&](const Steps& steps) { return matches(steps, letters); });
}

}  // namespace synopse::cli
