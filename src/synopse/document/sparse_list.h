// A list that is mostly empty.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace synopse {

// A std::vector in the width of one pointer; what stands in it costs more.
template <class Item>
class SparseList {
 public:
  SparseList() noexcept = default;
  SparseList(std::vector<Item> items) { set(std::move(items)); }  // NOLINT(google-explicit-constructor)
  SparseList(std::initializer_list<Item> items) : SparseList(std::vector<Item>(items)) {}
  SparseList(const SparseList& other) { set(other.items()); }
  SparseList(SparseList&& other) noexcept = default;
  SparseList& operator=(const SparseList& other) { return set(other.items()), *this; }
  SparseList& operator=(SparseList&& other) noexcept = default;
  ~SparseList() = default;

  const std::vector<Item>& items() const {
    static const std::vector<Item> none;
    return items_ ? *items_ : none;
  }
  operator const std::vector<Item>&() const { return items(); }  // NOLINT(google-explicit-constructor)

  bool empty() const { return !items_ || items_->empty(); }
  std::size_t size() const { return items().size(); }
  auto begin() const { return items().begin(); }
  auto end() const { return items().end(); }
  auto begin() { return items_ ? items_->begin() : typename std::vector<Item>::iterator(); }
  auto end() { return items_ ? items_->end() : typename std::vector<Item>::iterator(); }
  const Item& operator[](std::size_t at) const { return (*items_)[at]; }
  Item& operator[](std::size_t at) { return (*items_)[at]; }
  const Item& front() const { return items_->front(); }
  Item& front() { return items_->front(); }
  const Item& back() const { return items_->back(); }
  Item& back() { return items_->back(); }

  void push_back(Item item) {
    if (!items_) items_ = std::make_unique<std::vector<Item>>();
    items_->push_back(std::move(item));
  }
  void clear() { items_.reset(); }

  friend bool operator==(const SparseList& a, const SparseList& b) { return a.items() == b.items(); }

 private:
  void set(std::vector<Item> items) {
    items_ = items.empty() ? nullptr : std::make_unique<std::vector<Item>>(std::move(items));
  }

  std::unique_ptr<std::vector<Item>> items_;
};

}  // namespace synopse
