#include "synopse/grammar/reader.h"

#include <algorithm>

#include "synopse/grammar/lexicon_reader.h"
#include "synopse/grammar/phase_list.h"
#include "synopse/grammar/phrase_builder.h"
#include "synopse/grammar/rule_file.h"
#include "synopse/grammar/source.h"

namespace synopse {
namespace {

void read_phase(const ListedPhase& listed, RuleFileReader& reader, Grammar::Content& content) {
  Phase phase{.name = listed.name, .rules = {}};
  PhaseContent phase_content;
  std::vector<std::string> lexicons;
  for (const ListedFile& file : listed.files) {
    const auto read = reader.read(content.language + "/" + file.path);
    if (!read) {
      file.source->error(file.at, "no file " + content.language + "/" + file.path,
                         "paths are relative to " + content.language + "/");
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

// "polarity=oppose" or "polarity!=oppose".
ColumnTest::Condition column_condition(const Lexicon& lexicon, std::string_view written) {
  const std::size_t equals = written.find('=');
  const bool equal = written[equals - 1] != '!';
  return {lexicon.column_index(written.substr(0, equal ? equals : equals - 1)),
          std::string(written.substr(equals + 1)), equal};
}

// Tests such as "judge.kind!=claim&polarity=oppose" for lexicon "judge".
void collect_column_tests(const Tags& tags, UsedLexicon& used, const std::string& name) {
  for (std::size_t i = 0; i < tags.size(); ++i) {
    const std::string& tag = tags.name(static_cast<Tag>(i));
    if (!tag.starts_with(name + ".") || tag.find('=') == std::string::npos) continue;
    ColumnTest test{.conditions = {}, .tag = static_cast<Tag>(i)};
    for (std::size_t begin = name.size() + 1, end = 0; end < tag.size(); begin = end + 1) {
      end = std::min(tag.find('&', begin), tag.size());
      test.conditions.push_back(
          column_condition(*used.lexicon, std::string_view(tag).substr(begin, end - begin)));
    }
    used.columns.push_back(std::move(test));
  }
}

void index_lexicons(Grammar::Content& content) {
  for (const auto& [name, lexicon] : content.lexicons) {
    UsedLexicon used{.lexicon = lexicon, .tag = content.tags.make(name), .columns = {}};
    collect_column_tests(content.tags, used, name);
    content.used.push_back(std::move(used));
  }
}

void build_phrases(Grammar::Content& content) {
  PhraseTableBuilder phrases;
  for (std::uint16_t number = 0; number < content.used.size(); ++number) {
    const Lexicon& lexicon = *content.used[number].lexicon;
    for (std::uint32_t row = 0; row < lexicon.size(); ++row)
      phrases.add(lexicon.entry(row).form, {.row = row, .lexicon = number});
  }
  content.phrases = phrases.build();
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
  std::sort(rule.needs.begin(), rule.needs.end(), [](const auto& a, const auto& b) {
    return std::pair(a.size(), b.front()) < std::pair(b.size(), a.front());
  });
}

void index_phases(Grammar::Content& content) {
  for (std::size_t i = 0; i < content.phases.size(); ++i) {
    PhaseContent& phase = content.phase_contents[i];
    phase.lexicons.assign(content.lexicons.size(), false);
    for (const std::string& name : content.phase_lexicons[i])
      phase.lexicons[static_cast<std::size_t>(
          std::distance(content.lexicons.begin(), content.lexicons.find(name)))] = true;
    phase.tags.assign(content.tags.size(), false);
    for (const Tag tag : phase.asked) phase.tags[tag] = true;
    for (const RuleId id : content.phases[i].rules) index_rule(content, id, phase);
  }
}

std::string numerals_path(const Grammar::Content& content) {
  return content.language + "/lexicon/numerals.lex";
}

void read_numerals(LexiconReader& lexicons, Grammar::Content& content) {
  const std::string path = numerals_path(content);
  if (content.files.contains(path)) return;
  if (std::optional<Lexicon> read = lexicons.read(path))
    content.files[path] = std::make_unique<Lexicon>(std::move(*read));
}

}  // namespace

void index_names(Grammar::Content& content) {
  index_lexicons(content);
  index_literals(content);
  if (const auto numerals = content.files.find(numerals_path(content)); numerals != content.files.end())
    content.numerals = std::make_unique<Numerals>(*numerals->second);
}

void read_grammar(const Files& files, Checks checks, Grammar::Content& content, Diagnostics& report) {
  const std::string path = content.language + "/phases.txt";
  const std::vector<std::string_view> texts = files.texts(path);
  if (texts.empty()) {
    report.error({path, 0, 0}, "no such file", "a language is a folder with a phases.txt");
    return;
  }
  std::vector<Source> layers;
  for (auto text = texts.rbegin(); text != texts.rend(); ++text) layers.emplace_back(path, *text, report);
  const std::vector<ListedPhase> phases = read_phases(layers);
  LexiconReader lexicons(files, report);
  RuleFileReader reader(files, checks, lexicons, content, report);
  for (const ListedPhase& phase : phases)
    for (const ListedFile& file : phase.files) reader.look_ahead(content.language + "/" + file.path);
  for (const ListedPhase& phase : phases) {
    read_phase(phase, reader, content);
    reader.end_phase();
  }
  reader.finish();
  read_numerals(lexicons, content);
  index_names(content);
  build_phrases(content);
  index_phases(content);
}

}  // namespace synopse
