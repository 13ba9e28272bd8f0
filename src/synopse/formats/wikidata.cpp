#include "synopse/formats/wikidata.h"

#include <algorithm>
#include <unordered_map>

#include "synopse/text/built_in.h"

namespace synopse {
namespace {

using Identifiers = std::unordered_map<std::string_view, std::string_view>;

// Rows of two columns; "#" begins a line that is none.
Identifiers read_identifiers() {
  Identifiers all;
  for (const BuiltInFile& file : built_in_grammars()) {
    if (file.path != "names/wikidata.lex") continue;
    for (std::string_view rest = file.content; !rest.empty();) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(line.size() + 1, rest.size()));
      const std::size_t tab = line.find('\t');
      if (tab != std::string_view::npos && line.front() != '#')
        all.emplace(line.substr(0, tab), line.substr(tab + 1));
    }
  }
  return all;
}

}  // namespace

std::string_view wikidata_id(std::string_view ref) {
  static const Identifiers all = read_identifiers();
  const auto found = all.find(ref);
  return found == all.end() ? std::string_view() : found->second;
}

}  // namespace synopse
