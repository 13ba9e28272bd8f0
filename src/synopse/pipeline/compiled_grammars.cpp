#include "synopse/pipeline/compiled_grammars.h"

#include <algorithm>

#include "synopse/align/dictionary.h"
#include "synopse/text/flat_block.h"

namespace synopse {
namespace {

constexpr BlockKind kKind{0x43594E53, 2, "compiled grammars"};  // "SNYC"
constexpr std::string_view kPhases = "/phases.txt", kBilingual = "bilingual";

// A text or an image: offsets and sizes in bytes of the section that holds it.
struct Part {
  std::uint64_t name, name_size, at, size;
};

enum Section : std::size_t { kTexts, kImages, kBytes, kSections };

// Puts names and contents one behind the other.
class Parts {
 public:
  void add(std::string_view name, std::span<const std::byte> content) {
    const std::size_t name_at = append_aligned(bytes_, std::as_bytes(std::span<const char>(name)));
    const std::size_t at = append_aligned(bytes_, content);
    parts_.push_back({name_at, name.size(), at, content.size()});
  }
  std::vector<Part> take() { return std::exchange(parts_, {}); }
  const std::vector<std::byte>& bytes() const { return bytes_; }

 private:
  std::vector<Part> parts_;
  std::vector<std::byte> bytes_;
};

std::span<const std::byte> bytes_at(std::span<const std::byte> bytes, std::uint64_t at, std::uint64_t size) {
  if (at > bytes.size() || size > bytes.size() - at) refuse_block(kKind, "a part lies outside of it");
  return bytes.subspan(at, size);
}

std::string text_at(std::span<const std::byte> bytes, std::uint64_t at, std::uint64_t size) {
  const auto text = bytes_at(bytes, at, size);
  return {reinterpret_cast<const char*>(text.data()), text.size()};
}

// What the compiled rules do not hold.
bool is_read_as_text(std::string_view path) { return !path.ends_with(".rules") && !path.ends_with(".lex"); }

// The lists of several layers make one list.
std::string whole_text(const Files& files, const std::string& path) {
  if (!path.ends_with("/boilerplate.txt")) return *files.find(path);
  std::string all;
  for (const std::string_view text : files.texts(path)) all.append(text) += '\n';
  return all;
}

std::vector<std::string> languages_of(const Files& files) {
  std::vector<std::string> result;
  for (const std::string& path : files.below(""))
    if (path.ends_with(kPhases)) result.push_back(path.substr(0, path.size() - kPhases.size()));
  return result;
}

}  // namespace

std::vector<std::byte> compile_grammars(const Files& files, Diagnostics& report) {
  Parts parts;
  for (const std::string& path : files.below(""))
    if (is_read_as_text(path)) parts.add(path, std::as_bytes(std::span<const char>(whole_text(files, path))));
  const std::vector<Part> texts = parts.take();
  const int before = report.errors();
  for (const std::string& language : languages_of(files))
    if (const auto grammar = Grammar::load(files, language, report)) parts.add(language, grammar->image());
  if (const auto lexicon = compile_lexicon(files, report); !lexicon.empty()) parts.add(kBilingual, lexicon);
  if (report.errors() > before) return {};
  const std::vector<Part> images = parts.take();
  BlockWriter writer;
  writer.add(texts);
  writer.add(images);
  writer.add(parts.bytes());
  return writer.finish(kKind);
}

CompiledGrammars::CompiledGrammars(std::span<const std::byte> block, Trust trust) : trust_(trust) {
  const BlockView view(kKind, block, kSections, trust);
  const auto bytes = view.section<std::byte>(kBytes);
  for (const Part& each : view.section<Part>(kTexts))
    files_.add(text_at(bytes, each.name, each.name_size), text_at(bytes, each.at, each.size));
  for (const Part& each : view.section<Part>(kImages)) {
    const std::string name = text_at(bytes, each.name, each.name_size);
    const auto image = bytes_at(bytes, each.at, each.size);
    if (name == kBilingual)
      lexicon_ = image;
    else
      images_.push_back({name, image});
  }
}

std::vector<std::string> CompiledGrammars::languages() const {
  std::vector<std::string> result;
  for (const Image& each : images_) result.push_back(each.language);
  return result;
}

std::shared_ptr<const Grammar> CompiledGrammars::grammar(std::string_view language) const {
  const auto found = std::find_if(images_.begin(), images_.end(),
                                  [&](const Image& each) { return each.language == language; });
  return found == images_.end() ? nullptr : Grammar::view(found->bytes, trust_);
}

}  // namespace synopse
