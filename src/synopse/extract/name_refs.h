// Refs for names that no list knows: the same for the German and the English form of one name.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace synopse {

struct NameKnowledge;

// Reads only what it is given; cheap to make.
class NameRefs {
 public:
  explicit NameRefs(const NameKnowledge& knowledge) : knowledge_(knowledge) {}

  // The words of the name in any order, each as both languages spell it: "Universität Wien" is the
  // "University of Vienna".
  std::string organization(std::string_view norm) const;
  // So, too, where a word says what sort of place it is: "Odessaer Gebiet" is "Odessa Oblast".
  std::string place(std::string_view norm) const;
  // By sound.  Rulers go by what their countries and their first names are called: "Isabella von Frankreich"
  // is "Isabella of France", "Karl V." is "Charles V".
  std::string person(std::string_view norm) const;

 private:
  std::string listed_place(std::string_view norm) const;
  std::string place_word(std::string_view word) const;
  std::string organization_word(std::string_view word) const;
  bool is_particle(std::string_view word) const;
  bool is_numeral(std::string_view word) const;

  const NameKnowledge& knowledge_;
};

}  // namespace synopse
