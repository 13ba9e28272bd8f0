#include "cli/sources.h"

#include "cli/byte_stream.h"
#include "cli/input_format.h"
#include "cli/input_paths.h"
#include "cli/lines.h"
#include "synopse/error.h"

namespace synopse::cli {
namespace {

constexpr std::size_t kPeek = 4096;  // bytes that tell a format

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

std::string shown(const std::string& path) { return path == "-" ? "standard input" : path; }

RawInput refusal(const std::string& where, const std::string& what) {
  RawInput input{.where = where, .refused = true};
  input.messages.refuse(where, what);
  return input;
}

// The records of a stream.
class Records {
 public:
  Records(std::string path, std::unique_ptr<ByteStream> stream, std::size_t most)
      : path_(std::move(path)), most_(most), stream_(std::move(stream)), lines_(*stream_, most) {}

  std::optional<RawInput> next() {
    std::string line;
    while (lines_.next(line)) {
      const std::string where = path_ + ":" + std::to_string(lines_.number());
      if (lines_.too_long())
        return refusal(where,
                       "the line has more than " + std::to_string(most_) + " bytes (--max-doc allows more)");
      if (lines_.number() == 1 && line.starts_with(kByteOrderMark)) line.erase(0, kByteOrderMark.size());
      if (is_blank(line)) continue;
      return RawInput{.where = where, .bytes = std::move(line), .holds = Holds::record};
    }
    return std::nullopt;
  }

 private:
  static constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

  std::string path_;
  std::size_t most_;
  std::unique_ptr<ByteStream> stream_;
  Lines lines_;
};

}  // namespace

struct Sources::State {
  explicit State(const Options& given) : options(given), paths(given) {}

  std::optional<RawInput> next();
  std::optional<RawInput> open(const InputPath& path);
  RawInput whole(const InputPath& path, ByteStream& stream, const FoundFormat& found) const;

  const Options& options;
  InputPaths paths;
  std::string reading;             // the path of what is open
  std::optional<Records> records;  // of the file that is open
};

// nullopt: what was open is at its end.
std::optional<RawInput> Sources::State::next() {
  if (!records) return std::nullopt;
  auto record = records->next();
  if (!record) records.reset();
  return record;
}

RawInput Sources::State::whole(const InputPath& path, ByteStream& stream, const FoundFormat& found) const {
  return {.where = path.path,
          .name = path.name,
          .id = document_id(path.name),
          .bytes = read_all(stream, options.max_document),
          .format = found.format};
}

// nullopt: it holds many, or none.
std::optional<RawInput> Sources::State::open(const InputPath& path) {
  if (!path.refused.empty()) return refusal(path.path, path.refused);
  auto stream = std::make_unique<Peeked>(open_file(path.path));
  const FoundFormat found = found_format(options.from, path.name, stream->peek(kPeek));
  if (!found.refused.empty()) return refusal(path.path, found.refused);
  if (!found.records) return whole(path, *stream, found);
  records.emplace(path.path, std::move(stream), options.max_document);
  return std::nullopt;
}

Sources::Sources(const Options& options) : state_(std::make_unique<State>(options)) {}

Sources::~Sources() = default;

std::optional<RawInput> Sources::next() {
  while (true) {
    try {
      if (auto input = state_->next()) return input;
      const auto path = state_->paths.next();
      if (!path) return std::nullopt;
      state_->reading = shown(path->path);
      if (auto input = state_->open(*path)) return input;
    } catch (const Error& error) {
      if (error.fault() != Fault::input) throw;
      state_->records.reset();
      return refusal(state_->reading, error.what());
    }
  }
}

}  // namespace synopse::cli
