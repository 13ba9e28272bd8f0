#include "cli/tei_files.h"

#include <filesystem>
#include <optional>

#include "synopse/error.h"
#include "synopse/text/mapped_file.h"

namespace synopse::cli {
namespace {

namespace fs = std::filesystem;

// Files of files are not looked for.
class NoFiles : public validation::TeiNeighbours {
 public:
  const validation::TeiDocuments* file(std::string_view) override { return nullptr; }
};

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

std::string percent_decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const int high = text[i] == '%' && i + 2 < text.size() ? hex_digit(text[i + 1]) : -1;
    const int low = high >= 0 ? hex_digit(text[i + 2]) : -1;
    out += low >= 0 ? static_cast<char>(high * 16 + low) : text[i];
    if (low >= 0) i += 2;
  }
  return out;
}

bool is_file(const std::string& path) {
  std::error_code ignored;
  return fs::is_regular_file(path, ignored);
}

}  // namespace

struct TeiFiles::Loaded {
  explicit Loaded(const std::string& path, const validation::TeiRules& rules)
      : file(path), validator(rules, text(), findings) {
    NoFiles none;
    validator.run(none);
  }
  std::string_view text() const {
    return {reinterpret_cast<const char*>(file.bytes().data()), file.bytes().size()};
  }

  MappedFile file;
  validation::Findings findings{0};  // it is not this file that is asked for
  validation::TeiValidator validator;
};

TeiFiles::TeiFiles(const validation::TeiRules& rules, const std::string& where, const Options& options)
    : rules_(rules), options_(options) {
  const std::size_t slash = where.rfind('/');
  if (slash != where.npos) folder_ = where.substr(0, slash + 1);
}

TeiFiles::~TeiFiles() = default;

Severity TeiFiles::missing() const { return options_.with.empty() ? Severity::warning : Severity::error; }

// Where a file is that goes by this path: beside the one that names it, or where the user says.
std::string TeiFiles::found(const std::string& path) const {
  if (path.find("://") != path.npos || path.find('\0') != path.npos) return {};
  if (const std::string beside = path.starts_with('/') ? path : folder_ + path; is_file(beside))
    return beside;
  const std::string name = path.substr(path.rfind('/') + 1);
  for (const std::string& with : options_.with) {
    if (is_file(with) && with.substr(with.rfind('/') + 1) == name) return with;
    for (const auto& each : {with + "/" + path, with + "/" + name})
      if (is_file(each)) return each;
  }
  return {};
}

const validation::TeiDocuments* TeiFiles::file(std::string_view path) {
  const std::string place = found(percent_decoded(path));
  if (place.empty()) return nullptr;
  auto& loaded = loaded_[place];
  try {
    if (!loaded) loaded = std::make_unique<Loaded>(place, rules_);
  } catch (const Error&) {
    return nullptr;
  }
  return &loaded->validator;
}

}  // namespace synopse::cli
