// What a flag's value may be, read off its notation in the table:
//   past|future        one of these words
//   core|full|FILE     one of these, or something else: a file
//   LAYER[,LAYER]...   several, with commas between
//   FILE DIR PATH      a file, a directory, either
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/flags.h"

namespace synopse::cli {

using Words = std::vector<std::string_view>;

// The names of a flag: "-o", "--output".
Words names(const Flag& flag);
// The words that its value may be, in the order of the table; empty where it is free.
Words choices(const Flag& flag);
// Whether it takes several of them, with commas between.
bool is_list(const Flag& flag);

enum class Paths : std::uint8_t { none, directories, all };
// What paths fit into a place of this notation: "DIR", "core|full|FILE", "[PATH]...".
Paths paths(std::string_view notation);

// Nothing where the value is one of the choices or there are none; else what is wrong.
std::string wrong_choice(const Flag& flag, std::string_view value);

std::string joined(const Words& words, std::string_view between);

}  // namespace synopse::cli
