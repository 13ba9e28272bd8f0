// How results are written, and as what: one file, or one for each document.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "cli/options.h"
#include "synopse/formats/reader.h"
#include "synopse/formats/writer.h"

namespace synopse::cli {

// What is to be written.
enum class Content { documents, pairs };

class OutputForm;

// What a document takes while it is worked on, in bytes for each of its text: tokens, annotations, and what
// is written.
constexpr std::size_t kBytesForEach = 12;

// A document or pair as bytes.
struct OutputText {
  const OutputForm* form = nullptr;
  std::string name;  // of the file in the directory; empty: one piece of the one file
  std::string text;
  // What is large is not written before there is a place for it: instead of the text, what makes it of what
  // it holds, which takes so many bytes.
  std::function<void(const TakeBytes&)> write;
  std::size_t held = 0;
  std::string temporary;  // where it is written already; then the text is empty
  std::string of;         // whose it is, for messages

  void write_to(const TakeBytes& take) const { write ? write(take) : take(text); }
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
  std::vector<OutputText> texts(Document document, const std::string& name) const;
  std::vector<OutputText> texts(ReadPair pair) const;  // linked
  // What stands before the first of them in one file.
  std::string head() const;

 private:
  void check_table(Content content) const;
  // What is written so of `bytes` of text that `held` holds.
  OutputText piece(std::string file, std::string of, std::size_t bytes,
                   std::function<void(Output)> write) const;
  // The same of a file without head and tail.
  OutputText whole(std::string file, std::size_t bytes, std::function<void(Output)> write) const;

  const Format* format_;
  WriteOptions options_;
  std::string path_;
  bool directory_;
};

// A name as a file name: percent-encoded where it must be, over 200 bytes cut with a hash.
std::string file_name(const std::string& name);

}  // namespace synopse::cli
