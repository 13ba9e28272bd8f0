// The one file, or standard output, that all results go to.
#pragma once

#include <memory>

#include "cli/bytes.h"
#include "cli/output_form.h"

namespace synopse::cli {

class OutputStream {
 public:
  void append(const OutputText& text);
  // `form` is the one to write in where nothing was appended.
  void finish(const OutputForm& form);

 private:
  void open(const OutputForm& form);

  const OutputForm* form_ = nullptr;
  std::unique_ptr<OutputBytes> file_;
  std::size_t written_ = 0;
};

}  // namespace synopse::cli
