// Random documents and pairs as TEI, for as many seeds as one likes: each must be well-formed and give the
// same JSON back; the files of the first seeds can be kept, to be held against the schemas.  See
// tools/try_random_tei.
//
// usage: synopse_random_tei FIRST COUNT [DIRECTORY]
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>

#include "formats_random.h"
#include "synopse/formats/jsonl.h"
#include "synopse/formats/tei.h"
#include "synopse/formats/tei_read.h"
#include "synopse/formats/xml_check.h"

namespace {

using namespace synopse;

class Trial {
 public:
  Trial(std::uint64_t seed, std::string directory) : seed_(seed), directory_(std::move(directory)) {}

  // How much of it went wrong.
  int run() {
    for (const Markup markup : {Markup::in_text, Markup::stand_off}) {
      document(markup);
      pair(markup);
    }
    return faults_;
  }

 private:
  void fault(const std::string& what, std::string_view kind) {
    ++faults_;
    std::printf("seed %llu: %s: %s\n", static_cast<unsigned long long>(seed_), std::string(kind).c_str(),
                what.c_str());
  }

  void document(Markup markup) {
    const std::string_view kind = markup == Markup::in_text ? "inline" : "stand-off";
    const Document document = test::RandomDocument(seed_).make_in_any_order();
    std::string file, wanted, found;
    write_tei(document, {.markup = markup, .rules = Rules::named}, file);
    keep(kind, file);
    if (const std::string wrong = xml_fault(file); !wrong.empty()) return fault(wrong, kind);
    const ReadFile read = read_tei(file, {});
    if (!read.error.empty() || read.documents.size() != 1) return fault("is not read: " + read.error, kind);
    write_jsonl(document, wanted);
    write_jsonl(read.documents[0].document, found);
    compare(wanted, found, kind);
  }

  void pair(Markup markup) {
    const std::string_view kind = markup == Markup::in_text ? "pair" : "stand-off pair";
    const Document de = test::RandomDocument(2 * seed_).make_in_any_order(),
                   en = test::RandomDocument(2 * seed_ + 1).make_in_any_order();
    const Alignment alignment = test::random_alignment(de, en, seed_);
    std::string file, wanted, found;
    write_tei_bundle({"pair " + std::to_string(seed_), &de, &en, &alignment},
                     {.markup = markup, .rules = Rules::named}, file);
    keep(kind, file);
    if (const std::string wrong = xml_fault(file); !wrong.empty()) return fault(wrong, kind);
    const ReadFile read = read_tei(file, {});
    if (!read.error.empty() || read.pairs.size() != 1) return fault("is not read: " + read.error, kind);
    write_jsonl(de, en, alignment, "pair " + std::to_string(seed_), wanted);
    const ReadPair& again = read.pairs[0];
    write_jsonl(again.de, again.en, again.alignment, again.id, found);
    compare(wanted, found, kind);
  }

  void compare(const std::string& wanted, const std::string& found, std::string_view kind) {
    if (wanted != found) fault("other JSON came back:\n" + wanted + found, kind);
  }

  void keep(std::string_view kind, const std::string& file) const {
    if (directory_.empty()) return;
    std::string name(kind);
    for (char& c : name) c = c == ' ' ? '-' : c;
    std::ofstream(directory_ + "/" + std::to_string(seed_) + "." + name + ".xml", std::ios::binary) << file;
  }

  std::uint64_t seed_;
  std::string directory_;
  int faults_ = 0;
};

}  // namespace

int main(int count, char** values) {
  if (count < 3) {
    std::fprintf(stderr, "usage: synopse_random_tei FIRST COUNT [DIRECTORY]\n");
    return 2;
  }
  const std::uint64_t first = std::strtoull(values[1], nullptr, 10),
                      end = first + std::strtoull(values[2], nullptr, 10);
  int faults = 0;
  for (std::uint64_t seed = first; seed < end && faults < 20; ++seed)
    faults += Trial(seed, count > 3 ? values[3] : "").run();
  std::printf("%llu seeds, %d faults\n", static_cast<unsigned long long>(end - first), faults);
  return faults == 0 ? 0 : 1;
}
