#include "synopse/validation/rng.h"

#include <algorithm>
#include <map>
#include <pugixml.hpp>
#include <utility>

#include "synopse/error.h"

namespace synopse::validation {
namespace {

using Kind = RngPattern::Kind;

[[noreturn]] void refuse(const std::string& what) { throw Error(Fault::usage, "schema: " + what); }

class Reader {
 public:
  explicit Reader(std::string_view schema) {
    const auto parsed =
        file_.load_buffer(schema.data(), schema.size(), pugi::parse_default, pugi::encoding_utf8);
    if (!parsed) refuse(parsed.description());
  }

  Rng run() {
    const pugi::xml_node grammar = file_.child("grammar");
    for (const auto& define : grammar.children("define"))
      if (!defines_.emplace(define.attribute("name").value(), define).second)
        refuse(std::string("defined twice: ") + define.attribute("name").value());
    rng_.start = group(grammar.child("start"));
    // An element's content may name the element itself: it is read when all around it has been.
    for (std::size_t i = 0; i < open_.size(); ++i) {
      const std::uint32_t content = group(open_[i]);
      rng_.elements[i].content = content;
    }
    return std::move(rng_);
  }

 private:
  std::uint32_t add(RngPattern pattern) {
    rng_.patterns.push_back(std::move(pattern));
    return static_cast<std::uint32_t>(rng_.patterns.size() - 1);
  }
  std::uint32_t add(Kind kind, std::vector<std::uint32_t> parts) { return add({kind, 0, std::move(parts)}); }

  static std::vector<pugi::xml_node> elements_of(const pugi::xml_node& node) {
    std::vector<pugi::xml_node> all;
    for (const auto& child : node.children())
      if (child.type() == pugi::node_element) all.push_back(child);
    return all;
  }
  std::vector<std::uint32_t> parts(const pugi::xml_node& node) {
    std::vector<std::uint32_t> all;
    for (const auto& child : elements_of(node)) all.push_back(pattern(child));
    return all;
  }
  // All that stands in a node, one after the other.
  std::uint32_t group(const pugi::xml_node& node) {
    auto all = parts(node);
    return all.size() == 1 ? all.front() : add(Kind::group, std::move(all));
  }

  std::uint32_t pattern(const pugi::xml_node& node) {
    const std::string_view name = node.name();
    if (name == "element") return element(node);
    if (name == "attribute") return attribute(node);
    if (name == "ref") return reference(node.attribute("name").value());
    if (name == "text") return add({Kind::text, 0, {}});
    if (name == "empty") return add({Kind::empty, 0, {}});
    if (name == "group") return group(node);
    if (name == "choice") return add(Kind::choice, parts(node));
    if (name == "oneOrMore") return add(Kind::one_or_more, {group(node)});
    if (name == "optional") return or_empty(group(node));
    if (name == "zeroOrMore") return or_empty(add(Kind::one_or_more, {group(node)}));
    if (name == "data" || name == "value" || name == "list") return value(node);
    refuse("not known here: " + std::string(name));
  }
  std::uint32_t or_empty(std::uint32_t inside) {
    const std::uint32_t empty = add({Kind::empty, 0, {}});
    return add(Kind::choice, {inside, empty});
  }

  std::uint32_t reference(const std::string& name) {
    if (const auto known = read_.find(name); known != read_.end()) return known->second;
    const auto define = defines_.find(name);
    if (define == defines_.end()) refuse("not defined: " + name);
    if (!reading_.emplace(name, true).second) refuse("defined by itself: " + name);
    const std::uint32_t inside = group(define->second);
    reading_.erase(name);
    return read_[name] = inside;
  }

  std::uint32_t element(const pugi::xml_node& node) {
    rng_.elements.push_back({named(node), 0});
    open_.push_back(node);
    return add({Kind::element, static_cast<std::uint32_t>(rng_.elements.size() - 1), {}});
  }
  static std::string named(const pugi::xml_node& node) {
    if (!node.attribute("name")) refuse(std::string("without a name: ") + node.name());
    return node.attribute("name").value();
  }

  std::uint32_t attribute(const pugi::xml_node& node) {
    const auto inside = elements_of(node);
    if (inside.size() > 1) refuse("an attribute with several patterns: " + named(node));
    const std::uint32_t value =
        inside.empty() ? add(ValuePattern{.is_any = true}) : named_value(inside.front());
    rng_.attributes.push_back({named(node), value});
    return add({Kind::attribute, static_cast<std::uint32_t>(rng_.attributes.size() - 1), {}});
  }

  std::uint32_t value(const pugi::xml_node& node) { return add({Kind::value, add(value_of(node)), {}}); }
  std::uint32_t add(ValuePattern value) {
    rng_.values.push_back(std::move(value));
    return static_cast<std::uint32_t>(rng_.values.size() - 1);
  }
  // What has a name is one value, however often it is used: each takes time to compile.
  std::uint32_t named_value(const pugi::xml_node& node) {
    if (std::string_view(node.name()) != "ref") return add(value_of(node));
    const auto [place, is_new] = values_.try_emplace(node.attribute("name").value(), 0);
    if (is_new) place->second = add(value_of(node));
    return place->second;
  }

  // ---- values

  ValuePattern value_of(const pugi::xml_node& node) {
    const std::string_view name = node.name();
    if (name == "text") return {.is_any = true};
    if (name == "data") return data(node);
    if (name == "value") return {.expression = literal(node.child_value())};
    if (name == "ref") return value_of_define(node.attribute("name").value());
    if (name == "choice") return choice_of(node);
    if (name == "list") return {.expression = items(node), .is_list = true};
    refuse("not known here as a value: " + std::string(name));
  }
  const pugi::xml_node& define(const std::string& name) const {
    const auto found = defines_.find(name);
    if (found == defines_.end()) refuse("not defined: " + name);
    return found->second;
  }
  ValuePattern value_of_define(const std::string& name) {
    const auto inside = elements_of(define(name));
    if (inside.size() != 1) refuse("not one value: " + name);
    return value_of(inside.front());
  }
  static ValuePattern data(const pugi::xml_node& node) {
    std::vector<Facet> facets;
    for (const auto& param : node.children("param"))
      facets.push_back({param.attribute("name").value(), param.child_value()});
    return datatype(node.attribute("type").value(), facets);
  }
  // Where some are lists, what is none is a list of one.
  ValuePattern choice_of(const pugi::xml_node& node) {
    std::vector<ValuePattern> all;
    for (const auto& child : elements_of(node)) all.push_back(value_of(child));
    const bool lists =
        std::any_of(all.begin(), all.end(), [](const ValuePattern& one) { return one.is_list; });
    std::vector<Expression> expressions;
    for (ValuePattern& one : all) {
      if (one.least || one.most) refuse("a choice of numbers with bounds");
      if (lists && !one.is_list) one.expression = sequence({std::move(one.expression), literal(" ")});
      expressions.push_back(std::move(one.expression));
    }
    return {.expression = choice(std::move(expressions)), .is_list = lists};
  }

  // The items of a list, a blank after each.
  Expression items(const pugi::xml_node& node) {
    std::vector<Expression> all;
    for (const auto& child : elements_of(node)) all.push_back(item(child));
    return sequence(std::move(all));
  }
  Expression item(const pugi::xml_node& node) {
    const std::string_view name = node.name();
    if (name == "ref") {
      const auto inside = elements_of(define(node.attribute("name").value()));
      return inside.size() == 1 ? item(inside.front()) : items(define(node.attribute("name").value()));
    }
    if (name == "group") return items(node);
    if (name == "optional") return optional(items(node));
    if (name == "zeroOrMore") return repeat(items(node), 0, Expression::kNoEnd);
    if (name == "oneOrMore") return repeat(items(node), 1, Expression::kNoEnd);
    if (name == "choice") {
      std::vector<Expression> all;
      for (const auto& child : elements_of(node)) all.push_back(item(child));
      return choice(std::move(all));
    }
    return sequence({value_of(node).expression, literal(" ")});
  }

  pugi::xml_document file_;
  Rng rng_;
  std::map<std::string, pugi::xml_node> defines_;
  std::map<std::string, std::uint32_t> read_, values_;
  std::map<std::string, bool> reading_;
  std::vector<pugi::xml_node> open_;  // elements, by their number
};

}  // namespace

Rng read_rng(std::string_view schema) { return Reader(schema).run(); }

}  // namespace synopse::validation
