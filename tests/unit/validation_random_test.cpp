// Any document that we write is valid, and any damage to it is found.  SYNOPSE_DOCUMENTS=100000 for more of
// them.
#include <cstdlib>

#include "formats_random.h"
#include "tei_damage.h"
#include "validation_fixture.h"

using namespace synopse;
using namespace synopse::test;

namespace {

std::uint64_t documents() {
  const char* const asked = std::getenv("SYNOPSE_DOCUMENTS");
  return asked ? std::strtoull(asked, nullptr, 10) : 150;
}

std::string errors(const validation::Findings& findings) {
  return findings.errors() == 0 ? "" : listed(findings);
}

// A range in time that has a number at its other end: no element has attributes for both.
bool is_odd(const Document& document) {
  for (const auto& figure : document.figures)
    if (figure.kind == FigureKind::range && (figure.range->min || figure.range->max)) return true;
  return false;
}

void check_damages(const std::string& file, std::uint64_t seed) {
  for (const auto& kind : kDamages) {
    Damage damage(file, seed);
    const auto damaged = damage.make(kind);
    if (!damaged) continue;
    const auto findings = validated(*damaged);
    if (findings.errors() + findings.warnings() > 0) continue;
    CAPTURE(kind.name);
    std::size_t first = 0;
    while (first < file.size() && first < damaged->size() && file[first] == (*damaged)[first]) ++first;
    const std::string around = file.substr(first < 150 ? 0 : first - 150, 400) + "\n=== now\n" +
                               damaged->substr(first < 150 ? 0 : first - 150, 400);
    CAPTURE(around);
    FAIL_CHECK("not found");
  }
}

}  // namespace

TEST_CASE("any document is valid, and any damage is found") {
  for (std::uint64_t seed = 0; seed < documents(); ++seed) {
    CAPTURE(seed);
    const Document document = RandomDocument(seed).make();
    if (is_odd(document)) continue;
    for (const Markup markup : {Markup::in_text, Markup::stand_off}) {
      std::string file;
      write_tei(document, {.markup = markup}, file);
      REQUIRE(errors(validated(file)) == "");
      check_damages(file, seed);
    }
  }
}

TEST_CASE("any pair is valid, and any damage to it is found") {
  for (std::uint64_t seed = 0; seed < documents() / 2; ++seed) {
    CAPTURE(seed);
    const Document de = RandomDocument(2 * seed).make(), en = RandomDocument(2 * seed + 1).make();
    if (is_odd(de) || is_odd(en)) continue;
    const Alignment alignment = random_alignment(de, en, seed);
    std::string bundle;
    write_tei_bundle({"a pair", &de, &en, &alignment}, {}, bundle);
    REQUIRE(errors(validated(bundle)) == "");
    check_damages(bundle, seed);
  }
}
