#include "synopse/formats/tei_rules.h"

#include "synopse/formats/numbers.h"

namespace synopse {

TeiRules::TeiRules(const Document& document) {
  for (const auto& entity : document.entities) add(entity.rule);
  for (const auto& figure : document.figures) add(figure.rule);
  for (const auto& stance : document.stances) add(stance.rule);
}

TeiRules::TeiRules(const Alignment& alignment) {
  for (const auto& discrepancy : alignment.discrepancies) add(discrepancy.rule);
}

void TeiRules::add(std::string_view rule) {
  if (rule.empty()) return;
  if (numbers_.try_emplace(rule, static_cast<std::uint32_t>(all_.size())).second) all_.push_back(rule);
}

void TeiRules::append_pointer(Appender& out, std::string_view prefix, std::string_view rule) const {
  if (rule.empty() || all_.empty()) return;
  out += " resp=\"#";
  out.append(prefix) += 'r';
  append_number(out, numbers_.at(rule) + 1);
  out += '"';
}

}  // namespace synopse
