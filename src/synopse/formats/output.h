// Where writers append their bytes.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace synopse {

// Takes what is written, in order, a block at a time.
using TakeBytes = std::function<void(std::string_view)>;

// A string that keeps all that is appended, or one that is emptied now and then: what is written of a large
// document is many times its size.  A view, to be passed by value.
class Output {
 public:
  Output(std::string& text) : text_(&text) {}  // NOLINT(google-explicit-constructor): all of it is kept there

  std::string& text() const { return *text_; }

  // A good moment to hand on what there is, but for the last `kept` bytes.  Returns how many bytes went.
  std::size_t spill(std::size_t kept = 0) const {
    if (!take_ || text_->size() < kept + kBlock) return 0;
    const std::size_t size = text_->size() - kept;
    (*take_)(std::string_view(*text_).substr(0, size));
    text_->erase(0, size);
    return size;
  }

  static constexpr std::size_t kBlock = 1 << 16;  // bytes, at least, that are handed on together

 private:
  friend void write_in_blocks(const TakeBytes& take, const std::function<void(Output)>& write);
  Output(std::string& block, const TakeBytes& take) : text_(&block), take_(&take) {}

  std::string* text_;
  const TakeBytes* take_ = nullptr;  // null: nobody takes anything
};

// All that `write` appends goes to `take`.
inline void write_in_blocks(const TakeBytes& take, const std::function<void(Output)>& write) {
  std::string block;
  write(Output(block, take));
  take(block);
}

}  // namespace synopse
