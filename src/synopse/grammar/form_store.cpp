#include "synopse/grammar/form_store.h"

#include <algorithm>
#include <cstring>

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

void FormStore::clear() {
  tags_.clear();
  rest_.clear();
  long_texts_.clear();
}

}  // namespace synopse
