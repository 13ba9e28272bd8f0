// Language and date of a document as it comes, before it is annotated.
#pragma once

#include <span>
#include <string>

#include "synopse/document/document.h"

namespace synopse {

// Sets the language of a document that does not say it: "und" where it cannot be told.
void tell_language(Document& document);

enum class LanguageChoice {
  known,    // one of those that there are grammars for
  unclear,  // "und": tokens and sentences only
  said,     // another, as the document says itself
  guessed   // another, as its words tell
};

// Settles the language by what the document says ("de-AT" and "deu" are German, too), or by a guess.
LanguageChoice settle_language(Document& document, std::span<const std::string> known);

// A date that does not begin with a day of the calendar, YYYY-MM-DD, is taken away.  False: it was one such.
bool settle_date(Document& document);

// Puts two documents, whose languages are settled, in their order: German, English.  One of unclear language
// is taken for what the other is not.  Where both are in one language, that is returned, and the first is
// taken for German; else nothing.
std::string sort_languages(Document& de, Document& en);

}  // namespace synopse
