// Where documents and pairs go: standard output, one file, or a file each in a directory.
#pragma once

#include <memory>
#include <string>

#include "cli/bytes.h"
#include "cli/options.h"
#include "synopse/formats/writer.h"

namespace synopse::cli {

enum class Content { documents, pairs };

class Outputs {
 public:
  // Chooses format and place by the flags.  Throws Error(Fault::usage) where they do not fit together.
  Outputs(const Options& options, Content content);

  // Throws Error(Fault::usage) where the format cannot say that.
  void expect(Content content) const;
  const Format& format() const { return *format_; }
  // `name` is the file's name in a directory, without the format's extension.
  void write(const Document& document, const std::string& name);
  void write(const Pair& pair);
  void finish();

 private:
  void open();
  void append(const std::string& piece);
  void write_file(const std::string& name, const std::string& content);

  const Format* format_;
  WriteOptions options_;
  std::string path_;
  bool directory_ = false;
  bool single_ = false;  // the format has one document a file
  std::size_t written_ = 0;
  std::unique_ptr<OutputBytes> file_;
  std::string buffer_;
};

// A name as a file name: percent-encoded where it must be, over 200 bytes cut with a hash.
std::string file_name(const std::string& name);

}  // namespace synopse::cli
