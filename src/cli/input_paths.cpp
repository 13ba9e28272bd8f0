#include "cli/input_paths.h"

#include <filesystem>

#include "cli/tree.h"

namespace synopse::cli {

namespace fs = std::filesystem;

struct InputPaths::State {
  std::vector<std::string> paths;
  std::size_t next = 0;
  std::optional<Tree> tree;
};

InputPaths::InputPaths(const Options& options) : state_(std::make_unique<State>()) {
  state_->paths = options.paths;
  if (state_->paths.empty()) state_->paths.emplace_back("-");
}

InputPaths::~InputPaths() = default;

std::optional<InputPath> InputPaths::next() {
  State& state = *state_;
  while (true) {
    if (state.tree) {
      if (auto found = state.tree->next()) return found;
      state.tree.reset();
    }
    if (state.next == state.paths.size()) return std::nullopt;
    const std::string& path = state.paths[state.next++];
    std::error_code ignored;
    if (path == "-") return InputPath{path, "stdin", {}};
    if (!fs::is_directory(path, ignored)) return InputPath{path, fs::path(path).filename().string(), {}};
    state.tree.emplace(path);
  }
}

std::vector<InputPath> files_below(const std::string& directory, Reporter& reporter) {
  std::vector<InputPath> found;
  Tree tree(directory);
  while (auto file = tree.next()) {
    if (file->refused.empty())
      found.push_back(std::move(*file));
    else
      reporter.refuse(file->path, file->refused);
  }
  return found;
}

}  // namespace synopse::cli
