// The steps in their order: one document, or one pair.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "synopse/align/aligner.h"
#include "synopse/document/document.h"
#include "synopse/document/links.h"
#include "synopse/text/diagnostics.h"
#include "synopse/text/files.h"
#include "synopse/tokens/boilerplate_phrases.h"
#include "synopse/tokens/segmenter.h"

namespace synopse {

class Grammar;

// Which layers to fill; what a layer needs is always computed.
struct Layers {
  bool tokens = true, entities = true, figures = true, stances = true;
};

// What becomes of lines that are no part of the report: annotated like the rest, left in the text and marked,
// or cut out of the text.
enum class Boilerplate : std::uint8_t { keep, mark, drop };

struct Settings {
  SegmenterOptions segmenter;
  Layers layers;
  Boilerplate boilerplate = Boilerplate::mark;
  Bias bias = Bias::past;                 // where neither words nor tense tell which Sunday is meant
  std::vector<std::string> dictionaries;  // paths of bilingual word lists to align with
};

class Worker;

// Grammars and bilingual lexicons, each loaded when first needed, then immutable; shared by all threads.
class Pipeline {
 public:
  // Every mistake goes to `report`; null if there was an error.
  static std::shared_ptr<const Pipeline> load(const Files& grammars, Diagnostics& report,
                                              Settings settings = {});
  // The grammars that are compiled into the binary.
  static std::shared_ptr<const Pipeline> load(Diagnostics& report, Settings settings = {});
  // Grammars that `synopse grammar compile` has written; throws Error when the file is damaged, or of another
  // version.
  static std::shared_ptr<const Pipeline> load_compiled(const std::string& path, Settings settings = {});
  // The same for a file that was installed together with the library, and is believed like the library
  // itself: to look at all of a large one takes longer than a short text.
  static std::shared_ptr<const Pipeline> load_installed(const std::string& path, Settings settings = {});
  ~Pipeline();

  std::vector<std::string> languages() const;  // "de", "en": every folder with a phases.txt
  std::shared_ptr<const Grammar> grammar(const std::string& language) const;  // null: no such language
  std::shared_ptr<const Segmenter> segmenter(
      const std::string& language) const;          // plain for unknown languages
  std::shared_ptr<const Aligner> aligner() const;  // null: no bilingual/ folder that can be read
  // The same, with its mistakes.  Throws Error when a dictionary cannot be read.
  std::shared_ptr<const Aligner> aligner(Diagnostics& report) const;
  const BoilerplatePhrases& boilerplate_phrases() const;
  // Finds lines that are no part of the report where the document does not bring them along, and treats them
  // as the settings say.  A worker does so before anything else.
  void settle_boilerplate(Document& document) const;
  Worker worker() const;  // a thread's own tools

 private:
  friend class Worker;
  struct State;
  explicit Pipeline(std::shared_ptr<State> state);
  std::shared_ptr<State> state_;
};

class Worker {
 public:
  Worker(Worker&&) noexcept;
  ~Worker();

  // Fills every layer of a document whose `language` is set; never throws on account of the text.
  // A language that no grammar knows ("und") gets tokens and sentences only.
  void annotate(Document& document);
  // Both documents are annotated; sentences that one brings along are kept.  Where one has no date, the
  // other's date, or the first full date in its text, settles both first.
  Alignment align(Document& de, Document& en);

 private:
  friend class Pipeline;
  struct State;
  explicit Worker(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace synopse
