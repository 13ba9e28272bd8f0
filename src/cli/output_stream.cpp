#include "cli/output_stream.h"

#include "synopse/error.h"

namespace synopse::cli {

void OutputStream::open(const OutputForm& form) {
  file_ = std::make_unique<OutputBytes>(form.path());
  form_ = &form;
  if (form.format().head) file_->write(form.head());
}

void OutputStream::append(const OutputText& text) {
  const OutputForm& form = *text.form;
  if (form.is_single() && written_ > 0)
    throw Error(Fault::usage, text.of + ": comes second, and a " + std::string(form.format().name) +
                                  " file holds one document: give a directory (-o DIR/)");
  if (!file_) open(form);
  if (&form.format() != &form_->format())
    throw Error(Fault::usage, "documents and pairs, which cannot stand in one file: give --to jsonl");
  text.write_to([&](std::string_view bytes) { file_->write(bytes); });
  ++written_;
}

void OutputStream::finish(const OutputForm& form) {
  // A run without any document leaves an empty file rather than none.
  if (!file_ && !form.is_single() && (!form.path().empty() || form.format().tail)) open(form);
  if (!file_) return;
  if (form_->format().tail) file_->write(form_->format().tail());
  file_->finish();
  file_.reset();
}

}  // namespace synopse::cli
