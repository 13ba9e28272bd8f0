#include "cli/sources.h"

#include <vector>

#include "cli/archive.h"
#include "cli/byte_stream.h"
#include "cli/found_input.h"
#include "cli/input_format.h"
#include "cli/input_paths.h"
#include "cli/records.h"
#include "cli/selection.h"
#include "cli/utf8_stream.h"
#include "synopse/error.h"

namespace synopse::cli {
namespace {

constexpr std::size_t kMostArchives = 2;  // one in the other

std::string shown(const std::string& path) { return path == "-" ? "standard input" : path; }

// Counts what is read of a file.
class Counted : public ByteStream {
 public:
  Counted(std::unique_ptr<ByteStream> stream, std::uint64_t& count)
      : stream_(std::move(stream)), count_(count) {}
  std::size_t read(char* to, std::size_t room) override {
    const std::size_t got = stream_->read(to, room);
    count_ += got;
    return got;
  }
  bool can_seek() const override { return stream_->can_seek(); }
  std::int64_t seek(std::int64_t offset, int whence) override { return stream_->seek(offset, whence); }

 private:
  std::unique_ptr<ByteStream> stream_;
  std::uint64_t& count_;
};

// An archive that is being read, and what its members are called by.
struct OpenArchive {
  std::string where, name;
  std::unique_ptr<Archive> archive;
  bool included = false;  // itself, by --include: then all that is in it is
};

}  // namespace

RawInput refused_input(const std::string& where, const std::string& what, Holds holds) {
  RawInput input{.where = where, .holds = holds, .refused = true};
  input.messages.refuse(where, what);
  return input;
}

RawInput skipped_input(const std::string& where, const std::string& why) {
  RawInput input{.where = where, .skipped = true};
  input.messages.warn(where, why);
  return input;
}

struct Sources::State {
  State(const Options& given, PassOver asked)
      : options(given), selection(given), pass_over(std::move(asked)), paths(given) {}

  // nullopt: go on.
  std::optional<RawInput> next();
  std::optional<RawInput> next_record();
  std::optional<RawInput> next_member();
  std::optional<RawInput> next_path();
  std::optional<RawInput> open(FoundInput found);
  std::optional<RawInput> open_archive(FoundInput& found, ArchiveKind kind);

  const Options& options;
  Selection selection;
  PassOver pass_over;
  InputPaths paths;
  std::vector<OpenArchive> archives;  // each a member of the one before
  std::optional<Records> records;     // of what was opened last
  std::string reading;                // what is at work, for messages
  std::uint64_t consumed = 0;
  bool done = false;
};

std::optional<RawInput> Sources::State::next_record() {
  auto record = records->next();
  if (!record) records.reset();
  return record;
}

std::optional<RawInput> Sources::State::next_member() {
  const OpenArchive& open_one = archives.back();
  reading = open_one.where;
  std::optional<Member> member;
  try {
    member = open_one.archive->next();
  } catch (const Error&) {
    archives.pop_back();
    throw;
  }
  if (!member) return archives.pop_back(), std::nullopt;
  if (!selection.allows(member->name) || !(open_one.included || selection.includes(member->name)))
    return std::nullopt;
  const std::string where = open_one.where + "!" + member->name;
  if (!member->refused.empty()) return refused_input(where, member->refused);
  if (!member->skipped.empty()) return skipped_input(where, member->skipped);
  return open({where, open_one.name + "!", member->name, std::move(member->stream)});
}

std::optional<RawInput> Sources::State::next_path() {
  const auto path = paths.next();
  if (!path) return done = true, std::nullopt;
  if (!path->refused.empty()) return refused_input(path->path, path->refused);
  if (!path->skipped.empty()) return skipped_input(path->path, path->skipped);
  reading = shown(path->path);
  auto file = path->found ? open_found_file(path->path) : open_file(path->path);
  return open({path->path, {}, path->name, std::make_unique<Counted>(std::move(file), consumed)});
}

std::optional<RawInput> Sources::State::open_archive(FoundInput& found, ArchiveKind kind) {
  if (archives.size() == kMostArchives)
    return refused_input(found.where, "is an archive in an archive in an archive, which is not read");
  auto archive = std::make_unique<Archive>(std::move(found.stream), kind, options.max_document);
  const std::string name = found.folder + found.file;
  const bool included = !options.included.empty() && selection.includes(name);
  archives.push_back({found.where, name, std::move(archive), included});
  return std::nullopt;
}

std::optional<RawInput> Sources::State::open(FoundInput found) {
  reading = shown(found.where);
  found.said_records = options.from == "jsonl";
  unpack(found);
  const ArchiveKind kind = archive_kind(found);
  if (kind == ArchiveKind::empty) return std::nullopt;
  if (kind != ArchiveKind::none) return open_archive(found, kind);
  const FoundFormat format = found_format(options.from, found.plain, found.first_bytes());
  if (!format.refused.empty()) return refused_input(found.where, format.refused);
  if (format.records) {
    // Who names an encoding has each line read in it.
    auto stream = options.encoding.empty() ? utf8_stream(std::move(found.stream)) : std::move(found.stream);
    records.emplace(found.where, std::move(stream), options);
    return std::nullopt;
  }
  RawInput input{.where = found.where,
                 .name = found.folder + found.file,
                 .id = document_id(found),
                 .format = format.format};
  input.passed_over = pass_over && pass_over(input);
  if (!input.passed_over) input.bytes = read_all(*found.stream, options.max_document);
  return input;
}

std::optional<RawInput> Sources::State::next() {
  if (records) return next_record();
  return archives.empty() ? next_path() : next_member();
}

Sources::Sources(const Options& options, PassOver pass_over)
    : state_(std::make_unique<State>(options, std::move(pass_over))) {}

Sources::~Sources() = default;

std::optional<RawInput> Sources::next() {
  std::optional<RawInput> input;
  while (!input && !state_->done) {
    try {
      input = state_->next();
    } catch (const Error& error) {
      if (error.fault() != Fault::input) throw;
      state_->records.reset();
      input = refused_input(state_->reading, error.what());
    }
  }
  if (input) input->consumed = state_->consumed;
  return input;
}

}  // namespace synopse::cli
