// The things that a document speaks of: one entry of the entity lists each.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/grammar/text_table.h"

namespace synopse {

struct Cluster {
  std::string name;       // the part of its xml:id after "DOC.k."
  std::string_view ref;   // as the document has it; empty when it is `made`
  std::string_view type;  // that of its first mention that is no nationality
  std::string_view norm;  // the canonical name that its first mention has; without one, what it is called
  bool made = false;      // of a mention without a ref
};

// Mentions with one ref are one thing.  A mention without a ref that has a canonical name, or takes part in a
// link, is a thing of its own: `auto.eN`, which no ref is called by.
class Clusters {
 public:
  // linked[i]: entity i takes part in a link; may be empty.  The document must outlive it.
  Clusters(const Document& document, const std::vector<bool>& linked);
  Clusters(const Clusters&) = delete;  // things without a name are called by views of their ids
  Clusters& operator=(const Clusters&) = delete;

  const std::vector<Cluster>& all() const { return all_; }
  // Of entity i; none for a mention of which nothing is known.
  std::optional<std::uint32_t> of_entity(std::uint32_t entity) const;
  // Of a ref that a role or a speaker names; the ref is not empty.
  const Cluster& of_ref(std::string_view ref) const { return all_[of_ref_[refs_.find(ref)]]; }

 private:
  std::uint32_t add(std::string_view ref);
  std::uint32_t make(std::uint32_t entity);
  std::string free_name(std::string_view ref) const;
  bool is_taken(std::string_view name) const;
  void learn(std::uint32_t cluster, const Entity& entity);
  void name_the_nameless(const Document& document);
  void add(const OptionalRole& role);
  void add(const Role& role);

  std::vector<Cluster> all_;
  std::vector<std::uint32_t> of_entity_;
  TextTable refs_;
  std::vector<std::uint32_t> of_ref_;        // by the number of a ref
  std::unordered_set<std::string> changed_;  // names that are no refs; never iterated
};

}  // namespace synopse
