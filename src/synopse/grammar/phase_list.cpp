#include "synopse/grammar/phase_list.h"

#include <algorithm>
#include <set>

#include "synopse/grammar/located_text.h"
#include "synopse/grammar/pattern.h"

namespace synopse {
namespace {

class PhaseListReader {
 public:
  void read(const Source& source) {
    in_this_file_.clear();
    if (!source.check_encoding()) return;
    for (const Statement& line : source.statements()) {
      try {
        phase(line, source);
      } catch (const PatternError& error) {
        source.error(error.at, error.message, error.hint);
      }
    }
  }

  std::vector<ListedPhase> take() { return std::move(phases_); }

 private:
  using Place = std::vector<ListedPhase>::iterator;

  void phase(const Statement& line, const Source& source) {
    if (!is_name(line.keyword))
      throw PatternError{line.place, "'" + line.keyword + "' is no name of a phase", "letters, digits and _"};
    if (!in_this_file_.insert(line.keyword).second)
      throw PatternError{line.place, "phase '" + line.keyword + "' is named twice",
                         "put all its files on one line; indented lines continue it"};
    std::vector<Located> words = words_of(line.rest);
    const bool placed = words.size() >= 2 && (words[0].text == "before" || words[0].text == "after");
    ListedPhase& phase = placed ? place(line, words) : found_or_new(line.keyword);
    if (placed) words.erase(words.begin(), words.begin() + 2);
    if (words.empty())
      throw PatternError{line.rest.end, "phase '" + line.keyword + "' names no file",
                         line.keyword + " FILE.rules ..."};
    for (const Located& file : words) add(file, phase, source);
  }

  Place find(const std::string& name) {
    return std::find_if(phases_.begin(), phases_.end(),
                        [&](const ListedPhase& each) { return each.name == name; });
  }

  ListedPhase& found_or_new(const std::string& name) {
    const Place found = find(name);
    return found != phases_.end() ? *found : phases_.emplace_back(ListedPhase{name, {}});
  }

  ListedPhase& place(const Statement& line, const std::vector<Located>& words) {
    Place other = find(words[1].text);
    if (other == phases_.end()) {
      std::vector<std::string> known;
      for (const ListedPhase& each : phases_) known.push_back(each.name);
      const std::string near = nearest(words[1].text, known);
      throw PatternError{words[1].position(0), "no phase '" + words[1].text + "' so far",
                         near.empty() ? "" : "did you mean '" + near + "'?"};
    }
    if (find(line.keyword) != phases_.end())
      throw PatternError{line.place, "phase '" + line.keyword + "' has its place already",
                         "leave out `" + words[0].text + " " + words[1].text + "`"};
    if (words[0].text == "after") ++other;
    return *phases_.insert(other, ListedPhase{line.keyword, {}});
  }

  void add(const Located& file, ListedPhase& phase, const Source& source) {
    if (!files_.insert(file.text).second) {
      source.error(file.position(0), file.text + " is named twice", "a file runs in one phase");
      return;
    }
    phase.files.push_back({file.text, file.position(0), &source});
  }

  std::vector<ListedPhase> phases_;
  std::set<std::string> files_, in_this_file_;
};

}  // namespace

std::vector<ListedPhase> read_phases(const std::vector<Source>& layers) {
  PhaseListReader reader;
  for (const Source& source : layers) reader.read(source);
  return reader.take();
}

}  // namespace synopse
