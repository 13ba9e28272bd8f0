// Which prefixes are bound to which namespaces, element by element.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace synopse {

// A namespace by number: equal names have equal numbers.
using XmlNamespace = std::uint32_t;
constexpr XmlNamespace kNoNamespace = 0, kXmlNamespace = 1, kXmlnsNamespace = 2;

// A prefix costs a logarithm of the number of prefixes, the default namespace nothing.
class XmlNamespaces {
 public:
  XmlNamespaces();
  XmlNamespaces(const XmlNamespaces&) = delete;
  XmlNamespaces& operator=(const XmlNamespaces&) = delete;
  // What is bound from now on is forgotten at the leave() that belongs to this.
  void enter() { marks_.push_back(bound_.size()); }
  void leave();
  // Binds a prefix, "" for elements without one.  `prefix` has to outlive its element; `name` may be empty
  // for the default only.
  void bind(std::string_view prefix, std::string_view name);
  XmlNamespace of_default() const { return default_; }
  // The namespace of a prefix; kNoNamespace: it is bound to none.
  XmlNamespace of_prefix(std::string_view prefix) const;
  std::string_view name(XmlNamespace space) const { return *names_[space]; }

 private:
  struct Bound {
    std::string_view prefix;
    XmlNamespace before;  // what it stood for outside
  };
  XmlNamespace number(std::string_view name);

  XmlNamespace default_ = kNoNamespace;
  std::map<std::string_view, XmlNamespace> prefixes_;
  std::vector<Bound> bound_;
  std::vector<std::size_t> marks_;
  std::map<std::string, XmlNamespace, std::less<>> numbers_;
  std::vector<const std::string*> names_;
};

}  // namespace synopse
