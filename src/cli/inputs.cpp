#include "cli/inputs.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "cli/document_dates.h"
#include "cli/sources.h"

namespace synopse::cli {
namespace {

InputCount count_of(const ReadInput& input) {
  InputCount count{.format = input.format, .documents = input.documents.size(), .consumed = input.consumed};
  for (const Input& each : input.documents) count.bytes += each.document.text.size();
  return count;
}

}  // namespace

void for_each_input(const Options& options, Reporter& reporter, const std::function<void(Input&)>& use) {
  Sources sources(options);
  DocumentReader reader(options, Wanted::documents);
  while (auto raw = sources.next()) {
    ReadInput read = reader.read(std::move(*raw));
    reporter.tell(read.messages);
    if (options.fail_fast && reporter.refused() > 0) return;
    const InputCount count = count_of(read);
    for (Input& input : read.documents) use(input);
    reporter.done(count);
  }
}

std::optional<Document> read_one_document(const std::string& path, const Options& options,
                                          Messages& messages) {
  Options one = options;
  one.paths = {path};
  one.files_from.clear();
  Sources sources(one);
  DocumentReader reader(one, Wanted::documents);
  std::vector<Input> found;
  while (auto raw = sources.next()) {
    ReadInput input = reader.read(std::move(*raw));
    messages.add(input.messages);
    if (input.refused) return std::nullopt;
    std::move(input.documents.begin(), input.documents.end(), std::back_inserter(found));
    if (found.size() > 1) break;
  }
  if (found.size() == 1) return std::move(found.front().document);
  messages.refuse(path, found.empty() ? "holds no document" : "holds more than one document");
  return std::nullopt;
}

bool settle_language(Document& document, const std::vector<std::string>& languages, const std::string& where,
                     const Options& options, Reporter& reporter) {
  Messages messages;
  const bool ours = settle_language(document, languages, where, options, messages);
  reporter.tell(messages);
  return ours;
}

void settle_date(Document& document, const std::string& where, const Options& options, Reporter& reporter) {
  Messages messages;
  settle_date(document, where, options, messages);
  reporter.tell(messages);
}

}  // namespace synopse::cli
