// Fields that few have.
#pragma once

#include <memory>
#include <utility>

namespace synopse {

// A struct in the width of one pointer; it reads as an empty one until something is filled in.
template <class Fields>
class SparseFields {
 public:
  SparseFields() noexcept = default;
  SparseFields(Fields fields)  // NOLINT(google-explicit-constructor)
      : fields_(std::make_unique<Fields>(std::move(fields))) {}
  SparseFields(const SparseFields& other)
      : fields_(other.fields_ ? std::make_unique<Fields>(*other) : nullptr) {}
  SparseFields(SparseFields&& other) noexcept = default;
  SparseFields& operator=(const SparseFields& other) { return *this = SparseFields(other); }
  SparseFields& operator=(SparseFields&& other) noexcept = default;
  ~SparseFields() = default;

  const Fields& operator*() const {
    static const Fields none;
    return fields_ ? *fields_ : none;
  }
  const Fields* operator->() const { return &**this; }
  // To be changed where there are some; null: there are none.
  Fields* filled() { return fields_.get(); }
  // To be written to.
  Fields& fill() {
    if (!fields_) fields_ = std::make_unique<Fields>();
    return *fields_;
  }
  void reset() { fields_.reset(); }

 private:
  std::unique_ptr<Fields> fields_;
};

}  // namespace synopse
