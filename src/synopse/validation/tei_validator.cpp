#include "synopse/validation/tei_validator.h"

#include <algorithm>

#include "synopse/error.h"
#include "synopse/formats/tei.h"
#include "synopse/text/built_in.h"

namespace synopse::validation {
namespace {

constexpr std::string_view kNamespace = "http://www.tei-c.org/ns/1.0";
constexpr std::size_t kLongest = std::size_t{0xFFFFFFFFu};

std::string_view built_in_schema() {
  for (const auto& file : built_in_schemas())
    if (file.path == "synopse-tei.rng") return file.content;
  throw Error(Fault::usage, "the schema is not built in");
}

// "xml:id": prefix and name stand side by side in the file.
std::string_view whole_name(std::string_view prefix, std::string_view name) {
  return prefix.empty() ? name : std::string_view(prefix.data(), prefix.size() + 1 + name.size());
}

// A tag that stands at the root, or in the corpus.
bool is_outermost(const std::vector<Known>& open) {
  return open.empty() || (open.size() == 1 && open.front() == Known::teiCorpus);
}

}  // namespace

TeiRules::TeiRules() : schema_(Schema::from_rng(built_in_schema())), vocabulary_(schema_.names()) {
  const std::string_view file = tei_taxonomies();
  constexpr std::string_view kBefore = "<category xml:id=\"";
  for (std::size_t at = file.find(kBefore); at != file.npos; at = file.find(kBefore, at)) {
    at += kBefore.size();
    categories_.insert(file.substr(at, file.find('"', at) - at));
  }
}

TeiValidator::TeiValidator(const TeiRules& rules, std::string_view bytes, Findings& findings)
    : rules_(rules),
      bytes_(bytes),
      findings_(findings),
      reader_(bytes, XmlKind::ours),
      schema_(rules.schema(), findings) {}

void TeiValidator::run(TeiNeighbours& neighbours) {
  if (bytes_.size() > kLongest) return findings_.error(0, "xml", "longer than 4 GB");
  for (;;) {
    switch (reader_.next()) {
      case XmlEvent::start:
        start();
        break;
      case XmlEvent::end:
        end();
        break;
      case XmlEvent::text:
        text();
        break;
      case XmlEvent::fault:
        return findings_.error(reader_.fault_at(), "xml", reader_.what());
      case XmlEvent::done:
        clashes();
        return outside(neighbours);
    }
    if (is_foreign_) return foreign();
  }
}

const Units* TeiValidator::document(std::string_view id) const {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? nullptr : &found->second->state().units;
}

// ---- tags

// References are resolved in memory that stays, since pointers are followed later.
std::string_view TeiValidator::value_of(const XmlAttribute& attribute) {
  const auto stays = [](char c) { return c != '&' && (c < '\t' || c > '\r'); };
  if (std::all_of(attribute.raw.begin(), attribute.raw.end(), stays)) return attribute.raw;
  return resolved_.emplace_back(attribute.value());
}

Tag TeiValidator::read_tag() {
  const Names& names = rules_.schema().names();
  const Vocabulary& vocabulary = rules_.vocabulary();
  attributes_.clear();
  for (const auto& each : reader_.attributes()) {
    const std::string_view text = whole_name(each.prefix, each.name);
    const Name name = names.find(text);
    attributes_.push_back({vocabulary.of(name), name, text, value_of(each)});
  }
  // Names of another namespace are none of the schema's.
  const Name name = reader_.space() == kNamespace ? names.find(reader_.name()) : kNoName;
  return {vocabulary.of(name), name, whole_name(reader_.prefix(), reader_.name()), reader_.begin(),
          attributes_};
}

void TeiValidator::start() {
  const Tag tag = read_tag();
  if (is_include(tag)) return include(tag);
  is_foreign_ = open_.empty() && tag.known != Known::TEI && tag.known != Known::teiCorpus;
  if (is_foreign_) return;
  if (!reader_.prefix().empty() && tag.name != kNoName && open_.empty())
    findings_.warn(tag.at, "prefix", "elements of TEI have a prefix here, which not all programs understand");
  schema_.start(tag);
  if (tei_)
    tei_->start(tag);
  else if (tag.known == Known::TEI && is_outermost(open_))
    begin_tei(tag);
  else
    file_id(tag);
  categories(tag);
  open_.push_back(tag.known);
}

// A corpus may name the files of its documents instead of holding them.
bool TeiValidator::is_include(const Tag& tag) const {
  constexpr std::string_view kInclusions = "http://www.w3.org/2001/XInclude";
  return open_.size() == 1 && open_.front() == Known::teiCorpus && tag.name == kNoName &&
         reader_.space() == kInclusions && reader_.name() == "include";
}

void TeiValidator::include(const Tag& tag) {
  schema_.stands_for(tag, rules_.schema().names().find("TEI"));
  open_.push_back(Known::other);
  for (const auto& attribute : tag.attributes)
    if (attribute.text == "href") included_files_.emplace_back(tag.at, attribute.value);
}

// Ids of what stands outside of every document.
void TeiValidator::file_id(const Tag& tag) {
  const std::string_view id = tag[Known::xml_id];
  if (!id.empty() && !file_ids_.emplace(id, tag.at).second)
    findings_.error(tag.at, "id", "the id " + quoted(id) + " stands twice");
  if (tag.known == Known::category && !rules_.is_category(id))
    findings_.warn(tag.at, "category", quoted(id) + " is none of the built-in categories");
}

// Ids of different documents, and those outside of any, cannot be equal but where one begins with the other:
// "a.k.l1" is an entry of "a" or a link of "a.k".
void TeiValidator::clashes() {
  std::vector<std::size_t> places;
  for (const auto& [id, at] : file_ids_)
    if (is_in_a_document(id, {})) places.push_back(at);
  for (const auto& tei : teis_) {
    const std::string_view document = tei.state().id;
    for (const auto& [local, unit] : tei.state().units.named())
      if (by_id_.size() > 1 && is_in_a_document(std::string(document) + "." + std::string(local), document))
        places.push_back(tei.state().at);
  }
  std::sort(places.begin(), places.end());
  for (const std::size_t at : places)
    findings_.error(at, "id", "an id of this stands in another document, too");
}

bool TeiValidator::is_in_a_document(std::string_view id, std::string_view but) const {
  constexpr std::size_t kLongestId = 1000;  // each of its dots may end a document's name
  if (id.size() > kLongestId) return false;
  for (std::size_t dot = id.find('.'); dot != id.npos; dot = id.find('.', dot + 1)) {
    const Units* const units = document(id.substr(0, dot));
    const std::string_view local = id.substr(dot + 1);
    if (units && units->document() != but && units->find(parse_local_id(local), local)) return true;
  }
  return false;
}

void TeiValidator::begin_tei(const Tag& tag) {
  file_id(tag);
  const std::string_view id = tag[Known::xml_id];
  tei_ = &teis_.emplace_back(id, tag.at, findings_);
  tei_depth_ = open_.size();
  by_id_.emplace(id, tei_);
}

void TeiValidator::categories(const Tag& tag) {
  std::string_view list = tag[Known::ana];
  constexpr std::string_view kPrefix = "syn:";
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(' '), list.size());
    const std::string_view word = list.substr(0, end);
    if (word.starts_with(kPrefix) && !rules_.is_category(word.substr(kPrefix.size())))
      findings_.warn(tag.at, "category", quoted(word) + " is none of the built-in categories");
    list.remove_prefix(std::min(end + 1, list.size()));
  }
}

void TeiValidator::text() {
  schema_.text(reader_.text(), reader_.begin());
  if (tei_) tei_->text(reader_.text());
}

void TeiValidator::end() {
  schema_.end(reader_.begin());
  const Known known = open_.back();
  open_.pop_back();
  if (!tei_) return;
  if (open_.size() == tei_depth_) return end_tei();
  tei_->end(known, reader_.begin());
  // Once the header is read, it is clear whose file it is.
  if (known == Known::teiHeader && !tei_->state().header.ours && findings_.errors() > 0 && !ours_)
    is_foreign_ = true;
  ours_ = ours_ || tei_->state().header.ours;
}

void TeiValidator::end_tei() {
  tei_->finish();
  tei_ = nullptr;
}

void TeiValidator::foreign() {
  findings_.clear();
  const std::string what = open_.empty() ? "its root is <" + std::string(reader_.name()) + ">"
                                         : "its header does not name synopse as the application";
  findings_.error(0, "not-ours",
                  "no file of synopse: " + what + " (validate knows what synopse writes, not all of TEI)");
}

// ---- pointers to other documents

void TeiValidator::outside(TeiNeighbours& neighbours) {
  std::unordered_set<std::string_view> told;
  for (const auto& [at, path] : included_files_) {
    included_.push_back(neighbours.file(path));
    if (!included_.back() && told.insert(path).second) missing(at, path, neighbours.missing());
  }
  std::erase(included_, nullptr);
  for (const auto& tei : teis_) {
    std::unordered_map<std::string_view, const TeiDocuments*> files;
    for (const OutsidePointer& pointer : tei.outside()) {
      const auto [place, is_new] = files.try_emplace(pointer.path, nullptr);
      // What XInclude has put into this file is still pointed at by the path that it came from.
      const bool here = pointer.path.empty() || document(pointer.document);
      if (is_new) place->second = here ? this : neighbours.file(pointer.path);
      if (place->second) {
        outside(pointer, place->second);
      } else if (told.insert(pointer.path).second) {
        missing(pointer.at, pointer.path, neighbours.missing());
      }
    }
  }
}

void TeiValidator::missing(std::size_t at, std::string_view path, Severity severity) {
  const std::string message =
      "the file " + quoted(path) + " is not there: what it should hold is not checked";
  if (severity == Severity::error)
    findings_.error(at, "file", message);
  else
    findings_.warn(at, "file", message);
}

// Of the same file, or of one that it includes.
const Units* TeiValidator::document_of(const OutsidePointer& pointer, const TeiDocuments* file) const {
  const Units* units = file->document(pointer.document);
  for (std::size_t i = 0; i < included_.size() && !units && file == this; ++i)
    units = included_[i]->document(pointer.document);
  return units;
}

void TeiValidator::outside(const OutsidePointer& pointer, const TeiDocuments* file) {
  const Units* const units = document_of(pointer, file);
  const auto what = [&] { return quoted(std::string(pointer.path) + "#" + std::string(pointer.id)); };
  if (!units) {
    if (pointer.id == pointer.document) findings_.error(pointer.at, "pointer", what() + " names no document");
    return;
  }
  if (pointer.id == pointer.document) return;
  const std::string_view local = units->local(pointer.id);
  const LocalId form = parse_local_id(local);
  if (local.empty() || !units->find(form, local))
    findings_.error(pointer.at, "pointer", what() + " names nothing there");
  else if (pointer.kind != UnitKind::none && form.kind != pointer.kind)
    findings_.error(pointer.at, "pointer", what() + " names no " + std::string(name_of(pointer.kind)));
}

}  // namespace synopse::validation
