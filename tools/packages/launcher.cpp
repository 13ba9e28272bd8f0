// The program of the tarball: starts what lies in lib/ with the loader and the libraries that lie there, too,
// so that nothing of the system is needed but its kernel.  Linked statically, and built by
// tools/packages/bundle.py.
#include <sys/auxv.h>
#include <unistd.h>

#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

namespace {

// The folder above bin/, whatever links led here; without /proc, which need not be there.
std::string root() {
  const auto* started = reinterpret_cast<const char*>(getauxval(AT_EXECFN));
  char path[PATH_MAX];
  if (!started || !realpath(started, path)) return {};
  for (int up = 0; up < 2; ++up)
    if (char* const slash = std::strrchr(path, '/')) *slash = '\0';
  return path;
}

}  // namespace

int main(int, char** arguments) {
  const std::string libraries = root() + "/lib", loader = libraries + "/loader",
                    program = libraries + "/synopse";
  std::vector<const char*> command = {loader.c_str(), "--inhibit-cache", "--library-path", libraries.c_str(),
                                      "--argv0",      arguments[0],      program.c_str()};
  while (*++arguments) command.push_back(*arguments);
  command.push_back(nullptr);
  unsetenv("LD_PRELOAD");  // made for the libraries of the system
  execv(loader.c_str(), const_cast<char**>(command.data()));
  std::perror(loader.c_str());
  return 126;
}
