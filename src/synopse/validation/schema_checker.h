// Holds a file's tags against the schema as they come.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "synopse/validation/findings.h"
#include "synopse/validation/schema.h"
#include "synopse/validation/vocabulary.h"

namespace synopse::validation {

// Where the schema has several declarations for one name, all of them are followed side by side until one is
// left.  After a mistake it goes on as if there had been none: an element that nobody expects is passed over
// with all that it holds.
class SchemaChecker {
 public:
  SchemaChecker(const Schema& schema, Findings& findings);

  void start(const Tag& tag);
  // What stands for an element of that name: nothing is known of its content.
  void stands_for(const Tag& tag, Name name);
  void text(std::string_view piece, std::size_t at);
  void end(std::size_t at);

 private:
  // A declaration that an open element may have.
  struct Thread {
    std::uint32_t declaration = 0;
    std::uint32_t state = 0;   // of its content
    std::uint32_t parent = 0;  // a thread
    std::uint32_t after = 0;   // state of the parent when this element has ended
    bool operator==(const Thread&) const = default;
  };
  struct Frame {
    std::string_view name;
    std::size_t first = 0;  // thread; none when nothing is known of the element
    bool told = false;      // that it has text
  };

  bool is_lost() const { return frames_.back().first == threads_.size(); }
  void attributes(const Tag& tag, std::size_t first);
  bool fits(const Tag& tag, const Declaration& declaration) const;
  std::uint64_t slots_that_take(const TagAttribute& attribute, const Declaration& declaration) const;
  void explain(const Tag& tag, const Declaration& declaration);
  bool explain_attribute(const Tag& tag, const TagAttribute& attribute, const Declaration& declaration);
  bool is_complete(const Thread& thread) const;
  void advance(std::size_t child);
  void unexpected(const Tag& tag);
  std::string expected(std::size_t first, std::size_t last) const;

  const Schema& schema_;
  Findings& findings_;
  std::vector<Thread> threads_;
  std::vector<Frame> frames_;
  std::vector<Thread> next_;
  std::string content_;  // of an element whose text is a value
};

}  // namespace synopse::validation
