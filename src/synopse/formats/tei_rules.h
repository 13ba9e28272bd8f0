// The rules that made the annotations of a file: one entry each, to which `resp` points.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/document/links.h"
#include "synopse/formats/appender.h"

namespace synopse {

class TeiRules {
 public:
  TeiRules() = default;  // no annotation names its rule
  // The document, or the alignment, must outlive it.
  explicit TeiRules(const Document& document);
  explicit TeiRules(const Alignment& alignment);

  // In the order of their first use.
  const std::vector<std::string_view>& all() const { return all_; }
  // ` resp="#DOC.r12"`, or nothing for no rule.  `prefix` is "DOC.".
  void append_pointer(Appender& out, std::string_view prefix, std::string_view rule) const;

 private:
  void add(std::string_view rule);

  std::vector<std::string_view> all_;
  std::unordered_map<std::string_view, std::uint32_t> numbers_;  // never iterated
};

}  // namespace synopse
