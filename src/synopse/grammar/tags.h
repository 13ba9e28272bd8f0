// Tags: what rules can ask of an item.  A tag is a small number; its name is what the rule file says.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace synopse {

using Tag = std::uint16_t;

// Tags that the engine itself gives.  Their order is their number.
enum BuiltInTag : Tag {
  kTagFirst,
  kTagSpace,
  kTagWord,
  kTagNumber,
  kTagPunct,
  kTagSymbol,
  kTagCapital,
  kTagUpper,
  kTagLower,
  kTagNumeral,
  kTagQuotation,
  kTagEntity,
  kTagFigure,
  kTagName,
  kTagNominal,
  kTagPronoun,
  kTagChunk,
  kBuiltInTags
};

class Tags {
 public:
  Tags();
  Tag make(std::string_view name);  // the tag of that name, new if need be
  // A kind or type of annotations, as the contract names them; a lexicon may have the same name.
  static bool is_annotation(Tag tag);
  std::optional<Tag> find(std::string_view name) const;
  const std::string& name(Tag tag) const { return names_[tag]; }
  std::size_t size() const { return names_.size(); }
  // Names a person may have meant, for "did you mean".
  std::vector<std::string> readable_names() const;
  // The tag as one code point of an item expression before it has bytes (pattern.h), in UTF-8.
  std::string code(Tag tag) const;
  // The tag of such a code point; nullopt for any other.
  std::optional<Tag> tag_of(char32_t code_point) const;

 private:
  std::map<std::string, Tag, std::less<>> by_name_;
  std::vector<std::string> names_;
};

}  // namespace synopse
