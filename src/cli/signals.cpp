#include "cli/signals.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cstdlib>
#include <string_view>

namespace synopse::cli {
namespace {

constexpr int kTryAgain = 75;
constexpr std::size_t kMostDoomed = 64;

// Whoever takes a path out owns it: the handler, which lets it be, or the file's owner, who frees it.
std::array<std::atomic<char*>, kMostDoomed> doomed;
std::atomic<bool> saved = false, ending = false;

void say(std::string_view text) {
  [[maybe_unused]] const auto ignored = ::write(STDERR_FILENO, text.data(), text.size());
}

// Only what a handler may call.
void end(int signal) {
  ending = true;
  for (auto& path : doomed)
    if (const char* taken = path.exchange(nullptr)) ::unlink(taken);
  if (saved && (signal == SIGTERM || signal == SIGHUP)) {
    say("synopse: stopped; what is finished is saved (--resume goes on)\n");
    ::_exit(kTryAgain);
  }
  ::signal(signal, SIG_DFL);
  ::kill(::getpid(), signal);
}

// Who started us may want it ignored, as nohup does.
void heed(int signal) {
  struct sigaction now {};
  if (::sigaction(signal, nullptr, &now) != 0 || now.sa_handler == SIG_IGN) return;
  struct sigaction action {};
  action.sa_handler = end;
  sigfillset(&action.sa_mask);
  action.sa_flags = SA_RESTART;
  ::sigaction(signal, &action, nullptr);
}

}  // namespace

void heed_signals() {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGPIPE}) heed(signal);
  ::signal(SIGXFSZ, SIG_IGN);
}

void tell_signals_work_is_saved() { saved = true; }

void wait_if_ending() {
  while (ending) ::pause();
}

Doomed::Doomed(const std::string& path) : slot_(-1) {
  char* copy = ::strdup(path.c_str());
  for (std::size_t i = 0; copy && i < doomed.size(); ++i) {
    char* empty = nullptr;
    if (!doomed[i].compare_exchange_strong(empty, copy)) continue;
    slot_ = static_cast<int>(i);
    return;
  }
  std::free(copy);
}

Doomed::~Doomed() {
  if (slot_ >= 0) std::free(doomed[static_cast<std::size_t>(slot_)].exchange(nullptr));
}

}  // namespace synopse::cli
