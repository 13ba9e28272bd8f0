#include "synopse/grammar/form_store.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace synopse {

void FormStore::add(const Form& form) {
  const bool starts_phrase = form.probe.size > 0 && form.probe.goes_on;
  tags_.push_back(form.tags | (starts_phrase ? kStartsPhrase : 0));
  Rest rest{.size = static_cast<std::uint16_t>(form.folded.size())};
  if (starts_phrase) {
    rest.hash = form.probe.hash;
    rest.phrase = form.probe.form;
  }
  if (form.folded.size() <= kShort) {
    std::copy(form.folded.begin(), form.folded.end(), rest.text.begin());
  } else {
    const auto begin = static_cast<std::uint32_t>(long_texts_.size());
    std::memcpy(rest.text.data(), &begin, sizeof begin);
    long_texts_ += form.folded;
  }
  rest_.push_back(rest);
}

std::vector<bool> FormStore::met_again() const {
  std::vector<bool> met;
  met.reserve(size());
  for (const std::uint32_t tags : tags_) met.push_back((tags & kMetAgain) != 0);
  return met;
}

void FormStore::keep_only(const std::vector<bool>& kept) {
  const FormStore all = std::exchange(*this, {});
  for (std::uint32_t number = 0; number < all.size(); ++number)
    if (kept[number]) add(all[number]);
}

void FormStore::clear() {
  tags_.clear();
  rest_.clear();
  long_texts_.clear();
}

}  // namespace synopse
