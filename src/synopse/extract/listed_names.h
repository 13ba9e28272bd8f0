// What the lists of a language know under another spelling.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>

namespace synopse {

class Lexicon;
class NameKey;

// The refs and norms of a list of names (columns `ref` and `norm`), by what their spellings share.  A list is
// read when it is first asked for; one thread's own.
class ListedNames {
 public:
  struct Name {
    std::string_view ref, norm;  // of the lexicon; empty: nothing known
  };

  // Lexicons may be null, and must outlive this.
  ListedNames(const Lexicon* persons, const Lexicon* places, const Lexicon* organizations)
      : persons_(persons), places_(places), organizations_(organizations) {}

  // "Wiktor Janukowytsch", where the list has Janukowitsch: `key` is that of the name, as `keys` makes them.
  // A key of few letters finds nothing, it is too often another's.
  Name person(std::string_view key, const NameKey& keys) const;
  // "Torshavn", where the list has Tórshavn: `slug` is that of the name.
  Name place(std::string_view slug) const { return by_slug(slug, places_, places_by_slug_); }
  Name organization(std::string_view slug) const {
    return by_slug(slug, organizations_, organizations_by_slug_);
  }

 private:
  using Names = std::unordered_map<std::uint64_t, Name>;  // by a hash of the key
  void read_persons(const NameKey& keys) const;
  static Name by_slug(std::string_view slug, const Lexicon* list, Names& names);

  const Lexicon *persons_, *places_, *organizations_;
  mutable Names by_person_key_, places_by_slug_, organizations_by_slug_;
  mutable bool read_persons_ = false;
};

}  // namespace synopse
