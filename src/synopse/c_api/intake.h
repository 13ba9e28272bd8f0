// What a caller gives, as documents and pairs that are ready to be annotated.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "synopse/c_api/options.h"
#include "synopse/c_api/result.h"
#include "synopse/document/document.h"
#include "synopse/formats/jsonl.h"
#include "synopse/tokens/boilerplate_phrases.h"

namespace synopse::c_api {

// Functions throw Error(Fault::input) where something is refused; what should be looked at all the same goes
// to the warnings of the result.
class Reader {
 public:
  Reader(const Intake& intake, std::span<const std::string> languages, const BoilerplatePhrases& phrases,
         synopse_result& result)
      : intake_(intake), languages_(languages), phrases_(phrases), result_(result) {}

  // With language and date settled.
  Document text(const synopse_text& text) const;
  Document record(std::string_view bytes, JsonReader& json) const;
  // Both texts in their order.  `id` may be null.
  ReadPair pair(const synopse_text& de, const synopse_text& en, const char* id) const;
  ReadPair pair(std::string_view bytes, JsonReader& json) const;

 private:
  Document plain(const synopse_text& text) const;
  Document from_format(const synopse_text& text) const;
  std::string decode(std::string bytes) const;
  void settle(Document& document) const;
  void settle_date(Document& document) const;
  void settle_language(Document& document) const;

  const Intake& intake_;
  std::span<const std::string> languages_;
  const BoilerplatePhrases& phrases_;
  synopse_result& result_;
};

// A record as the library has written it.
std::string_view checked_bytes(const char* bytes, std::size_t size);

}  // namespace synopse::c_api
