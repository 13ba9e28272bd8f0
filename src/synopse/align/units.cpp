#include "synopse/align/units.h"

#include <charconv>

#include "synopse/align/lines.h"

namespace synopse {
namespace {

// False: `text` is no number.
bool read_number(std::string_view text, double& value) {
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  return fault == std::errc{} && end == text.data() + text.size();
}

}  // namespace

// Lines are "BASE FACTOR [OFFSET] = SYMBOL; SYMBOL ...".  A symbol's second line is another unit of its name.
Units Units::load(const Files& files, Diagnostics& report) {
  Units units;
  LineFile file(files, "bilingual/units.txt", report);
  for (const ContentLine& line : file.lines()) {
    const auto middle = line.text.find('=');
    const auto words = fields(line.text.substr(0, std::min(middle, line.text.size())));
    double factor = 0, offset = 0;
    const bool numbers = words.size() > 1 && read_number(words[1], factor) &&
                         (words.size() < 3 || read_number(words[2], offset));
    if (middle == std::string_view::npos || !numbers) {
      file.error(line, line.text, "not a unit", "BASE FACTOR [OFFSET] = SYMBOL; SYMBOL");
      continue;
    }
    for (const auto symbol : parts(line.text.substr(middle + 1), ';')) {
      const auto [unit, fresh] =
          units.units_.try_emplace(std::string(symbol), Unit{std::string(words[0]), factor, offset});
      if (!fresh) unit->second.other_factor = factor;
    }
  }
  return units;
}

const Unit* Units::find(std::string_view symbol) const {
  const auto unit = units_.find(std::string(symbol));
  return unit == units_.end() ? nullptr : &unit->second;
}

}  // namespace synopse
