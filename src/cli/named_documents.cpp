#include "cli/named_documents.h"

#include "cli/document_dates.h"
#include "cli/inputs.h"
#include "synopse/error.h"
#include "synopse/pipeline/metadata.h"

namespace synopse::cli {

void NamedDocuments::expect(const std::string& de, const std::string& en) {
  german_.emplace(de, std::nullopt);
  english_.emplace(en, std::nullopt);
}

void NamedDocuments::read(const Options& options, Reporter& reporter) {
  for_each_input(options, reporter, [&](Input& input) {
    settle_date(input.document, input.where, options, reporter);
    tell_language(input.document);
    auto& documents = input.document.language == "de" ? german_ : english_;
    const auto named = documents.find(input.document.id);
    if (named != documents.end() && !named->second) named->second = std::move(input.document);
  });
}

const Document& NamedDocuments::find(const Documents& documents, const std::string& id,
                                     const char* language) {
  const auto found = documents.find(id);
  if (found == documents.end() || !found->second)
    throw Error(Fault::input, std::string("no ") + language + " document '" + id + "' was given");
  return *found->second;
}

}  // namespace synopse::cli
