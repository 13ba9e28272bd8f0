#include "synopse/validation/header_checker.h"

#include <algorithm>
#include <utility>

#include "synopse/formats/sha256.h"
#include "synopse/validation/digits.h"

namespace synopse::validation {

void HeaderChecker::start(const Tag& tag) {
  if (tag.known == Known::application || tag.known == Known::prefixDef) {
    const std::string_view ident = tag[Known::ident];
    state_.header.ours = state_.header.ours || ident == "synopse" || ident == "syn";
  } else if (tag.known == Known::measure) {
    const std::string_view unit = tag[Known::unit];
    HeaderFacts::Said said{tag.at, std::string(tag[Known::quantity])};
    if (unit == "characters") keep(state_.header.characters, unit, std::move(said));
    if (unit == "sentences") keep(state_.header.sentences, unit, std::move(said));
    if (unit == "tokens") keep(state_.header.tokens, unit, std::move(said));
  } else if (tag.known == Known::idno) {
    idno_ = tag[Known::type];
    said_ = {tag.at, {}};
    open_ = true;
  }
}

void HeaderChecker::text(std::string_view piece) {
  if (open_) said_.value += piece;
}

void HeaderChecker::end(Known element) {
  if (element != Known::idno || !std::exchange(open_, false)) return;
  if (idno_ == "sha256") keep(state_.header.sha256, idno_, std::move(said_));
}

// The first counts: readers take that one.
void HeaderChecker::keep(std::optional<HeaderFacts::Said>& place, std::string_view what,
                         HeaderFacts::Said said) {
  if (place)
    state_.findings.warn(said.at, "header", "the header says twice what it says of " + std::string(what));
  else
    place = std::move(said);
}

namespace {

void check_count(const std::optional<HeaderFacts::Said>& said, std::size_t count, std::string_view what,
                 Severity severity, TeiState& state) {
  if (!said) return;
  const auto number = digits_in(said->value);
  if (number && *number == count) return;
  const std::string message = "the header counts " + said->value + " " + std::string(what) +
                              ", the text has " + std::to_string(count);
  if (severity == Severity::error)
    state.findings.error(said->at, "extent", message);
  else
    state.findings.warn(said->at, "extent", message);
}

}  // namespace

void check_header(TeiState& state) {
  const HeaderFacts& header = state.header;
  const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
  const auto characters = state.text.size() - static_cast<std::size_t>(std::count_if(
                                                  state.text.begin(), state.text.end(), continues));
  if (!header.characters)
    state.findings.error(state.at, "extent", "the header does not count the characters");
  check_count(header.characters, characters, "characters", Severity::error, state);
  check_count(header.sentences, state.sentences, "sentences", Severity::warning, state);
  check_count(header.tokens, state.tokens, "tokens", Severity::warning, state);
  if (!header.sha256)
    state.findings.error(state.at, "sha256", "the header has no sha256 of the text");
  else if (header.sha256->value != sha256(state.text))
    state.findings.error(header.sha256->at, "sha256",
                         "the text is not the one that the header's sha256 is of");
}

}  // namespace synopse::validation
