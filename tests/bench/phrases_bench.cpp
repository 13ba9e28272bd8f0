// What big name lists cost:  phrases_bench [NAMES ...]
// For 1,000 to 1,000,000 made-up names: seconds to build lexicon and phrase table, their bytes, milliseconds
// to map and check a file of both, and MB/s of a made-up text to look up all its words among those that have
// been seen before (as ItemMaker does; the tokenizer is a blank), and to find all phrases.  Times are those
// of the processor, so that other programs count less.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "synopse/grammar/lexicon_builder.h"
#include "synopse/grammar/phrase_builder.h"
#include "synopse/text/characters.h"
#include "synopse/text/mapped_file.h"

namespace {

using namespace synopse;
constexpr std::size_t kTextBytes = 8000000;

double seconds(std::clock_t since) { return static_cast<double>(std::clock() - since) / CLOCKS_PER_SEC; }

// The same numbers in every run and with every standard library.
class Random {
 public:
  std::uint32_t below(std::uint32_t limit) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::uint32_t>((state_ >> 33) % limit);
  }
  // Small numbers often, large ones seldom, as words are in a text.
  std::uint32_t skewed_below(std::uint32_t limit) { return below(below(limit) + 1); }

 private:
  std::uint64_t state_ = 1;
};

std::string word(Random& random, std::uint32_t most_syllables) {
  constexpr const char* kOnsets[] = {"b", "d", "f", "g", "h",   "k",  "l", "m",
                                     "n", "p", "r", "s", "sch", "st", "t", "w"};
  constexpr const char* kRests[] = {"a",  "e",  "i",  "o",  "u",  "ei", "au",
                                    "an", "en", "er", "in", "or", "ü",  "ung"};
  std::string made;
  for (std::uint32_t left = 1 + random.below(most_syllables); left > 0; --left)
    made += std::string(kOnsets[random.below(std::size(kOnsets))]) + kRests[random.below(std::size(kRests))];
  return made;
}

std::string capitalized(std::string text) {
  text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::vector<std::string> vocabulary(Random& random, std::uint32_t size, std::uint32_t most_syllables) {
  std::vector<std::string> words;
  while (words.size() < size) words.push_back(word(random, most_syllables));
  return words;
}

// One to four words each; first words are shared by many names, as first names are.
std::vector<std::string> names(Random& random, std::uint32_t count) {
  const auto firsts = vocabulary(random, 2000 + count / 20, 3),
             lasts = vocabulary(random, 2000 + count / 3, 4);
  constexpr std::uint32_t kWords[] = {1, 1, 2, 2, 2, 2, 2, 2, 3, 4};
  std::vector<std::string> made;
  while (made.size() < count) {
    std::string name = capitalized(firsts[random.skewed_below(static_cast<std::uint32_t>(firsts.size()))]);
    for (std::uint32_t left = kWords[random.below(std::size(kWords))]; left > 1; --left)
      name += " " + capitalized(lasts[random.below(static_cast<std::uint32_t>(lasts.size()))]);
    made.push_back(std::move(name));
  }
  return made;
}

// Every tenth thing is a name, every fifth a word that begins some name, the rest are common words.
std::string text(Random& random, const std::vector<std::string>& names) {
  const auto common = vocabulary(random, 30000, 4);
  std::string made;
  while (made.size() < kTextBytes) {
    const std::string& name = names[random.skewed_below(static_cast<std::uint32_t>(names.size()))];
    const std::uint32_t kind = random.below(10);
    if (kind == 0)
      made += name;
    else if (kind <= 2)
      made += name.substr(0, name.find(' '));
    else
      made += common[random.skewed_below(30000)];
    made += ' ';
  }
  return made;
}

struct Built {
  Lexicon lexicon;
  PhraseTable phrases;
};

Built build(const std::vector<std::string>& names) {
  LexiconBuilder rows;
  rows.set_columns({"type", "ref"});
  PhraseTableBuilder phrases;
  for (std::uint32_t i = 0; i < names.size(); ++i) {
    const std::string form = fold(names[i]);
    const std::vector<std::string> columns = {i % 3 == 0 ? "place" : "person", "Q" + std::to_string(i)};
    rows.add({.form = form, .written = names[i], .columns = columns, .line = static_cast<int>(i + 1)});
    phrases.add(form, {.row = i});
  }
  return {rows.build(), phrases.build()};
}

struct Form {
  std::string folded;
  PhraseTable::Probe probe;
  bool starts_phrase = false;
};

class Scanner {
 public:
  explicit Scanner(const PhraseTable& phrases) : phrases_(phrases) {}

  void look_up(std::string_view text) {
    words_.clear();
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find(' ', at), text.size());
      words_.push_back(&form(text.substr(at, end - at)));
      at = end + 1;
    }
  }

  // Rows found in the text that was looked up last.
  std::size_t scan() const {
    std::size_t found = 0;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      PhraseTable::Probe probe = words_[i]->probe;
      for (std::size_t next = i + 1; words_[i]->starts_phrase && probe.goes_on && next < words_.size();
           ++next) {
        if (!phrases_.extend(probe, words_[next]->folded, true)) break;
        found += phrases_.rows(probe).size();
      }
    }
    return found;
  }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };

  Form& form(std::string_view word) {
    const auto known = forms_.find(word);
    if (known != forms_.end()) return known->second;
    Form& form = forms_[std::string(word)];
    form.folded = fold(word);
    form.starts_phrase = phrases_.extend(form.probe, form.folded, false) && form.probe.goes_on;
    return form;
  }

  const PhraseTable& phrases_;
  std::unordered_map<std::string, Form, Hash, std::equal_to<>> forms_;
  std::vector<const Form*> words_;
};

double load_milliseconds(const Built& built) {
  const auto path = std::filesystem::temp_directory_path() / "synopse-phrases-bench";
  std::vector<std::byte> image;
  const std::size_t lexicon_at = built.lexicon.append_to(image), phrases_at = built.phrases.append_to(image);
  std::ofstream(path, std::ios::binary)
      .write(reinterpret_cast<const char*>(image.data()), static_cast<std::streamsize>(image.size()));
  const auto start = std::clock();
  const MappedFile file(path.string());
  const Lexicon lexicon = Lexicon::view(file.bytes().subspan(lexicon_at));
  const PhraseTable phrases = PhraseTable::view(file.bytes().subspan(phrases_at));
  const bool sound = phrases.lies_within(std::vector<std::size_t>{lexicon.size()});
  const double taken = 1000 * seconds(start);
  std::filesystem::remove(path);
  return sound ? taken : -1;
}

void measure(std::uint32_t count) {
  Random random;
  const auto list = names(random, count);
  const std::string sample = text(random, list);
  auto start = std::clock();
  const Built built = build(list);
  const double build_seconds = seconds(start), load = load_milliseconds(built);
  Scanner scanner(built.phrases);
  scanner.look_up(sample);
  const double megabytes = static_cast<double>(sample.size()) / 1e6;
  start = std::clock();
  scanner.look_up(sample);
  const double look_up = megabytes / seconds(start);
  start = std::clock();
  const std::size_t found = scanner.scan();
  const double scan = megabytes / seconds(start);
  std::printf("%9u %8.2f %11.2f %11.2f %8.1f %13.1f %10.1f %11zu\n", count, build_seconds,
              static_cast<double>(built.lexicon.size_in_bytes()) / 1e6,
              static_cast<double>(built.phrases.size_in_bytes()) / 1e6, load, look_up, scan, found);
}

}  // namespace

int main(int count, char** values) {
  std::printf("%9s %8s %11s %11s %8s %13s %10s %11s\n", "names", "build s", "lexicon MB", "phrases MB",
              "load ms", "look up MB/s", "scan MB/s", "rows found");
  std::vector<std::uint32_t> sizes;
  for (int i = 1; i < count; ++i) sizes.push_back(static_cast<std::uint32_t>(std::atoi(values[i])));
  if (sizes.empty()) sizes = {1000, 10000, 100000, 300000, 1000000};
  for (const std::uint32_t size : sizes) measure(size);
}
