// Reads grammars/<language>/tokens/*.txt and reports every mistake with its place.
#include <algorithm>

#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"
#include "synopse/tokens/knowledge.h"
#include "synopse/tokens/plain_form.h"

namespace synopse {

namespace {

// How the words of a section are written.
enum class Form : std::uint8_t {
  as_is,
  plain,         // small, with the apostrophe of a typewriter
  abbreviation,  // without its final full stop, in one class only
  fused,         // first+second
  joined,        // "joined" or nothing
};

struct Section {
  std::string_view file, name;
  Trait trait;
  Form form = Form::as_is;
};

constexpr std::array kSections = {
    Section{"abbreviations.txt", "never", Trait::never, Form::abbreviation},
    Section{"abbreviations.txt", "may", Trait::may, Form::abbreviation},
    Section{"abbreviations.txt", "number", Trait::number, Form::abbreviation},
    Section{"starters.txt", "starter", Trait::starter},
    Section{"starters.txt", "name", Trait::name},
    Section{"starters.txt", "capital", Trait::capital},
    Section{"starters.txt", "opener", Trait::opener},
    Section{"starters.txt", "label", Trait::label},
    Section{"numbers.txt", "after-ordinal", Trait::ordinal},
    Section{"numbers.txt", "before-cardinal", Trait::cardinal},
    Section{"numbers.txt", "unit", Trait::unit},
    Section{"numbers.txt", "suffix", Trait::suffix, Form::plain},
    Section{"numbers.txt", "sign", Trait::sign},
    Section{"words.txt", "clitic", Trait::clitic, Form::plain},
    Section{"words.txt", "fused", Trait::fused, Form::fused},
    Section{"words.txt", "alone", Trait::alone, Form::plain},
    Section{"words.txt", "ending", Trait::ending},
    Section{"words.txt", "prefix", Trait::prefix, Form::plain},
    Section{"words.txt", "syllable", Trait::syllable, Form::plain},
    Section{"words.txt", "whole", Trait::whole},
    Section{"words.txt", "bare-genitive", Trait::bare},
    Section{"words.txt", "repeated", Trait::repeated, Form::joined},
    Section{"words.txt", "trailing-hyphen", Trait::trailing, Form::joined},
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

std::string quoted(std::string_view word) { return "'" + std::string(word) + "'"; }

// Adds one word; the answer is what is wrong with it, or nothing.
std::string add_once(Knowledge& knowledge, std::string_view word, Trait trait) {
  if (knowledge.has(word, trait)) return quoted(word) + " stands here twice";
  knowledge.add(word, trait);
  return "";
}

std::string add_plain(Knowledge& knowledge, std::string_view word, Trait trait) {
  const PlainForm form(word);
  if (form.text().empty()) return quoted(word) + " is too long";
  return add_once(knowledge, form.text() == word ? word : knowledge.keep(std::string(form.text())), trait);
}

std::string add_abbreviation(Knowledge& knowledge, std::string_view word, Trait trait) {
  if (word.ends_with('.')) return quoted(word) + ": the final full stop is understood";
  for (const Trait other : {Trait::never, Trait::may, Trait::number}) {
    if (knowledge.has(word, other)) return quoted(word) + " has a class already";
  }
  knowledge.add(word, trait);
  return "";
}

// Fused words are looked up as they stand, so all their cases are kept: "cannot", "Cannot", "CANNOT".
std::string add_fused(Knowledge& knowledge, std::string_view word) {
  const std::size_t plus = word.find('+');
  if (plus == std::string_view::npos || plus == 0 || plus + 1 == word.size())
    return quoted(word) + ": write first+second";
  const auto upper = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 0x20) : c; };
  std::string whole = std::string(word.substr(0, plus)) + std::string(word.substr(plus + 1));
  const std::size_t part = word.size() - plus - 1;
  if (knowledge.has(whole, Trait::fused)) return quoted(word) + " stands here twice";
  knowledge.add_fused(knowledge.keep(whole), part);
  whole[0] = upper(whole[0]);
  knowledge.add_fused(knowledge.keep(whole), part);
  std::ranges::transform(whole, whole.begin(), upper);
  knowledge.add_fused(knowledge.keep(whole), part);
  return "";
}

std::string add_word(Knowledge& knowledge, std::string_view word, const Section& section) {
  switch (section.form) {
    case Form::abbreviation:
      return add_abbreviation(knowledge, word, section.trait);
    case Form::plain:
      return add_plain(knowledge, word, section.trait);
    case Form::fused:
      return add_fused(knowledge, word);
    case Form::joined:
      if (word != "joined") return quoted(word) + ": write 'joined', or leave the section empty";
      break;
    case Form::as_is:
      break;
  }
  return add_once(knowledge, word, section.trait);
}

// Reads one file, line by line.
class Reader {
 public:
  Reader(std::string_view file, std::string shown, Knowledge& knowledge, Diagnostics& report)
      : file_(file), shown_(std::move(shown)), knowledge_(knowledge), report_(report) {}

  void read(const std::string& text) {
    std::string_view content = knowledge_.keep(text);
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
  static bool is_blank(char c) { return c == ' ' || c == '\t'; }

  void read_line() {
    const std::string_view text = line_.substr(0, line_.find('#'));
    for (std::size_t at = 0; at < text.size();) {
      while (at < text.size() && is_blank(text[at])) ++at;
      std::size_t end = at;
      while (end < text.size() && !is_blank(text[end])) ++end;
      if (end > at) read_word(at, text.substr(at, end - at));
      at = end;
    }
  }

  void read_word(std::size_t at, std::string_view word) {
    if (word.starts_with('[') && word.ends_with(']'))
      return open_section(at, word.substr(1, word.size() - 2));
    if (section_ == nullptr) {
      if (!skipping_) error(at, quoted(word) + " stands before any [section]", "");
      skipping_ = true;
      return;
    }
    const std::string wrong = add_word(knowledge_, word, *section_);
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

}  // namespace

Knowledge read_knowledge(const Files& grammars, const std::string& language, Diagnostics& report) {
  constexpr std::size_t kUsual = 4000;  // words of a language; more only cost a larger table
  Knowledge knowledge;
  knowledge.reserve(kUsual);
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
