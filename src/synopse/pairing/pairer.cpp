#include "synopse/pairing/pairer.h"

#include <utility>

#include "synopse/pairing/pairing.h"

namespace synopse {

struct Pairer::State {
  explicit State(std::shared_ptr<const Aligner> knowledge)
      : aligner(std::move(knowledge)), reader(aligner->bilingual()) {}

  std::shared_ptr<const Aligner> aligner;
  TermReader reader;
  Collection collection;
};

Pairer::Pairer(std::shared_ptr<const Aligner> aligner)
    : state_(std::make_unique<State>(std::move(aligner))) {}
Pairer::Pairer(Pairer&&) noexcept = default;
Pairer::~Pairer() = default;

void Pairer::add(const Document& document) {
  const Side side = document.language == "de" ? Side::de : Side::en;
  state_->collection.add(side, document.date, state_->reader.read(document, side));
}

std::uint32_t Pairer::german() const { return state_->collection.shelf(Side::de).size(); }
std::uint32_t Pairer::english() const { return state_->collection.shelf(Side::en).size(); }

std::vector<DocumentPair> Pairer::pair(const PairingOptions& options) {
  return pair_documents(std::exchange(state_->collection, {}), options);
}

}  // namespace synopse
