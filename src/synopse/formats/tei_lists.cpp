// The entity lists: one entry a thing.
#include <algorithm>
#include <array>

#include "synopse/formats/tei_document.h"
#include "synopse/formats/wikidata.h"
#include "synopse/formats/xml.h"

namespace synopse {
namespace {

// How TEI lists things of one sort.  The last row takes every type that has none of its own.
struct List {
  std::string_view list, entry, wrapper, name;
  bool idno_first = false;
};
constexpr std::array<List, 6> kLists = {{{"listPerson", "person", "", "persName"},
                                         {"listPlace", "place", "", "placeName"},
                                         {"listOrg", "org", "", "orgName"},
                                         {"listEvent", "event", "", "label", true},
                                         {"listBibl", "bibl", "", "title"},
                                         {"listObject", "object", "objectIdentifier", "objectName"}}};

constexpr struct {
  std::string_view type;
  std::uint8_t list;
} kTypes[] = {{"person", 0},      {"place", 1}, {"organization", 2},
              {"nationality", 2}, {"event", 3}, {"work", 4}};

std::uint8_t list_of(std::string_view type) {
  for (const auto& row : kTypes)
    if (row.type == type) return row.list;
  return kLists.size() - 1;
}

// Knowledge bases that a ref can name: by a prefix, which is not part of the address.
constexpr struct {
  std::string_view prefix, subtype, before, after;
} kBases[] = {{"Q", "wikidata", "http://www.wikidata.org/entity/Q", ""},
              {"gnd:", "gnd", "https://d-nb.info/gnd/", ""},
              {"geonames:", "geonames", "https://sws.geonames.org/", "/"}};

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789X-") == text.npos &&
         std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// `ref` as a knowledge base names the thing; nothing when it does not.
void append_address(std::string_view ref, Appender& out) {
  for (const auto& base : kBases) {
    if (!ref.starts_with(base.prefix)) continue;
    const std::string_view number = ref.substr(base.prefix.size());
    if (!is_number(number)) continue;
    out += "<idno type=\"URI\" subtype=\"";
    out.append(base.subtype) += "\">";
    out.append(base.before).append(number).append(base.after) += "</idno>";
  }
}

// The ref itself, where it is no part of the xml:id; a thing without a ref has none.
void append_idnos(const Cluster& cluster, Appender& out) {
  const std::string_view known = wikidata_id(cluster.ref);
  append_address(known.empty() ? std::string_view(cluster.ref) : known, out);
  if (cluster.name == cluster.ref || cluster.made) return;
  out += "<idno type=\"synopse\">";
  append_exact_text(out, cluster.ref);
  out += "</idno>";
}

void append_entry(const TeiDocument& tei, const List& list, const Cluster& cluster, Appender& out) {
  out += '<';
  out.append(list.entry) += " xml:id=\"";
  out.append(tei.prefix) += "k.";
  out.append(cluster.name) += '"';
  if (cluster.type == "nationality") out += " type=\"nationality\"";
  out += '>';
  if (!list.wrapper.empty()) (out += '<').append(list.wrapper) += '>';
  if (list.idno_first) append_idnos(cluster, out);
  (out += '<').append(list.name) += '>';
  append_exact_text(out, cluster.norm);
  append_end(list.name, out);
  if (!list.idno_first) append_idnos(cluster, out);
  if (!list.wrapper.empty()) append_end(list.wrapper, out);
  append_end(list.entry, out);
  out += '\n';
}

}  // namespace

void append_entity_lists(const TeiDocument& tei, Appender& out) {
  const std::vector<Cluster>& all = tei.clusters.all();
  std::vector<std::uint8_t> lists(all.size());
  std::transform(all.begin(), all.end(), lists.begin(),
                 [](const Cluster& each) { return list_of(each.type); });
  for (std::uint8_t i = 0; i < kLists.size(); ++i) {
    if (std::find(lists.begin(), lists.end(), i) == lists.end()) continue;
    (out += '<').append(kLists[i].list) += ">\n";
    for (std::size_t each = 0; each < all.size(); ++each)
      if (lists[each] == i) append_entry(tei, kLists[i], all[each], out);
    append_end(kLists[i].list, out);
    out += '\n';
  }
}

}  // namespace synopse
