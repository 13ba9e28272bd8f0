#include "synopse/grammar/item_expression.h"

#include <charconv>
#include <cstdint>
#include <string>
#include <vector>

#include "synopse/grammar/item_operations.h"
#include "synopse/grammar/pattern.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::size_t kDeepest = 500;

std::string mark(char32_t code_point) {
  std::string out;
  append_utf8(out, code_point);
  return out;
}

// Walks over the text once, counting the operations that it would become.
class ExpressionScan {
 public:
  explicit ExpressionScan(std::string_view text) : text_(text) {}

  bool run() {
    while (at_ < text_.size())
      if (!piece() || sum() > kMostOperations) return false;
    return groups_.size() == 1;
  }

 private:
  // A group that is open: the operations in it so far, and those of the part that was read last.
  struct Group {
    std::uint64_t done = 0, last = 0;
    bool repeatable = false;  // the last part may be repeated
  };

  std::uint64_t sum() const { return groups_.back().done + groups_.back().last; }

  bool piece() {
    switch (text_[at_]) {
      case '(':
        return open();
      case ')':
        return close();
      case '|':
        add(1, false);
        return ++at_, true;
      case '^':
      case '$':
        add(1, true);
        return ++at_, true;
      case '?':
      case '*':
        ++at_;
        return repeat(1);
      case '+':
        ++at_;
        return repeat(2);
      case '{':
        return counted();
      default:
        return test();
    }
  }

  void add(std::uint64_t operations, bool repeatable) {
    Group& group = groups_.back();
    group = {group.done + group.last, operations, repeatable};
  }

  bool open() {
    const std::string_view rest = text_.substr(at_);
    const std::size_t name_end = rest.starts_with("(?P<") ? rest.find('>') : 2;
    if ((!rest.starts_with("(?:") && !rest.starts_with("(?P<")) || name_end == rest.npos) return false;
    at_ += name_end + 1;
    groups_.emplace_back();
    return groups_.size() <= kDeepest;
  }

  bool close() {
    if (groups_.size() == 1) return false;
    const std::uint64_t inside = sum();
    groups_.pop_back();
    add(inside + 2, true);
    return ++at_, true;
  }

  bool repeat(std::uint64_t times) {
    Group& group = groups_.back();
    if (!group.repeatable) return false;
    group.last = times * (group.last + 2);
    group.repeatable = false;
    return true;
  }

  // {m}, {m,}, {m,n}.
  bool counted() {
    const std::size_t close = text_.find('}', at_);
    if (close == text_.npos) return false;
    const char* next = text_.data() + at_ + 1;
    const char* const end = text_.data() + close;
    std::uint32_t least = 0, most = 0;
    auto read = std::from_chars(next, end, least);
    if (read.ec != std::errc()) return false;
    if (read.ptr != end && *read.ptr++ != ',') return false;
    if (read.ptr != end) read = std::from_chars(read.ptr, end, most);
    at_ = close + 1;
    const bool whole = read.ec == std::errc() && read.ptr == end;
    return whole && std::max(least, most) <= 1000 && repeat(std::uint64_t{std::max(least, most)} + 1);
  }

  bool test() {
    static const std::string kOpen = mark(kTestOpen), kClose = mark(kTestClose);
    const std::size_t end = text_.find(kClose, at_);
    if (!text_.substr(at_).starts_with(kOpen) || end == text_.npos) return false;
    if (!is_valid_utf8(text_.substr(at_, end - at_))) return false;
    at_ = end + kClose.size();
    add(1, true);
    return true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<Group> groups_ = std::vector<Group>(1);
};

}  // namespace

bool is_item_expression(std::string_view text) { return ExpressionScan(text).run(); }

}  // namespace synopse
