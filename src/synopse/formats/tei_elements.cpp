#include "synopse/formats/tei_elements.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace synopse {
namespace {

struct Element {
  std::string_view name;
  TeiRole role;
};

using enum TeiRole;

// Sorted by name.
constexpr auto kElements = std::to_array<Element>({
    {"ab", block},         {"addrLine", line},      {"app", app},         {"argument", block},
    {"back", block},       {"body", block},         {"byline", block},    {"castItem", line},
    {"castList", block},   {"cb", pause},           {"cell", block},      {"certainty", skipped},
    {"choice", choice},    {"closer", block},       {"dateline", block},  {"del", skipped},
    {"div", block},        {"div1", block},         {"div2", block},      {"div3", block},
    {"div4", block},       {"div5", block},         {"div6", block},      {"div7", block},
    {"entry", block},      {"entryFree", block},    {"epigraph", block},  {"figDesc", skipped},
    {"figure", skipped},   {"floatingText", block}, {"front", block},     {"fw", skipped},
    {"gap", skipped},      {"gb", pause},           {"graphic", skipped}, {"head", block},
    {"incident", skipped}, {"index", skipped},      {"item", line},       {"kinesic", skipped},
    {"l", line},           {"lb", pause},           {"lg", block},        {"linkGrp", skipped},
    {"list", block},       {"milestone", pause},    {"note", skipped},    {"opener", block},
    {"p", block},          {"pb", pause},           {"pc", token},        {"postscript", block},
    {"quote", block},      {"rdg", skipped},        {"row", line},        {"salute", block},
    {"signed", block},     {"sp", block},           {"spGrp", block},     {"spanGrp", skipped},
    {"standOff", skipped}, {"superEntry", block},   {"table", block},     {"teiHeader", skipped},
    {"text", block},       {"trailer", block},      {"u", block},         {"vocal", skipped},
    {"w", token},
});

constexpr auto by_name = [](const Element& a, const Element& b) { return a.name < b.name; };
static_assert(std::is_sorted(kElements.begin(), kElements.end(), by_name));

}  // namespace

TeiRole tei_role(std::string_view name) {
  const auto found = std::lower_bound(kElements.begin(), kElements.end(), Element{name, plain}, by_name);
  return found != kElements.end() && found->name == name ? found->role : plain;
}

bool may_hold_tokens(std::string_view name) {
  constexpr std::string_view kHolders[] = {"s", "p", "ab", "seg", "u", "head", "l"};
  return std::find(std::begin(kHolders), std::end(kHolders), name) != std::end(kHolders);
}

}  // namespace synopse
