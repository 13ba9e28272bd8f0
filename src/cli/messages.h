// What is to be said about inputs, as values: whoever works on one input keeps them until its turn comes.
#pragma once

#include <string>
#include <vector>

#include "synopse/text/diagnostics.h"

namespace synopse::cli {

struct Message {
  Severity severity = Severity::error;
  std::string where;  // "path", "path:line", "archive!member"
  std::string what;
};

// An error says that an input, or a part of it, is refused.
class Messages {
 public:
  void warn(std::string where, std::string what) {
    all_.push_back({Severity::warning, std::move(where), std::move(what)});
  }
  void refuse(std::string where, std::string what) {
    all_.push_back({Severity::error, std::move(where), std::move(what)});
  }
  void note(std::string where, std::string what) {
    all_.push_back({Severity::note, std::move(where), std::move(what)});
  }
  bool any_refused() const {
    for (const Message& each : all_)
      if (each.severity == Severity::error) return true;
    return false;
  }
  void add(const Message& one) { all_.push_back(one); }
  void add(const Messages& others) { all_.insert(all_.end(), others.all_.begin(), others.all_.end()); }
  const std::vector<Message>& all() const { return all_; }

 private:
  std::vector<Message> all_;
};

}  // namespace synopse::cli
