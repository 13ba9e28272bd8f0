#include "cli/rules_hash.h"

#include <filesystem>

#include "cli/bytes.h"
#include "cli/gazetteer.h"
#include "cli/grammars.h"
#include "cli/hash.h"
#include "synopse/text/built_in.h"

namespace synopse::cli {
namespace {

class Mix {
 public:
  void add(std::string_view text) { hash_ = hash(text, hash_ + text.size()); }
  std::string text() const { return hex(hash_); }

 private:
  std::uint64_t hash_ = 0;
};

void add_built_in(Mix& mix) {
  for (const auto& files : {built_in_grammars(), generated_lexicons()})
    for (const BuiltInFile& file : files) {
      mix.add(file.path);
      mix.add(file.content);
    }
}

// A folder of rule files, or one file that has all compiled.
void add_grammars(const std::string& path, Mix& mix) {
  std::error_code ignored;
  if (std::filesystem::is_regular_file(path, ignored)) return mix.add(read_bytes(path));
  const Files files = Files::directory(path);
  for (const std::string& name : files.below("")) {
    mix.add(name);
    mix.add(*files.find(name));
  }
}

}  // namespace

std::string rules_hash(const Options& options) {
  Mix mix;
  if (options.default_grammars) add_built_in(mix);
  for (const std::string& path : options.grammars) add_grammars(path, mix);
  if (!options.gazetteer.empty() && options.gazetteer != "core")
    mix.add(read_bytes(options.gazetteer == "full" ? installed_gazetteer() : options.gazetteer));
  for (const std::string& path : options.settings.dictionaries) mix.add(read_bytes(path));
  return mix.text();
}

}  // namespace synopse::cli
