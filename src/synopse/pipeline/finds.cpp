#include "synopse/pipeline/finds.h"

namespace synopse {
namespace {

// What many others say, too.
void share_texts(Entity& entity, TextCache& texts) {
  texts.share(entity.norm);
  texts.share(entity.ref);
}
void share_texts(Figure& figure, TextCache& texts) {
  texts.share(figure.unit);
  texts.share(figure.timex);
}
void share_texts(Stance& stance, TextCache& texts) { texts.share(stance.kind); }

template <class Unit>
void share_texts(std::vector<Unit>& block, std::size_t from, TextCache& texts) {
  for (; from < block.size(); ++from) share_texts(block[from], texts);
}

}  // namespace

void Finds::open(Document& document) {
  before_ = {entities_.open().size(), figures_.open().size(), stances_.open().size()};
  entities_.last().swap(document.entities);
  figures_.last().swap(document.figures);
  stances_.last().swap(document.stances);
}

void Finds::close(Document& document) {
  entities_.last().swap(document.entities);
  figures_.last().swap(document.figures);
  stances_.last().swap(document.stances);
  share_texts(entities_.last(), before_.entities, texts_);
  share_texts(figures_.last(), before_.figures, texts_);
  share_texts(stances_.last(), before_.stances, texts_);
}

void Finds::move_entities_and_figures(Document& document) {
  entities_.move_to(document.entities);
  figures_.move_to(document.figures);
}

}  // namespace synopse
