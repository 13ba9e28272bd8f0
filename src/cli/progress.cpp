#include "cli/progress.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <new>
#include <system_error>

#include "cli/input_paths.h"

namespace synopse::cli {
namespace {

constexpr std::chrono::milliseconds kPause(100);       // between two lines on a terminal
constexpr std::chrono::milliseconds kLongPause(1000);  // between two lines elsewhere
constexpr double kMega = 1e6;
constexpr std::string_view kClear = "\r\x1b[K";

// "1,234,567"
std::string grouped(std::uint64_t number) {
  std::string text = std::to_string(number);
  for (std::size_t at = text.size(); at > 3;) text.insert(at -= 3, ",");
  return text;
}

// "12.3"
std::string one_decimal(double value) {
  const auto tenths = static_cast<std::uint64_t>(std::llround(std::max(value, 0.0) * 10));
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

// "4:05", "1:04:05"
std::string clock_time(std::uint64_t seconds) {
  const auto two = [](std::uint64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  const std::uint64_t minutes = seconds / 60;
  if (minutes < 60) return std::to_string(minutes) + ":" + two(seconds % 60);
  return std::to_string(minutes / 60) + ":" + two(minutes % 60) + ":" + two(seconds % 60);
}

std::uint64_t size_of(const std::string& path) {
  struct stat status {};
  const int result = path == "-" ? ::fstat(STDIN_FILENO, &status) : ::stat(path.c_str(), &status);
  return result == 0 && S_ISREG(status.st_mode) ? static_cast<std::uint64_t>(status.st_size) : 0;
}

std::string counted(std::string_view counter, std::uint64_t now, std::uint64_t& told) {
  if (now == told) return {};
  const std::uint64_t more = now - told;
  told = now;
  return "reporter:counter:synopse," + std::string(counter) + "," + std::to_string(more) + "\n";
}

}  // namespace

void write_error(std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(STDERR_FILENO, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
}

Expected::Expected(const Options& options) {
  if (options.files_from == "-") return;  // a list that can be read once only
  try {
    counter_ = std::jthread([this, options](const std::stop_token& stop) { count(options, stop); });
  } catch (const std::system_error&) {
    // Without a thread nobody knows how long it takes.
  }
}

void Expected::count(const Options& options, const std::stop_token& stop) {
  try {
    std::uint64_t bytes = 0;
    InputPaths paths(options);
    while (const auto path = paths.next()) {
      if (stop.stop_requested()) return;
      bytes += size_of(path->path);
    }
    bytes_.store(bytes, std::memory_order_relaxed);
  } catch (const std::bad_alloc&) {
    // The run itself will tell.
  }
}

Progress::Kind Progress::kind_of(const Options& options) {
  const bool terminal = ::isatty(STDERR_FILENO) == 1;
  if (options.progress == "hadoop") return Kind::hadoop;
  if (options.progress == "always") return terminal ? Kind::terminal : Kind::lines;
  if (options.progress == "never" || options.quiet || !terminal) return Kind::none;
  const char* type = std::getenv("TERM");
  return type && std::string_view(type) != "dumb" ? Kind::terminal : Kind::none;
}

Progress::Progress(const Options& options) : kind_(kind_of(options)), begin_(Clock::now()) {
  if (kind_ == Kind::terminal || kind_ == Kind::lines) expected_ = std::make_unique<Expected>(options);
}

double Progress::seconds() const { return std::chrono::duration<double>(Clock::now() - begin_).count(); }

std::string Progress::time_left(const Statistics& statistics) const {
  const std::uint64_t expected = expected_ ? expected_->bytes() : 0, read = statistics.sum().consumed;
  if (read == 0 || expected <= read) return {};
  const double left = seconds() * static_cast<double>(expected - read) / static_cast<double>(read);
  return ", " + clock_time(static_cast<std::uint64_t>(std::llround(left))) + " left";
}

std::string Progress::line(const Statistics& statistics) const {
  const double passed = seconds();
  const auto bytes = static_cast<double>(statistics.sum().bytes);
  std::string line = "synopse: " + grouped(statistics.sum().documents) + " documents";
  if (statistics.sum().pairs > 0) line += ", " + grouped(statistics.sum().pairs) + " pairs";
  line += ", " + one_decimal(bytes / kMega / std::max(passed, 0.001)) + " MB/s";
  if (statistics.refused() > 0) line += ", " + grouped(statistics.refused()) + " refused";
  return line;
}

void Progress::tell_hadoop(const Statistics& statistics) {
  write_error(counted("documents", statistics.sum().documents, told_documents_) +
              counted("bytes", statistics.sum().bytes, told_bytes_) +
              counted("refused", statistics.refused(), told_refused_) +
              "reporter:status:" + std::to_string(statistics.sum().documents) + " documents\n");
}

void Progress::show(const Statistics& statistics) {
  if (kind_ == Kind::none) return;
  const auto now = Clock::now();
  if (now - std::max(shown_, begin_) < (kind_ == Kind::terminal ? kPause : kLongPause)) return;
  shown_ = now;
  if (kind_ == Kind::hadoop) return tell_hadoop(statistics);
  const std::string text = line(statistics) + time_left(statistics);
  if (kind_ == Kind::lines) return write_error(text + "\n");
  write_error(std::string(kClear) + text);
  visible_ = true;
}

void Progress::clear() {
  if (visible_) write_error(kClear);
  visible_ = false;
}

void Progress::finish(const Statistics& statistics) {
  expected_.reset();
  if (kind_ == Kind::hadoop) return tell_hadoop(statistics);
  clear();
  if (kind_ == Kind::terminal || kind_ == Kind::lines)
    write_error(line(statistics) + " in " + clock_time(static_cast<std::uint64_t>(seconds())) + "\n");
}

}  // namespace synopse::cli
