#include "synopse/grammar/row_filter.h"

#include "synopse/grammar/located_text.h"
#include "synopse/grammar/pattern.h"

namespace synopse {
namespace {

RowCondition read_condition(const Located& word) {
  const std::size_t equals = word.text.find('=');
  const bool equal = !word.text.starts_with("!");
  const std::string column = word.text.substr(0, equals).substr(equal ? 0 : 1);
  if (equals == std::string::npos || !is_name(column))
    throw PatternError{word.position(0), "expected column=value", "for example [shape=fin | shape=pp]"};
  return {column, word.text.substr(equals + 1), equal, word.position(equal ? 0 : 1)};
}

}  // namespace

RowFilter read_row_filter(const Located& written) {
  const std::string& text = written.text;
  if (!text.starts_with("["))
    throw PatternError{written.position(0), "unexpected '" + text + "' behind the file",
                       "only a test of columns may stand here: [shape=fin]"};
  if (text.find(']') != text.size() - 1)
    throw PatternError{written.position(0), "this '[' is never closed, or something follows its ']'",
                       "for example [shape=fin | shape=pp]"};
  RowFilter filter(1);
  for (const Located& word : words_of(written.part(1, text.size() - 2))) {
    if (word.text != "|") {
      filter.back().push_back(read_condition(word));
      continue;
    }
    if (filter.back().empty())
      throw PatternError{word.position(0), "a test is missing before '|'", "for example shape=fin"};
    filter.emplace_back();
  }
  if (filter.back().empty())
    throw PatternError{written.end, "a test is missing before ']'", "for example shape=fin"};
  return filter;
}

}  // namespace synopse
