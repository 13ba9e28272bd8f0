#include "cli/quotation.h"

#include <algorithm>

#include "synopse/document/sentences.h"
#include "synopse/view/plain.h"

namespace synopse::cli {
namespace {

using view::kDifference;
using view::kQuiet;
using view::plain;
using view::Sheet;
using view::Styled;

constexpr std::size_t kNumberWidth = 3, kPlaceWidth = 8;  // of a sentence; with the language
constexpr std::size_t kLeastAfter = 12;                   // columns that are kept for what follows the words

}  // namespace

void Quotation::add(std::string_view language, const Document& document, Span words) {
  const std::uint32_t number = sentence_number(document, words);
  Span sentence = words;
  if (number < document.sentences.size()) sentence = document.sentences[number].span;
  const Span before{std::min(sentence.begin, words.begin), words.begin};
  const Span after{words.end, std::max(sentence.end, words.end)};
  std::string place = std::to_string(number + 1);
  place.insert(0, kNumberWidth - std::min(kNumberWidth, place.size()), ' ');
  lines_.push_back({std::string(language) + ' ' + place + "  ", plain(document[before]),
                    plain(document[words]), plain(document[after])});
}

void Quotation::write(const Styled& head, Sheet& sheet) const {
  view::Typesetter& typesetter = sheet.typesetter();
  const std::size_t indent = typesetter.columns(head.text());
  const std::size_t room = sheet.width() - indent - kPlaceWidth;
  // What stands before the words gets two fifths of the room at most.
  std::vector<std::string> before;
  std::size_t most_before = 0;
  for (const Line& line : lines_) {
    before.push_back(typesetter.last(line.before, room * 2 / 5));
    most_before = std::max(most_before, typesetter.columns(before.back()));
  }
  for (std::size_t l = 0; l < lines_.size(); ++l) {
    Styled made = l == 0 ? head : Styled(std::string(indent, ' '));
    made.add(lines_[l].place, kQuiet);
    made.add(std::string(most_before - typesetter.columns(before[l]), ' ') + before[l]);
    add_words(lines_[l], room - most_before, sheet, made);
    sheet.whole(made);
  }
}

// The words, and as much of what follows them as there is room for.
void Quotation::add_words(const Line& line, std::size_t room, Sheet& sheet, Styled& made) {
  const std::string_view brackets = sheet.colour() == view::Colour::on ? "" : "[]";
  const std::size_t after = std::min({kLeastAfter, room / 2, sheet.typesetter().columns(line.after)});
  const std::size_t most = room - brackets.size() - after;
  const std::string words = sheet.typesetter().first(line.words, most);
  made.add(brackets.substr(0, brackets.size() / 2), kDifference).add(words, kDifference);
  made.add(brackets.substr(brackets.size() / 2), kDifference);
  made.add(sheet.typesetter().first(line.after, room - brackets.size() - sheet.typesetter().columns(words)));
}

}  // namespace synopse::cli
