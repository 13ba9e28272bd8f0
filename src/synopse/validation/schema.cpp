#include "synopse/validation/schema.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "synopse/error.h"
#include "synopse/validation/rng.h"
#include "synopse/validation/subsets.h"

namespace synopse::validation {
namespace {

using Kind = RngPattern::Kind;
using Numbers = StateSet;

// One way to be an element: attributes, and what the content is, part by part.
struct Variant {
  std::map<std::uint32_t, bool> attributes;  // whether it must be there
  Numbers content;                           // patterns without attributes
};

constexpr std::size_t kMostVariants = 512;

// Parts attributes from content.  RELAX NG lets them stand in one choice; then an element has several
// variants.
class Splitter {
 public:
  explicit Splitter(const Rng& rng) : rng_(rng) {}

  std::vector<Variant> variants(std::uint32_t index) const {
    const RngPattern& pattern = rng_.patterns[index];
    if (pattern.kind == Kind::attribute) return {{{{pattern.index, true}}, {}}};
    if (!has_attributes(index))
      return pattern.kind == Kind::empty ? std::vector<Variant>{{}} : only_content(index);
    if (pattern.kind == Kind::group) return of_group(pattern);
    if (pattern.kind == Kind::choice) return of_choice(pattern);
    throw Error(Fault::usage, "schema: attributes that repeat");
  }

 private:
  static std::vector<Variant> only_content(std::uint32_t index) { return {{{}, {index}}}; }

  bool has_attributes(std::uint32_t index) const {
    const RngPattern& pattern = rng_.patterns[index];
    return pattern.kind == Kind::attribute || std::any_of(pattern.parts.begin(), pattern.parts.end(),
                                                          [&](auto part) { return has_attributes(part); });
  }

  std::vector<Variant> of_group(const RngPattern& group) const {
    std::vector<Variant> all = {{}};
    for (const std::uint32_t part : group.parts) {
      std::vector<Variant> longer;
      const auto heads = variants(part);
      for (const Variant& tail : all)
        for (const Variant& head : heads) longer.push_back(joined(tail, head));
      if (longer.size() > kMostVariants)
        throw Error(Fault::usage, "schema: too many combinations of attributes");
      all = std::move(longer);
    }
    return all;
  }
  static Variant joined(Variant a, const Variant& b) {
    for (const auto& [attribute, required] : b.attributes) a.attributes[attribute] = required;
    a.content.insert(a.content.end(), b.content.begin(), b.content.end());
    return a;
  }

  std::vector<Variant> of_choice(const RngPattern& choice) const {
    if (const auto attribute = optional_attribute(choice)) return {{{{*attribute, false}}, {}}};
    std::vector<Variant> all;
    for (const std::uint32_t part : choice.parts)
      for (auto& variant : variants(part)) all.push_back(std::move(variant));
    return all;
  }
  std::optional<std::uint32_t> optional_attribute(const RngPattern& choice) const {
    if (choice.parts.size() != 2) return std::nullopt;
    const RngPattern &first = rng_.patterns[choice.parts[0]], &second = rng_.patterns[choice.parts[1]];
    if (first.kind != Kind::attribute || second.kind != Kind::empty) return std::nullopt;
    return first.index;
  }

  const Rng& rng_;
};

// A content model that reads declarations, as Thompson has it.
class Content {
 public:
  // declared[element]: its declarations
  Content(const Rng& rng, const std::vector<Numbers>& declared) : rng_(rng), declared_(declared) { add(); }

  void append(const Numbers& parts) {
    for (const std::uint32_t part : parts) end_ = append(part, end_);
  }
  bool has_text() const { return has_text_; }
  std::int32_t value() const { return value_; }
  Numbers start() const { return closed({0}, states_); }
  bool is_final(const Numbers& states) const {
    return std::binary_search(states.begin(), states.end(), end_);
  }
  std::map<std::uint32_t, Numbers> after(const Numbers& states) const {
    std::map<std::uint32_t, Numbers> to;
    for (const std::uint32_t state : states)
      for (const auto& [declaration, next] : states_[state].edges) to[declaration].push_back(next);
    for (auto& [declaration, set] : to) set = closed(set, states_);
    return to;
  }

 private:
  struct State {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;
    Numbers free;
  };

  std::uint32_t add() {
    states_.emplace_back();
    return static_cast<std::uint32_t>(states_.size() - 1);
  }
  void join(std::uint32_t from, std::uint32_t to) { states_[from].free.push_back(to); }

  std::uint32_t append(std::uint32_t index, std::uint32_t from) {
    const RngPattern& pattern = rng_.patterns[index];
    switch (pattern.kind) {
      case Kind::text:
        has_text_ = true;
        return from;
      case Kind::value:
        value_ = static_cast<std::int32_t>(pattern.index);
        return from;
      case Kind::element: {
        const std::uint32_t to = add();
        for (const std::uint32_t declaration : declared_[pattern.index])
          states_[from].edges.emplace_back(declaration, to);
        return to;
      }
      case Kind::group:
        for (const std::uint32_t part : pattern.parts) from = append(part, from);
        return from;
      case Kind::choice:
        return append_choice(pattern, from);
      case Kind::one_or_more: {
        const std::uint32_t begin = add();
        join(from, begin);
        const std::uint32_t end = append(pattern.parts.front(), begin);
        join(end, begin);
        return end;
      }
      default:
        return from;
    }
  }
  std::uint32_t append_choice(const RngPattern& pattern, std::uint32_t from) {
    const std::uint32_t to = add();
    for (const std::uint32_t part : pattern.parts) {
      const std::uint32_t begin = add();
      join(from, begin);
      join(append(part, begin), to);
    }
    return to;
  }

  const Rng& rng_;
  const std::vector<Numbers>& declared_;
  std::vector<State> states_;
  std::uint32_t end_ = 0;
  bool has_text_ = false;
  std::int32_t value_ = -1;
};

}  // namespace

class SchemaBuilder {
 public:
  explicit SchemaBuilder(std::string_view schema) : rng_(read_rng(schema)) {}

  Schema run() {
    declare();
    Content file(rng_, declared_);
    file.append({rng_.start});
    schema_.start_ = add_states(file);
    for (std::uint32_t i = 0; i < contents_.size(); ++i) {
      Content content(rng_, declared_);
      content.append(contents_[i]);
      Declaration& declaration = schema_.declarations_[i];
      declaration.start = add_states(content);
      declaration.has_text = content.has_text() || content.value() >= 0;
      declaration.value = content.value();
    }
    table();
    for (const auto& value : rng_.values) schema_.values_.emplace_back(value);
    return std::move(schema_);
  }

 private:
  // Elements become declarations: one for each content that goes with some attributes.
  void declare() {
    const Splitter splitter(rng_);
    declared_.resize(rng_.elements.size());
    for (std::uint32_t element = 0; element < rng_.elements.size(); ++element) {
      std::map<Numbers, std::vector<Variant>> by_content;
      for (auto& variant : splitter.variants(rng_.elements[element].content))
        by_content[variant.content].push_back(std::move(variant));
      for (const auto& [content, variants] : by_content) {
        declared_[element].push_back(static_cast<std::uint32_t>(schema_.declarations_.size()));
        add_declaration(rng_.elements[element].name, variants);
        contents_.push_back(content);
      }
    }
  }

  void add_declaration(const std::string& name, const std::vector<Variant>& variants) {
    Declaration declaration{.name = schema_.names_.add(name),
                            .first_slot = static_cast<std::uint32_t>(schema_.slots_.size()),
                            .first_set = static_cast<std::uint32_t>(schema_.sets_.size())};
    std::map<std::uint32_t, std::uint32_t> bits;  // of attributes
    for (const auto& variant : variants)
      for (const auto& [attribute, required] : variant.attributes)
        bits.try_emplace(attribute, static_cast<std::uint32_t>(bits.size()));
    if (bits.size() > 64) throw Error(Fault::usage, "schema: too many attributes of " + name);
    declaration.slots = static_cast<std::uint32_t>(bits.size());
    schema_.slots_.resize(schema_.slots_.size() + bits.size());
    for (const auto& [attribute, bit] : bits)
      schema_.slots_[declaration.first_slot + bit] = {schema_.names_.add(rng_.attributes[attribute].name),
                                                      rng_.attributes[attribute].value};
    for (const auto& variant : variants) add_set(variant, bits);
    declaration.sets = static_cast<std::uint32_t>(schema_.sets_.size()) - declaration.first_set;
    if (declaration.sets > 64) throw Error(Fault::usage, "schema: too many sets of attributes of " + name);
    schema_.declarations_.push_back(declaration);
  }
  void add_set(const Variant& variant, const std::map<std::uint32_t, std::uint32_t>& bits) {
    AttributeSet set;
    for (const auto& [attribute, required] : variant.attributes) {
      const std::uint64_t bit = std::uint64_t{1} << bits.at(attribute);
      set.allowed |= bit;
      if (required) set.required |= bit;
    }
    schema_.sets_.push_back(set);
  }

  // The subset construction; returns the number of the first state.
  std::uint32_t add_states(const Content& content) {
    const auto first = static_cast<std::uint32_t>(schema_.final_.size());
    std::map<Numbers, std::uint32_t> known = {{content.start(), first}};
    std::vector<Numbers> open = {content.start()};
    for (std::size_t i = 0; i < open.size(); ++i) {
      const Numbers from = open[i];
      schema_.final_.push_back(content.is_final(from));
      state_moves_.emplace_back();
      for (const auto& [declaration, to] : content.after(from)) {
        const auto [place, is_new] = known.try_emplace(to, first + static_cast<std::uint32_t>(known.size()));
        if (is_new) open.push_back(to);
        state_moves_.back().push_back({declaration, place->second});
      }
    }
    return first;
  }

  void table() {
    schema_.places_.resize(schema_.final_.size() * schema_.names_.size());
    for (std::size_t state = 0; state < state_moves_.size(); ++state) {
      auto& moves = state_moves_[state];
      const auto name_of = [&](const Move& move) { return schema_.declarations_[move.declaration].name; };
      std::stable_sort(moves.begin(), moves.end(),
                       [&](const Move& a, const Move& b) { return name_of(a) < name_of(b); });
      for (const Move& move : moves) {
        auto& place = schema_.places_[state * schema_.names_.size() + name_of(move)];
        if (place.count++ == 0) place.first = static_cast<std::uint32_t>(schema_.moves_.size());
        schema_.moves_.push_back(move);
      }
    }
  }

  Rng rng_;
  Schema schema_;
  std::vector<Numbers> declared_;  // by element
  std::vector<Numbers> contents_;  // by declaration
  std::vector<std::vector<Move>> state_moves_;
};

Schema Schema::from_rng(std::string_view rng) { return SchemaBuilder(rng).run(); }

std::span<const Move> Schema::moves(std::uint32_t state, Name child) const {
  const Place place = places_[state * names_.size() + child];
  return {moves_.data() + place.first, place.count};
}

std::vector<Name> Schema::expected(std::uint32_t state) const {
  std::vector<Name> all;
  for (Name name = 0; name < names_.size(); ++name)
    if (!moves(state, name).empty()) all.push_back(name);
  return all;
}

}  // namespace synopse::validation
