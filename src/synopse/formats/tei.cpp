#include "synopse/formats/tei.h"

#include "synopse/formats/sha256.h"
#include "synopse/formats/tei_alignment.h"
#include "synopse/formats/tei_corpus_header.h"
#include "synopse/formats/tei_document.h"
#include "synopse/formats/tei_write_back.h"
#include "synopse/formats/xml.h"
#include "synopse/text/built_in.h"

namespace synopse {
namespace {

constexpr std::string_view kDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr std::string_view kTaxonomies = kTeiCategories;
constexpr std::string_view kSource = "A German and an English text and what they have in common.";

std::vector<bool> linked_entities(const std::vector<Link>& links, IndexList Link::*side, std::size_t count) {
  std::vector<bool> linked(count);
  for (const auto& link : links)
    if (link.level == Level::entity)
      for (const std::uint32_t entity : link.*side) linked[entity] = true;
  return linked;
}

// Whether ids of the two prefixes could be one: "a.k" and "a" share "a.k.l1".
bool may_clash(std::string_view a, std::string_view b) {
  const auto begins = [](std::string_view longer, std::string_view shorter) {
    return longer.starts_with(shorter) && (longer.size() == shorter.size() || longer[shorter.size()] == '.');
  };
  return begins(a, b) || begins(b, a);
}

bool is_category(std::string_view name) {
  return tei_taxonomies().find("xml:id=\"" + std::string(name) + "\"") != std::string_view::npos;
}

// The names of a pair's three TEI elements and of the bundle, so that all ids stay unique in one file.
struct PairNames {
  explicit PairNames(const Pair& pair) : de(tei_name(pair.de->id)), en(tei_name(pair.en->id)) {
    if (is_category(de)) de += "-de";
    if (is_category(en)) en += "-en";
    if (may_clash(de, en)) {
      de += "-de";
      en += "-en";
    }
    align = tei_name(pair.id) + "-align";
    while (may_clash(align, de) || may_clash(align, en)) align += "-pair";
    corpus = align + "-corpus";
    while (may_clash(corpus, de) || may_clash(corpus, en)) corpus += "-pair";
  }
  std::string de, en, align, corpus;
};

// Both documents of a pair, ready to be written.
struct PairDocuments {
  PairDocuments(const Pair& pair, const PairNames& names, const WriteOptions& options)
      : de(*pair.de, names.de, options,
           linked_entities(pair.alignment->links, &Link::de, pair.de->entities.size())),
        en(*pair.en, names.en, options,
           linked_entities(pair.alignment->links, &Link::en, pair.en->entities.size())) {}
  TeiDocument de, en;
};

// What the files of a pair have in common.
struct PairParts {
  PairParts(const Pair& pair, const WriteOptions& options) : names(pair), documents(pair, names, options) {}
  PairNames names;
  PairDocuments documents;
};

// A file that `append` fills.
template <class Append>
std::function<void(Output)> whole(Append append) {
  return [append = std::move(append)](Output out) {
    Appender appender(out);
    appender.append(kDeclaration);
    append(appender);
  };
}

// A corpus that names the files of a pair where write_tei_bundle has them all.
std::string including(const Pair& pair, std::string_view name, std::span<const OutputFile> files) {
  std::string corpus(kDeclaration);
  Appender out(corpus);
  out += "<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\" xmlns:xi=\"http://www.w3.org/2001/XInclude\"";
  append_attribute(out, "xml:id", name);
  out += ">\n";
  append_corpus_header(pair.id, kSource, kTaxonomies, out);
  for (const OutputFile& file : files) {
    out += "<xi:include";
    append_attribute(out, "href", percent_encoded(file.name));
    out += "/>\n";
  }
  out += "</teiCorpus>\n";
  out.flush();
  return corpus;
}

constexpr std::size_t kLongestFileName = 200;

// An id as the beginning of a file name: no directory, nothing hidden, not too long.
std::string file_name(std::string_view id) {
  std::string name = percent_encoded(id);
  if (name.empty() || name.front() == '.') name.replace(0, name.empty() ? 0 : 1, "%2E");
  if (name.size() <= kLongestFileName) return name;
  std::size_t end = kLongestFileName - 40;
  while (name[end - 1] == '%' || name[end - 2] == '%') --end;
  return name.substr(0, end) + "-" + sha256(id).substr(0, 32);
}

}  // namespace

void write_tei(const Document& document, Output out) { write_tei(document, {}, out); }

void write_tei(const Document& document, const WriteOptions& options, Output out) {
  const auto* origin = dynamic_cast<const TeiOrigin*>(document.origin.get());
  if (origin && write_back(document, *origin, options, out.text())) return;
  const TeiDocument tei(document, tei_name(document.id), options);
  Appender appender(out);
  appender.append(kDeclaration);
  append_tei(tei, kTaxonomies, appender);
}

void write_tei_bundle(const Pair& pair, const WriteOptions& options, Output out) {
  const PairNames names(pair);
  const PairDocuments documents(pair, names, options);
  Appender appender(out);
  appender.append(kDeclaration) += R"(<teiCorpus xmlns="http://www.tei-c.org/ns/1.0")";
  append_attribute(appender, "xml:id", names.corpus);
  appender += ">\n";
  append_corpus_header(pair.id, kSource, "", appender);
  append_tei(documents.de, "", appender);
  append_tei(documents.en, "", appender);
  append_alignment(pair, {documents.de, ""}, {documents.en, ""}, names.align, "", appender);
  appender += "</teiCorpus>\n";
}

std::vector<OutputFile> tei_files(const Pair& pair, const WriteOptions& options) {
  const auto parts = std::make_shared<const PairParts>(pair, options);
  const std::string base = file_name(pair.id);
  const std::string de = base + ".de.xml", en = base + ".en.xml";
  std::vector<OutputFile> files = {
      {de, {}, whole([parts](Appender& out) { append_tei(parts->documents.de, kTaxonomies, out); })},
      {en, {}, whole([parts](Appender& out) { append_tei(parts->documents.en, kTaxonomies, out); })},
      {base + ".align.xml", {}, whole([parts, pair, de, en](Appender& out) {
         append_alignment(pair, {parts->documents.de, percent_encoded(de)},
                          {parts->documents.en, percent_encoded(en)}, parts->names.align, kTaxonomies, out);
       })},
      {std::string(kTaxonomies), std::string(tei_taxonomies())},
  };
  if (options.corpus == Corpus::of_includes)
    files.push_back({base + ".pair.xml", including(pair, parts->names.corpus, std::span(files).first(3))});
  return files;
}

std::vector<OutputFile> write_tei_files(const Pair& pair, const WriteOptions& options) {
  std::vector<OutputFile> files = tei_files(pair, options);
  for (OutputFile& file : files) {
    if (file.write) file.write(file.content);
    file.write = nullptr;
  }
  return files;
}

TeiPairNames tei_pair_names(const Pair& pair) {
  const PairNames names(pair);
  const std::string base = file_name(pair.id);
  return {base + ".de.xml", base + ".en.xml", names.de, names.en, names.align};
}

std::string_view tei_taxonomies() {
  for (const auto& file : built_in_schemas())
    if (file.path == kTaxonomies) return file.content;
  return {};
}

}  // namespace synopse
