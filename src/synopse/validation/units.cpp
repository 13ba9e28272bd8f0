#include "synopse/validation/units.h"

#include <iterator>
#include <utility>

namespace synopse::validation {
namespace {

constexpr struct {
  std::string_view letters;
  UnitKind kind;
} kForms[] = {{"t", UnitKind::token},      {"s", UnitKind::sentence}, {"p", UnitKind::paragraph},
              {"e", UnitKind::entity},     {"f", UnitKind::figure},   {"q", UnitKind::quotation},
              {"st", UnitKind::stance},    {"l", UnitKind::link},     {"r", UnitKind::rule},
              {"d", UnitKind::discrepancy}};

constexpr std::string_view kNames[] = {
    "paragraph",   "sentence", "token", "entity",           "figure",       "quotation", "stance", "link",
    "discrepancy", "rule",     "token", "part of a figure", "entity entry", "body",      "unit"};
static_assert(std::size(kNames) == static_cast<std::size_t>(UnitKind::none) + 1);

std::string_view letters_of(UnitKind kind) {
  for (const auto& form : kForms)
    if (form.kind == kind) return form.letters;
  return {};
}

// One to nine digits, no zero before others; 0: none.
std::uint32_t take_number(std::string_view& text) {
  constexpr std::size_t kMostDigits = 9;
  std::size_t count = 0;
  while (count < text.size() && text[count] >= '0' && text[count] <= '9') ++count;
  if (count == 0 || count > kMostDigits || text.front() == '0') return 0;
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < count; ++i) value = value * 10 + static_cast<std::uint32_t>(text[i] - '0');
  text.remove_prefix(count);
  return value;
}

// How far beyond the last number the arrays grow: a file must not ask for more memory than it is large.
constexpr std::size_t kMostGap = 8;

}  // namespace

LocalId parse_local_id(std::string_view local) {
  if (local == "body") return {UnitKind::body, 0, 0};
  if (local.starts_with("k.")) return {UnitKind::thing, 0, 0};
  std::size_t letters = 0;
  while (letters < local.size() && local[letters] >= 'a' && local[letters] <= 'z') ++letters;
  LocalId id;
  for (const auto& form : kForms)
    if (form.letters == local.substr(0, letters)) id.kind = form.kind;
  local.remove_prefix(letters);
  id.number = take_number(local);
  const bool may_be_cut = id.kind == UnitKind::token || id.kind == UnitKind::figure;
  if (may_be_cut && id.number > 0 && local.starts_with('.')) {
    local.remove_prefix(1);
    id.piece = take_number(local);
    id.kind = id.piece == 0 ? UnitKind::none : id.kind == UnitKind::token ? UnitKind::piece : UnitKind::part;
  }
  if (id.number == 0 || !local.empty()) id.kind = UnitKind::none;
  return id;
}

std::string_view name_of(UnitKind kind) { return kNames[static_cast<std::size_t>(kind)]; }

std::string_view Units::local(std::string_view id) const {
  const std::size_t size = document_.size();
  return id.size() > size && id.starts_with(document_) && id[size] == '.' ? id.substr(size + 1)
                                                                          : std::string_view();
}

bool Units::is_dense(const LocalId& id) const {
  const auto kind = static_cast<std::size_t>(id.kind);
  return kind < kNumbered && id.number <= numbered_[kind].size() + kMostGap;
}

Unit* Units::add(const LocalId& id, std::string_view local) {
  const auto kind = static_cast<std::size_t>(id.kind);
  if (is_dense(id)) {
    // A number that was too far ahead when it came stands among the named ones.
    if (far_[kind] && named_.count(local) > 0) return nullptr;
    auto& all = numbered_[kind];
    if (id.number > all.size()) all.resize(id.number);
    Unit& unit = all[id.number - 1];
    return std::exchange(unit.exists, true) ? nullptr : &unit;
  }
  if (kind < kNumbered) far_[kind] = true;
  const auto [place, is_new] = named_.try_emplace(local);
  if (!is_new) return nullptr;
  place->second.exists = true;
  return &place->second;
}

const Unit* Units::find(const LocalId& id, std::string_view local) const {
  const auto kind = static_cast<std::size_t>(id.kind);
  if (kind < kNumbered && id.number <= numbered_[kind].size()) {
    const Unit& unit = numbered_[kind][id.number - 1];
    if (unit.exists) return &unit;
  }
  const auto named = named_.find(local);
  return named == named_.end() ? nullptr : &named->second;
}

bool Units::is_there(UnitKind kind, std::size_t number) const {
  const std::string whole = std::string(letters_of(kind)) + std::to_string(number);
  return find(LocalId{kind, static_cast<std::uint32_t>(number), 0}, whole) != nullptr ||
         named_.find(whole + ".1") != named_.end();
}

Unit* Units::find(const LocalId& id, std::string_view local) {
  return const_cast<Unit*>(static_cast<const Units&>(*this).find(id, local));
}

}  // namespace synopse::validation
