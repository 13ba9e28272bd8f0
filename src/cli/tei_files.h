// The files that an alignment names, as they lie beside it.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.h"
#include "synopse/validation/tei_validator.h"

namespace synopse::cli {

class TeiFiles : public validation::TeiNeighbours {
 public:
  // `where`: the file that names others.
  TeiFiles(const validation::TeiRules& rules, const std::string& where, const Options& options);
  ~TeiFiles() override;
  const validation::TeiDocuments* file(std::string_view path) override;
  Severity missing() const override;

 private:
  struct Loaded;
  std::string found(const std::string& path) const;

  const validation::TeiRules& rules_;
  std::string folder_;  // with "/" at the end, or empty
  const Options& options_;
  std::map<std::string, std::unique_ptr<Loaded>> loaded_;
};

}  // namespace synopse::cli
