#include "synopse/validation/schema_checker.h"

#include <algorithm>

namespace synopse::validation {
namespace {

constexpr std::size_t kMostExpected = 8;

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == text.npos; }

}  // namespace

SchemaChecker::SchemaChecker(const Schema& schema, Findings& findings)
    : schema_(schema), findings_(findings) {
  threads_.push_back({.state = schema.start()});
  frames_.push_back({"", 0, false});
}

void SchemaChecker::start(const Tag& tag) {
  const std::size_t parents = frames_.back().first, first = threads_.size();
  if (tag.name != kNoName) {
    for (std::size_t parent = parents; parent < first; ++parent)
      for (const Move& move : schema_.moves(threads_[parent].state, tag.name))
        threads_.push_back({move.declaration, schema_.declaration(move.declaration).start,
                            static_cast<std::uint32_t>(parent), move.to});
  }
  if (threads_.size() == first && first > parents) unexpected(tag);
  frames_.push_back({tag.text, first, false});
  if (threads_.size() > first) attributes(tag, first);
}

void SchemaChecker::stands_for(const Tag& tag, Name name) {
  const std::size_t parents = frames_.back().first;
  next_.clear();
  for (std::size_t parent = parents; parent < threads_.size(); ++parent)
    for (const Move& move : schema_.moves(threads_[parent].state, name)) {
      Thread thread = threads_[parent];
      thread.state = move.to;
      if (std::find(next_.begin(), next_.end(), thread) == next_.end()) next_.push_back(thread);
    }
  if (next_.empty()) {
    if (!is_lost()) unexpected(tag);
  } else {
    threads_.resize(parents);
    threads_.insert(threads_.end(), next_.begin(), next_.end());
  }
  frames_.push_back({tag.text, threads_.size(), false});
}

void SchemaChecker::unexpected(const Tag& tag) {
  const Frame& parent = frames_.back();
  std::string message = "<" + std::string(tag.text) + "> is not allowed ";
  message += parent.name.empty() ? "as root" : "here, in <" + std::string(parent.name) + ">";
  findings_.error(tag.at, "element", message + expected(parent.first, threads_.size()));
}

std::string SchemaChecker::expected(std::size_t first, std::size_t last) const {
  std::vector<Name> all;
  for (std::size_t thread = first; thread < last; ++thread)
    for (const Name name : schema_.expected(threads_[thread].state)) all.push_back(name);
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  if (all.empty()) return "";
  std::string list;
  for (std::size_t i = 0; i < std::min(all.size(), kMostExpected); ++i)
    list += (i > 0 ? ", " : "") + std::string(schema_.names().text(all[i]));
  return " (expected: " + list + (all.size() > kMostExpected ? ", ...)" : ")");
}

// ---- attributes

void SchemaChecker::attributes(const Tag& tag, std::size_t first) {
  std::size_t kept = first;
  for (std::size_t thread = first; thread < threads_.size(); ++thread)
    if (fits(tag, schema_.declaration(threads_[thread].declaration)))
      std::swap(threads_[kept++], threads_[thread]);
  if (kept == first) return explain(tag, schema_.declaration(threads_[first].declaration));
  threads_.resize(kept);
}

bool SchemaChecker::fits(const Tag& tag, const Declaration& declaration) const {
  std::uint64_t sets =
      declaration.sets >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << declaration.sets) - 1;
  std::uint64_t present = 0;
  const auto all = schema_.attribute_sets(declaration);
  for (const auto& attribute : tag.attributes) {
    const std::uint64_t slots = slots_that_take(attribute, declaration);
    if (slots == 0) return false;
    present |= slots;
    for (std::size_t i = 0; i < all.size() && i < 64; ++i)
      if ((all[i].allowed & slots) == 0) sets &= ~(std::uint64_t{1} << i);
  }
  for (std::size_t i = 0; i < all.size() && i < 64; ++i)
    if ((sets >> i & 1) != 0 && (all[i].required & ~present) == 0) return true;
  return false;
}

std::uint64_t SchemaChecker::slots_that_take(const TagAttribute& attribute,
                                             const Declaration& declaration) const {
  std::uint64_t taking = 0;
  const auto slots = schema_.slots(declaration);
  for (std::size_t i = 0; i < slots.size(); ++i)
    if (slots[i].name == attribute.name && attribute.name != kNoName &&
        schema_.value(slots[i].value).accepts(attribute.value))
      taking |= std::uint64_t{1} << i;
  return taking;
}

void SchemaChecker::explain(const Tag& tag, const Declaration& declaration) {
  for (const auto& attribute : tag.attributes)
    if (explain_attribute(tag, attribute, declaration)) return;
  const auto slots = schema_.slots(declaration);
  std::uint64_t required = ~std::uint64_t{0};
  for (const auto& set : schema_.attribute_sets(declaration)) required &= set.required;
  for (std::size_t i = 0; i < slots.size(); ++i) {
    const auto is_it = [&](const TagAttribute& attribute) { return attribute.name == slots[i].name; };
    if ((required >> i & 1) == 0 || std::any_of(tag.attributes.begin(), tag.attributes.end(), is_it))
      continue;
    const std::string name(schema_.names().text(slots[i].name));
    return findings_.error(tag.at, "attribute", "<" + std::string(tag.text) + "> has no " + name);
  }
  findings_.error(tag.at, "attribute",
                  "the attributes of <" + std::string(tag.text) + "> do not go together");
}

bool SchemaChecker::explain_attribute(const Tag& tag, const TagAttribute& attribute,
                                      const Declaration& declaration) {
  if (slots_that_take(attribute, declaration) != 0) return false;
  const auto slots = schema_.slots(declaration);
  const bool known = std::any_of(slots.begin(), slots.end(), [&](const Slot& slot) {
    return slot.name == attribute.name && attribute.name != kNoName;
  });
  const std::string where = " of <" + std::string(tag.text) + ">";
  if (known)
    findings_.error(tag.at, "value",
                    std::string(attribute.text) + where + " cannot be " + quoted(attribute.value));
  else
    findings_.error(tag.at, "attribute",
                    "<" + std::string(tag.text) + "> takes no " + std::string(attribute.text));
  return true;
}

// ---- content

void SchemaChecker::text(std::string_view piece, std::size_t at) {
  if (is_lost()) return;
  Frame& frame = frames_.back();
  const auto has_text = [&](const Thread& thread) {
    return schema_.declaration(thread.declaration).has_text;
  };
  const auto begin = threads_.begin() + static_cast<std::ptrdiff_t>(frame.first);
  if (schema_.declaration(begin->declaration).value >= 0) content_ += piece;
  if (threads_.size() == frame.first + 1 && has_text(*begin)) return;
  if (is_blank(piece)) return;
  const auto kept = std::stable_partition(begin, threads_.end(), has_text);
  if (kept != begin) {
    threads_.erase(kept, threads_.end());
  } else if (!frame.told) {
    frame.told = true;
    findings_.error(at, "text",
                    "<" + std::string(frame.name) + "> holds no text of its own: " + quoted(piece));
  }
}

bool SchemaChecker::is_complete(const Thread& thread) const {
  const Declaration& declaration = schema_.declaration(thread.declaration);
  return schema_.is_final(thread.state) &&
         (declaration.value < 0 ||
          schema_.value(static_cast<std::uint32_t>(declaration.value)).accepts(content_));
}

void SchemaChecker::end(std::size_t at) {
  const Frame frame = frames_.back();
  if (!is_lost()) {
    const auto begin = threads_.begin() + static_cast<std::ptrdiff_t>(frame.first);
    const auto kept = std::stable_partition(begin, threads_.end(),
                                            [&](const Thread& thread) { return is_complete(thread); });
    if (kept != begin)
      threads_.erase(kept, threads_.end());
    else
      findings_.error(
          at, "element",
          "<" + std::string(frame.name) + "> is not complete" + expected(frame.first, threads_.size()));
    advance(frame.first);
    content_.clear();
  }
  frames_.pop_back();
}

// The threads from `child` on have ended: the parent's go on from there.
void SchemaChecker::advance(std::size_t child) {
  const std::size_t parent = frames_[frames_.size() - 2].first;
  if (child == parent + 1 && threads_.size() == child + 1) {
    threads_[parent].state = threads_[child].after;
    threads_.pop_back();
    return;
  }
  next_.clear();
  for (std::size_t i = child; i < threads_.size(); ++i) {
    Thread thread = threads_[threads_[i].parent];
    thread.state = threads_[i].after;
    if (std::find(next_.begin(), next_.end(), thread) == next_.end()) next_.push_back(thread);
  }
  threads_.resize(parent);
  threads_.insert(threads_.end(), next_.begin(), next_.end());
}

}  // namespace synopse::validation
