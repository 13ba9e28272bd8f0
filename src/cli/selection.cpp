#include "cli/selection.h"

#include <algorithm>

namespace synopse::cli {
namespace {

bool is_hidden(std::string_view part) {
  return part.starts_with('.') && part != "." && !part.starts_with("..");
}

std::string_view last_part(std::string_view name) { return name.substr(name.rfind('/') + 1); }

}  // namespace

Selection::Selection(const Options& options) : hidden_(options.hidden) {
  for (const std::string& pattern : options.included) included_.emplace_back(pattern);
  for (const std::string& pattern : options.excluded) excluded_.emplace_back(pattern);
}

bool Selection::is_excluded(std::string_view name, Glob::Of of) const {
  if (!hidden_ && is_hidden(last_part(name))) return true;
  return std::any_of(excluded_.begin(), excluded_.end(),
                     [&](const Glob& each) { return each.matches(name, of); });
}

bool Selection::allows_folder(std::string_view name) const {
  for (std::size_t end = 0; end < name.size(); ++end) {
    end = std::min(name.find('/', end), name.size());
    if (is_excluded(name.substr(0, end), Glob::Of::folder)) return false;
  }
  return true;
}

bool Selection::allows(std::string_view name) const {
  const std::size_t folder = name.rfind('/');
  if (folder != std::string_view::npos && !allows_folder(name.substr(0, folder))) return false;
  return !is_excluded(name, Glob::Of::file);
}

bool Selection::includes(std::string_view name) const {
  return included_.empty() || std::any_of(included_.begin(), included_.end(), [&](const Glob& each) {
           return each.matches(name, Glob::Of::file);
         });
}

}  // namespace synopse::cli
