// What is left when a signal ends the program.
#pragma once

#include <string>

namespace synopse::cli {

// From now on SIGINT, SIGTERM, SIGHUP and SIGPIPE take away what is doomed, and end the program at once: by
// the signal itself, so that shells see it.  Too large a file (SIGXFSZ) is an error like a full disk.
void heed_signals();

// What is finished is saved, and another run can go on: SIGTERM and SIGHUP exit with 75.
void tell_signals_work_is_saved();

// Where a signal is about to end the program, waits for that: what fails now fails on its account.
void wait_if_ending();

// A file that a signal takes away, as long as this lives.
class Doomed {
 public:
  explicit Doomed(const std::string& path);
  Doomed(const Doomed&) = delete;
  Doomed& operator=(const Doomed&) = delete;
  ~Doomed();

 private:
  int slot_;
};

}  // namespace synopse::cli
