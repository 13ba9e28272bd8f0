#include "synopse/pipeline/finds.h"

namespace synopse {

void Finds::clear() {
  entities_.clear();
  figures_.clear();
  stances_.clear();
}

void Finds::open(Document& document) {
  entities_.open().swap(document.entities);
  figures_.open().swap(document.figures);
  stances_.open().swap(document.stances);
}

void Finds::close(Document& document) {
  entities_.last().swap(document.entities);
  figures_.last().swap(document.figures);
  stances_.last().swap(document.stances);
}

void Finds::move_entities_and_figures(Document& document) {
  entities_.move_to(document.entities);
  figures_.move_to(document.figures);
}

}  // namespace synopse
