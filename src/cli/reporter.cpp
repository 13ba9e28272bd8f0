#include "cli/reporter.h"

#include <new>
#include <sstream>

#include "cli/bytes.h"
#include "cli/json.h"
#include "synopse/text/utf8.h"

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

// Names of files may be no UTF-8, and JSON must be.
std::string json_line(Severity severity, const std::string& where, const std::string& what) {
  JsonObject line;
  line.add("level", name(severity)).add("where", decoded(where).text);
  return line.add("message", decoded(what).text).text() + "\n";
}

std::string place_text(const Place& place) {
  std::string text = place.file;
  if (place.line > 0) text += ":" + std::to_string(place.line);
  if (place.line > 0 && place.column > 0) text += ":" + std::to_string(place.column);
  return text;
}

}  // namespace

void Reporter::write(Severity severity, const std::string& where, const std::string& what) {
  progress_.clear();
  if (json_) return write_error(json_line(severity, where, what));
  write_error("synopse: " + one_line(where) + ": " + std::string(name(severity)) + ": " + one_line(what) +
              "\n");
}

void Reporter::note(const std::string& where, const std::string& what) {
  if (verbose_) write(Severity::note, where, what);
}

void Reporter::warn(const std::string& where, const std::string& what) {
  statistics_.add_warning();
  if (!quiet_) write(Severity::warning, where, what);
}

void Reporter::refuse(const std::string& where, const std::string& what) {
  ++refused_;
  statistics_.add_refused();
  write(Severity::error, where, what);
}

void Reporter::tell(const Messages& messages) {
  for (const Message& each : messages.all()) {
    if (each.severity == Severity::error)
      refuse(each.where, each.what);
    else if (each.severity == Severity::warning)
      warn(each.where, each.what);
    else
      note(each.where, each.what);
  }
}

void Reporter::count_answered() { statistics_.add_refused(); }

void Reporter::show(const Diagnostic& diagnostic) {
  if (quiet_ && diagnostic.severity != Severity::error) return;
  progress_.clear();
  if (json_) {
    const std::string hint = diagnostic.hint.empty() ? "" : " (" + diagnostic.hint + ")";
    return write_error(
        json_line(diagnostic.severity, place_text(diagnostic.place), diagnostic.message + hint));
  }
  std::ostringstream text;
  text << diagnostic;
  write_error(text.str());
}

void Reporter::done(const InputCount& count) {
  statistics_.add(count);
  progress_.show(statistics_);
}

// Where it is memory that lacks, this needs none.
void Reporter::fail(std::string_view what) {
  progress_.clear();
  if (json_) {
    try {
      return write_error(json_line(Severity::error, {}, std::string(what)));
    } catch (const std::bad_alloc&) {
      // Then as text.
    }
  }
  for (const std::string_view part : {std::string_view("synopse: "), what, std::string_view("\n")})
    write_error(part);
}

void Reporter::finish(std::string_view command, int exit_code) {
  progress_.finish(statistics_);
  const double seconds = progress_.seconds();
  if (verbose_ && !json_ && statistics_.inputs() > 0)
    write_error("synopse: " + std::to_string(statistics_.inputs()) + " inputs, " +
                std::to_string(statistics_.refused()) + " refused, " +
                std::to_string(statistics_.warnings()) + " warnings\n");
  if (stats_path_.empty()) return;
  OutputBytes file(stats_path_ == "-" ? "" : stats_path_);
  file.write(statistics_.json(command, exit_code, seconds));
  file.finish();
}

}  // namespace synopse::cli
