#include "synopse/grammar/image.h"

#include <algorithm>
#include <utility>

#include "synopse/grammar/actions.h"
#include "synopse/grammar/archive.h"
#include "synopse/grammar/reader.h"
#include "synopse/text/flat_block.h"

namespace synopse {

// The archives find these where the types are declared.
static constexpr BlockKind kKind{0x47594E53, 3, "compiled grammar"};  // "SNYG"

// A lexicon file: its path, and where it lies among the blocks.
struct StoredFile {
  std::string path;
  std::uint64_t at = 0;
};

// A name for a lexicon, as rules and `lookup` use it; its path, and what tells it from others of that path.
struct StoredName {
  std::string name, path, identity;
};

// What is neither lexicon nor phrase table.
struct Index {
  std::vector<StoredFile> files;
  std::vector<StoredName> names;
  std::vector<std::string> tags;
  std::uint64_t phrases = 0;  // where the phrase table lies among the blocks
};

template <typename Archive>
static void fields(Archive& archive, StoredFile& file) {
  archive(file.path);
  archive(file.at);
}

template <typename Archive>
static void fields(Archive& archive, StoredName& name) {
  archive(name.name);
  archive(name.path);
  archive(name.identity);
}

template <typename Archive>
static void fields(Archive& archive, Place& place) {
  archive(place.file);
  archive(place.line);
  archive(place.column);
}

template <typename Archive>
static void fields(Archive& archive, Action& action) {
  archive(action.field);
  archive(action.function);
  archive(action.arguments);
  fields(archive, action.place);
}

template <typename Archive>
static void fields(Archive& archive, Rule& rule) {
  archive(rule.name);
  archive(rule.kind);
  archive(rule.subkind);
  archive(rule.span);
  archive(rule.each);
  archive(rule.prefer);
  archive(rule.actions);
  fields(archive, rule.place);
}

template <typename Archive>
static void fields(Archive& archive, Alphabet& alphabet) {
  Alphabet::Tables tables = alphabet.tables();
  archive(tables.asked);
  archive(tables.ways_at);
  archive(tables.terms_at);
  archive(tables.unwanted_at);
  archive(tables.terms);
  archive(tables.by_tag);
  archive(tables.tests_by_tag);
  archive(tables.by_tag_at);
  if (Archive::reads) alphabet = Alphabet(std::move(tables));
}

template <typename Archive>
static void fields(Archive& archive, CompiledItems& items) {
  fields(archive, items.alphabet);
  for (CompiledItems::Code* code : {&items.forward, &items.backward}) {
    archive(code->operations);
    archive(code->tests);
    archive(code->numbers);
  }
  archive(items.captures);
  archive(items.each_test);
}

template <typename Archive>
static void fields(Archive& archive, CompiledRule& rule) {
  archive(rule.level);
  archive(rule.needs);
  archive(rule.each_capture);
  if (rule.level == PatternLevel::text)
    archive(rule.regex);
  else
    fields(archive, rule.items);
}

template <typename Archive>
static void fields(Archive& archive, Phase& phase) {
  archive(phase.name);
  archive(phase.rules);
}

template <typename Archive>
static void fields(Archive& archive, PhaseContent& phase) {
  archive(phase.lexicons);
  archive(phase.tags);
  for (std::size_t tag = 0; Archive::reads && tag < phase.tags.size(); ++tag)
    if (phase.tags[tag]) phase.asked.insert(static_cast<Tag>(tag));
  archive(phase.quotations);
  archive(phase.has_text_rules);
}

template <typename Archive>
static void fields(Archive& archive, TokenClass& token_class) {
  archive(token_class.regex);
  archive(token_class.tag);
}

template <typename Archive>
static void fields(Archive& archive, Index& index) {
  archive(index.files);
  archive(index.names);
  archive(index.tags);
  archive(index.phrases);
}

template <typename Archive>
static void fields(Archive& archive, Grammar::Content& content) {
  archive(content.language);
  archive(content.rules);
  archive(content.compiled);
  archive(content.phases);
  archive(content.phase_contents);
  archive(content.token_classes);
}

namespace {

std::string path_of(const Grammar::Content& content, const Lexicon* lexicon) {
  const auto file = std::find_if(content.files.begin(), content.files.end(),
                                 [lexicon](const auto& each) { return each.second.get() == lexicon; });
  return file->first;
}

Index index_of(const Grammar::Content& content, std::vector<std::byte>& blocks) {
  Index index;
  for (const auto& [path, lexicon] : content.files) index.files.push_back({path, lexicon->append_to(blocks)});
  for (const auto& [name, lexicon] : content.lexicons)
    index.names.push_back({name, path_of(content, lexicon), content.lexicon_paths.find(name)->second});
  for (std::size_t tag = 0; tag < content.tags.size(); ++tag)
    index.tags.push_back(content.tags.name(static_cast<Tag>(tag)));
  index.phrases = content.phrases.append_to(blocks);
  return index;
}

std::span<const std::byte> behind(std::span<const std::byte> blocks, std::uint64_t at) {
  if (at > blocks.size()) refuse_block(kKind, "a part lies outside of it");
  return blocks.subspan(at);
}

void take_index(const Index& index, std::span<const std::byte> blocks, Trust trust,
                Grammar::Content& content) {
  for (const std::string& tag : index.tags) content.tags.make(tag);
  for (const StoredFile& file : index.files)
    content.files[file.path] = std::make_unique<Lexicon>(Lexicon::view(behind(blocks, file.at), trust));
  for (const StoredName& name : index.names) {
    const auto file = content.files.find(name.path);
    if (file == content.files.end()) refuse_block(kKind, "it names a lexicon that it does not have");
    content.lexicons[name.name] = file->second.get();
    content.lexicon_paths[name.name] = name.identity;
  }
  content.phrases = PhraseTable::view(behind(blocks, index.phrases), trust);
}

bool all_below(std::span<const std::uint32_t> numbers, std::size_t limit) {
  return std::all_of(numbers.begin(), numbers.end(), [&](std::uint32_t each) { return each < limit; });
}

bool tags_exist(const CompiledRule& rule, std::size_t tags) {
  return std::all_of(rule.needs.begin(), rule.needs.end(), [&](const auto& any) {
    return std::all_of(any.begin(), any.end(), [&](Tag tag) { return tag < tags; });
  });
}

bool can_be_run(const CompiledRule& rule, std::size_t tags) {
  return rule.level == PatternLevel::text || rule.items.is_sound(tags);
}

bool can_be_called(const Action& action) {
  if (action.function.empty()) return action.arguments.size() == 1;
  const Function* known = function(action.function);
  return known && action.arguments.size() >= known->min_arguments &&
         action.arguments.size() <= known->max_arguments;
}

bool can_be_filled(const Rule& rule, const Tags& tags) {
  return std::all_of(rule.actions.begin(), rule.actions.end(), can_be_called) &&
         (rule.kind != "chunk" || tags.find(rule.subkind));
}

// Whether all numbers and names mean something.
bool is_sound(const Grammar::Content& content) {
  std::vector<std::size_t> sizes;
  for (const UsedLexicon& used : content.used) sizes.push_back(used.lexicon->size());
  const std::size_t tags = content.tags.size();
  return content.compiled.size() == content.rules.size() &&
         content.phase_contents.size() == content.phases.size() && content.phrases.lies_within(sizes) &&
         std::all_of(content.phases.begin(), content.phases.end(),
                     [&](const Phase& phase) { return all_below(phase.rules, content.rules.size()); }) &&
         std::all_of(content.phase_contents.begin(), content.phase_contents.end(),
                     [&](const PhaseContent& phase) {
                       return phase.lexicons.size() == sizes.size() && phase.tags.size() == tags;
                     }) &&
         std::all_of(
             content.compiled.begin(), content.compiled.end(),
             [&](const CompiledRule& rule) { return tags_exist(rule, tags) && can_be_run(rule, tags); }) &&
         std::all_of(content.rules.begin(), content.rules.end(),
                     [&](const Rule& rule) { return can_be_filled(rule, content.tags); }) &&
         std::all_of(content.token_classes.begin(), content.token_classes.end(),
                     [&](const TokenClass& each) { return each.tag < tags; });
}

}  // namespace

std::vector<std::byte> image_of(const Grammar::Content& content) {
  std::vector<std::byte> blocks;
  Index index = index_of(content, blocks);
  ArchiveWriter archive;
  fields(archive, index);
  fields(archive, const_cast<Grammar::Content&>(content));
  BlockWriter writer;
  writer.add(archive.bytes());
  writer.add(blocks);
  return writer.finish(kKind);
}

std::unique_ptr<Grammar::Content> content_of(std::span<const std::byte> image, Trust trust) {
  const BlockView block(kKind, image, 2, trust);
  ArchiveReader archive(block.text(0));
  Index index;
  auto content = std::make_unique<Grammar::Content>();
  fields(archive, index);
  fields(archive, *content);
  take_index(index, block.section<std::byte>(1), trust, *content);
  index_names(*content);
  if (trust == Trust::checked && !is_sound(*content)) refuse_block(kKind, "its parts do not fit together");
  return content;
}

}  // namespace synopse
