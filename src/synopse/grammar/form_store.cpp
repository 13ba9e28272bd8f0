#include "synopse/grammar/form_store.h"

#include <utility>

namespace synopse {

void FormStore::add(const Form& form) {
  const bool starts_phrase = form.probe.size > 0 && form.probe.goes_on;
  tags_.push_back(form.tags | (starts_phrase ? kStartsPhrase : 0) | (form.follows ? kFollows : 0));
  probe_numbers_.push_back(static_cast<std::uint32_t>(probes_.size()));
  if (starts_phrase) probes_.push_back(form.probe);
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
  probe_numbers_.clear();
  probes_.clear();
}

}  // namespace synopse
