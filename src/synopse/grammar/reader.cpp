#include "synopse/grammar/reader.h"

#include <algorithm>

#include "synopse/grammar/alphabet.h"
#include "synopse/grammar/rule_file.h"
#include "synopse/grammar/source.h"
#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

std::vector<Located> words(const Located& text) {
  std::vector<Located> result;
  std::size_t begin = 0;
  while ((begin = text.text.find_first_not_of(" \t\n", begin)) != std::string::npos) {
    const std::size_t end = std::min(text.text.find_first_of(" \t\n", begin), text.text.size());
    result.push_back(text.part(begin, end - begin));
    begin = end;
  }
  return result;
}

void read_phase(const Statement& line, const Source& source, RuleFileReader& reader,
                Grammar::Content& content) {
  Phase phase{.name = line.keyword, .rules = {}};
  PhaseContent phase_content;
  std::vector<std::string> lexicons;
  for (const Located& file : words(line.rest)) {
    const auto read = reader.read(content.language + "/" + file.text);
    if (!read) {
      source.error(file.position(0), "no file " + content.language + "/" + file.text);
      continue;
    }
    phase.rules.insert(phase.rules.end(), read->rules.begin(), read->rules.end());
    lexicons.insert(lexicons.end(), read->lexicons.begin(), read->lexicons.end());
    phase_content.asked.insert(read->asked.begin(), read->asked.end());
    phase_content.quotations |= read->quotations;
  }
  content.phases.push_back(std::move(phase));
  content.phase_contents.push_back(std::move(phase_content));
  content.phase_lexicons.push_back(std::move(lexicons));
}

// A test such as "judge.polarity=oppose" for lexicon "judge".
void collect_column_tests(const Tags& tags, UsedLexicon& used, const std::string& name) {
  for (std::size_t i = 0; i < tags.size(); ++i) {
    const std::string& tag = tags.name(static_cast<Tag>(i));
    const std::size_t equals = tag.find('=');
    if (equals == std::string::npos || tag[0] == '/' || tag[0] == '"' || !tag.starts_with(name + "."))
      continue;
    const int column =
        used.lexicon->column_index(std::string_view(tag).substr(name.size() + 1, equals - name.size() - 1));
    used.columns.push_back({column, tag.substr(equals + 1), static_cast<Tag>(i)});
  }
}

// How the tokenizer will cut a phrase is not known here: a token may end wherever letters and digits do, or
// after a sign.
void add_prefixes(Grammar::Content& content, const std::string& form) {
  const auto is_word = [](char32_t c) { return is_letter(c) || is_digit(c) || is_mark(c); };
  for (std::size_t at = 0; at < form.size();) {
    const CodePoint c = code_point_at(form, at);
    const std::size_t end = at + c.size;
    const bool goes_on = is_word(c.value) && end < form.size() && is_word(code_point_at(form, end).value);
    if (c.value != U' ' && !goes_on) content.phrase_prefixes.insert(form.substr(0, end));
    at = end;
  }
}

bool is_plain_word(std::string_view form) {
  return std::all_of(form.begin(), form.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80 || c == '-' ||
           (c >= '0' && c <= '9');
  });
}

void index_lexicons(Grammar::Content& content) {
  for (const auto& [name, lexicon] : content.lexicons) {
    UsedLexicon used{.lexicon = lexicon, .tag = content.tags.make(name), .columns = {}};
    collect_column_tests(content.tags, used, name);
    const auto number = static_cast<std::uint16_t>(content.used.size());
    for (std::uint32_t i = 0; i < lexicon->entries().size(); ++i) {
      const std::string& form = lexicon->entries()[i].form;
      content.phrases[form].push_back({number, i});
      if (!is_plain_word(form)) add_prefixes(content, form);
    }
    content.used.push_back(std::move(used));
  }
}

void index_literals(Grammar::Content& content) {
  for (std::size_t i = 0; i < content.tags.size(); ++i) {
    const std::string& name = content.tags.name(static_cast<Tag>(i));
    if (name.size() > 2 && name.front() == '"')
      content.literals[name.substr(1, name.size() - 2)] = static_cast<Tag>(i);
  }
}

void index_rule(Grammar::Content& content, RuleId id, PhaseContent& phase) {
  CompiledRule& rule = content.compiled[id];
  if (rule.level == PatternLevel::text) phase.has_text_rules = true;
  // The rarest first: tags of words and columns were made after those of shapes.
  std::sort(rule.expression.needs.begin(), rule.expression.needs.end(), [](const auto& a, const auto& b) {
    return std::pair(a.size(), b.front()) < std::pair(b.size(), a.front());
  });
}

// A rule that asks for too much cannot be run: that is told when it is read.
void check_size(const Grammar::Content& content, RuleId id, Diagnostics& report) {
  const CompiledRule& rule = content.compiled[id];
  Alphabet alphabet;
  if (rule.level == PatternLevel::text ||
      make_alphabet(rule.expression.regex, rule.each_test.regex, content.tags, alphabet))
    return;
  report.error(content.rules[id].place,
               "rule " + content.rules[id].name + " asks for more than 250 different things",
               "make a phase of its own of a part of it, or put words into a lexicon");
}

void index_phases(Grammar::Content& content, Checks checks, Diagnostics& report) {
  for (std::size_t i = 0; i < content.phases.size(); ++i) {
    PhaseContent& phase = content.phase_contents[i];
    phase.lexicons.assign(content.lexicons.size(), false);
    for (const std::string& name : content.phase_lexicons[i])
      phase.lexicons[static_cast<std::size_t>(
          std::distance(content.lexicons.begin(), content.lexicons.find(name)))] = true;
    phase.tags.assign(content.tags.size(), false);
    for (const Tag tag : phase.asked) phase.tags[tag] = true;
    for (const RuleId id : content.phases[i].rules) {
      index_rule(content, id, phase);
      if (checks != Checks::trusted) check_size(content, id, report);
    }
  }
}

void read_numerals(const Files& files, Grammar::Content& content, Diagnostics& report) {
  const std::string path = content.language + "/lexicon/numerals.lex";
  const std::string* text = files.find(path);
  if (!text) return;
  auto& slot = content.files[path];
  if (!slot) slot = std::make_unique<Lexicon>(Lexicon::read(path, *text, report));
  content.numerals = std::make_unique<Numerals>(*slot);
}

}  // namespace

void read_grammar(const Files& files, Checks checks, Grammar::Content& content, Diagnostics& report) {
  const std::string path = content.language + "/phases.txt";
  const std::string* text = files.find(path);
  if (!text) {
    report.error({path, 0, 0}, "no such file", "a language is a folder with a phases.txt");
    return;
  }
  const Source source(path, *text, report);
  RuleFileReader reader(files, checks, content, report);
  for (const Statement& line : source.statements()) read_phase(line, source, reader, content);
  read_numerals(files, content, report);
  index_lexicons(content);
  index_literals(content);
  index_phases(content, checks, report);
}

}  // namespace synopse
