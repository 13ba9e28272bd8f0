#include "cli/run_manifest.h"

#include <algorithm>
#include <filesystem>

#include "cli/bytes.h"
#include "cli/json.h"
#include "cli/rules_hash.h"
#include "synopse/error.h"
#include "synopse/formats/json_fields.h"
#include "synopse/text/utf8.h"
#include "synopse/version.h"

namespace synopse::cli {
namespace {

std::string strings(const std::vector<std::string>& items) {
  std::vector<std::string> quoted;
  for (const std::string& item : items) quoted.push_back(json_string(item));
  return json_array(quoted);
}

std::vector<std::string> strings(json::Value& value) {
  std::vector<std::string> found;
  json::items(value, [&](json::Value& item) { found.emplace_back(json::string(item)); });
  return found;
}

// Paths may be no UTF-8; JSON is.
std::vector<std::string> named_inputs(const Options& options) {
  std::vector<std::string> inputs;
  for (const std::string& path : options.paths) inputs.push_back(decoded(path).text);
  for (const std::string* path : {&options.pairs, &options.by_name, &options.files_from})
    if (!path->empty()) inputs.push_back(decoded(*path).text);
  return inputs;
}

void read_field(std::string_view key, json::Value& value, RunManifest& manifest) {
  const std::pair<std::string_view, std::string*> texts[] = {
      {"synopse", &manifest.version}, {"rules", &manifest.rules}, {"command", &manifest.command},
      {"format", &manifest.format},   {"plan", &manifest.plan},
  };
  for (const auto& [name, text] : texts)
    if (key == name) text->assign(json::string(value));
  if (key == "options") manifest.options = strings(value);
  if (key == "inputs") manifest.inputs = strings(value);
  if (key == "shards") manifest.shards = json::offset(value);
}

std::string joined(const std::vector<std::string>& items) {
  std::string out;
  for (const std::string& item : items) out += (out.empty() ? "" : " ") + item;
  return out.empty() ? "none" : out;
}

}  // namespace

std::string RunManifest::text() const {
  JsonObject object;
  object.add("synopse", version).add("rules", rules).add("command", command).add("format", format);
  object.add_raw("options", strings(options)).add("shards", std::uint64_t{shards});
  if (!plan.empty()) object.add("plan", plan);
  object.add_raw("inputs", strings(inputs));
  return object.text() + "\n";
}

RunManifest manifest(const Options& options, std::string_view format, const std::string& plan) {
  RunManifest made{.version = std::string(kVersion),
                   .rules = options.command == "convert" ? "" : rules_hash(options),
                   .command = options.command,
                   .format = std::string(format),
                   .options = options.given,
                   .shards = options.shard.count,
                   .plan = plan,
                   .inputs = named_inputs(options)};
  std::stable_sort(made.options.begin(), made.options.end());
  return made;
}

std::optional<RunManifest> read_manifest(const std::string& path) {
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) return std::nullopt;
  RunManifest manifest;
  json::Parser parser;
  const std::string wrong = parser.parse(read_bytes(path), [&](json::Value& value) {
    json::fields(value,
                 [&](std::string_view key, json::Value& content) { read_field(key, content, manifest); });
  });
  if (!wrong.empty()) throw Error(Fault::usage, path + ": is damaged (" + wrong + "); --force begins anew");
  return manifest;
}

std::string difference(const RunManifest& there, const RunManifest& here) {
  const auto told = [](const std::string& what, const std::string& old, const std::string& now) {
    return what + ": " + (old.empty() ? "none" : old) + " there, " + (now.empty() ? "none" : now) + " here";
  };
  if (there.command != here.command) return told("command", there.command, here.command);
  if (there.version != here.version) return told("version", there.version, here.version);
  if (there.format != here.format) return told("format", there.format, here.format);
  if (there.options != here.options) return told("options", joined(there.options), joined(here.options));
  if (there.rules != here.rules) return told("rules", there.rules, here.rules);
  if (there.shards != here.shards)
    return told("shards", std::to_string(there.shards), std::to_string(here.shards));
  if (there.plan != here.plan) return told("plan", there.plan, here.plan);
  // To an undivided run documents may be added; a shard of something else is none of this run.
  if (here.shards > 1 && there.inputs != here.inputs)
    return told("inputs", joined(there.inputs), joined(here.inputs));
  return {};
}

}  // namespace synopse::cli
