// What every page of ours begins and ends with.
#pragma once

#include <string>
#include <string_view>

#include "synopse/view/html.h"

namespace synopse::view {

// Head and style sheet, up to <body class="KIND">.
void begin_frame(std::string_view title, std::string_view kind, Html& html);
// With the script, where there is something to light.
void end_frame(Html& html);
void end_frame_with_script(Html& html);

// "76 %", of a score from 0 to 1.
std::string percent(float score);

}  // namespace synopse::view
