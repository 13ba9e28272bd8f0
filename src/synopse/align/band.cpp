#include "synopse/align/band.h"

#include <algorithm>

namespace synopse {
namespace {

constexpr std::uint64_t kLargest = 90000;  // cells of a rectangle that is computed whole
constexpr std::uint64_t kStrip = 120;      // half the width of a strip

struct Corner {
  std::uint32_t de, en;
};

std::uint32_t minus(std::uint32_t value, std::uint64_t less) {
  return value > less ? static_cast<std::uint32_t>(value - less) : 0;
}

// The column on the diagonal of a rectangle.
std::uint32_t diagonal(const Corner& from, const Corner& to, std::uint32_t row) {
  const std::uint64_t rows = std::max<std::uint64_t>(1, to.de - from.de);
  const std::uint64_t along = std::min<std::uint64_t>(rows, row > from.de ? row - from.de : 0);
  return static_cast<std::uint32_t>(from.en + along * (to.en - from.en) / rows);
}

void widen(Band& band, std::uint32_t row, std::uint32_t low, std::uint32_t high) {
  band.low[row] = std::min(band.low[row], low);
  band.high[row] = std::max(band.high[row], high);
}

void add_rectangle(Band& band, const Corner& from, const Corner& to, const Corner& end) {
  const std::uint64_t rows = to.de - from.de + 1, columns = to.en - from.en + 1;
  const bool whole = rows * columns <= kLargest;
  for (std::uint32_t row = from.de; row <= to.de; ++row) {
    if (whole) {
      widen(band, row, from.en, to.en);
    } else {
      const std::uint64_t high = diagonal(from, to, row + 1) + kStrip;
      widen(band, row, minus(diagonal(from, to, row), kStrip),
            static_cast<std::uint32_t>(std::min<std::uint64_t>(end.en, high)));
    }
  }
}

}  // namespace

Band band_around(const std::vector<PairCandidate>& chain, std::uint32_t de_size, std::uint32_t en_size) {
  const Corner end{de_size, en_size};
  Band band;
  band.low.assign(de_size + 1, en_size);
  band.high.assign(de_size + 1, 0);
  Corner from{0, 0};
  for (const PairCandidate& pair : chain) {
    add_rectangle(band, from, {pair.de, pair.en}, end);
    add_rectangle(band, {pair.de, pair.en}, {pair.de + 1, pair.en + 1}, end);
    from = {pair.de + 1, pair.en + 1};
  }
  add_rectangle(band, from, end, end);
  for (std::size_t row = 1; row < band.high.size(); ++row) {
    band.high[row] = std::max(band.high[row], band.high[row - 1]);
  }
  for (std::size_t row = band.low.size() - 1; row > 0; --row) {
    band.low[row - 1] = std::min(band.low[row - 1], band.low[row]);
  }
  return band;
}

}  // namespace synopse
