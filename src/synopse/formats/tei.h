// TEI P5 as src/schema/synopse-tei.rnc has it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/formats/writer.h"

namespace synopse {

// The name of the shipped file of categories, which stands beside what is written.
constexpr std::string_view kTeiCategories = "synopse-taxonomies.xml";

// An annotated document as a TEI file; where its text was read from other people's TEI and that is still at
// hand (Document::origin), as a copy of that with the annotation beside the text.
void write_tei(const Document& document, const WriteOptions& options, Output out);
void write_tei(const Document& document, Output out);
// A pair as one teiCorpus: both documents, the alignment, the categories.
void write_tei_bundle(const Pair& pair, const WriteOptions& options, Output out);
// A pair as files: ID.de.xml, ID.en.xml, ID.align.xml and synopse-taxonomies.xml, in this order; names are
// percent-encoded.
std::vector<OutputFile> write_tei_files(const Pair& pair, const WriteOptions& options);
// The same before they are written.
std::vector<OutputFile> tei_files(const Pair& pair, const WriteOptions& options);
// What a pair's files and the elements in them are called, for whatever points at them.
struct TeiPairNames {
  std::string de_file, en_file;  // as above
  std::string de, en, align;     // xml:ids; sentence 3 of the German document is DE.s3
};
TeiPairNames tei_pair_names(const Pair& pair);
// The shipped categories file.
std::string_view tei_taxonomies();

// The text of a TEI file of ours, byte for byte what was annotated; throws Error(Fault::input) when the file
// is not ours or not well-formed.
std::string tei_text(std::string_view file);

// An id as an ASCII NCName, injectively (letters, digits, `.`, `_`, `-`; a hash where something had to
// change).
std::string xml_name(std::string_view id);
// Whether it is one, so that nothing has to change.
bool is_xml_name(std::string_view id);
// The xml:id of a document's TEI, with which all ids in it begin: its id as a name, or where that is long a
// short one made of a hash, since it stands twice in every token.
std::string tei_name(std::string_view id);

}  // namespace synopse
