#include "synopse/grammar/example.h"

#include <algorithm>

#include "synopse/grammar/pattern.h"

namespace synopse {
namespace {

bool is_name_char(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; }

std::string trimmed(std::string text) {
  const std::size_t begin = text.find_first_not_of(" \t\n");
  if (begin == std::string::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\n") + 1 - begin);
}

// The name in "<name:", empty for a bare "<".
std::string mark_name(const std::string& text, std::size_t begin) {
  std::size_t end = begin;
  while (end < text.size() && is_name_char(text[end])) ++end;
  const bool named = end > begin && text[begin] >= 'a' && end < text.size() && text[end] == ':' &&
                     end + 1 < text.size() && text[end + 1] != ' ';
  return named ? text.substr(begin, end - begin) : std::string();
}

struct OpenMark {
  std::string name;
  std::size_t begin, source;
};

void read_marks(const Located& source, std::size_t stop, Example& example) {
  const std::string& text = source.text;
  std::vector<OpenMark> open;
  for (std::size_t i = 0; i < stop; ++i) {
    const char c = text[i];
    if (c == '\\' && i + 1 < stop && (text[i + 1] == '<' || text[i + 1] == '>' || text[i + 1] == '\\')) {
      example.text += text[++i];
    } else if (c == '<') {
      const std::string name = mark_name(text, i + 1);
      open.push_back({name, example.text.size(), i});
      if (!name.empty()) i += name.size() + 1;
    } else if (c == '>' && !open.empty()) {
      const Span span{static_cast<std::uint32_t>(open.back().begin),
                      static_cast<std::uint32_t>(example.text.size())};
      if (!example.spans.emplace(open.back().name, span).second)
        throw PatternError{source.position(i),
                           open.back().name.empty() ? "two marks without a name"
                                                    : "'" + open.back().name + "' is marked twice",
                           "one mark a name; <...> is the span, <name:...> a capture"};
      open.pop_back();
    } else if (c == '>') {
      throw PatternError{source.position(i), "this '>' was never opened", "write \\> for the sign itself"};
    } else {
      example.text += c == '\n' ? ' ' : c;
    }
  }
  if (!open.empty())
    throw PatternError{source.position(open.back().source), "this '<' is never closed",
                       "write \\< for the sign itself"};
}

// The end of a value: a comma that another "field=" follows, or the end.
std::size_t value_end(const std::string& text, std::size_t from) {
  for (std::size_t comma = text.find(", ", from); comma != std::string::npos;
       comma = text.find(", ", comma + 1)) {
    std::size_t name = comma + 2;
    while (name < text.size() && is_name_char(text[name])) ++name;
    if (name > comma + 2 && name < text.size() && text[name] == '=') return comma;
  }
  return text.size();
}

void read_fields(const Located& source, std::size_t begin, Example& example) {
  const std::string& text = source.text;
  if (text.find('=', begin) == std::string::npos) {  // "=> 96" is short for "=> value=96"
    example.fields["value"] = trimmed(text.substr(begin));
    return;
  }
  while (begin < text.size()) {
    const std::size_t equals = text.find('=', begin);
    if (equals == std::string::npos)
      throw PatternError{source.position(begin), "expected field=value", "for example  => value=96, unit=%"};
    const std::size_t end = value_end(text, equals);
    example.fields[trimmed(text.substr(begin, equals - begin))] =
        trimmed(text.substr(equals + 1, end - equals - 1));
    begin = std::min(text.size(), end + 2);
  }
}

}  // namespace

Example read_example(const Located& source, bool expected, const Place& place) {
  Example example{.expected = expected, .place = place};
  const std::size_t arrow = expected ? source.text.rfind("=>") : std::string::npos;
  const std::size_t stop =
      arrow == std::string::npos ? source.text.size() : source.text.find_last_not_of(" \t\n", arrow - 1) + 1;
  read_marks(source, stop, example);
  if (arrow != std::string::npos) read_fields(source, arrow + 2, example);
  if (example.text.empty())
    throw PatternError{source.position(0), "an example without text", "write a sentence"};
  return example;
}

}  // namespace synopse
