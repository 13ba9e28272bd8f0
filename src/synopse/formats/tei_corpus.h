// Many TEI files of ours as one teiCorpus.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

namespace synopse {

std::string tei_corpus_head(std::string_view title);
std::string tei_corpus_tail();

// Remembers the names that documents have, so that no xml:id stands twice.
class TeiCorpus {
 public:
  // A whole file as write_tei has made it -> an element of the corpus.  Where another document has its name,
  // it is called NAME-2, with all that begins with the name.
  std::string add(std::string_view file);

 private:
  std::string own_name(const std::string& name);
  bool is_free(const std::string& name) const;

  std::unordered_set<std::string> names_;
  std::unordered_set<std::string> beginnings_;  // of names, up to a dot
};

}  // namespace synopse
