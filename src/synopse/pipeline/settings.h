// Settings by name, as the flags and the C API spell them: "bias" is "future".
#pragma once

#include <string>
#include <string_view>

#include "synopse/pipeline/pipeline.h"

namespace synopse {

enum class SettingResult { done, unknown_name, wrong_value };

// Sets what goes by `name`: "bias", "boilerplate", "hyphens", "only", "register", "sentences"; "dictionary"
// adds one.  `wrong` then says what the value may be, for people.
SettingResult set(Settings& settings, std::string_view name, std::string_view value, std::string& wrong);

}  // namespace synopse
