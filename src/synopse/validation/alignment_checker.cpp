#include "synopse/validation/alignment_checker.h"

#include <array>

#include "synopse/validation/digits.h"

namespace synopse::validation {
namespace {

constexpr struct {
  std::string_view subtype;
  UnitKind kind;
} kLevels[] = {{"sentence", UnitKind::sentence},
               {"entity", UnitKind::thing},
               {"figure", UnitKind::figure},
               {"stance", UnitKind::stance}};

// Calls use(word) for each word of a list.
template <class Use>
void for_each_word(std::string_view list, Use use) {
  constexpr std::string_view kSpaces = " \t\n\r";
  for (std::size_t at = list.find_first_not_of(kSpaces); at != list.npos;
       at = list.find_first_not_of(kSpaces, at)) {
    const std::size_t end = std::min(list.find_first_of(kSpaces, at), list.size());
    use(list.substr(at, end - at));
    at = end;
  }
}

std::string_view before_hash(std::string_view pointer) { return pointer.substr(0, pointer.find('#')); }
std::string_view after_hash(std::string_view pointer) {
  const std::size_t hash = pointer.find('#');
  return hash == pointer.npos ? std::string_view() : pointer.substr(hash + 1);
}

bool is_of(std::string_view id, std::string_view document) {
  return id.starts_with(document) && (id.size() == document.size() || id[document.size()] == '.');
}

}  // namespace

void AlignmentChecker::start(const Tag& tag) {
  switch (tag.known) {
    case Known::linkGrp:
      return group(tag);
    case Known::link:
    case Known::ptr:
      return link(tag);
    case Known::annotation:
      return annotation(tag);
    default:
      return;
  }
}

void AlignmentChecker::group(const Tag& tag) {
  has_links_ = true;
  kind_ = UnitKind::none;
  for (const auto& level : kLevels)
    if (level.subtype == tag[Known::subtype]) kind_ = level.kind;
  std::vector<Side> sides;
  for_each_word(tag[Known::domains], [&](std::string_view domain) {
    sides.push_back({before_hash(domain), after_hash(domain)});
  });
  if (sides.size() != 2) return;  // the schema's business
  if (!sides_.empty() && sides_ != sides)
    state_.findings.error(tag.at, "link", "the domains are not those of the links before");
  if (sides[0] == sides[1]) state_.findings.error(tag.at, "link", "both domains are one document");
  for (const Side& side : sides)
    pointers_.push_back({tag.at, side.path, side.document, side.document, UnitKind::none});
  sides_ = std::move(sides);
}

std::size_t AlignmentChecker::side_of(std::string_view pointer) const {
  if (sides_.size() != 2) return 2;
  const auto fits = [&](const Side& side) {
    return side.path == before_hash(pointer) && is_of(after_hash(pointer), side.document);
  };
  const bool first = fits(sides_[0]), second = fits(sides_[1]);
  if (first && second) return sides_[0].document.size() > sides_[1].document.size() ? 0 : 1;
  return first ? 0 : second ? 1 : 2;
}

void AlignmentChecker::link(const Tag& tag) {
  has_links_ = true;
  state_.declare(tag, UnitKind::link);
  if (sides_.size() != 2) return;
  const std::string_view type = tag[Known::type], target = tag[Known::target];
  // Of no units at all: the documents stand for them.
  const UnitKind kind = type == "0-0" ? UnitKind::none : kind_;
  std::array<std::size_t, 3> count{};
  for_each_word(target, [&](std::string_view pointer) {
    const std::size_t side = side_of(pointer);
    if (side == 2)
      state_.findings.error(tag.at, "link", quoted(pointer) + " is in neither of the domains");
    else if (side == 0 && count[1] > 0)
      state_.findings.error(tag.at, "link", "a pointer to the first domain stands after one to the second");
    ++count[side];
    if (side < 2)
      pointers_.push_back({tag.at, sides_[side].path, sides_[side].document, after_hash(pointer), kind});
  });
  const std::size_t dash = type.find('-');
  if (dash == type.npos || type == "0-0") return;
  const auto de = digits_in(type.substr(0, dash)), en = digits_in(type.substr(dash + 1));
  if (count[2] == 0 && (de != count[0] || en != count[1]))
    state_.findings.error(tag.at, "link",
                          "type=" + quoted(type) + ", but there are " + std::to_string(count[0]) + "-" +
                              std::to_string(count[1]) + " targets");
  outside(tag, Known::corresp, UnitKind::none);
}

void AlignmentChecker::outside(const Tag& tag, Known attribute, UnitKind kind) {
  for_each_word(tag[attribute], [&](std::string_view pointer) {
    const std::size_t side = side_of(pointer);
    if (side < 2)
      pointers_.push_back({tag.at, sides_[side].path, sides_[side].document, after_hash(pointer), kind});
    else
      state_.findings.error(tag.at, "link", quoted(pointer) + " is in neither of the domains");
  });
}

void AlignmentChecker::annotation(const Tag& tag) {
  state_.declare(tag, UnitKind::discrepancy);
  for_each_word(tag[Known::target], [&](std::string_view pointer) {
    if (after_hash(pointer) != state_.id)
      state_.pointers.push_back({tag.at, Known::target, UnitKind::link, pointer});
  });
  if (tag.has(Known::corresp)) outside(tag, Known::corresp, UnitKind::none);
}

}  // namespace synopse::validation
