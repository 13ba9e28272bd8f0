// How the program deals with memory, and what it does when there is no more.
#pragma once

namespace synopse::cli {

// From here on whatever cannot be had is a std::bad_alloc that main() tells of.  (What libraries make before
// main() begins ends the program with a message and exit status 1 instead.)
void expect_lack_of_memory();

// From here on the system has back at once what a large document took.  The C library would keep blocks of up
// to 32 MB as soon as it has seen one freed, with holes between them.
void give_back_large_blocks();

}  // namespace synopse::cli
