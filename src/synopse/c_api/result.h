// What came of a call: output, or what is wrong, and warnings.
#pragma once

#include <memory>
#include <new>
#include <string>
#include <string_view>

#include "synopse/c_api.h"
#include "synopse/error.h"

struct synopse_result {
  std::string text;
  std::string error;     // empty: none
  std::string warnings;  // lines, without the last line end
};

namespace synopse::c_api {

void warn(synopse_result& result, std::string_view what);

// A result that says so, and takes no memory; it is never freed.
synopse_result* out_of_memory();

// What `work` makes of a result; nothing is thrown.
template <class Work>
synopse_result* result_of(Work work) noexcept {
  try {
    auto result = std::make_unique<synopse_result>();
    try {
      work(*result);
    } catch (const Error& error) {
      result->error = error.what();
    }
    if (!result->error.empty()) result->text.clear();
    return result.release();
  } catch (...) {
    return out_of_memory();
  }
}

}  // namespace synopse::c_api
