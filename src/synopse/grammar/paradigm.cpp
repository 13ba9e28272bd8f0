#include "synopse/grammar/paradigm.h"

#include <algorithm>

#include "synopse/grammar/paradigm_reader.h"

namespace synopse {

std::vector<std::string> Paradigm::part_names() const {
  std::vector<std::string> names = parts;
  if (!before_bar.empty()) names.push_back(before_bar);
  if (!behind_plus.empty()) names.push_back(behind_plus);
  for (const MadePart& part : made) names.push_back(part.name);
  return names;
}

bool Paradigm::has_part(std::string_view part) const {
  const auto is_it = [part](const auto& other) { return other == part; };
  return before_bar == part || behind_plus == part || std::any_of(parts.begin(), parts.end(), is_it) ||
         std::any_of(made.begin(), made.end(), [part](const MadePart& other) { return other.name == part; });
}

void Paradigms::read(const std::string& path, std::string_view content, Diagnostics& report) {
  const Source source(path, content, report);
  if (!source.check_encoding()) return;
  std::set<std::string> names;
  for (const Statement& statement : source.statements()) {
    if (statement.keyword != "paradigm") {
      source.error(statement.place, "unknown statement '" + statement.keyword + "'",
                   "paradigm NAME PART [PART ...], with `make` and `forms` below it");
      continue;
    }
    Paradigm paradigm = read_paradigm(statement, source, *this);
    const std::string name = paradigm.name;
    if (name.empty()) {
      broken_.insert(statement.rest.text.substr(0, statement.rest.text.find_first_of(" \t\n")));
      continue;
    }
    if (!names.insert(name).second)
      source.error(statement.place, "paradigm " + name + " is defined twice", "choose another name");
    by_name_.insert_or_assign(name, std::move(paradigm));
  }
}

const Paradigm* Paradigms::find(std::string_view name) const {
  const auto found = by_name_.find(name);
  return found == by_name_.end() ? nullptr : &found->second;
}

std::vector<std::string> Paradigms::names() const {
  std::vector<std::string> names;
  for (const auto& [name, paradigm] : by_name_) names.push_back(name);
  return names;
}

}  // namespace synopse
