#include "synopse/validation/vocabulary.h"

#include <iterator>

namespace synopse::validation {
namespace {

// In the order of Known.
constexpr std::string_view kTexts[] = {"",
                                       "TEI",
                                       "teiCorpus",
                                       "teiHeader",
                                       "text",
                                       "standOff",
                                       "extent",
                                       "bibl",
                                       "idno",
                                       "application",
                                       "prefixDef",
                                       "taxonomy",
                                       "category",
                                       "body",
                                       "p",
                                       "s",
                                       "w",
                                       "pc",
                                       "g",
                                       "said",
                                       "fw",
                                       "persName",
                                       "placeName",
                                       "orgName",
                                       "name",
                                       "rs",
                                       "num",
                                       "measure",
                                       "date",
                                       "time",
                                       "listPerson",
                                       "listPlace",
                                       "listOrg",
                                       "listEvent",
                                       "listBibl",
                                       "listObject",
                                       "person",
                                       "place",
                                       "org",
                                       "event",
                                       "object",
                                       "spanGrp",
                                       "span",
                                       "linkGrp",
                                       "link",
                                       "ptr",
                                       "listAnnotation",
                                       "annotation",
                                       "note",
                                       "label",
                                       "fs",
                                       "xmlns",
                                       "xml:id",
                                       "xml:lang",
                                       "type",
                                       "subtype",
                                       "part",
                                       "join",
                                       "n",
                                       "ref",
                                       "who",
                                       "corresp",
                                       "from",
                                       "to",
                                       "target",
                                       "ana",
                                       "cert",
                                       "unit",
                                       "quantity",
                                       "value",
                                       "commodity",
                                       "atLeast",
                                       "atMost",
                                       "when",
                                       "when-iso",
                                       "when-custom",
                                       "dur",
                                       "dur-iso",
                                       "domains",
                                       "ident",
                                       "direct",
                                       "resp",
                                       "motivation"};
static_assert(std::size(kTexts) == static_cast<std::size_t>(Known::motivation) + 1);

}  // namespace

Vocabulary::Vocabulary(const Names& names) : known_(names.size(), Known::other) {
  for (std::size_t i = 1; i < std::size(kTexts); ++i)
    if (const Name name = names.find(kTexts[i]); name != kNoName) known_[name] = static_cast<Known>(i);
}

bool is_entity(Known element) { return element >= Known::persName && element <= Known::rs; }
bool is_figure(Known element) { return element >= Known::num && element <= Known::time; }
std::string_view name_of(Known known) { return kTexts[static_cast<std::size_t>(known)]; }

}  // namespace synopse::validation
