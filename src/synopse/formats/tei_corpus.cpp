#include "synopse/formats/tei_corpus.h"

#include "synopse/formats/tei_corpus_header.h"

namespace synopse {
namespace {

constexpr std::string_view kDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr std::string_view kCategoriesElsewhere = "replacementPattern=\"synopse-taxonomies.xml#$1\"";
constexpr std::string_view kCategoriesHere = "replacementPattern=\"#$1\"";

// The value of the first xml:id.
std::string_view root_name(std::string_view file) {
  constexpr std::string_view kAttribute = " xml:id=\"";
  const std::size_t begin = file.find(kAttribute);
  if (begin == file.npos) return {};
  const std::size_t value = begin + kAttribute.size();
  return file.substr(value, file.find('"', value) - value);
}

bool ends_name(char c) { return c == '.' || c == '"' || c == ' '; }

// What stands in quotes inside a tag, and is the name or begins with it and a dot, gets another name.
std::string renamed(std::string_view file, std::string_view name, std::string_view other) {
  std::string out;
  bool in_tag = false, in_value = false;
  for (std::size_t i = 0; i < file.size();) {
    const char c = file[i];
    if (c == '<' && !in_tag) in_tag = true;
    if (c == '>' && !in_value) in_tag = false;
    if (c == '"' && in_tag) in_value = !in_value;
    out += c;
    ++i;
    const bool begins = in_value && (c == '"' || c == ' ' || c == '#' || c == '(');
    const bool found = begins && file.substr(i).starts_with(name) && i + name.size() < file.size() &&
                       ends_name(file[i + name.size()]);
    if (!found) continue;
    out += other;
    i += name.size();
  }
  return out;
}

void replace_first(std::string& text, std::string_view what, std::string_view by) {
  const std::size_t at = text.find(what);
  if (at != text.npos) text.replace(at, what.size(), by);
}

}  // namespace

std::string tei_corpus_head(std::string_view title) {
  std::string head(kDeclaration);
  Appender out(head);
  out += "<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\">\n";
  append_corpus_header(title, "The documents of a run, in its order.", "", out);
  out.flush();
  return head;
}

std::string tei_corpus_tail() { return "</teiCorpus>\n"; }

bool TeiCorpus::is_free(const std::string& name) const {
  if (names_.contains(name) || beginnings_.contains(name)) return false;
  for (std::size_t dot = name.find('.'); dot != name.npos; dot = name.find('.', dot + 1))
    if (names_.contains(name.substr(0, dot))) return false;
  return true;
}

std::string TeiCorpus::own_name(const std::string& name) {
  std::string own = name;
  for (int again = 2; !is_free(own); ++again) own = name + "-" + std::to_string(again);
  names_.insert(own);
  for (std::size_t dot = own.find('.'); dot != own.npos; dot = own.find('.', dot + 1))
    beginnings_.insert(own.substr(0, dot));
  return own;
}

std::string TeiCorpus::add(std::string_view file) {
  if (file.starts_with(kDeclaration)) file.remove_prefix(kDeclaration.size());
  const std::string name(root_name(file)), own = own_name(name);
  std::string out = own == name ? std::string(file) : renamed(file, name, own);
  replace_first(out, kCategoriesElsewhere, kCategoriesHere);
  return out;
}

}  // namespace synopse
