// A rule as its file states it, before RE2 sees it.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "synopse/document/shared_text.h"
#include "synopse/document/span.h"
#include "synopse/text/diagnostics.h"

namespace synopse {

using RuleId = std::uint32_t;

enum class PatternLevel : std::uint8_t {
  text,
  items
};  // what a pattern runs over: characters, or tokens and annotations

// field = function(arguments), e.g. value = number(value); a constant has an empty function and one argument.
struct Action {
  std::string field;
  std::string function;
  std::vector<std::string> arguments;
  Place place;
};

// A `yes` or `no` line: a sentence, the spans it must (not) yield, the fields they must carry.
struct Example {
  bool expected = true;
  std::string text;                           // without the marks
  std::map<std::string, Span> spans;          // capture name -> bytes in text; "" is the span that is marked
  std::map<std::string, std::string> fields;  // what stands behind =>
  Place place;
};

struct Rule {
  std::string name;     // unique in its language: "titled_person"
  std::string kind;     // "entity", "figure", "stance", "none"
  std::string subkind;  // "person", "percent", "judgement"
  std::string span;     // the capture to annotate; empty means the whole match
  std::string each;     // one annotation (stances: one member) for every such item inside a capture
  int prefer = 0;       // breaks ties between equally long matches
  std::vector<Action> actions;
  std::vector<Example> examples;
  Place place;
  // What annotations of the rule carry: "de/persons.rules:12 titled_person", and the subkind.
  SharedText label, type;
  void settle();  // makes them; whoever has read all of the rule calls it
};

}  // namespace synopse
