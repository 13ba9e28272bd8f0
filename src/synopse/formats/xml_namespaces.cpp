#include "synopse/formats/xml_namespaces.h"

#include <utility>

namespace synopse {

XmlNamespaces::XmlNamespaces() {
  number("");
  prefixes_["xml"] = number("http://www.w3.org/XML/1998/namespace");
  number("http://www.w3.org/2000/xmlns/");
}

void XmlNamespaces::leave() {
  for (; bound_.size() > marks_.back(); bound_.pop_back()) {
    const Bound& last = bound_.back();
    (last.prefix.empty() ? default_ : prefixes_[last.prefix]) = last.before;
  }
  marks_.pop_back();
}

void XmlNamespaces::bind(std::string_view prefix, std::string_view name) {
  XmlNamespace& current = prefix.empty() ? default_ : prefixes_[prefix];
  bound_.push_back({prefix, std::exchange(current, number(name))});
}

XmlNamespace XmlNamespaces::of_prefix(std::string_view prefix) const {
  const auto found = prefixes_.find(prefix);
  return found == prefixes_.end() ? kNoNamespace : found->second;
}

XmlNamespace XmlNamespaces::number(std::string_view name) {
  const auto found = numbers_.find(name);
  if (found != numbers_.end()) return found->second;
  const auto added = numbers_.emplace(name, static_cast<XmlNamespace>(names_.size())).first;
  names_.push_back(&added->first);
  return added->second;
}

}  // namespace synopse
