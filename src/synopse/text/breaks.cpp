#include "synopse/text/breaks.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

namespace synopse {

struct WordBreaker::State {
  std::unique_ptr<icu::BreakIterator> iterator;  // null where ICU lacks its data: the run stays whole
};

WordBreaker::WordBreaker() : state_(std::make_unique<State>()) {
  UErrorCode status = U_ZERO_ERROR;
  state_->iterator.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
  if (U_FAILURE(status)) state_->iterator.reset();
}

WordBreaker::~WordBreaker() = default;

std::vector<std::uint32_t> WordBreaker::word_ends(std::string_view run) {
  std::vector<std::uint32_t> ends;
  UErrorCode status = U_ZERO_ERROR;
  UText text = UTEXT_INITIALIZER;
  utext_openUTF8(&text, run.data(), static_cast<std::int64_t>(run.size()), &status);
  if (state_->iterator != nullptr) state_->iterator->setText(&text, status);
  if (state_->iterator != nullptr && U_SUCCESS(status)) {
    for (std::int32_t end = state_->iterator->next(); end != icu::BreakIterator::DONE;
         end = state_->iterator->next()) {
      ends.push_back(static_cast<std::uint32_t>(end));
    }
  }
  utext_close(&text);
  if (!run.empty() && (ends.empty() || ends.back() != run.size())) {
    ends.push_back(static_cast<std::uint32_t>(run.size()));
  }
  return ends;
}

}  // namespace synopse
