#include "synopse/validation/automaton.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "synopse/error.h"
#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"
#include "synopse/validation/subsets.h"

namespace synopse::validation {
namespace {

constexpr std::size_t kMostStates = 4096;
using Set = StateSet;

// Thompson's construction: states with edges that read a symbol and edges that read nothing.
class Nondeterministic {
 public:
  explicit Nondeterministic(const Expression& expression) : end_(append(expression, add())) {}

  Set start() const { return closed({0}, states_); }
  bool is_accepting(const Set& set) const { return std::binary_search(set.begin(), set.end(), end_); }
  Set after(const Set& from, std::size_t symbol) const {
    Set to;
    for (const std::uint32_t state : from)
      for (const auto& edge : states_[state].edges)
        if (edge.symbols[symbol]) to.push_back(edge.to);
    return closed(to, states_);
  }
  // For each symbol the first one that every edge treats as it does: there are few that differ.
  std::array<std::size_t, kSymbols> symbols_alike() const {
    std::array<std::size_t, kSymbols> like{};
    for (const auto& state : states_)
      for (const auto& edge : state.edges) refine(like, edge.symbols);
    return like;
  }

 private:
  struct Edge {
    Symbols symbols;
    std::uint32_t to;
  };
  struct State {
    std::vector<Edge> edges;
    std::vector<std::uint32_t> free;  // without reading anything
  };

  // Parts the groups that the symbols cut.
  static void refine(std::array<std::size_t, kSymbols>& like, const Symbols& symbols) {
    std::array<std::size_t, kSymbols> inside, outside;
    inside.fill(kSymbols);
    outside.fill(kSymbols);
    for (std::size_t symbol = 0; symbol < kSymbols; ++symbol) {
      std::size_t& first = (symbols[symbol] ? inside : outside)[like[symbol]];
      if (first == kSymbols) first = symbol;
      like[symbol] = first;
    }
  }

  std::uint32_t add() {
    states_.emplace_back();
    return static_cast<std::uint32_t>(states_.size() - 1);
  }
  void join(std::uint32_t from, std::uint32_t to) { states_[from].free.push_back(to); }

  // Hangs the expression behind a state; returns the state after it.
  std::uint32_t append(const Expression& expression, std::uint32_t from) {
    switch (expression.kind) {
      case Expression::Kind::symbols: {
        const std::uint32_t to = add();
        states_[from].edges.push_back({expression.symbols, to});
        return to;
      }
      case Expression::Kind::sequence:
        for (const auto& part : expression.parts) from = append(part, from);
        return from;
      case Expression::Kind::choice:
        return append_choice(expression, from);
      case Expression::Kind::repeat:
        return append_repeat(expression, from);
      case Expression::Kind::both:
        break;
    }
    return append(Automaton::product(Automaton(expression.parts[0]), Automaton(expression.parts[1])), from);
  }

  std::uint32_t append_choice(const Expression& expression, std::uint32_t from) {
    const std::uint32_t to = add();
    for (const auto& part : expression.parts) {
      const std::uint32_t begin = add();
      join(from, begin);
      join(append(part, begin), to);
    }
    return to;
  }

  std::uint32_t append_repeat(const Expression& expression, std::uint32_t from) {
    const Expression& part = expression.parts.front();
    for (unsigned i = 0; i < expression.least; ++i) from = append(part, from);
    const std::uint32_t to = add();
    if (expression.most == Expression::kNoEnd) {
      const std::uint32_t begin = add();
      join(from, to);
      join(to, begin);
      join(append(part, begin), to);
      return to;
    }
    for (unsigned i = expression.least; i < expression.most; ++i) {
      join(from, to);
      from = append(part, from);
    }
    join(from, to);
    return to;
  }

  std::uint32_t append(const Automaton& automaton, std::uint32_t from) {
    const auto first = static_cast<std::uint32_t>(states_.size());
    states_.resize(states_.size() + automaton.size());
    const std::uint32_t to = add();
    join(from, first);
    for (std::size_t state = 0; state < automaton.size(); ++state) {
      std::map<std::uint32_t, Symbols> edges;
      for (std::size_t symbol = 0; symbol < kSymbols; ++symbol)
        edges[automaton.after(state, symbol)].set(symbol);
      State& here = states_[first + state];
      for (const auto& [next, symbols] : edges) here.edges.push_back({symbols, first + next});
      if (automaton.is_accepting(state)) here.free.push_back(to);
    }
    return to;
  }

  std::vector<State> states_;
  std::uint32_t end_;
};

// Gives states numbers in the order in which they are met.
template <class Key>
class Numbers {
 public:
  std::uint16_t of(Key key) {
    const auto [place, is_new] = known_.try_emplace(key, static_cast<std::uint16_t>(known_.size()));
    if (known_.size() > kMostStates)
      throw Error(Fault::usage, "a datatype of the schema has too many states");
    if (is_new) order.push_back(std::move(key));
    return place->second;
  }
  std::vector<Key> order;

 private:
  std::map<Key, std::uint16_t> known_;
};

}  // namespace

Automaton::Automaton(const Expression& expression) {
  const Nondeterministic source(expression);
  const auto like = source.symbols_alike();
  Numbers<Set> numbers;
  numbers.of(source.start());
  for (std::size_t i = 0; i < numbers.order.size(); ++i) {
    const Set from = numbers.order[i];
    accepting_.push_back(source.is_accepting(from));
    for (std::size_t symbol = 0; symbol < kSymbols; ++symbol)
      next_.push_back(like[symbol] < symbol ? next_[i * kSymbols + like[symbol]]
                                            : numbers.of(source.after(from, symbol)));
  }
}

Automaton Automaton::product(const Automaton& a, const Automaton& b) {
  Automaton both;
  Numbers<std::pair<std::uint16_t, std::uint16_t>> numbers;
  numbers.of({0, 0});
  for (std::size_t i = 0; i < numbers.order.size(); ++i) {
    const auto [in_a, in_b] = numbers.order[i];
    both.accepting_.push_back(a.accepting_[in_a] && b.accepting_[in_b]);
    for (std::size_t symbol = 0; symbol < kSymbols; ++symbol)
      both.next_.push_back(numbers.of({a.after(in_a, symbol), b.after(in_b, symbol)}));
  }
  return both;
}

bool Automaton::accepts_list(std::string_view text) const {
  const std::uint16_t state = run(text);
  return accepting_[text.empty() ? state : after(state, ' ')];
}

std::uint16_t Automaton::run(std::string_view text) const {
  std::uint16_t state = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    std::size_t symbol = byte;
    if (byte < kAscii) {
      ++at;
    } else {
      const CodePoint c = code_point_at(text, at);
      symbol = is_other(c.value) ? kOther : is_separator(c.value) ? kSeparator : kRest;
      at += c.size;
    }
    state = next_[state * kSymbols + symbol];
  }
  return state;
}

}  // namespace synopse::validation
