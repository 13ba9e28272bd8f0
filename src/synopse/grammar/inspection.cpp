#include "synopse/grammar/inspection.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "synopse/grammar/content.h"
#include "synopse/grammar/field_values.h"
#include "synopse/grammar/lexicon_reader.h"
#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr std::uint32_t kLongestExpression = 32;  // code points of a /regex/ that are shown

// Folded, with one blank for every run of white space: how forms are stored.
std::string as_form(std::string_view text) {
  std::string folded = fold(text), form;
  for (std::size_t at = 0; at < folded.size();) {
    const CodePoint c = code_point_at(folded, at);
    if (!is_space(c.value))
      form.append(folded, at, c.size);
    else if (!form.empty() && form.back() != ' ')
      form.push_back(' ');
    at += c.size;
  }
  return form;
}

// By lexicon number.
std::string_view name_of(const Grammar::Content& content, std::size_t lexicon) {
  return std::next(content.lexicons.begin(), static_cast<std::ptrdiff_t>(lexicon))->first;
}

// Without the rows that a `lexicon` statement chose: "de/lexicon/verbs.lex [shape=pp]".
std::string_view path_of(const Grammar::Content& content, std::string_view name) {
  const std::string_view identity = content.lexicon_paths.find(name)->second;
  return identity.substr(0, identity.find(' '));
}

LexiconLine line_of(const Grammar::Content& content, std::size_t lexicon, const Lexicon::Entry& entry) {
  const std::string_view name = name_of(content, lexicon);
  const std::string_view path = path_of(content, name);
  return {name, entry.generated ? generated_lexicon_path(path) : std::string(path), entry.line,
          entry.written};
}

const PhaseContent& content_of(const Grammar::Content& content, const Phase& phase) {
  return content.phase_contents[static_cast<std::size_t>(&phase - content.phases.data())];
}

// "judge" of "judge.polarity", as a field function's argument has it; empty: no lexicon.
std::string_view lexicon_of(const Grammar::Content& content, std::string_view argument) {
  const std::size_t dot = argument.find('.');
  if (dot == std::string_view::npos || argument.starts_with('"')) return {};
  const auto found = content.lexicons.find(argument.substr(0, dot));
  return found == content.lexicons.end() ? std::string_view() : std::string_view(found->first);
}

bool is_asked(const Grammar::Content& content, std::size_t number) {
  const UsedLexicon& used = content.used[number];
  for (const PhaseContent& phase : content.phase_contents) {
    if (phase.tags[used.tag]) return true;
    for (const ColumnTest& test : used.columns)
      if (phase.tags[test.tag]) return true;
  }
  const std::string_view name = name_of(content, number);
  for (const Rule& rule : content.rules)
    for (const Action& action : rule.actions)
      for (const std::string& argument : action.arguments)
        if (!action.function.empty() && lexicon_of(content, argument) == name) return true;
  return false;
}

// Names of the lexicons that a rule's tests want, and do not merely shun.
std::set<std::string_view> wanted_lexicons(const Grammar::Content& content, RuleId rule) {
  std::set<std::string_view> names;
  const Alphabet& alphabet = content.compiled[rule].items.alphabet;
  for (std::uint32_t test = 0; test < alphabet.tests(); ++test)
    for (const TestWay& way : alphabet.ways(test))
      for (const Tag tag : way.wanted) {
        const std::string_view name = content.tags.name(tag);
        const auto found = content.lexicons.find(name.substr(0, name.find('.')));
        if (found != content.lexicons.end()) names.insert(found->first);
      }
  return names;
}

}  // namespace

std::vector<LexiconLine> lexicon_lines(const Grammar& grammar, std::string_view text, const Phase* phase) {
  const Grammar::Content& content = grammar.content();
  std::vector<LexiconLine> lines;
  for (const PhraseRow& row : content.phrases.find(as_form(text))) {
    if (phase && !content_of(content, *phase).lexicons[row.lexicon]) continue;
    const Lexicon::Entry entry = content.used[row.lexicon].lexicon->entry(row.row);
    if (!entry.exact_case || entry.written == text) lines.push_back(line_of(content, row.lexicon, entry));
  }
  return lines;
}

std::vector<LexiconLine> all_lexicon_lines(const Grammar& grammar) {
  const Grammar::Content& content = grammar.content();
  std::vector<LexiconLine> lines;
  for (std::size_t number = 0; number < content.used.size(); ++number)
    if (is_asked(content, number))
      for (const Lexicon::Entry entry : content.used[number].lexicon->entries())
        if (!entry.generated) lines.push_back(line_of(content, number, entry));
  const auto place = [](const LexiconLine& each) { return std::tuple(each.path, each.line); };
  std::stable_sort(lines.begin(), lines.end(),
                   [&](const LexiconLine& a, const LexiconLine& b) { return place(a) < place(b); });
  lines.erase(std::unique(lines.begin(), lines.end(),
                          [&](const LexiconLine& a, const LexiconLine& b) { return place(a) == place(b); }),
              lines.end());
  return lines;
}

std::vector<std::string_view> unasked_lexicons(const Grammar& grammar) {
  const Grammar::Content& content = grammar.content();
  std::vector<std::string_view> names;
  for (std::size_t number = 0; number < content.used.size(); ++number)
    if (!is_asked(content, number)) names.push_back(name_of(content, number));
  return names;
}

std::vector<LexiconLine> looked_up_lines(const Grammar& grammar, const Document& document,
                                         const Match& match) {
  std::vector<LexiconLine> found;
  for (const Action& action : grammar.rule(match.rule).actions) {
    if (action.function.empty()) continue;
    for (const std::string& argument : action.arguments) {
      const std::string_view name = lexicon_of(grammar.content(), argument);
      if (name.empty()) continue;
      for (const LexiconLine& line :
           lexicon_lines(grammar, joined_captures(action.arguments.front(), document, match)))
        if (line.lexicon == name) found.push_back(line);
    }
  }
  return found;
}

std::vector<LineUse> lines_behind(const Grammar& grammar, const Document& document, const Phase& phase,
                                  const Match& match, std::span<const SeenItem> items) {
  const Grammar::Content& content = grammar.content();
  const bool of_text = content.compiled[match.rule].level == PatternLevel::text;
  const std::set<std::string_view> wanted = wanted_lexicons(content, match.rule);
  std::vector<LineUse> uses;
  const auto use = [&](Span span, const LexiconLine& line) {
    const bool known = std::any_of(uses.begin(), uses.end(), [&](const LineUse& each) {
      return each.line.path == line.path && each.line.line == line.line &&
             (each.span == span || span == match.span);
    });
    if (!known) uses.push_back({span, line});
  };
  const auto add = [&](Span span) {
    for (const LexiconLine& line : lexicon_lines(grammar, document[span], &phase))
      if (of_text || wanted.contains(line.lexicon)) use(span, line);
  };
  if (of_text)
    for (const Capture& capture : match.captures) add(capture.span);
  else
    for (const SeenItem& item : items)
      if (match.whole.contains(item.span)) add(item.span);
  for (const LexiconLine& line : looked_up_lines(grammar, document, match)) use(match.span, line);
  return uses;
}

std::string_view tag_name(const Grammar& grammar, Tag tag) { return grammar.content().tags.name(tag); }

std::string readable_tag(std::string_view name) {
  if (name.starts_with('/')) {
    if (CodePoints(name).count() <= kLongestExpression) return std::string(name);
    return std::string(name.substr(0, CodePoints(name).to_byte(kLongestExpression - 2))) + "\u2026/";
  }
  const std::size_t dot = name.find('.');
  if (name.starts_with('"') || dot == std::string_view::npos || name.find('=') == std::string_view::npos)
    return std::string(name);
  std::string out(name.substr(0, dot));
  for (std::size_t begin = dot + 1, end = 0; begin < name.size(); begin = end + 1) {
    end = std::min(name.find('&', begin), name.size());
    std::string condition(name.substr(begin, end - begin));
    const std::size_t unequal = condition.find("!=");
    if (unequal != std::string::npos) condition = "!" + condition.erase(unequal, 1);
    out += " " + condition;
  }
  return out;
}

std::vector<Tag> asked_tags(const Grammar& grammar, const Phase& phase) {
  const auto& asked = content_of(grammar.content(), phase).asked;
  return {asked.begin(), asked.end()};
}

}  // namespace synopse
