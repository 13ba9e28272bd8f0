#include "cli/reporter.h"

#include <iostream>

namespace synopse::cli {
namespace {

// Paths and messages may hold anything; a line stays a line.
std::string one_line(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n')
      out += "\\n";
    else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
      out += '?';
    else
      out += c;
  }
  return out;
}

}  // namespace

void Reporter::warn(const std::string& where, const std::string& what) {
  if (!quiet_) std::cerr << "synopse: " << one_line(where) << ": warning: " << one_line(what) << '\n';
}

void Reporter::refuse(const std::string& where, const std::string& what) {
  ++refused_;
  std::cerr << "synopse: " << one_line(where) << ": error: " << one_line(what) << '\n';
}

void Reporter::tell(const Messages& messages) {
  for (const Message& each : messages.all()) {
    if (each.severity == Severity::error)
      refuse(each.where, each.what);
    else
      warn(each.where, each.what);
  }
}

void Reporter::show(const Diagnostic& diagnostic) {
  if (!quiet_ || diagnostic.severity == Severity::error) std::cerr << diagnostic;
}

}  // namespace synopse::cli
