#include "cli/input_paths.h"

#include <filesystem>
#include <utility>

#include "cli/byte_stream.h"
#include "cli/lines.h"
#include "cli/selection.h"
#include "cli/tree.h"
#include "synopse/error.h"

namespace synopse::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestPath = 1 << 16;  // bytes of a line in a list

Links links_of(const Options& options) { return options.follow ? Links::follow : Links::leave; }

// The paths of --files-from.
class List {
 public:
  explicit List(const Options& options)
      : path_(options.files_from),
        stream_(open_file(path_)),
        lines_(*stream_, kLongestPath, options.nul_separated ? '\0' : '\n') {}

  std::optional<InputPath> next() {
    std::string line;
    while (lines_.next(line)) {
      if (lines_.too_long())
        return InputPath{.path = path_ + ":" + std::to_string(lines_.number()),
                         .refused = "is too long for a path"};
      if (!line.empty()) return InputPath{.path = line, .name = name_of(line), .found = true};
    }
    return std::nullopt;
  }

 private:
  // Listed files go by their whole paths, which are different.
  static std::string name_of(std::string_view path) {
    while (path.starts_with("./") || path.starts_with('/')) path.remove_prefix(path.starts_with('/') ? 1 : 2);
    return std::string(path);
  }

  std::string path_;
  std::unique_ptr<ByteStream> stream_;
  Lines lines_;
};

}  // namespace

struct InputPaths::State {
  explicit State(const Options& given) : options(given), selection(given) {}

  std::optional<InputPath> next_named();

  const Options& options;
  Selection selection;
  std::size_t next = 0;      // of the flags' paths
  bool opened = false;       // the list
  std::optional<List> list;  // of --files-from, when its turn has come
  std::optional<Tree> tree;  // that is being walked
};

// What the user, or the list, names next.
std::optional<InputPath> InputPaths::State::next_named() {
  if (next < options.paths.size()) {
    const std::string& path = options.paths[next++];
    return InputPath{.path = path, .name = path == "-" ? "stdin" : fs::path(path).filename().string()};
  }
  if (options.files_from.empty())
    return options.paths.empty() && !std::exchange(opened, true)
               ? std::optional(InputPath{.path = "-", .name = "stdin"})
               : std::nullopt;
  try {
    if (!std::exchange(opened, true)) list.emplace(options);
    return list ? list->next() : std::nullopt;
  } catch (const Error& error) {
    list.reset();
    return InputPath{.path = options.files_from, .refused = error.what()};
  }
}

InputPaths::InputPaths(const Options& options) : state_(std::make_unique<State>(options)) {}

InputPaths::~InputPaths() = default;

std::optional<InputPath> InputPaths::next() {
  State& state = *state_;
  while (true) {
    if (state.tree) {
      if (auto found = state.tree->next()) return found;
      state.tree.reset();
    }
    auto named = state.next_named();
    std::error_code ignored;
    if (!named || !named->refused.empty() || !fs::is_directory(named->path, ignored)) return named;
    std::string prefix = named->found ? named->name : std::string();
    if (!prefix.empty() && !prefix.ends_with('/')) prefix += '/';
    state.tree.emplace(named->path, std::move(prefix), state.selection, links_of(state.options));
  }
}

std::vector<InputPath> files_below(const std::string& directory, const Options& options, Reporter& reporter) {
  std::vector<InputPath> found;
  const Selection selection(options);
  Tree tree(directory, {}, selection, links_of(options));
  while (auto file = tree.next()) {
    if (!file->refused.empty())
      reporter.refuse(file->path, file->refused);
    else if (!file->skipped.empty())
      reporter.warn(file->path, file->skipped);
    else
      found.push_back(std::move(*file));
  }
  return found;
}

}  // namespace synopse::cli
