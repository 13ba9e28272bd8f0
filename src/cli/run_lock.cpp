#include "cli/run_lock.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sstream>
#include <vector>

#include "cli/bytes.h"
#include "synopse/error.h"

namespace synopse::cli {
namespace {

// Who holds a lock, in the order of the fields in its file.
struct Holder {
  std::string host;   // the machine, and which start of it
  std::string space;  // of process ids: containers have their own
  std::string pid, started;
  std::string job, restarts;  // of a cluster; empty: none

  bool operator==(const Holder&) const = default;
};

std::string first_line(const std::string& path) {
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  return line;
}

std::string host_name() {
  std::array<char, 256> name{};
  if (::gethostname(name.data(), name.size() - 1) != 0) return "unknown";
  return name.data();
}

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

// A process id is given again; together with this it is not.  Empty: there is no such process.
std::string start_of(const std::string& pid) {
  const std::string line = first_line("/proc/" + pid + "/stat");
  const std::size_t end_of_name = line.rfind(')');
  if (end_of_name == std::string::npos) return {};
  std::istringstream fields(line.substr(end_of_name + 1));
  std::string field;
  constexpr int kStartTime = 20;  // the field, counted from behind the name
  for (int i = 0; i < kStartTime; ++i) {
    fields >> field;
    if (i == 0 && (field == "Z" || field == "X")) return {};  // it has ended, and nobody has asked how
  }
  return field;
}

std::string job_id() {
  const std::string array = variable("SLURM_ARRAY_JOB_ID");
  return array.empty() ? variable("SLURM_JOB_ID") : array + "_" + variable("SLURM_ARRAY_TASK_ID");
}

std::string process_space() {
  std::array<char, 64> target{};
  return ::readlink("/proc/self/ns/pid", target.data(), target.size() - 1) > 0 ? target.data() : "unknown";
}

Holder self() {
  const std::string pid = std::to_string(::getpid());
  return {.host = host_name() + "/" + first_line("/proc/sys/kernel/random/boot_id"),
          .space = process_space(),
          .pid = pid,
          .started = start_of(pid),
          .job = job_id(),
          .restarts = variable("SLURM_RESTART_COUNT")};
}

std::string line(const Holder& holder) {
  std::string out;
  for (const std::string* field :
       {&holder.host, &holder.space, &holder.pid, &holder.started, &holder.job, &holder.restarts})
    out += *field + "\t";
  return out + "\n";
}

std::optional<Holder> parsed(const std::string& text) {
  std::vector<std::string> fields(1);
  for (const char c : text) {
    if (c == '\t')
      fields.emplace_back();
    else
      fields.back() += c;
  }
  if (fields.size() != 7 || fields.back() != "\n") return std::nullopt;
  return Holder{fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]};
}

std::string shown(const std::optional<Holder>& holder) {
  if (!holder) return "an unknown process";
  const std::string job = holder->job.empty() ? "" : " (job " + holder->job + ")";
  return "process " + holder->pid + " on " + holder->host.substr(0, holder->host.find('/')) + job;
}

int number(const std::string& text) { return text.empty() ? 0 : std::atoi(text.c_str()); }

// Whether the holder is surely gone.
bool is_gone(const Holder& holder, const Holder& own) {
  if (!holder.job.empty() && holder.job == own.job && number(holder.restarts) < number(own.restarts))
    return true;
  const auto name = [](const std::string& host) { return host.substr(0, host.find('/')); };
  if (name(holder.host) != name(own.host)) return false;
  if (holder.host != own.host) return true;  // the machine was started again
  return holder.space == own.space && start_of(holder.pid) != holder.started;
}

std::optional<std::string> content(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  std::ostringstream all;
  all << file.rdbuf();
  return all.str();
}

// Whole from the start: nobody reads half a lock.  False: there is one.
bool made(const std::string& path, const std::string& text) {
  const std::string mine = path + "." + std::to_string(::getpid());
  write_file(
      mine, [&](const TakeBytes& take) { take(text); }, Sync::none, path);
  const int failed = ::link(mine.c_str(), path.c_str()) == 0 ? 0 : errno;
  ::unlink(mine.c_str());
  if (failed == 0 || failed == EEXIST) return failed == 0;
  // A file system without links.
  const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (descriptor < 0 && errno == EEXIST) return false;
  if (descriptor < 0) throw Error(Fault::output, path + ": cannot be made: " + std::strerror(errno));
  const bool whole = ::write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size());
  ::close(descriptor);
  if (!whole) throw Error(Fault::output, path + ": cannot be written");
  return true;
}

// Of several that find the same lock stale, one breaks it: the others see that the file is another by then.
void break_lock(const std::string& path, const std::string& stale) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return;
  ::flock(descriptor, LOCK_EX);
  struct stat opened {
  }, now{};
  const bool same = ::fstat(descriptor, &opened) == 0 && ::stat(path.c_str(), &now) == 0 &&
                    opened.st_ino == now.st_ino && opened.st_dev == now.st_dev;
  if (same && content(path) == stale) ::unlink(path.c_str());
  ::close(descriptor);
}

}  // namespace

RunLock::RunLock(const std::string& path, ForeignLock foreign) : path_(path) {
  const Holder own = self();
  constexpr int kTries = 5;
  for (int i = 0; i < kTries; ++i) {
    if (made(path, line(own))) {
      doomed_.emplace(path);
      return;
    }
    const auto text = content(path);
    if (!text) continue;
    const auto holder = parsed(*text);
    const bool gone = holder && is_gone(*holder, own);
    if (!gone && foreign == ForeignLock::kept)
      throw Error(Fault::again,
                  path + ": " + shown(holder) + " is at work there (--break-lock where it is surely gone)");
    break_lock(path, *text);
  }
  throw Error(Fault::again, path + ": another process took the lock");
}

RunLock::~RunLock() {
  if (doomed_) ::unlink(path_.c_str());
}

bool RunLock::is_held(const std::string& path) {
  const auto text = content(path);
  if (!text) return false;
  const auto holder = parsed(*text);
  return !holder || !is_gone(*holder, self());
}

std::optional<std::string> RunLock::holder(const std::string& path) {
  const auto text = content(path);
  if (!text) return std::nullopt;
  const auto holder = parsed(*text);
  return shown(holder) + (holder && is_gone(*holder, self()) ? ", which is gone" : "");
}

}  // namespace synopse::cli
