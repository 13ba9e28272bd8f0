#include "synopse/text/clusters.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr char32_t kEmojiStyle = 0xFE0F, kTextStyle = 0xFE0E;  // variation selectors

bool is_wide(char32_t c) {
  const int width = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}

bool is_regional_indicator(char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }

// Vowels and finals of Hangul, which stand in the square of the consonant before them.
bool is_joined_jamo(char32_t c) { return (c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FF); }

std::uint8_t columns_of(char32_t c) {
  switch (u_charType(static_cast<UChar32>(c))) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
      return 0;
    default:
      return is_joined_jamo(c) ? 0 : is_wide(c) ? 2 : 1;
  }
}

using Iterator = std::unique_ptr<icu::BreakIterator>;

// Where the iterator sees ends in the text, up to its end.
class Ends {
 public:
  Ends(icu::BreakIterator* iterator, UText* text, std::size_t size) : iterator_(iterator), size_(size) {
    UErrorCode status = U_ZERO_ERROR;
    if (iterator_ != nullptr) iterator_->setText(text, status);
    if (U_FAILURE(status)) iterator_ = nullptr;
  }
  std::size_t next() {
    const std::int32_t end = iterator_ == nullptr ? icu::BreakIterator::DONE : iterator_->next();
    return end == icu::BreakIterator::DONE ? size_ : static_cast<std::size_t>(end);
  }

 private:
  icu::BreakIterator* iterator_;
  std::size_t size_;
};

}  // namespace

struct ClusterBreaker::State {
  Iterator characters, lines;  // null where ICU lacks its data: then all is one cluster
};

ClusterBreaker::ClusterBreaker() : state_(std::make_unique<State>()) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale& root = icu::Locale::getRoot();
  state_->characters.reset(icu::BreakIterator::createCharacterInstance(root, status));
  state_->lines.reset(icu::BreakIterator::createLineInstance(root, status));
  if (U_FAILURE(status)) *state_ = {};
}

ClusterBreaker::~ClusterBreaker() = default;

void ClusterBreaker::clusters(std::string_view text, std::vector<Grapheme>& clusters) {
  clusters.clear();
  UErrorCode status = U_ZERO_ERROR;
  UText characters = UTEXT_INITIALIZER, lines = UTEXT_INITIALIZER;
  utext_openUTF8(&characters, text.data(), static_cast<std::int64_t>(text.size()), &status);
  utext_openUTF8(&lines, text.data(), static_cast<std::int64_t>(text.size()), &status);
  Ends ends(state_->characters.get(), &characters, text.size());
  Ends line_ends(state_->lines.get(), &lines, text.size());
  std::size_t line_end = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = ends.next();
    while (line_end < begin) line_end = line_ends.next();
    clusters.push_back({.begin = static_cast<std::uint32_t>(begin),
                        .end = static_cast<std::uint32_t>(end),
                        .columns = synopse::columns_of(text.substr(begin, end - begin)),
                        .may_begin_line = begin > 0 && line_end == begin});
    begin = end;
  }
  utext_close(&characters);
  utext_close(&lines);
}

std::uint8_t columns_of(std::string_view cluster) {
  if (cluster.size() == 1) return 1;
  std::uint8_t columns = 0;
  bool flag = false;  // one half of a flag is there
  for (std::size_t at = 0; at < cluster.size();) {
    const auto [c, size] = code_point_at(cluster, at);
    if (c == kEmojiStyle || c == kTextStyle) return c == kEmojiStyle ? 2 : 1;
    const bool half = is_regional_indicator(c);
    // Behind a first wide character there are only what joins it, or changes its colour.
    if (at == 0 || (columns < 2 && (!flag || half)))
      columns = static_cast<std::uint8_t>(columns + columns_of(c));
    flag = flag || half;
    at += size;
  }
  return columns;
}

}  // namespace synopse
