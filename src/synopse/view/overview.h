// Many pairs at a glance: pages that lead to the page of each.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "synopse/formats/writer.h"
#include "synopse/view/panels.h"
#include "synopse/view/timeline.h"

namespace synopse::view {

struct NamedThing {
  std::string name[2];  // by side; empty where no text of that language names it
  std::string type;
  std::size_t mentions[2] = {0, 0};
  std::size_t pairs = 0;
};

// A place where the texts of some pair disagree, in their words.
struct Disagreement {
  float score = 0;
  std::string address, id;  // of the page with the place in it; of the pair
  std::string category, de, en;
};

// What an overview tells of one pair.  Made on any thread.
struct PairFindings {
  std::string id, address, date;  // of its page, as links name it; of either text, or empty
  Counts counts;
  std::map<std::string, NamedThing> things;  // by ref
  std::vector<Disagreement> disagreements;
  std::vector<std::string> dates;  // that the texts speak of
};
PairFindings findings(const Pair& pair, const std::string& address);

// What many pairs have come to.  Of each it keeps a line; of names, dates and disagreements those that count
// most, however many there are.
class Overview {
 public:
  // In the order in which they are to be listed.
  void add(PairFindings pair);
  std::size_t pairs() const { return pairs_.size(); }

  // Calls `write` with the name and the content of one page after the other: "index.html", "pairs-2.html" ...
  void write(const std::function<void(const std::string& name, const std::string& content)>& write) const;

 private:
  struct Line {
    std::string id, address, date;
    Counts counts;
  };
  void write_index(Html& html) const;
  void write_most(Html& html) const;
  void write_disagreements(Html& html) const;
  void write_names(Html& html) const;
  void write_times(Html& html) const;
  void write_lines(std::size_t page, Html& html) const;
  void write_pages(std::size_t page, Html& html) const;
  std::size_t page_count() const;

  std::vector<Line> pairs_;
  std::map<std::string, NamedThing> things_;
  std::vector<Disagreement> disagreements_;
  Days written_, spoken_of_;
};

// A file's name as a link has it: what a URL gives a meaning to is percent-encoded.
std::string address_of(std::string_view file_name);

}  // namespace synopse::view
