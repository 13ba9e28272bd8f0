// Compiled grammars: an image with some bytes changed, four of the input for each, and a checksum that fits.
#include "fuzz/fuzz.h"
#include "synopse/pipeline/annotator.h"
#include "synopse/synopse.h"
#include "unit/pipeline_fixture.h"
#include "unit/sealed_image.h"

using namespace synopse;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const test::Loaded loaded = test::things();
  static const std::vector<std::byte> sound = loaded.grammar->image();
  std::vector<std::byte> image = sound;
  for (std::size_t i = 0; i + 4 <= size; i += 4) {
    const std::size_t at = data[i] | std::size_t{data[i + 1]} << 8 | std::size_t{data[i + 2]} << 16;
    image[at % image.size()] = static_cast<std::byte>(data[i + 3]);
  }
  test::seal(image);
  try {
    const auto grammar = Grammar::view(image);
    Document document{.language = "de", .text = "Der Dampfer Kormoran lief aus. HALT rief er."};
    Annotator(loaded.segmenter, grammar).annotate(document, {});
  } catch (const Error&) {
  }
  return 0;
}
