// How results are written, and as what: one file, or one for each document.
#pragma once

#include <string>
#include <vector>

#include "cli/options.h"
#include "synopse/formats/writer.h"

namespace synopse::cli {

// What is to be written.
enum class Content { documents, pairs };

class OutputForm;

// A document or pair as bytes.
struct OutputText {
  const OutputForm* form = nullptr;
  std::string name;  // of the file in the directory; empty: one piece of the one file
  std::string text;
  std::string temporary;  // where it is written already; then the text is empty
  std::string of;         // whose it is, for messages
};

// Immutable; threads may share one.
class OutputForm {
 public:
  // Throws Error(Fault::usage) where the format cannot say what is to be written.
  OutputForm(const Options& options, Content content);

  const Format& format() const { return *format_; }
  const std::string& path() const { return path_; }     // empty: standard output
  bool is_directory() const { return directory_; }      // one file a document
  bool is_single() const { return !format_->streams; }  // no two documents may stand in one file

  // `name` is the file's name in a directory, without the format's extension.
  std::vector<OutputText> texts(const Document& document, const std::string& name) const;
  std::vector<OutputText> texts(const Pair& pair) const;
  // What stands before the first of them in one file.
  std::string head() const;

 private:
  void check_table(Content content) const;
  OutputText whole(std::string name, std::string text) const;

  const Format* format_;
  WriteOptions options_;
  std::string path_;
  bool directory_;
};

// A name as a file name: percent-encoded where it must be, over 200 bytes cut with a hash.
std::string file_name(const std::string& name);

}  // namespace synopse::cli
