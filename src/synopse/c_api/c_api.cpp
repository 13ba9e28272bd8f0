// The calls: something in, a result out.
#include "synopse/c_api.h"

#include "synopse/c_api/intake.h"
#include "synopse/c_api/pipeline.h"
#include "synopse/c_api/result.h"
#include "synopse/error.h"
#include "synopse/formats/jsonl.h"
#include "synopse/version.h"

namespace synopse::c_api {
namespace {

// A call of a pipeline: `work` has a reader for its input, tools, and the result.
template <class Work>
synopse_result* call(const synopse_pipeline* pipeline, Work work) noexcept {
  return result_of([&](synopse_result& result) {
    if (const char* error = synopse_pipeline_error(pipeline)) {
      result.error = error;
      return;
    }
    pipeline->workers->use([&](Tools& tools) {
      const Reader reader(pipeline->intake, pipeline->languages,
                          pipeline->workers->pipeline().boilerplate_phrases(), result);
      work(reader, tools, result);
    });
  });
}

const synopse_text& checked(const synopse_text* text) {
  if (!text) throw Error(Fault::input, "no text (NULL)");
  return *text;
}

void annotate(Document document, const synopse_pipeline& pipeline, Tools& tools, synopse_result& result) {
  tools.worker.annotate(document);
  write_jsonl(document, pipeline.writing.offsets, result.text);
}

void align(ReadPair pair, const synopse_pipeline& pipeline, Tools& tools, synopse_result& result) {
  const Alignment alignment = tools.worker.align(pair.de, pair.en);
  write_jsonl({pair.id, &pair.de, &pair.en, &alignment}, pipeline.writing.offsets, result.text);
}

const Format& format_to_write(const char* name) {
  const Format* known = name ? format(name) : nullptr;
  if (!known) throw Error(Fault::usage, "no format '" + std::string(name ? name : "NULL") + "' to write");
  return *known;
}

// One table, and one file.
WriteOptions for_one_file(WriteOptions options, Table otherwise) {
  options.rules = Rules::named;  // nothing that the record says is lost on the way
  if (options.table == Table::automatic) options.table = otherwise;
  return options;
}

void write(const ReadPair& pair, const Format& format, const WriteOptions& options, std::string& out) {
  if (format.head) out += format.head(options);
  format.write_pair({pair.id, &pair.de, &pair.en, &pair.alignment}, options, out);
  if (format.tail) out += format.tail();
}

void write(const Document& document, const Format& format, const WriteOptions& options, std::string& out) {
  if (!format.write_document)
    throw Error(Fault::usage, std::string(format.name) + " is a format of pairs, and this is a document");
  if (options.table == Table::links || options.table == Table::discrepancies)
    throw Error(Fault::usage,
                std::string(name(options.table)) + " is a table of pairs, and this is a document");
  if (format.head) out += format.head(options);
  format.write_document(document, options, out);
  if (format.tail) out += format.tail();
}

void convert(std::string_view record, const Format& format, const WriteOptions& options,
             synopse_result& result) {
  JsonReader json;
  const ReadDocument read = json.document(record);
  if (read.error.empty())
    return write(read.document, format, for_one_file(options, Table::annotations), result.text);
  const ReadPair pair = json.pair(record);
  if (!pair.error.empty()) throw Error(Fault::input, read.error);
  write(pair, format, for_one_file(options, Table::links), result.text);
}

}  // namespace
}  // namespace synopse::c_api

using namespace synopse::c_api;

const char* synopse_version(void) { return synopse::kVersion.data(); }

synopse_result* synopse_annotate(const synopse_pipeline* pipeline, const synopse_text* text) {
  return call(pipeline, [&](const Reader& reader, Tools& tools, synopse_result& result) {
    annotate(reader.text(checked(text)), *pipeline, tools, result);
  });
}

synopse_result* synopse_annotate_record(const synopse_pipeline* pipeline, const char* record, size_t size) {
  return call(pipeline, [&](const Reader& reader, Tools& tools, synopse_result& result) {
    annotate(reader.record(checked_bytes(record, size), tools.json), *pipeline, tools, result);
  });
}

synopse_result* synopse_align(const synopse_pipeline* pipeline, const synopse_text* de,
                              const synopse_text* en, const char* id) {
  return call(pipeline, [&](const Reader& reader, Tools& tools, synopse_result& result) {
    align(reader.pair(checked(de), checked(en), id), *pipeline, tools, result);
  });
}

synopse_result* synopse_align_record(const synopse_pipeline* pipeline, const char* record, size_t size) {
  return call(pipeline, [&](const Reader& reader, Tools& tools, synopse_result& result) {
    align(reader.pair(checked_bytes(record, size), tools.json), *pipeline, tools, result);
  });
}

synopse_result* synopse_convert(const char* record, size_t size, const char* format,
                                const synopse_options* options) {
  return result_of([&](synopse_result& result) {
    const synopse::WriteOptions writing = options ? options->choices.writing : synopse::WriteOptions();
    convert(checked_bytes(record, size), format_to_write(format), writing, result);
  });
}
