#include "synopse/view/column_positions.h"

#include <span>
#include <string>

#include "synopse/view/descriptions.h"
#include "synopse/view/plain.h"
#include "synopse/view/positions.h"

namespace synopse::view {
namespace {

constexpr std::size_t kVerdictWidth = 9;  // "against" and room beside it
constexpr std::size_t kMostLines = 100;

std::string names(const Party& party) {
  const std::string de = plain(party.name[0]), en = plain(party.name[1]);
  if (de.empty() || de == en) return en;
  return en.empty() ? de : de + " | " + en;
}

// "for", "against", "both", or nothing where the text does not say.
std::string_view verdict_of(std::span<const Position> cell, Side side) {
  std::optional<Polarity> found;
  for (const Position& each : cell) {
    if (each.stance.side != side) continue;
    found = !found || *found == each.polarity ? each.polarity : Polarity::mixed;
  }
  return found ? verdict(*found) : "";
}

Ink ink_of(std::string_view verdict) {
  return kCue | (verdict == "for" ? kFor : verdict == "against" ? kAgainst : kPlain);
}

class Table {
 public:
  explicit Table(Sheet& sheet)
      : sheet_(sheet), name_width_((sheet.width() - kIndent - 2 * kVerdictWidth - kGap) / 2) {}

  void write(std::string_view holder, std::string_view target, Styled de, Styled en) {
    Pen pen(sheet_.colour(), sheet_.out());
    sheet_.out().append(kIndent, ' ');
    cell(Styled(sheet_.typesetter().first(holder, name_width_)), name_width_ + kGap, pen);
    cell(Styled(sheet_.typesetter().first(target, name_width_)), name_width_, pen);
    sheet_.out() += ' ';
    cell(de, en.empty() ? 0 : kVerdictWidth, pen);
    cell(en, 0, pen);
    sheet_.out() += '\n';
  }

 private:
  static constexpr std::size_t kIndent = 2, kGap = 2;

  void cell(const Styled& words, std::size_t width, Pen& pen) {
    words.write(0, static_cast<std::uint32_t>(words.text().size()), pen);
    const std::size_t columns = sheet_.typesetter().columns(words.text());
    if (columns < width) sheet_.out().append(width - columns, ' ');
  }

  Sheet& sheet_;
  std::size_t name_width_;
};

}  // namespace

void write_positions(const Pair& pair, Sheet& sheet) {
  const Positions all = positions(pair);
  if (all.all.empty()) return;
  sheet.heading("Who stands where");
  Table table(sheet);
  table.write("holder", "target", Styled("German", kQuiet), Styled("English", kQuiet));
  std::size_t lines = 0;
  for (std::size_t at = 0; at < all.all.size() && lines < kMostLines; ++lines) {
    const std::size_t begin = at;
    const Position& first = all.all[begin];
    while (at < all.all.size() && all.all[at].holder == first.holder && all.all[at].target == first.target)
      ++at;
    const std::span cell(all.all.begin() + static_cast<std::ptrdiff_t>(begin), at - begin);
    const std::string_view de = verdict_of(cell, Side::de), en = verdict_of(cell, Side::en);
    table.write(names(all.holders[first.holder]), names(all.targets[first.target]), Styled(de, ink_of(de)),
                Styled(en, ink_of(en)));
  }
}

}  // namespace synopse::view
