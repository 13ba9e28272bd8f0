// Writes a C++ file that holds the text files of a folder:  embed FOLDER OUTPUT.cpp FUNCTION
// The order is the sorted order of the paths, so the same folder gives the same bytes.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kPiece = 12000;  // of one literal; adjacent ones are joined

std::vector<fs::path> text_files(const fs::path& folder) {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    const auto extension = entry.path().extension();
    if (entry.is_regular_file() && entry.path().filename() != "CMakeLists.txt" &&
        (extension == ".txt" || extension == ".rules" || extension == ".lex" || extension == ".xml" ||
         extension == ".rng" || extension == ".css" || extension == ".js"))
      paths.push_back(fs::relative(entry.path(), folder));
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::string content_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// A piece must not end inside a UTF-8 sequence.
std::size_t piece_end(const std::string& text, std::size_t begin) {
  std::size_t end = std::min(text.size(), begin + kPiece);
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return end;
}

void write_literal(std::ostream& out, const std::string& text) {
  if (text.empty()) out << "\"\"";
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = piece_end(text, begin);
    out << "R\"~~~~(" << text.substr(begin, end - begin) << ")~~~~\"\n";
    begin = end;
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: embed FOLDER OUTPUT.cpp FUNCTION\n";
    return 2;
  }
  const fs::path folder = argv[1];
  if (const fs::path parent = fs::path(argv[2]).parent_path(); !parent.empty())
    fs::create_directories(parent);
  std::ofstream out(argv[2], std::ios::binary);
  // GCC and clang take longer literals than the standard asks for.
  out << "#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n";
  out << "#include \"synopse/text/built_in.h\"\n\nnamespace synopse {\nnamespace {\n";
  const auto paths = text_files(folder);
  for (std::size_t i = 0; i < paths.size(); ++i) {
    const std::string content = content_of(folder / paths[i]);
    out << "constexpr char file" << i << "[] =\n";
    write_literal(out, content);
    out << ";\n";
  }
  out << "const BuiltInFile files[] = {\n";
  for (std::size_t i = 0; i < paths.size(); ++i)
    out << "{\"" << paths[i].generic_string() << "\", {file" << i << ", sizeof file" << i << " - 1}},\n";
  out << "};\n}  // namespace\nstd::span<const BuiltInFile> " << argv[3]
      << "() { return files; }\n}  // namespace synopse\n";
  return out.flush() ? 0 : 1;
}
