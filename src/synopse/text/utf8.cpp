#include "synopse/text/utf8.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <memory>

namespace synopse {

namespace {

constexpr char32_t kReplacement = 0xFFFD;
constexpr std::size_t kBlock = 64;

unsigned byte_at(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

std::uint64_t eight_bytes(const char* from) {
  std::uint64_t word = 0;
  std::memcpy(&word, from, sizeof word);
  return word;
}

// The first byte at or after `at` that is not ASCII.
std::size_t skip_ascii(std::string_view bytes, std::size_t at) {
  while (at + 8 <= bytes.size() && (eight_bytes(bytes.data() + at) & 0x8080808080808080U) == 0) at += 8;
  while (at < bytes.size() && byte_at(bytes, at) < 0x80) ++at;
  return at;
}

// How long the sequence that begins with `lead` is, and the range of its second byte (Unicode, table 3-7).
struct Form {
  std::size_t size = 0;  // 0: no sequence begins so
  unsigned low = 0x80, high = 0xBF;
};

Form form_of(unsigned lead) {
  if (lead < 0x80) return {1};
  if (lead < 0xC2 || lead > 0xF4) return {};
  if (lead < 0xE0) return {2};
  if (lead < 0xF0) return {3, lead == 0xE0 ? 0xA0U : 0x80U, lead == 0xED ? 0x9FU : 0xBFU};
  return {4, lead == 0xF0 ? 0x90U : 0x80U, lead == 0xF4 ? 0x8FU : 0xBFU};
}

// The sequence at `at`, or as much of it as is well-formed so far: a maximal subpart.
struct Sequence {
  std::size_t size = 0;
  bool valid = false;
};

Sequence sequence_at(std::string_view bytes, std::size_t at) {
  const Form form = form_of(byte_at(bytes, at));
  if (form.size < 2) return {1, form.size == 1};
  for (std::size_t i = 1; i < form.size; ++i) {
    const unsigned low = i == 1 ? form.low : 0x80U;
    const unsigned high = i == 1 ? form.high : 0xBFU;
    if (at + i == bytes.size() || byte_at(bytes, at + i) < low || byte_at(bytes, at + i) > high) {
      return {i, false};
    }
  }
  return {form.size, true};
}

std::size_t first_ill_formed(std::string_view bytes) {
  std::size_t at = skip_ascii(bytes, 0);
  while (at < bytes.size()) {
    const Sequence sequence = sequence_at(bytes, at);
    if (!sequence.valid) return at;
    at = skip_ascii(bytes, at + sequence.size);
  }
  return at;
}

Decoded from_utf8(std::string bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
  return repaired_utf8(std::move(bytes));
}

bool is_surrogate(char32_t c) { return c >= 0xD800 && c <= 0xDFFF; }

enum class ByteOrder { little, big };

// The code unit of `Width` bytes at `at`.  Callers see to it that the bytes are there.
template <std::size_t Width>
char32_t unit_at(std::string_view bytes, std::size_t at, ByteOrder order) {
  char32_t unit = 0;
  for (std::size_t i = 0; i < Width; ++i) {
    unit = (unit << 8U) | byte_at(bytes, at + (order == ByteOrder::big ? i : Width - 1 - i));
  }
  return unit;
}

void append_or_repair(Decoded& result, char32_t c) {
  const bool valid = c <= 0x10FFFF && !is_surrogate(c);
  append_utf8(result.text, valid ? c : kReplacement);
  if (!valid) ++result.repaired;
}

// A file that ends within a code unit has one more ill-formed sequence.
void repair_rest(Decoded& result, bool rest) {
  if (rest) append_or_repair(result, 0xD800);
}

Decoded from_utf16(std::string_view bytes, ByteOrder order) {
  Decoded result{.text = {}, .repaired = 0, .encoding = order == ByteOrder::big ? "UTF-16BE" : "UTF-16LE"};
  std::size_t at = 2;
  for (; at + 2 <= bytes.size(); at += 2) {
    char32_t c = unit_at<2>(bytes, at, order);
    if (c >= 0xD800 && c <= 0xDBFF && at + 4 <= bytes.size()) {
      const char32_t trail = unit_at<2>(bytes, at + 2, order);
      if (trail >= 0xDC00 && trail <= 0xDFFF) {
        c = 0x10000 + ((c - 0xD800) << 10U) + (trail - 0xDC00);
        at += 2;
      }
    }
    append_or_repair(result, c);
  }
  repair_rest(result, at < bytes.size());
  return result;
}

Decoded from_utf32(std::string_view bytes, ByteOrder order) {
  Decoded result{.text = {}, .repaired = 0, .encoding = order == ByteOrder::big ? "UTF-32BE" : "UTF-32LE"};
  std::size_t at = 4;
  for (; at + 4 <= bytes.size(); at += 4) append_or_repair(result, unit_at<4>(bytes, at, order));
  repair_rest(result, at < bytes.size());
  return result;
}

// ICU calls this for every sequence that it cannot read.
void count_and_substitute(const void* context, UConverterToUnicodeArgs* arguments, const char* code_units,
                          std::int32_t length, UConverterCallbackReason reason, UErrorCode* status) {
  if (reason <= UCNV_IRREGULAR) ++*static_cast<std::size_t*>(const_cast<void*>(context));
  UCNV_TO_U_CALLBACK_SUBSTITUTE(nullptr, arguments, code_units, length, reason, status);
}

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

// Converts piece by piece, so that a large file needs no second copy in UTF-16.
std::string convert(UConverter* converter, const std::string& bytes) {
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 8);
  std::array<UChar, 4096> piece{};
  const char* source = bytes.data();
  const char* const end = source + bytes.size();
  char32_t lead = 0;
  UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
  while (status == U_BUFFER_OVERFLOW_ERROR) {
    status = U_ZERO_ERROR;
    UChar* target = piece.data();
    ucnv_toUnicode(converter, &target, piece.data() + piece.size(), &source, end, nullptr, 1, &status);
    for (const UChar* unit = piece.data(); unit != target; ++unit) {
      if (U16_IS_LEAD(*unit)) {
        lead = *unit;
      } else {
        append_utf8(out,
                    U16_IS_TRAIL(*unit) ? static_cast<char32_t>(U16_GET_SUPPLEMENTARY(lead, *unit)) : *unit);
      }
    }
  }
  return out;
}

// Compared all at once, by the processor or by what the compiler makes of it.
using Bytes = signed char __attribute__((vector_size(16)));

// Each -1 where a byte is a continuation byte (10xxxxxx), else 0.
Bytes continuations(const char* from) {
  Bytes bytes;
  std::memcpy(&bytes, from, sizeof bytes);
  return bytes < -0x40;
}

std::uint32_t sum_of(Bytes bytes) {
  std::array<std::uint64_t, 2> halves;
  std::memcpy(halves.data(), &bytes, sizeof halves);
  return static_cast<std::uint32_t>(((halves[0] + halves[1]) * 0x0101010101010101U) >> 56U);
}

// Of a block at most.
std::uint32_t code_points_in(const char* from, std::size_t size) {
  std::size_t at = 0;
  Bytes lanes{};
  for (; at + sizeof lanes <= size; at += sizeof lanes) lanes -= continuations(from + at);
  std::uint32_t trailing = sum_of(lanes);
  for (; at < size; ++at) trailing += (static_cast<unsigned char>(from[at]) & 0xC0U) == 0x80U ? 1U : 0U;
  return static_cast<std::uint32_t>(size) - trailing;
}

}  // namespace

Decoded repaired_utf8(std::string bytes) {
  Decoded result{.text = {}, .repaired = 0, .encoding = "UTF-8"};
  std::size_t at = first_ill_formed(bytes);
  if (at == bytes.size()) {
    result.text = std::move(bytes);
    return result;
  }
  result.text.reserve(bytes.size() + 64);
  result.text.append(bytes, 0, at);
  while (at < bytes.size()) {
    const Sequence sequence = sequence_at(bytes, at);
    if (sequence.valid) {
      result.text.append(bytes, at, sequence.size);
    } else {
      append_utf8(result.text, kReplacement);
      ++result.repaired;
    }
    at += sequence.size;
  }
  return result;
}

Decoded decoded(std::string bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("\xFF\xFE\0\0"sv)) return from_utf32(bytes, ByteOrder::little);
  if (bytes.starts_with("\0\0\xFE\xFF"sv)) return from_utf32(bytes, ByteOrder::big);
  if (bytes.starts_with("\xFF\xFE"sv)) return from_utf16(bytes, ByteOrder::little);
  if (bytes.starts_with("\xFE\xFF"sv)) return from_utf16(bytes, ByteOrder::big);
  return from_utf8(std::move(bytes));
}

Decoded decoded(std::string bytes, const std::string& encoding) {
  if (encoding.empty()) return {};
  UErrorCode status = U_ZERO_ERROR;
  const Converter converter(ucnv_open(encoding.c_str(), &status), &ucnv_close);
  if (U_FAILURE(status)) return {};
  Decoded result;
  result.encoding = ucnv_getName(converter.get(), &status);
  // Our own decoder repairs UTF-8 in the way that we promise; ICU's count differs.
  if (result.encoding == "UTF-8") return from_utf8(std::move(bytes));
  ucnv_setToUCallBack(converter.get(), &count_and_substitute, &result.repaired, nullptr, nullptr, &status);
  result.text = convert(converter.get(), bytes);
  if (result.text.starts_with("\xEF\xBB\xBF")) result.text.erase(0, 3);
  return result;
}

std::optional<std::string> encoded(std::string_view text, const std::string& encoding) {
  constexpr std::size_t kLargest = std::numeric_limits<std::int32_t>::max() / 4;
  UErrorCode status = U_ZERO_ERROR;
  const Converter converter(ucnv_open(encoding.c_str(), &status), &ucnv_close);
  if (U_FAILURE(status) || text.size() > kLargest) return std::nullopt;
  ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  // No encoding needs more than four bytes for a byte of UTF-8.
  std::string bytes(4 * text.size() + 16, '\0');
  const std::int32_t size =
      ucnv_fromAlgorithmic(converter.get(), UCNV_UTF8, bytes.data(), static_cast<std::int32_t>(bytes.size()),
                           text.data(), static_cast<std::int32_t>(text.size()), &status);
  if (U_FAILURE(status)) return std::nullopt;
  bytes.resize(static_cast<std::size_t>(size));
  return bytes;
}

bool is_valid_utf8(std::string_view bytes) { return first_ill_formed(bytes) == bytes.size(); }
std::size_t first_ill_formed_utf8(std::string_view bytes) { return first_ill_formed(bytes); }

CodePoint code_point_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  const unsigned lead = byte_at(text, at);
  if (lead < 0x80) return {lead, 1};
  const std::uint32_t size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (at + size > text.size()) return {kReplacement, static_cast<std::uint32_t>(text.size() - at)};
  char32_t value = lead & (0x7FU >> size);
  for (std::uint32_t i = 1; i < size; ++i) value = (value << 6U) | (byte_at(text, at + i) & 0x3FU);
  return {value, size};
}

CodePoint code_point_before(std::string_view text, std::size_t at) {
  if (at == 0) return {};
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < 4 && (byte_at(text, begin) & 0xC0U) == 0x80U) --begin;
  return code_point_at(text.substr(0, at), begin);
}

void append_utf8(std::string& out, char32_t code_point) {
  const auto add = [&out](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (code_point < 0x80) return add(code_point);
  if (code_point < 0x800) {
    add(0xC0U | (code_point >> 6U));
  } else {
    if (code_point < 0x10000) {
      add(0xE0U | (code_point >> 12U));
    } else {
      add(0xF0U | (code_point >> 18U));
      add(0x80U | ((code_point >> 12U) & 0x3FU));
    }
    add(0x80U | ((code_point >> 6U) & 0x3FU));
  }
  add(0x80U | (code_point & 0x3FU));
}

CodePoints::CodePoints(std::string_view text) : text_(text), count_(static_cast<std::uint32_t>(text.size())) {
  if (skip_ascii(text, 0) == text.size()) return;
  counts_.reserve(text.size() / kBlock + 1);
  count_ = 0;
  for (std::size_t at = 0; at < text.size(); at += kBlock) {
    counts_.push_back(count_);
    count_ += code_points_in(text.data() + at, std::min(kBlock, text.size() - at));
  }
}

std::uint32_t CodePoints::at_byte(std::uint32_t byte) const {
  if (byte >= text_.size()) return count_;
  if (counts_.empty()) return byte;
  const std::size_t block = byte / kBlock;
  return counts_[block] + code_points_in(text_.data() + block * kBlock, byte - block * kBlock);
}

std::uint32_t CodePoints::to_byte(std::uint32_t code_point) const {
  if (code_point >= count_) return static_cast<std::uint32_t>(text_.size());
  if (counts_.empty()) return code_point;
  const auto after = std::upper_bound(counts_.begin(), counts_.end(), code_point);
  const auto block = static_cast<std::size_t>(after - counts_.begin()) - 1;
  std::size_t at = block * kBlock;
  // A block may begin inside a code point that the block before has counted.
  for (std::uint32_t left = code_point - counts_[block] + 1;; ++at) {
    if ((byte_at(text_, at) & 0xC0U) != 0x80U && --left == 0) return static_cast<std::uint32_t>(at);
  }
}

}  // namespace synopse
