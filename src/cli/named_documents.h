// The documents that pairs name by their ids.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "cli/options.h"
#include "cli/reporter.h"
#include "synopse/document/document.h"

namespace synopse::cli {

class NamedDocuments {
 public:
  void expect(const std::string& de, const std::string& en);
  // Reads all inputs of the flags' paths, and keeps those that are expected.
  void read(const Options& options, Reporter& reporter);

  // Throw Error(Fault::input) where there is none.
  const Document& german(const std::string& id) const { return find(german_, id, "German"); }
  const Document& english(const std::string& id) const { return find(english_, id, "English"); }

 private:
  using Documents = std::map<std::string, std::optional<Document>>;
  static const Document& find(const Documents& documents, const std::string& id, const char* language);

  Documents german_, english_;
};

}  // namespace synopse::cli
