#include "cli/journal.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <string_view>

#include "cli/byte_stream.h"
#include "cli/bytes.h"
#include "cli/fields.h"
#include "cli/hash.h"
#include "cli/lines.h"
#include "synopse/error.h"

namespace synopse::cli {
namespace {

constexpr std::size_t kFields = 8;
constexpr std::size_t kLongestLine = std::size_t{64} << 20;
constexpr std::string_view kOutcomes[] = {"done", "refused"};
constexpr char kBetweenOutputs = '/';  // no name has it

template <typename Number>
bool take(std::string_view field, Number& number, int base = 10) {
  const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), number, base);
  return error == std::errc() && end == field.data() + field.size();
}

std::string text(const JournalLine& line) {
  std::string outputs;
  for (const std::string& output : line.outputs)
    outputs += (outputs.empty() ? "" : std::string(1, kBetweenOutputs)) + escaped(output);
  std::string out;
  for (const std::string& field :
       {escaped(line.id), std::to_string(line.input.size), std::to_string(line.input.time),
        hex(line.input.hash), std::string(kOutcomes[static_cast<std::size_t>(line.outcome)]),
        std::to_string(line.number), outputs})
    out += field + "\t";
  return out + escaped(line.message) + "\n";
}

std::optional<JournalLine> parsed(std::string_view text) {
  const auto fields = split(text, '\t');
  if (fields.size() != kFields) return std::nullopt;
  JournalLine line{.id = unescaped(fields[0])};
  const bool whole = take(fields[1], line.input.size) && take(fields[2], line.input.time) &&
                     take(fields[3], line.input.hash, 16) && take(fields[5], line.number);
  const auto* outcome = std::find(std::begin(kOutcomes), std::end(kOutcomes), fields[4]);
  if (!whole || outcome == std::end(kOutcomes)) return std::nullopt;
  line.outcome = static_cast<Outcome>(outcome - std::begin(kOutcomes));
  line.message = unescaped(fields[7]);
  if (fields[6].empty()) return line;
  for (const std::string_view output : split(fields[6], kBetweenOutputs))
    line.outputs.push_back(unescaped(output));
  return line;
}

}  // namespace

Fingerprint file_fingerprint(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return {};
  return {.size = static_cast<std::uint64_t>(status.st_size),
          .time = std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec};
}

void for_each_line(const std::string& path,
                   const std::function<void(const JournalLine&, std::uint64_t)>& use) {
  const auto stream = open_file(path);
  Lines lines(*stream, kLongestLine);
  std::string line;
  for (std::uint64_t offset = 0; lines.next(line); offset += line.size() + 1)
    if (const auto whole = parsed(line)) use(*whole, offset);
}

Journal::Journal(std::string path) : path_(std::move(path)) {
  struct stat status {};
  old_ = ::stat(path_.c_str(), &status) == 0;
  if (old_)
    for_each_line(path_, [this](const JournalLine& line, std::uint64_t offset) {
      entries_.push_back({hash(line.id), offset});
    });
  std::stable_sort(entries_.begin(), entries_.end(),
                   [](const Entry& a, const Entry& b) { return a.id < b.id; });
  open();
}

Journal::~Journal() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

void Journal::fail() const {
  throw Error(Fault::output, path_ + ": cannot be written: " + std::strerror(errno));
}

// What a run that was killed has left of a line is ended, so that the next one stands alone.
void Journal::open() {
  descriptor_ = ::open(path_.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
  if (descriptor_ < 0) fail();
  const off_t size = ::lseek(descriptor_, 0, SEEK_END);
  char last = '\n';
  if (size > 0 && ::pread(descriptor_, &last, 1, size - 1) == 1 && last != '\n')
    write_all(descriptor_, "\n", path_);
}

std::optional<JournalLine> Journal::find(const std::string& id) const {
  const std::uint64_t key = hash(id);
  auto at = std::upper_bound(entries_.begin(), entries_.end(), key,
                             [](std::uint64_t a, const Entry& b) { return a < b.id; });
  while (at != entries_.begin() && (--at)->id == key) {
    std::string line;
    std::array<char, 512> block;
    for (off_t offset = static_cast<off_t>(at->offset); line.find('\n') == std::string::npos;) {
      const ssize_t got = ::pread(descriptor_, block.data(), block.size(), offset);
      if (got <= 0) break;
      line.append(block.data(), static_cast<std::size_t>(got));
      offset += got;
    }
    auto whole = parsed(std::string_view(line).substr(0, line.find('\n')));
    if (whole && whole->id == id) return whole;
  }
  return std::nullopt;
}

void Journal::append(const JournalLine& line) { write_all(descriptor_, text(line), path_); }

void Journal::sync() {
  if (::fdatasync(descriptor_) != 0) fail();
}

}  // namespace synopse::cli
