#include "synopse/view/ink.h"

#include <array>
#include <utility>

namespace synopse::view {
namespace {

// Parameters of SGR.  Every ink has a sign beside its colour.
constexpr std::array<std::pair<Ink, std::string_view>, 5> kSigns = {{
    {kEntity, ";4"},
    {kFigure, ";1"},
    {kCue, ";3"},
    {kDifference, ";7"},
    {kHeading, ";1"},
}};

// One colour at most: the first that fits.
std::string_view colour_of(Ink ink) {
  if (ink & kDifference) return ";31";
  if (ink & kCue) {
    if ((ink & kFor) && (ink & kAgainst)) return ";33";
    return ink & kFor ? ";32" : ink & kAgainst ? ";31" : "";
  }
  if (ink & kFigure) return ";35";
  if (ink & kEntity) return ";36";
  return ink & kQuiet ? ";2" : "";
}

std::string sequence(Ink ink) {
  std::string parameters = "\x1b[0";
  for (const auto& [sign, parameter] : kSigns)
    if (ink & sign) parameters += parameter;
  return parameters.append(colour_of(ink)) + 'm';
}

}  // namespace

Ink ink_of(Polarity polarity) {
  switch (polarity) {
    case Polarity::support:
      return kFor;
    case Polarity::oppose:
      return kAgainst;
    case Polarity::mixed:
      return kFor | kAgainst;
    case Polarity::neutral:
      break;
  }
  return kPlain;
}

std::string_view sign_of(Ink ink) {
  const Ink polarity = ink & (kFor | kAgainst);
  return polarity == (kFor | kAgainst) ? "±" : polarity == kFor ? "⁺" : polarity == kAgainst ? "⁻" : "";
}

void Pen::write(std::string_view words, Ink ink) {
  change(ink);
  out_ += words;
}

void Pen::change(Ink ink) {
  if (colour_ == Colour::on && ink != ink_) out_ += ink == kPlain ? "\x1b[0m" : sequence(ink);
  ink_ = ink;
}

}  // namespace synopse::view
