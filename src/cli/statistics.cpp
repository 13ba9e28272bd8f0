#include "cli/statistics.h"

#include <algorithm>
#include <cmath>

#include "cli/json.h"
#include "synopse/version.h"

namespace synopse::cli {
namespace {

void add_to(InputCount& sum, const InputCount& count) {
  sum.documents += count.documents;
  sum.pairs += count.pairs;
  sum.bytes += count.bytes;
}

JsonObject& add_fields(JsonObject& object, const InputCount& count) {
  return object.add("documents", count.documents).add("pairs", count.pairs).add("bytes", count.bytes);
}

// With three decimals.
std::string decimal(double seconds) {
  const auto thousandths = static_cast<std::uint64_t>(std::llround(std::max(seconds, 0.0) * 1000));
  const std::string rest = std::to_string(thousandths % 1000 + 1000).substr(1);
  return std::to_string(thousandths / 1000) + "." + rest;
}

}  // namespace

void Statistics::add(const InputCount& count) {
  ++inputs_;
  add_to(sum_, count);
  sum_.consumed = std::max(sum_.consumed, count.consumed);
  if (!count.format.empty() && count.documents + count.pairs > 0) add_to(formats_[count.format], count);
}

std::string Statistics::json(std::string_view command, int exit_code, double seconds) const {
  JsonObject formats;
  for (const auto& [name, count] : formats_) {
    JsonObject format;
    formats.add_raw(name, add_fields(format, count).text());
  }
  JsonObject all;
  all.add("version", kVersion).add("command", command);
  add_fields(all, sum_).add("read", sum_.consumed).add("refused", refused_).add("warnings", warnings_);
  all.add_raw("formats", formats.text());
  all.add("exit", static_cast<std::uint64_t>(exit_code)).add_raw("seconds", decimal(seconds));
  return all.text() + "\n";
}

}  // namespace synopse::cli
