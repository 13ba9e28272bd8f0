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

// Whether what is read is of the file itself or what it includes, or only pointed at.
enum class Part : std::uint8_t { own, other };

// A document that has been read, and in which file.
struct Found {
  std::string path;  // as alignments have it; empty for the file itself
  Part part;
  TeiContent content;
  bool aligned = false;  // it is a side of a pair
};

// An alignment, and the folder that its pointers start from, with a slash behind it unless it is the file's
// own.
struct FoundAlignment {
  const TeiSource& source;
  TeiElement tei;
  std::string folder;
};

std::string folder_of(const std::string& path) { return path.substr(0, path.rfind('/') + 1); }

bool is_include(std::string_view element) { return element.ends_with(":include"); }

class FileReader {
 public:
  FileReader(std::string_view bytes, const ReadOptions& options) : source_(bytes), options_(options) {}

  ReadFile run() {
    collect(source_, "", Part::own);
    include();
    for (const auto& alignment : alignments_) align(alignment);
    for (auto& found : documents_)
      if (found->part == Part::own && !found->aligned)
        file_.documents.push_back({.document = std::move(found->content.document), .annotated = true});
    return std::move(file_);
  }

 private:
  // The documents and the alignments of a file.
  void collect(const TeiSource& source, const std::string& path, Part part) {
    const pugi::xml_node root = source.root();
    const std::string_view name = root.name();
    if (attribute(root, "xmlns") != kTeiNamespace || (name != "TEI" && name != "teiCorpus"))
      source.refuse(root, "not TEI P5");
    if (name == "TEI") return take(source, root, path, part);
    if (part == Part::own && !path.empty()) source.refuse(root, "a corpus inside a corpus");
    for (const auto& child : root.children()) {
      const std::string_view element = child.name();
      if (element == "TEI") take(source, child, path, part);
      if (element == "teiCorpus") source.refuse(child, "a corpus inside a corpus");
    }
  }

  // What a processor of XInclude has put into a corpus goes by the path that it came from, where that is
  // told.
  void take(const TeiSource& source, const pugi::xml_node& tei, const std::string& file, Part part) {
    const std::string base(attribute(tei, "xml:base"));
    const std::string path = base.empty() ? file : folder_of(file) + base;
    if (tei.child("text")) {
      documents_.push_back(std::make_unique<Found>(Found{path, part, read_tei_document(source, tei)}));
      Found* found = documents_.back().get();
      if (!by_target_.emplace(path + "#" + found->content.name, found).second)
        source.refuse(tei, "a second document with the xml:id " + found->content.name);
      by_target_.emplace(path + "#", found);  // the first, where only the file is named
    } else if (part == Part::own) {
      alignments_.push_back({source, tei.internal_object(), folder_of(path)});
    }
  }

  // The files that a corpus includes are parts of it; they include nothing themselves.
  void include() {
    for (const auto& child : source_.root().children())
      if (is_include(child.name())) include(child);
  }
  void include(const pugi::xml_node& element) {
    const std::string path(attribute(element, "href"));
    if (options_.elsewhere == Elsewhere::leave) return;
    if (!options_.other_file) {
      file_.warnings.emplace_back("what " + std::string(element.name()) +
                                  " names is not read; give the files themselves");
    } else {
      open(source_, element, path, Part::own);
    }
  }

  void align(const FoundAlignment& alignment) {
    const pugi::xml_node tei(alignment.tei);
    const TeiTargets targets = read_tei_targets(alignment.source, tei);
    const bool elsewhere = !targets.de.path.empty() || !targets.en.path.empty();
    if (elsewhere && options_.elsewhere == Elsewhere::leave) return;
    Found& de = document(alignment, targets.de);
    Found& en = document(alignment, targets.en);
    ReadPair pair = read_tei_alignment(alignment.source, tei, {targets.de.path, de.content},
                                       {targets.en.path, en.content});
    // Whoever is a side of two pairs is copied.
    pair.de = de.content.document;
    pair.en = en.content.document;
    de.aligned = en.aligned = true;
    file_.pairs.push_back(std::move(pair));
  }

  Found& document(const FoundAlignment& alignment, const TeiTarget& target) {
    const std::string path = target.path.empty() ? "" : alignment.folder + target.path;
    const std::string whole = path + "#" + target.name;
    const pugi::xml_node tei(alignment.tei);
    if (Found* found = find(whole)) return *found;
    // A processor of XInclude need not tell whence a part came.
    if (Found* found = find("#" + target.name); found && !target.name.empty()) return *found;
    if (!path.empty()) open(alignment.source, tei, path, Part::other);
    if (Found* found = find(whole)) return *found;
    alignment.source.refuse(tei, "there is no document " + target.path + "#" + target.name);
  }
  Found* find(const std::string& target) const {
    const auto found = by_target_.find(target);
    return found == by_target_.end() ? nullptr : found->second;
  }

  void open(const TeiSource& source, const pugi::xml_node& from, const std::string& path, Part part) {
    std::optional<std::string> bytes;
    if (options_.other_file) bytes = options_.other_file(percent_decoded(path));
    if (!bytes)
      source.refuse(from, "the document " + path +
                              " cannot be read: it is neither beside this file nor below what was named");
    try {
      others_.push_back(std::make_unique<OtherFile>(path, std::move(*bytes)));
      collect(others_.back()->source, path, part);
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
  std::vector<FoundAlignment> alignments_;
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
