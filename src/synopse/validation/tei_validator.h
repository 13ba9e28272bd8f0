// Whether a TEI file is one of ours and right: well-formed, as the schema has it, and sound in all that no
// schema can see.
#pragma once

#include <cstddef>
#include <deque>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "synopse/formats/xml_reader.h"
#include "synopse/validation/findings.h"
#include "synopse/validation/schema.h"
#include "synopse/validation/schema_checker.h"
#include "synopse/validation/tei_checker.h"
#include "synopse/validation/vocabulary.h"

namespace synopse::validation {

// What is the same for all files.  Immutable; threads may share one.
class TeiRules {
 public:
  // The built-in schema and categories.
  TeiRules();
  const Schema& schema() const { return schema_; }
  const Vocabulary& vocabulary() const { return vocabulary_; }
  bool is_category(std::string_view name) const { return categories_.count(name) > 0; }

 private:
  Schema schema_;
  Vocabulary vocabulary_;
  std::unordered_set<std::string_view> categories_;
};

// The documents of one file, by their id.
class TeiDocuments {
 public:
  virtual ~TeiDocuments() = default;
  virtual const Units* document(std::string_view id) const = 0;
};

// Finds the files that an alignment names.
class TeiNeighbours {
 public:
  virtual ~TeiNeighbours() = default;
  // `path` as the file has it, a relative URI; nullptr: not there.  Valid as long as this is.
  virtual const TeiDocuments* file(std::string_view path) = 0;
  // Whether a file that is not there is a mistake.
  virtual Severity missing() const { return Severity::warning; }
};

// Reads one file.  Ids and texts point into `bytes`, which must outlive it.
class TeiValidator final : public TeiDocuments {
 public:
  TeiValidator(const TeiRules& rules, std::string_view bytes, Findings& findings);

  // Linear in the file; no recursion.
  void run(TeiNeighbours& neighbours);
  const Units* document(std::string_view id) const override;

 private:
  void start();
  void text();
  void end();
  void begin_tei(const Tag& tag);
  void end_tei();
  void foreign();
  void file_id(const Tag& tag);
  bool is_include(const Tag& tag) const;
  void include(const Tag& tag);
  void clashes();
  bool is_in_a_document(std::string_view id, std::string_view but) const;
  void categories(const Tag& tag);
  void outside(TeiNeighbours& neighbours);
  void outside(const OutsidePointer& pointer, const TeiDocuments* file);
  const Units* document_of(const OutsidePointer& pointer, const TeiDocuments* file) const;
  void missing(std::size_t at, std::string_view path, Severity severity);
  Tag read_tag();
  std::string_view value_of(const XmlAttribute& attribute);

  const TeiRules& rules_;
  std::string_view bytes_;
  Findings& findings_;
  XmlReader reader_;
  SchemaChecker schema_;
  std::vector<TagAttribute> attributes_;
  std::deque<std::string> resolved_;  // values with references: views into it stay good
  std::vector<Known> open_;
  std::deque<TeiChecker> teis_;
  TeiChecker* tei_ = nullptr;  // the one that is open
  std::size_t tei_depth_ = 0;
  std::unordered_map<std::string_view, TeiChecker*> by_id_;
  // Of what stands in no TEI element, and of these themselves; where they are.
  std::unordered_map<std::string_view, std::size_t> file_ids_;
  std::vector<std::pair<std::size_t, std::string_view>> included_files_;  // where, and which
  std::vector<const TeiDocuments*> included_;
  bool is_foreign_ = false, ours_ = false;
};

}  // namespace synopse::validation
