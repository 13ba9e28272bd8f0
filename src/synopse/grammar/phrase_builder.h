// Makes a phrase table.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "synopse/grammar/phrase_table.h"

namespace synopse {

class PhraseTableBuilder {
 public:
  // An empty form is passed over.
  void add(std::string_view form, PhraseRow row);
  // Throws Error when forms or rows are more than 32 bits can count.  May be called once.
  PhraseTable build();

 private:
  struct Added {
    std::uint64_t text;
    std::uint32_t size;
    PhraseRow row;
  };
  struct Beginning {
    std::uint64_t hash;
    std::uint32_t form;
    std::uint32_t size;
  };

  std::string_view text_of(const Added& added) const {
    return std::string_view(text_).substr(added.text, added.size);
  }
  std::string_view form_text(std::uint32_t form) const {
    return std::string_view(forms_).substr(places_[form].text, places_[form + 1].text - places_[form].text);
  }
  void place_forms();
  std::vector<Beginning> beginnings() const;
  std::unordered_set<std::string_view> followers() const;
  std::vector<std::uint64_t> follower_bits() const;
  void fill_slots(std::span<const Beginning> beginnings);
  PhraseSlot& slot_of(const Beginning& beginning);

  std::string text_;
  std::vector<Added> added_;

  std::string forms_;
  std::vector<PhrasePlace> places_;
  std::vector<PhraseRow> rows_;
  std::vector<std::uint8_t> marks_;
  std::vector<PhraseSlot> slots_;
};

}  // namespace synopse
