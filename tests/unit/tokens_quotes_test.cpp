#include <doctest/doctest.h>

#include <utility>

#include "tokens_fixture.h"

using namespace synopse;
using namespace synopse::testing;

TEST_CASE("quotations in all styles") {
  const std::pair<const char*, const char*> cases[] = {
      {"Er sagte „ja“ und „nein”.", "ja¦nein"},
      {"Er sagte »ja«, sie «nein».", "ja¦nein"},
      {"Il dit « oui » et part.", "oui"},
      {"He said \"yes\" and \"no\".", "yes¦no"},
      {"He said “yes” and ‘no’.", "yes¦no"},
      {"He said ``yes'' twice.", "yes"},
      {"Er sagte ,,ja“ leise.", "ja"},
      {"Er sagte ‚ja‘ und ›nein‹.", "ja¦nein"},
      {"Er sagte: „Sie rief ‚Halt!‘ und lief.“", "Sie rief ‚Halt!‘ und lief.¦Halt!"},
      {"He said, “She cried ‘stop’ and ran.”", "She cried ‘stop’ and ran.¦stop"},
      {"He said \"yes.\"She said \"no.\"", "yes.¦no."},
      {"He didn't say that the boys' house wasn't John's.", ""},
      {"Es ist 5\" lang.", ""},
      {"Er sagte „ja und ging.", ""},
      {"nothing “” here", ""},
      {"(„ja“)", "ja"},
      {"Er sei \"froh\", so Roth. \"Sehr\".", "froh¦Sehr"},
      {"„Eins“\n\n„Zwei“", "Eins¦Zwei"},
      {"“One goes on\n\n“Two ends.”", "One goes on¦Two ends."},
      {"A “b\n\nc” d", ""},
      {"Das „Geheim\"-Papier", "Geheim"},
  };
  for (const auto& c : cases) {
    const Document document = segmented("en", c.first);
    CAPTURE(document.text);
    CHECK(quotes_of(document) == c.second);
    for (const Quote& quote : document.quotes) CHECK(quote.direct);
  }
}
