#include "synopse/formats/html_json_ld.h"

#include <simdjson.h>

#include <algorithm>

namespace synopse {
namespace {

using simdjson::dom::element;

// Line breaks in strings are no JSON, but frequent; comment marks around it come from old pages.
std::string repaired(std::string_view script) {
  const std::size_t begin = script.find_first_of("{[");
  const std::size_t end = script.find_last_of("}]");
  if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) return {};
  std::string json(script.substr(begin, end + 1 - begin));
  std::ranges::replace_if(
      json, [](char c) { return c >= 0 && c < ' '; }, ' ');
  return json;
}

std::string text_of(element parent, std::string_view key) {
  std::string_view text;
  return parent[key].get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

// The name of what may be written as a string, an object with a name, or a list of those.
std::string name_of(element parent, std::string_view key) {
  element value;
  if (parent[key].get(value) != simdjson::SUCCESS) return {};
  if (value.is_array()) {
    element first;
    if (value.at(0).get(first) != simdjson::SUCCESS) return {};
    value = first;
  }
  std::string_view text;
  if (value.get(text) == simdjson::SUCCESS) return std::string(text);
  return value.is_object() ? text_of(value, "name") : std::string();
}

bool is_article_type(std::string_view type) {
  return type.ends_with("Article") || type.ends_with("BlogPosting") || type.ends_with("Posting") ||
         type == "Report";
}

bool is_article(element object) {
  element type;
  if (object["@type"].get(type) != simdjson::SUCCESS) return false;
  std::string_view text;
  if (type.get(text) == simdjson::SUCCESS) return is_article_type(text);
  simdjson::dom::array types;
  if (type.get(types) != simdjson::SUCCESS) return false;
  return std::any_of(types.begin(), types.end(), [](element each) {
    std::string_view name;
    return each.get(name) == simdjson::SUCCESS && is_article_type(name);
  });
}

void set(std::string& field, std::string value) {
  if (field.empty()) field = std::move(value);
}

std::string address_of(element article) {
  for (const char* key : {"url", "mainEntityOfPage", "@id"}) {
    std::string address = text_of(article, key);
    element page;
    if (address.empty() && article[key].get(page) == simdjson::SUCCESS && page.is_object())
      address = text_of(page, "@id");
    if (address.starts_with("http")) return address;
  }
  return {};
}

void use(element article, HtmlJsonLd& found) {
  set(found.headline, text_of(article, "headline"));
  set(found.published, text_of(article, "datePublished"));
  set(found.published, text_of(article, "dateCreated"));
  set(found.publisher, name_of(article, "publisher"));
  set(found.publisher, name_of(article, "sourceOrganization"));
  set(found.language, text_of(article, "inLanguage"));
  set(found.address, address_of(article));
  set(found.body, text_of(article, "articleBody"));
}

// The first article of the objects, their graphs and main entities; a few levels, as people write it.
void search(element root, HtmlJsonLd& found) {
  std::vector<element> open{root};
  constexpr std::size_t kMost = 1000;
  for (std::size_t i = 0; i < open.size() && i < kMost; ++i) {
    simdjson::dom::array list;
    if (open[i].get(list) == simdjson::SUCCESS) {
      for (const element each : list)
        if (open.size() < kMost) open.push_back(each);
      continue;
    }
    if (!open[i].is_object()) continue;
    if (is_article(open[i])) return use(open[i], found);
    for (const char* key : {"@graph", "mainEntity", "mainEntityOfPage"}) {
      element inner;
      if (open[i][key].get(inner) == simdjson::SUCCESS) open.push_back(inner);
    }
  }
}

}  // namespace

HtmlJsonLd read_json_ld(const std::vector<std::string>& scripts) {
  HtmlJsonLd found;
  simdjson::dom::parser parser;
  for (const std::string& script : scripts) {
    element root;
    if (parser.parse(repaired(script)).get(root) == simdjson::SUCCESS) search(root, found);
  }
  return found;
}

}  // namespace synopse
