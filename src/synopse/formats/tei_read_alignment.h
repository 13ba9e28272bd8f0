// The alignment of a pair from TEI.
#pragma once

#include <string>

#include "synopse/formats/reader.h"
#include "synopse/formats/tei_reading.h"

namespace synopse {

// A document as an alignment points at it: "de.xml#DE".
struct TeiTarget {
  std::string path;  // as it is written: a URI, empty for the alignment's own file
  std::string name;  // xml:id of its TEI; empty where only the file is named
};

// The German and the English document that an alignment is of.
struct TeiTargets {
  TeiTarget de, en;
};
TeiTargets read_tei_targets(const TeiSource& source, const pugi::xml_node& tei);

// A document that an alignment points at, once it has been read.
struct ReadSide {
  std::string path;  // as above
  const TeiContent& content;
};

// The id and the alignment of a pair; its documents are left empty.
ReadPair read_tei_alignment(const TeiSource& source, const pugi::xml_node& tei, const ReadSide& de,
                            const ReadSide& en);

}  // namespace synopse
