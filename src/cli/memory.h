// What the program does when there is no more memory.
#pragma once

namespace synopse::cli {

// From here on whatever cannot be had is a std::bad_alloc that main() tells of.  (What libraries make before
// main() begins ends the program with a message and exit status 1 instead.)
void expect_lack_of_memory();

}  // namespace synopse::cli
