// A document on its way to TEI: what its header, body, standOff and alignment share.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/document/document.h"
#include "synopse/formats/appender.h"
#include "synopse/formats/byte_marks.h"
#include "synopse/formats/tei_clusters.h"
#include "synopse/formats/tei_layout.h"
#include "synopse/formats/tei_rules.h"
#include "synopse/text/utf8.h"

namespace synopse {

// Says where annotation is, in a file whose body is not written by us: appends an attribute.
class TeiAnchors {
 public:
  virtual ~TeiAnchors() = default;
  virtual void append(Appender& out, Span span) = 0;
};

struct TeiDocument {
  TeiDocument(const Document& the_document, std::string the_name, const WriteOptions& options,
              const std::vector<bool>& linked = {});

  const Document& document;
  std::string name;    // xml:id of TEI
  std::string prefix;  // "NAME.": all ids inside begin with it
  Markup markup;
  CodePoints points;
  CountedMarks token_begins;
  Layout layout;
  Clusters clusters;
  TeiRules rules;
  TeiAnchors* anchors = nullptr;  // null: the body is ours

  // Appends `NAME.e1` for "e" and the index 0.
  void append_id(Appender& out, std::string_view kind, std::size_t index) const;
  // Appends `NAME.t7.1`.
  void append_id(Appender& out, const TokenPiece& piece) const;
  // Appends ` ref="#NAME.k.REF"`, or whatever the attribute is called.
  void append_pointer(Appender& out, std::string_view attribute, const Cluster& cluster) const;
  // Appends where an annotation is: ` from="#NAME.t3" to="#NAME.t7"`, its first and last token; where none
  // begins or ends there, and in a stand-off file always, ` target="#string-range(NAME.body,12,5)"` in code
  // points.
  void append_anchor(Appender& out, Span span) const;

 private:
  bool append_token_at_begin(Appender& out, std::uint32_t begin) const;
  std::uint32_t tokens_to(std::uint32_t end) const;
  void append_token_at_end(Appender& out, std::uint32_t end, std::uint32_t token) const;
  void append_string_range(Appender& out, Span span) const;
};

// The parts of a file, in files of their own.
void append_document_header(const TeiDocument& tei, std::string_view categories, Appender& out);
void append_text(const TeiDocument& tei, Appender& out);
void append_stand_off(const TeiDocument& tei, Appender& out);
void append_entity_lists(const TeiDocument& tei, Appender& out);
void append_stances(const TeiDocument& tei, Appender& out);
// What the attributes of the other parts cannot say exactly.
void append_exact_values(const TeiDocument& tei, Appender& out);
// All of it in one TEI element.  `categories` is the path of the file that has the categories, empty for this
// one.
void append_tei(const TeiDocument& tei, std::string_view categories, Appender& out);

// What stands in every header, from one source.
void append_prefixes(Appender& out, std::string_view categories);
// The program, the rules that it used, and the word lists that it was given.  `prefix` is that of the ids.
void append_application(Appender& out, std::string_view prefix = {},
                        const std::vector<std::string_view>& rules = {},
                        const std::vector<std::string>& dictionaries = {});

// What a token says of itself: a clitic at its end, and whether it goes on with a word before a hyphen.
void append_remarks(const TeiDocument& tei, const Token& token, Appender& out);
void append_certainty(Appender& out, const std::optional<float>& score);
void append_end(std::string_view element, Appender& out);

}  // namespace synopse
