#include "synopse/grammar/paradigm_reader.h"

#include <algorithm>
#include <utility>

#include "synopse/grammar/located_text.h"
#include "synopse/grammar/pattern.h"

namespace synopse {
namespace {

std::string did_you_mean(std::string_view word, const std::vector<std::string>& known) {
  const std::string near = nearest(word, known);
  return near.empty() ? std::string() : "did you mean '" + near + "'?";
}

class ParadigmReader {
 public:
  ParadigmReader(const Source& source, const Paradigms& earlier) : source_(source), earlier_(earlier) {}

  Paradigm read(const Statement& statement) {
    head(statement);
    for (const Statement& part : statement.body) {
      try {
        body(part);
      } catch (const PatternError& error) {
        source_.error(error.at, error.message, error.hint);
      }
    }
    if (paradigm_.form_sets.empty() && !paradigm_.name.empty())
      source_.error(statement.place, "paradigm " + paradigm_.name + " makes no forms",
                    "add a line such as: forms number=sg: {" + paradigm_.parts.front() + "}");
    return std::move(paradigm_);
  }

 private:
  // "verb particle|infinitive [present past participle] + preposition", or "noun_verb like verb".
  void head(const Statement& statement) {
    try {
      const std::vector<Located> words = words_of(statement.rest);
      if (words.size() < 2 || !is_name(words[0].text))
        throw PatternError{statement.rest.position(0), "a paradigm needs a name and a part",
                           "for example: paradigm noun singular [plural]"};
      if (words[1].text == "like") {
        like(words);
      } else {
        for (std::size_t i = 1; i < words.size(); ++i) head_word(words, i);
        if (depth_ > 0)
          throw PatternError{statement.rest.end, "a '[' is never closed",
                             "parts in [ ] may be missing from a line"};
        paradigm_.counts.insert(paradigm_.parts.size());
      }
      paradigm_.name = words[0].text;
      paradigm_.place = statement.place;
    } catch (const PatternError& error) {
      source_.error(error.at, error.message, error.hint);
    }
  }

  void like(const std::vector<Located>& words) {
    const Paradigm* other = words.size() == 3 ? earlier_.find(words[2].text) : nullptr;
    if (!other)
      throw PatternError{words.back().position(0), "no paradigm '" + words.back().text + "' stands above",
                         earlier_.names().empty() ? "write the other one first"
                                                  : did_you_mean(words.back().text, earlier_.names())};
    paradigm_ = *other;
    paradigm_.form_sets.clear();
  }

  void head_word(const std::vector<Located>& words, std::size_t& i) {
    Located word = words[i];
    if (word.text == "+" && i + 2 == words.size()) {
      paradigm_.behind_plus = new_part(words[++i]);
      return;
    }
    while (word.text.starts_with("[")) {
      paradigm_.counts.insert(paradigm_.parts.size());
      ++depth_;
      word = word.part(1, word.text.size());
    }
    std::size_t closed = 0;
    while (word.text.size() > closed && word.text[word.text.size() - 1 - closed] == ']') ++closed;
    if (closed > depth_)
      throw PatternError{word.position(word.text.size() - closed), "unexpected ']'", "it was never opened"};
    depth_ -= closed;
    word = word.part(0, word.text.size() - closed);
    const std::size_t bar = word.text.find('|');
    if (bar != std::string::npos && i == 1) {
      paradigm_.before_bar = new_part(word.part(0, bar));
      word = word.part(bar + 1, word.text.size());
    }
    paradigm_.parts.push_back(new_part(word));
  }

  std::string new_part(const Located& word) const {
    if (!is_name(word.text))
      throw PatternError{word.position(0), "'" + word.text + "' is no name of a part",
                         "letters, digits and _"};
    if (paradigm_.has_part(word.text))
      throw PatternError{word.position(0), "part '" + word.text + "' is named twice",
                         "two parts need two names"};
    return word.text;
  }

  void body(const Statement& part) {
    if (part.keyword == "make") return make(part);
    if (part.keyword == "forms") return forms(part, part.rest.text.find(':'));
    if (part.keyword == "forms:") return forms(part, 0);
    throw PatternError{part.place, "unknown statement '" + part.keyword + "'", "make or forms"};
  }

  // "NAME from PART" and cases on the lines below, or "NAME = template, template".
  void make(const Statement& statement) {
    const std::size_t line_end = std::min(statement.rest.text.find('\n'), statement.rest.text.size());
    const std::size_t equals = statement.rest.text.find('=');
    MadePart made;
    if (equals < line_end) {
      Located name = statement.rest.part(0, equals);
      name.trim();
      made.name = new_name(name);
      made.templates = templates(statement.rest.part(equals + 1, statement.rest.text.size()));
    } else {
      const std::vector<Located> words = words_of(statement.rest.part(0, line_end));
      if (words.size() != 3 || words[1].text != "from")
        throw PatternError{statement.rest.position(0), "expected NAME from PART, or NAME = forms",
                           "for example: make stem from infinitive"};
      made.name = new_name(words[0]);
      made.from = known_part(words[2]);
      for (const Located& line : lines_of(statement.rest.part(line_end, statement.rest.text.size())))
        made.cases.push_back(one_case(line));
      if (made.cases.empty())
        throw PatternError{statement.rest.end, "no line says how to make " + made.name,
                           "below it, for example:  -en -> -t"};
    }
    paradigm_.made.push_back(std::move(made));
  }

  // A part of the line may be made, too: when it is not given.
  std::string new_name(const Located& name) const {
    const auto is_it = [&](const auto& other) { return other == name.text; };
    if (std::any_of(paradigm_.parts.begin(), paradigm_.parts.end(), is_it)) return name.text;
    return new_part(name);
  }

  std::string known_part(const Located& word) const {
    if (paradigm_.has_part(word.text)) return word.text;
    const std::string near = did_you_mean(word.text, paradigm_.part_names());
    throw PatternError{word.position(0), "no part '" + word.text + "' so far",
                       near.empty() ? "the head names parts, and `make` above this line" : near};
  }

  // "(el|er)-n -> -t, -et": what stands before the ending, the ending, what stands instead of it.
  PartCase one_case(const Located& line) const {
    const std::size_t arrow = line.text.find("->");
    if (arrow == std::string::npos)
      throw PatternError{line.position(0), "expected ENDING -> ENDING", "for example:  -en -> -t"};
    Located left = line.part(0, arrow);
    left.trim();
    const std::size_t hyphen = left.text.rfind('-');
    const bool ending = hyphen != std::string::npos;
    std::string regex = ending ? "(.*(?:" + left.text.substr(0, hyphen) + "))" +
                                     quoted(std::string_view(left.text).substr(hyphen + 1))
                               : left.text;
    regex = "^(?:" + regex + ")$";
    check_regex(regex, left, "expression");
    PartCase result{.whole_word = std::make_shared<const Regex>(regex), .results = {}};
    for (Located& each : list_of(line.part(arrow + 2, line.text.size()))) {
      if (each.text == "none") continue;
      result.results.push_back(case_result(each, ending, result.whole_word->groups().size()));
    }
    return result;
  }

  std::string case_result(const Located& written, bool ending, std::size_t groups) const {
    const std::string& text = written.text;
    for (std::size_t at = text.find('\\'); at != std::string::npos; at = text.find('\\', at + 2)) {
      const char digit = at + 1 < text.size() ? text[at + 1] : '\0';
      if (digit < '0' || digit > '9' || static_cast<std::size_t>(digit - '0') >= groups)
        throw PatternError{written.position(at), "no such group", "\\1 is what the first ( ) matched"};
    }
    if (text == "\"\"") return {};
    if (!ending) return text;
    if (!text.starts_with("-"))
      throw PatternError{written.position(0), "what stands instead of an ending begins with '-'",
                         "-" + text + "; for another word, match the whole: (.*)en -> \\1" + text};
    return "\\1" + text.substr(1);
  }

  std::vector<FormTemplate> templates(const Located& list) const {
    std::vector<FormTemplate> result;
    for (const Located& each : list_of(list)) result.push_back(form_template(each));
    return result;
  }

  FormTemplate form_template(const Located& written) const {
    FormTemplate result;
    const std::string& text = written.text;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t open = std::min(text.find('{', at), text.size());
      if (open > at) result.pieces.push_back({.text = text.substr(at, open - at)});
      if (open == text.size()) break;
      const std::size_t close = text.find('}', open);
      if (close == std::string::npos)
        throw PatternError{written.position(open), "this '{' is never closed", "a part is {name}"};
      const bool optional = text[close - 1] == '?';
      const Located name = written.part(open + 1, close - open - 1 - (optional ? 1 : 0));
      result.pieces.push_back({.is_part = true, .optional = optional, .text = known_part(name)});
      at = close + 1;
    }
    return result;
  }

  // "shape=fin mood=ind unless particle: template, template"; `head` is the length of what stands before the
  // colon, or 0 when nothing does.
  void forms(const Statement& statement, std::size_t head) {
    if (head == std::string::npos)
      throw PatternError{statement.rest.end, "expected ':' and forms",
                         "for example: forms number=pl: {plural}, {plural}n"};
    const Located list = statement.rest.part(head == 0 ? 0 : head + 1, statement.rest.text.size());
    FormSet set;
    std::vector<std::string>* conditions = nullptr;
    for (const Located& word : words_of(statement.rest.part(0, head))) {
      const std::size_t equals = word.text.find('=');
      if (word.text == "if") {
        conditions = &set.needed;
      } else if (word.text == "unless") {
        conditions = &set.excluded;
      } else if (equals != std::string::npos) {
        set.columns.emplace_back(word.text.substr(0, equals),
                                 form_template(word.part(equals + 1, word.text.size())));
      } else if (conditions) {
        conditions->push_back(known_part(word));
      } else {
        throw PatternError{word.position(0), "expected COLUMN=VALUE, `if PART` or `unless PART`",
                           "for example: forms number=pl unless particle: {plural}"};
      }
    }
    set.forms = templates(list);
    if (set.forms.empty())
      throw PatternError{statement.rest.end, "no forms behind ':'", "for example {stem}e, {past}"};
    paradigm_.form_sets.push_back(std::move(set));
  }

  const Source& source_;
  const Paradigms& earlier_;
  Paradigm paradigm_;
  std::size_t depth_ = 0;
};

}  // namespace

Paradigm read_paradigm(const Statement& statement, const Source& source, const Paradigms& earlier) {
  return ParadigmReader(source, earlier).read(statement);
}

}  // namespace synopse
