// A file of ours: a document, an alignment, or a corpus of both.
#include <memory>
#include <pugixml.hpp>
#include <unordered_map>

#include "synopse/error.h"
#include "synopse/formats/percent_decoded.h"
#include "synopse/formats/tei_read.h"
#include "synopse/formats/tei_read_alignment.h"
#include "synopse/formats/tei_reading.h"

namespace synopse {
namespace {

// A file that an alignment points at; what is read of it points into it.
struct OtherFile {
  OtherFile(std::string path_as_written, std::string the_bytes)
      : path(std::move(path_as_written)), bytes(std::move(the_bytes)), source(bytes) {}

  std::string path, bytes;
  TeiSource source;
};

// A document that has been read, and in which file.
struct Found {
  std::string path;  // as alignments have it; empty for the file itself
  TeiContent content;
  bool aligned = false;  // it is a side of a pair
};

class FileReader {
 public:
  FileReader(std::string_view bytes, const ReadOptions& options) : source_(bytes), options_(options) {}

  ReadFile run() {
    collect(source_, "");
    for (const auto& alignment : alignments_) align(pugi::xml_node(alignment));
    for (auto& found : documents_)
      if (found->path.empty() && !found->aligned)
        file_.documents.push_back({.document = std::move(found->content.document), .annotated = true});
    return std::move(file_);
  }

 private:
  // The documents and the alignments of a file.
  void collect(const TeiSource& source, const std::string& path) {
    const pugi::xml_node root = source.root();
    const std::string_view name = root.name();
    if (attribute(root, "xmlns") != kTeiNamespace || (name != "TEI" && name != "teiCorpus"))
      source.refuse(root, "not TEI P5");
    if (name == "TEI") return take(source, root, path);
    for (const auto& child : root.children()) {
      const std::string_view part = child.name();
      if (part == "TEI") take(source, child, path);
      if (part == "teiCorpus") source.refuse(child, "a corpus inside a corpus");
      if (part.ends_with(":include"))
        file_.warnings.emplace_back("what " + std::string(part) +
                                    " names is not read; give the files themselves");
    }
  }

  void take(const TeiSource& source, const pugi::xml_node& tei, const std::string& path) {
    if (tei.child("text")) {
      documents_.push_back(std::make_unique<Found>(Found{path, read_tei_document(source, tei)}));
      Found* found = documents_.back().get();
      if (!by_target_.emplace(path + "#" + found->content.name, found).second)
        source.refuse(tei, "a second document with the xml:id " + found->content.name);
      by_target_.emplace(path + "#", found);  // the first, where only the file is named
    } else if (path.empty()) {
      alignments_.push_back(tei.internal_object());
    }
  }

  void align(const pugi::xml_node& tei) {
    const TeiTargets targets = read_tei_targets(source_, tei);
    const bool elsewhere = !targets.de.path.empty() || !targets.en.path.empty();
    if (elsewhere && options_.elsewhere == Elsewhere::leave) return;
    Found& de = document(tei, targets.de);
    Found& en = document(tei, targets.en);
    ReadPair pair =
        read_tei_alignment(source_, tei, {targets.de.path, de.content}, {targets.en.path, en.content});
    // Whoever is a side of two pairs is copied.
    pair.de = de.content.document;
    pair.en = en.content.document;
    de.aligned = en.aligned = true;
    file_.pairs.push_back(std::move(pair));
  }

  Found& document(const pugi::xml_node& alignment, const TeiTarget& target) {
    if (Found* found = find(target)) return *found;
    if (!target.path.empty()) open(alignment, target.path);
    if (Found* found = find(target)) return *found;
    source_.refuse(alignment, "there is no document " + target.path + "#" + target.name);
  }
  Found* find(const TeiTarget& target) const {
    const auto found = by_target_.find(target.path + "#" + target.name);
    return found == by_target_.end() ? nullptr : found->second;
  }

  void open(const pugi::xml_node& alignment, const std::string& path) {
    std::optional<std::string> bytes;
    if (options_.other_file) bytes = options_.other_file(percent_decoded(path));
    if (!bytes)
      source_.refuse(alignment,
                     "the document " + path +
                         " cannot be read: it is neither beside this file nor below what was named");
    try {
      others_.push_back(std::make_unique<OtherFile>(path, std::move(*bytes)));
      collect(others_.back()->source, path);
    } catch (const Error& error) {
      throw Error(Fault::input, path + ":" + error.what());
    }
  }

  TeiSource source_;
  const ReadOptions& options_;
  ReadFile file_;
  std::vector<std::unique_ptr<OtherFile>> others_;
  std::vector<std::unique_ptr<Found>> documents_;
  std::unordered_map<std::string, Found*> by_target_;
  std::vector<TeiElement> alignments_;
};

}  // namespace

ReadFile read_own_tei(std::string_view bytes, const ReadOptions& options) {
  try {
    return FileReader(bytes, options).run();
  } catch (const Error& error) {
    return {.error = error.what()};
  }
}

}  // namespace synopse
