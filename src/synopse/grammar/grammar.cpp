#include "synopse/grammar/grammar.h"

#include "synopse/grammar/content.h"
#include "synopse/grammar/image.h"
#include "synopse/grammar/reader.h"

namespace synopse {

Grammar::Grammar(std::unique_ptr<Content> content) : content_(std::move(content)) {
  for (Rule& rule : content_->rules) rule.settle();
}

Grammar::~Grammar() = default;

std::shared_ptr<const Grammar> Grammar::load(const Files& files, const std::string& language,
                                             Diagnostics& report, Checks checks) {
  auto content = std::make_unique<Content>();
  content->language = language;
  const int before = report.errors();
  read_grammar(files, checks, *content, report);
  if (report.errors() > before) return nullptr;
  return std::shared_ptr<const Grammar>(new Grammar(std::move(content)));
}

std::shared_ptr<const Grammar> Grammar::view(std::span<const std::byte> image, Trust trust) {
  return std::shared_ptr<const Grammar>(new Grammar(content_of(image, trust)));
}

std::vector<std::byte> Grammar::image() const { return image_of(*content_); }

const std::string& Grammar::language() const { return content_->language; }

std::span<const Phase> Grammar::phases() const { return content_->phases; }

std::span<const Rule> Grammar::rules() const { return content_->rules; }

const Rule& Grammar::rule(RuleId id) const { return content_->rules[id]; }

const Lexicon* Grammar::lexicon(std::string_view name) const {
  const auto found = content_->lexicons.find(name);
  return found == content_->lexicons.end() ? nullptr : found->second;
}

const Numerals* Grammar::numerals() const { return content_->numerals.get(); }

}  // namespace synopse
