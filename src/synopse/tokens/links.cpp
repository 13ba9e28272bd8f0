#include "synopse/tokens/links.h"

#include <algorithm>
#include <array>

#include "synopse/tokens/classes.h"

namespace synopse {

namespace {

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
bool is_ascii_alnum(char c) { return is_ascii_letter(c) || is_ascii_digit(c); }

char char_at(std::string_view text, std::size_t at) { return at < text.size() ? text[at] : '\0'; }

bool is_in_name(char c) { return is_ascii_alnum(c) || c == '-' || c == '.' || c == '_'; }
bool is_in_local_part(char c) { return is_in_name(c) || c == '%' || c == '+'; }

// The end of the run of bytes that `belongs` accepts, at most `most` long.
template <class Belongs>
std::size_t run_end(std::string_view text, std::size_t at, std::size_t most, Belongs belongs) {
  const std::size_t limit = std::min(text.size(), at + most);
  while (at < limit && belongs(text[at])) ++at;
  return at;
}

std::size_t without_trailing(std::string_view text, std::size_t begin, std::size_t end,
                             std::string_view these) {
  while (end > begin && these.find(text[end - 1]) != std::string_view::npos) --end;
  return end;
}

// Top-level domains and file extensions that news texts show, sorted.
constexpr std::array<std::string_view, 71> kEndings = {
    "at",   "au",  "be",  "biz",  "br",   "ca",  "cc",   "ch",   "cn",  "co",  "com", "csv",
    "cz",   "de",  "dk",  "doc",  "docx", "edu", "es",   "eu",   "exe", "fi",  "fm",  "fr",
    "gif",  "gov", "gr",  "htm",  "html", "hu",  "ie",   "info", "int", "io",  "it",  "jp",
    "jpeg", "jpg", "js",  "json", "kz",   "md",  "mil",  "mov",  "mp3", "mp4", "net", "nl",
    "nz",   "org", "pdf", "php",  "pl",   "png", "ppt",  "pt",   "py",  "rss", "ru",  "se",
    "tv",   "txt", "ua",  "uk",   "us",   "xls", "xlsx", "xml",  "yml", "za",  "zip"};

bool is_known_ending(std::string_view label) {
  return std::binary_search(kEndings.begin(), kEndings.end(), label);
}

bool is_lower_case(std::string_view label) {
  return std::ranges::all_of(label, [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

// alt.music.jazz: three small words at least, with nothing but full stops between them.
bool is_dotted_path(std::string_view name) {
  std::size_t labels = 0;
  while (!name.empty()) {
    const std::string_view label = name.substr(0, name.find('.'));
    if (label.size() < 2 || !is_lower_case(label)) return false;
    ++labels;
    name.remove_prefix(std::min(label.size() + 1, name.size()));
  }
  return labels >= 3;
}

std::string lower_case(std::string_view label) {
  std::string lower(label);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c;
  return lower;
}

bool is_upper_case(std::string_view name) {
  return std::ranges::none_of(name, [](char c) { return c >= 'a' && c <= 'z'; });
}

// The end of the host name or file name in [begin, end); `begin` when it is none.  What follows a known
// ending with a capital is the next sentence, without a blank: "example.org.The".
std::size_t name_end(std::string_view text, std::size_t begin, std::size_t end) {
  end = without_trailing(text, begin, end, ".-");
  const std::string_view whole = text.substr(begin, end - begin);
  if (is_dotted_path(whole)) return end;
  for (int labels = 0; labels < 8; ++labels) {
    const std::string_view name = text.substr(begin, end - begin);
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0) return begin;
    const std::string_view label = name.substr(dot + 1);
    const bool fits = is_lower_case(label) || is_upper_case(name);
    if (fits && is_known_ending(lower_case(label))) return end;
    if (label.empty() || !(label[0] >= 'A' && label[0] <= 'Z')) return begin;
    end = begin + dot;
  }
  return begin;
}

bool ends_link(char32_t c) {
  const Class kind = class_of(c);
  return c < 0x20 || is_blank(kind) || kind == Class::quote || kind == Class::backtick || c == '<' ||
         c == '>' || c == '|' || c == ']' || c == '}' || c == U'\u2019';
}

// A path goes on to the next blank, quotation mark or bracket; the sentence's punctuation is not its own.
std::size_t path_end(std::string_view text, std::size_t at) {
  const std::size_t begin = at;
  int open = 0;
  while (at < text.size()) {
    const CodePoint c = code_point_at(text, at);
    if (ends_link(c.value)) break;
    if (c.value == '(') ++open;
    if (c.value == ')' && --open < 0) break;
    at += c.size;
  }
  return without_trailing(text, begin, at, ".,;:!?'");
}

}  // namespace

std::size_t Links::end_from(std::size_t at) {
  if (at < tried_ || !chunk_may_hold_one(at)) return at;
  const std::size_t letters = run_end(text_, at, 16, is_ascii_letter);
  if (letters > at && text_.substr(letters, 3) == "://") {
    const std::size_t end = path_end(text_, letters + 3);
    return end > letters + 3 ? end : at;
  }
  if (text_.substr(at, 4) == "www.") {
    const std::size_t end = path_end(text_, at + 4);
    return end > at + 4 ? end : at;
  }
  return address_or_domain(at);
}

bool Links::chunk_may_hold_one(std::size_t at) {
  if (at < chunk_end_) return promising_;
  promising_ = false;
  std::size_t end = at;
  for (; end < text_.size() && static_cast<unsigned char>(text_[end]) > ' '; ++end) {
    const char c = text_[end];
    if (c == '.' || c == '@') promising_ = promising_ || is_ascii_alnum(char_at(text_, end + 1));
    if (c == ':') promising_ = promising_ || text_.substr(end, 3) == "://";
  }
  chunk_end_ = end;
  return promising_;
}

std::size_t Links::address_or_domain(std::size_t at) {
  const std::size_t local = run_end(text_, at, 64, is_in_local_part);
  if (local > at && char_at(text_, local) == '@' && is_ascii_alnum(char_at(text_, local + 1))) {
    const std::size_t domain = run_end(text_, local + 1, 255, is_in_name);
    return without_trailing(text_, at, domain, ".-");
  }
  const std::size_t name = run_end(text_, at, 255, is_in_name);
  const std::size_t end = name_end(text_, at, name);
  const Class next = character_at(text_, end).kind;
  if (end == at || is_word_character(next) || next == Class::at) {
    tried_ = std::max(tried_, name);
    return at;
  }
  const char after = char_at(text_, end);
  if (after != '/' && after != '?' && !(after == ':' && is_ascii_digit(char_at(text_, end + 1)))) return end;
  return path_end(text_, end);
}

}  // namespace synopse
