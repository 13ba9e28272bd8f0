#include "cli/plan.h"

#include <charconv>

#include "cli/byte_stream.h"
#include "cli/fields.h"
#include "cli/lines.h"
#include "synopse/error.h"

namespace synopse::cli {
namespace {

constexpr std::size_t kLongestLine = std::size_t{64} << 20;
constexpr std::string_view kHead = "# synopse plan --shards ";

template <typename Number>
bool take(std::string_view field, Number& number) {
  const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), number);
  return error == std::errc() && end == field.data() + field.size();
}

std::unique_ptr<ByteStream> opened(const std::string& path) {
  try {
    return open_file(path);
  } catch (const Error& error) {
    throw Error(Fault::usage, path + ": " + error.what());
  }
}

[[noreturn]] void refuse(const std::string& path, std::uint64_t number) {
  throw Error(Fault::usage,
              path + ":" + std::to_string(number) + ": is no line of a plan (see synopse plan)");
}

}  // namespace

std::string plan_head(std::uint32_t shards) {
  return std::string(kHead) + std::to_string(shards) + "\n# shard\tbytes\tid\tpath\n";
}

std::string plan_line(const PlannedDocument& document) {
  return std::to_string(document.shard) + "\t" + std::to_string(document.bytes) + "\t" +
         escaped(document.id) + "\t" + escaped(document.path) + "\n";
}

void for_each_planned(const std::string& path, std::uint32_t& shards,
                      const std::function<void(const PlannedDocument&)>& use) {
  const auto stream = opened(path);
  Lines lines(*stream, kLongestLine);
  std::string line;
  if (!lines.next(line) || !line.starts_with(kHead) ||
      !take(std::string_view(line).substr(kHead.size()), shards))
    refuse(path, 1);
  while (lines.next(line)) {
    if (line.starts_with('#')) continue;
    const auto fields = split(line, '\t');
    PlannedDocument document;
    if (fields.size() != 4 || !take(fields[0], document.shard) || !take(fields[1], document.bytes))
      refuse(path, lines.number());
    document.id = unescaped(fields[2]);
    document.path = unescaped(fields[3]);
    use(document);
  }
}

}  // namespace synopse::cli
