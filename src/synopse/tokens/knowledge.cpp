#include "synopse/tokens/knowledge.h"

#include <algorithm>
#include <vector>

#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {

namespace {

// Adds one word; the answer is what is wrong with it, or nothing.
using Add = std::string (*)(Knowledge&, const std::string&);

template <WordSet Knowledge::*Set>
std::string add_word(Knowledge& knowledge, const std::string& word) {
  return (knowledge.*Set).insert(word).second ? "" : "'" + word + "' stands here twice";
}

template <WordSet Knowledge::*Set>
std::string add_folded(Knowledge& knowledge, const std::string& word) {
  return add_word<Set>(knowledge, fold(word));
}

template <Abbreviation Kind>
std::string add_abbreviation(Knowledge& knowledge, const std::string& word) {
  if (word.ends_with('.')) return "'" + word + "': the final full stop is understood";
  return knowledge.abbreviations.emplace(word, Kind).second ? "" : "'" + word + "' has a class already";
}

std::string add_fused(Knowledge& knowledge, const std::string& word) {
  const std::size_t plus = word.find('+');
  if (plus == std::string::npos || plus == 0 || plus + 1 == word.size())
    return "'" + word + "': write first+second";
  const std::string whole = word.substr(0, plus) + word.substr(plus + 1);
  knowledge.fused_initials |= 1U << (static_cast<unsigned char>(whole[0]) & 31U);
  knowledge.fused_sizes |= 1U << std::min<std::size_t>(whole.size(), 31);
  return knowledge.fused.emplace(whole, static_cast<std::uint32_t>(plus)).second
             ? ""
             : "'" + word + "' stands here twice";
}

std::string add_repeated(Knowledge& knowledge, const std::string& word) {
  if (word != "joined") return "'" + word + "': write 'joined', or leave the section empty";
  knowledge.repeated_marks_join = true;
  return "";
}

struct Section {
  std::string_view file, name;
  Add add;
};

constexpr std::array kSections = {
    Section{"abbreviations.txt", "never", add_abbreviation<Abbreviation::never>},
    Section{"abbreviations.txt", "may", add_abbreviation<Abbreviation::may>},
    Section{"abbreviations.txt", "number", add_abbreviation<Abbreviation::number>},
    Section{"starters.txt", "starter", add_word<&Knowledge::starters>},
    Section{"starters.txt", "name", add_word<&Knowledge::names>},
    Section{"starters.txt", "capital", add_word<&Knowledge::always_capital>},
    Section{"numbers.txt", "after-ordinal", add_word<&Knowledge::after_ordinal>},
    Section{"numbers.txt", "before-cardinal", add_word<&Knowledge::before_cardinal>},
    Section{"numbers.txt", "unit", add_word<&Knowledge::units>},
    Section{"numbers.txt", "suffix", add_folded<&Knowledge::ordinal_suffixes>},
    Section{"words.txt", "clitic", add_folded<&Knowledge::clitics>},
    Section{"words.txt", "fused", add_fused},
    Section{"words.txt", "alone", add_folded<&Knowledge::alone>},
    Section{"words.txt", "ending", add_word<&Knowledge::endings>},
    Section{"words.txt", "prefix", add_folded<&Knowledge::prefixes>},
    Section{"words.txt", "whole", add_word<&Knowledge::whole>},
    Section{"words.txt", "repeated", add_repeated},
};

const Section* section_named(std::string_view file, std::string_view name) {
  const auto found =
      std::ranges::find_if(kSections, [&](const Section& s) { return s.file == file && s.name == name; });
  return found == kSections.end() ? nullptr : &*found;
}

std::string nearest_section(std::string_view file, std::string_view name) {
  std::vector<std::string> names;
  for (const Section& section : kSections) {
    if (section.file == file) names.emplace_back(section.name);
  }
  const std::string found = nearest(name, names);
  return found.empty() ? "" : "did you mean [" + found + "]?";
}

// Reads one file, line by line.
class Reader {
 public:
  Reader(std::string_view file, std::string shown, Knowledge& knowledge, Diagnostics& report)
      : file_(file), shown_(std::move(shown)), knowledge_(knowledge), report_(report) {}

  void read(std::string_view content) {
    while (!content.empty()) {
      const std::size_t end = std::min(content.find('\n'), content.size());
      line_ = content.substr(0, end);
      if (line_.ends_with('\r')) line_.remove_suffix(1);
      ++number_;
      read_line();
      content.remove_prefix(std::min(end + 1, content.size()));
    }
  }

 private:
  void read_line() {
    const std::string_view text = line_.substr(0, line_.find('#'));
    for (std::size_t at = 0; at < text.size();) {
      at = std::min(text.find_first_not_of(" \t", at), text.size());
      const std::size_t end = std::min(text.find_first_of(" \t", at), text.size());
      if (end > at) read_word(at, text.substr(at, end - at));
      at = end;
    }
  }

  void read_word(std::size_t at, std::string_view word) {
    if (word.starts_with('[') && word.ends_with(']'))
      return open_section(at, word.substr(1, word.size() - 2));
    if (section_ == nullptr) {
      if (!skipping_) error(at, "'" + std::string(word) + "' stands before any [section]", "");
      skipping_ = true;
      return;
    }
    const std::string wrong = section_->add(knowledge_, std::string(word));
    if (!wrong.empty()) error(at, wrong, "");
  }

  void open_section(std::size_t at, std::string_view name) {
    section_ = section_named(file_, name);
    skipping_ = section_ == nullptr;
    if (skipping_)
      error(at, "no section [" + std::string(name) + "] in " + std::string(file_),
            nearest_section(file_, name));
  }

  void error(std::size_t at, std::string message, std::string hint) {
    const auto column = static_cast<int>(CodePoints(line_.substr(0, at)).count()) + 1;
    report_.error({shown_, number_, column}, std::move(message), std::move(hint), std::string(line_));
  }

  std::string_view file_;
  std::string shown_;
  Knowledge& knowledge_;
  Diagnostics& report_;
  std::string_view line_;
  int number_ = 0;
  const Section* section_ = nullptr;
  bool skipping_ = false;  // an unknown section has been reported: its words need no message of their own
};

bool is_read(std::string_view file) {
  return std::ranges::any_of(kSections, [&](const Section& section) { return section.file == file; });
}

// "ca" for "Ca", "gen" for "GEN": the first letter, or all of them, small.
std::string with_small_start(std::string_view word) {
  const CodePoint first = code_point_at(word, 0);
  return fold(word.substr(0, first.size)) + std::string(word.substr(first.size));
}

std::string with_small_rest(std::string_view word) {
  const CodePoint first = code_point_at(word, 0);
  return std::string(word.substr(0, first.size)) + fold(word.substr(first.size));
}

}  // namespace

Abbreviation Knowledge::abbreviation(std::string_view word) const {
  constexpr std::size_t kLongest = 24;  // no abbreviation is longer, but words are
  if (word.empty() || word.size() > kLongest || abbreviations.empty()) return Abbreviation::none;
  auto found = abbreviations.find(word);
  if (found == abbreviations.end() && is_upper(code_point_at(word, 0).value)) {
    found = abbreviations.find(with_small_start(word));
    if (found == abbreviations.end()) found = abbreviations.find(with_small_rest(word));
  }
  return found == abbreviations.end() ? Abbreviation::none : found->second;
}

Knowledge read_knowledge(const Files& grammars, const std::string& language, Diagnostics& report) {
  Knowledge knowledge;
  const std::string folder = language + "/tokens";
  for (const std::string& path : grammars.below(folder)) {
    const std::string file = path.substr(folder.size() + 1);
    const std::string shown = grammars.root().empty() ? path : grammars.root() + "/" + path;
    if (is_read(file)) {
      Reader(file, shown, knowledge, report).read(*grammars.find(path));
    } else {
      report.error({shown, 0, 0}, "nothing reads this file",
                   "the tokenizer reads abbreviations.txt, starters.txt, numbers.txt and words.txt");
    }
  }
  return knowledge;
}

}  // namespace synopse
