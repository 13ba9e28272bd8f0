#include <algorithm>
#include <queue>

#include "cli/bytes.h"
#include "cli/commands.h"
#include "cli/document_reader.h"
#include "cli/plan.h"
#include "cli/sources.h"
#include "synopse/error.h"

namespace synopse::cli {
namespace {

std::vector<PlannedDocument> found_documents(const Options& options, Reporter& reporter) {
  std::vector<PlannedDocument> documents;
  Sources sources(options);
  DocumentReader reader(options, Wanted::anything);
  while (auto raw = sources.next()) {
    PlannedDocument document{.bytes = raw->bytes.size(), .id = raw->name, .path = raw->where};
    const bool record = raw->holds == Holds::record;
    if (!record && !raw->refused && !raw->skipped) {
      documents.push_back(std::move(document));
      continue;
    }
    const ReadInput read = reader.read(std::move(*raw));
    reporter.tell(read.messages);
    if (!read.documents.empty()) document.id = read.documents.front().name;
    if (!read.pairs.empty()) document.id = read.pairs.front().pair.id;
    if (!document.id.empty()) documents.push_back(std::move(document));
  }
  return documents;
}

// The largest first, each to the shard that has least so far.
void share_out(std::vector<PlannedDocument>& documents, std::uint32_t shards) {
  std::vector<std::size_t> order(documents.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return documents[a].bytes > documents[b].bytes; });
  using Load = std::pair<std::uint64_t, std::uint32_t>;  // bytes, shard
  std::priority_queue<Load, std::vector<Load>, std::greater<>> loads;
  for (std::uint32_t shard = 1; shard <= shards; ++shard) loads.emplace(0, shard);
  for (const std::size_t i : order) {
    auto [bytes, shard] = loads.top();
    loads.pop();
    documents[i].shard = shard;
    loads.emplace(bytes + documents[i].bytes + 1, shard);  // even what is empty takes some time
  }
}

}  // namespace

int plan(const Options& options, Reporter& reporter) {
  if (options.shards == 0) throw Error(Fault::usage, "give the number of shares: --shards N");
  auto documents = found_documents(options, reporter);
  share_out(documents, options.shards);
  OutputBytes file(options.output);
  file.write(plan_head(options.shards));
  for (const PlannedDocument& document : documents) file.write(plan_line(document));
  file.finish();
  return reporter.exit_code();
}

}  // namespace synopse::cli
