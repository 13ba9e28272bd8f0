// Tests on one item in an item pattern: "word" /regex/ [test test | test].
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "synopse/grammar/lexicon.h"
#include "synopse/grammar/pattern_cursor.h"

namespace synopse {

class ItemTestParser : protected PatternCursor {
 protected:
  using PatternCursor::PatternCursor;

  Expression tests();
  Tag literal();
  Tag regex();
  // An item that has the tag; any item.
  Expression one(Tag tag) { return {record(conditions({tag}, {})), {{tag}}}; }
  Expression any() { return {record(conditions({}, {})), {}}; }

 private:
  // What one alternative of a test asks for.
  struct Alternative {
    std::set<Tag> wanted, unwanted;
    std::map<std::string, std::set<std::string>> columns;  // by lexicon: "polarity=oppose", "kind!=claim"
    std::string lexicon;                                   // named last: columns behind it are its own
  };

  // A lexicon with columns is one test, which one row of it must pass: "judge.kind!=claim&polarity=oppose".
  Expression asks_for(Alternative& alternative, std::size_t begin);
  // An annotation is an item without words: it passes no "word" and no /regex/.
  void check_annotation(const Alternative& alternative, std::size_t begin);
  void check_column(const std::string& column, const std::string& value, std::size_t begin,
                    const std::string& name);
  static std::string columns_of(const Lexicon& lexicon);
  void check_value(const Lexicon& lexicon, int column, const std::string& value, std::size_t byte,
                   const std::string& name);
  static std::string either_mark();
  void test(Alternative& alternative);
  // [any] is a test that never fails: an unwanted tag that no item has.
  void wildcard(Alternative& alternative);
  Tag named_test(const std::string& name);
  void unknown_test(std::size_t begin, const std::string& name);
  // [judge polarity=oppose !kind=claim]: what the row of the lexicon named before says.
  void column_test(const std::string& column, std::string_view comparison, Alternative& alternative);
  // What stands between a test's marks for one alternative.
  std::string conditions(const std::set<Tag>& wanted, const std::set<Tag>& unwanted);
  static std::string record(const std::string& conditions);
};

}  // namespace synopse
