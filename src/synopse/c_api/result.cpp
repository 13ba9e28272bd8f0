#include "synopse/c_api/result.h"

namespace synopse::c_api {
namespace {

// Made when the library is loaded, since there is no memory for it later.
synopse_result none_left{.text = {}, .error = "not enough memory", .warnings = {}};

}  // namespace

void warn(synopse_result& result, std::string_view what) {
  if (!result.warnings.empty()) result.warnings += '\n';
  result.warnings += what;
}

synopse_result* out_of_memory() { return &none_left; }

}  // namespace synopse::c_api

const char* synopse_result_text(const synopse_result* result, size_t* size) {
  if (size) *size = result ? result->text.size() : 0;
  return result ? result->text.c_str() : "";
}

const char* synopse_result_error(const synopse_result* result) {
  if (!result) return "no result (NULL)";
  return result->error.empty() ? nullptr : result->error.c_str();
}

const char* synopse_result_warnings(const synopse_result* result) {
  return result ? result->warnings.c_str() : "";
}

void synopse_result_free(synopse_result* result) {
  if (result != synopse::c_api::out_of_memory()) delete result;
}
