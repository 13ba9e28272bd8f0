#include "cli/catalogue.h"

namespace synopse::cli {

bool Catalogue::add(std::string_view id, std::string_view path) {
  if (known_.number(key_of('i', id)) < size()) return false;
  for (const std::string_view piece : {id, path}) {
    letters_ += piece;
    ends_.push_back(letters_.size());
  }
  return true;
}

std::string_view Catalogue::piece(std::size_t number) const {
  const std::uint64_t begin = number == 0 ? 0 : ends_[number - 1];
  return std::string_view(letters_).substr(begin, ends_[number] - begin);
}

}  // namespace synopse::cli
