#include "synopse/grammar/inflection.h"

#include <algorithm>
#include <map>

#include "synopse/grammar/located_text.h"
#include "synopse/grammar/pattern.h"

namespace synopse {
namespace {

using Texts = std::vector<std::string>;
using Parts = std::map<std::string, Texts, std::less<>>;  // a missing part has no texts

Texts split(std::string_view text, char separator) {
  Texts pieces;
  while (true) {
    const std::size_t end = text.find(separator);
    pieces.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) return pieces;
    text.remove_prefix(end + 1);
  }
}

class Inflection {
 public:
  Inflection(const Paradigm& paradigm, const Located& written) : paradigm_(paradigm), written_(written) {
    const std::vector<Located> words = words_of(written);
    std::size_t count = 0, i = 0;
    for (; i < words.size() && words[i].text != "+"; ++i) {
      if (words[i].text.find('=') != std::string::npos)
        named(words[i]);
      else
        positional(words[i], count++);
    }
    if (i < words.size()) behind_plus(words, i + 1);
    if (!paradigm.counts.contains(count)) wrong_count(count);
    for (const MadePart& part : paradigm.made)
      if (!parts_.contains(part.name)) parts_[part.name] = made(part);
  }

  std::vector<InflectedForms> forms() const {
    std::vector<InflectedForms> result;
    std::size_t count = 0;
    for (const FormSet& set : paradigm_.form_sets) {
      InflectedForms more = forms_of(set);
      count += more.forms.size();
      if (count > kMaxForms) too_many();
      if (!more.forms.empty()) result.push_back(std::move(more));
    }
    if (result.empty())
      throw PatternError{written_.position(0), "this gives no form at all",
                         "the paradigm makes forms only of parts that are there"};
    return result;
  }

 private:
  [[noreturn]] void wrong_count(std::size_t count) const {
    std::string wanted, names = paradigm_.before_bar.empty() ? "" : paradigm_.before_bar + "|";
    for (const std::size_t each : paradigm_.counts)
      wanted += (wanted.empty() ? "" : " or ") + std::to_string(each);
    for (const std::string& part : paradigm_.parts) names += (part == paradigm_.parts[0] ? "" : " ") + part;
    throw PatternError{written_.position(0),
                       paradigm_.name + " takes " + wanted + " parts, not " + std::to_string(count),
                       paradigm_.name + ": " + names};
  }

  // A part that begins with a hyphen is an ending of the first; "/" stands between several.
  void positional(const Located& word, std::size_t number) {
    if (number >= paradigm_.parts.size()) return;
    std::string_view text = word.text;
    const std::size_t bar = text.find('|');
    if (number == 0 && bar != std::string_view::npos) {
      if (paradigm_.before_bar.empty())
        throw PatternError{word.position(bar), paradigm_.name + " knows no '|'", "write the word as one"};
      parts_[paradigm_.before_bar] = {std::string(text.substr(0, bar))};
      text.remove_prefix(bar + 1);
    }
    Texts& texts = parts_[paradigm_.parts[number]];
    texts = split(text, '/');
    const Texts& first = parts_[paradigm_.parts[0]];
    if (number == 0 || first.empty()) return;
    for (std::string& each : texts)
      if (each.starts_with('-')) each = first[0] + each.substr(1);
  }

  // "NAME=" says that there is no such form.
  void named(const Located& word) {
    const std::size_t equals = word.text.find('=');
    const std::string name = word.text.substr(0, equals);
    if (!paradigm_.has_part(name)) {
      const std::string near = nearest(name, paradigm_.part_names());
      throw PatternError{word.position(0), paradigm_.name + " has no part '" + name + "'",
                         near.empty() ? "paradigms.txt names its parts" : "did you mean '" + near + "'?"};
    }
    const std::string_view value = std::string_view(word.text).substr(equals + 1);
    parts_[name] = value.empty() ? Texts() : split(value, '/');
  }

  void behind_plus(const std::vector<Located>& words, std::size_t first) {
    Texts phrases = {""};
    for (std::size_t i = first; i < words.size(); ++i) {
      Texts longer;
      for (const std::string& phrase : phrases)
        for (const std::string& form : word_forms(words[i].text))
          longer.push_back(phrase.empty() ? form : phrase + " " + form);
      if (longer.size() > kMaxForms) too_many();
      phrases = std::move(longer);
    }
    if (first == words.size())
      throw PatternError{written_.end, "nothing stands behind '+'", "for example  + vor"};
    if (paradigm_.behind_plus.empty())
      appended_ = std::move(phrases);
    else
      parts_[paradigm_.behind_plus] = std::move(phrases);
  }

  [[noreturn]] void too_many() const {
    throw PatternError{written_.position(0), "this entry has more than 4,096 forms",
                       "write it on several lines"};
  }

  Texts made(const MadePart& part) const {
    Texts result;
    for (const FormTemplate& each : part.templates)
      for (std::string& text : expanded(each)) result.push_back(std::move(text));
    if (part.from.empty()) return result;
    for (const std::string& text : values(part.from))
      for (std::string& each : changed(part, text)) result.push_back(std::move(each));
    return result;
  }

  // By the first case that fits.
  Texts changed(const MadePart& part, const std::string& text) const {
    std::vector<std::string_view> groups;
    for (const PartCase& each : part.cases) {
      if (!each.whole_word->search(text, 0, groups)) continue;
      Texts result;
      for (const std::string& written : each.results) result.push_back(filled(written, groups));
      return result;
    }
    throw PatternError{written_.position(0),
                       "the paradigm does not say what " + part.name + " '" + text + "' has",
                       "name it: " + part.name + "=..."};
  }

  static std::string filled(const std::string& written, const std::vector<std::string_view>& groups) {
    std::string result;
    for (std::size_t i = 0; i < written.size(); ++i) {
      if (written[i] == '\\' && i + 1 < written.size())
        result += groups[static_cast<std::size_t>(written[++i] - '0')];
      else
        result += written[i];
    }
    return result;
  }

  const Texts& values(std::string_view part) const {
    static const Texts kNone;
    const auto found = parts_.find(part);
    return found == parts_.end() ? kNone : found->second;
  }

  // Every combination of the parts' values.
  Texts expanded(const FormTemplate& form) const {
    Texts result = {""};
    for (const FormTemplate::Piece& piece : form.pieces) {
      const Texts literal = {piece.is_part ? "" : piece.text};
      const bool is_missing = piece.is_part && values(piece.text).empty();
      const Texts& choices = piece.is_part && !(is_missing && piece.optional) ? values(piece.text) : literal;
      Texts longer;
      for (const std::string& begun : result)
        for (const std::string& choice : choices) longer.push_back(begun + choice);
      if (longer.size() > kMaxForms) too_many();
      result = std::move(longer);
    }
    return result;
  }

  InflectedForms forms_of(const FormSet& set) const {
    const auto has = [this](const std::string& part) { return !values(part).empty(); };
    if (!std::all_of(set.needed.begin(), set.needed.end(), has)) return {};
    if (std::any_of(set.excluded.begin(), set.excluded.end(), has)) return {};
    InflectedForms result;
    for (const auto& [column, value] : set.columns) {
      const Texts texts = expanded(value);
      if (texts.empty()) return {};
      result.columns.emplace_back(column, texts.front());
    }
    for (const FormTemplate& each : set.forms)
      for (const std::string& text : expanded(each))
        for (const std::string& more : appended_)
          result.forms.push_back(more.empty() ? text : text + " " + more);
    return result;
  }

  const Paradigm& paradigm_;
  const Located& written_;
  Parts parts_;
  Texts appended_ = {""};
};

}  // namespace

std::vector<std::string> word_forms(std::string_view word) {
  const std::size_t bar = word.find('|');
  if (bar == std::string_view::npos) return {std::string(word)};
  std::vector<std::string> forms;
  for (const std::string& ending : split(word.substr(bar + 1), ','))
    forms.push_back(std::string(word.substr(0, bar)) + ending);
  return forms;
}

std::vector<InflectedForms> inflect(const Paradigm& paradigm, const Located& parts) {
  return Inflection(paradigm, parts).forms();
}

}  // namespace synopse
