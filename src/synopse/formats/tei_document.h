// A document on its way to TEI: what its header, body, standOff and alignment share.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/formats/tei_clusters.h"
#include "synopse/formats/tei_layout.h"
#include "synopse/text/utf8.h"

namespace synopse {

struct TeiDocument {
  TeiDocument(const Document& the_document, std::string the_name, const std::vector<bool>& linked = {});

  const Document& document;
  std::string name;    // xml:id of TEI
  std::string prefix;  // "NAME.": all ids inside begin with it
  CodePoints points;
  Layout layout;
  Clusters clusters;

  // Appends `NAME.e1` for "e" and the index 0.
  void append_id(std::string& out, std::string_view kind, std::size_t index) const;
  // Appends `NAME.t7` or `NAME.t7.1`.
  void append_id(std::string& out, const Piece& piece) const;
  // Appends ` ref="#NAME.k.REF"`, or whatever the attribute is called.
  void append_pointer(std::string& out, std::string_view attribute, const Cluster& cluster) const;
};

// The parts of a file, in files of their own.
void append_document_header(const TeiDocument& tei, std::string_view categories, std::string& out);
void append_text(const TeiDocument& tei, std::string& out);
void append_stand_off(const TeiDocument& tei, std::string& out);
void append_entity_lists(const TeiDocument& tei, std::string& out);
// The three above in one TEI element.  `categories` is the path of the file that has the categories, empty
// for this one.
void append_tei(const TeiDocument& tei, std::string_view categories, std::string& out);

// What stands in every header, from one source.
void append_prefixes(std::string& out, std::string_view categories);
// The program, and the word lists that it was given.
void append_application(std::string& out, const std::vector<std::string>& dictionaries = {});

// The start tag of an entity or a figure; returns the element's name, for the end tag.  `id` is its whole
// xml:id, or empty for none.
std::string_view append_start(const TeiDocument& tei, std::uint32_t entity, std::string_view id,
                              std::string& out);
std::string_view append_start(const Figure& figure, std::string_view id, std::string& out);
std::string_view append_start(const FigurePart& part, std::string& out);
void append_end(std::string_view element, std::string& out);

}  // namespace synopse
