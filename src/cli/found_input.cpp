#include "cli/found_input.h"

#include <filesystem>

#include "cli/input_format.h"
#include "cli/packing.h"
#include "synopse/error.h"
#include "synopse/text/utf8.h"

namespace synopse::cli {
namespace {

constexpr std::size_t kFirst = 4096;  // bytes
constexpr int kMostLayers = 2;        // packings one in the other

}  // namespace

FoundInput::FoundInput(std::string place, std::string container, const std::string& name,
                       std::unique_ptr<ByteStream> content)
    : where(std::move(place)),
      folder(std::move(container)),
      stream(std::make_unique<Peeked>(std::move(content))) {
  const std::size_t own = name.rfind('/') + 1;
  folder += name.substr(0, own);
  plain = file = name.substr(own);
}

std::string_view FoundInput::first_bytes() const {
  const auto line = [](std::string_view begin) { return begin.find('\n') != std::string_view::npos; };
  const auto record = [](std::string_view begin) {
    return begin.find('\n') != std::string_view::npos && looks_like_records(begin);
  };
  return said_records ? stream->peek(kFirst, line) : stream->peek(kFirst, record);
}

void unpack(FoundInput& found) {
  for (int layer = 0;; ++layer) {
    const Packing named = take_packing(found.plain);
    const Packing packing = packing_of(found.first_bytes());
    if (named != Packing::none && packing != named)
      throw Error(Fault::input, "is no " + std::string(packing_name(named)) + " stream, as its name says");
    if (packing == Packing::none) return;
    if (named == Packing::none && is_named_format(found.plain))
      throw Error(Fault::input,
                  "is a " + std::string(packing_name(packing)) + " stream, which its name hides");
    if (layer == kMostLayers) throw Error(Fault::input, "is packed more than twice");
    found.stream = std::make_unique<Peeked>(unpacked(std::move(found.stream), packing));
  }
}

bool is_archive_name(std::string name) {
  take_packing(name);
  return archive_kind_of_name(name) != ArchiveKind::none;
}

ArchiveKind archive_kind(const FoundInput& found) {
  const ArchiveKind named = archive_kind_of_name(found.plain);
  if (named == ArchiveKind::none && is_named_format(found.plain)) return named;
  const ArchiveKind kind = archive_kind_of(found.first_bytes());
  return named == ArchiveKind::none || kind == ArchiveKind::empty ? kind : named;
}

std::string document_id(const FoundInput& found) {
  return decoded(found.folder + std::filesystem::path(found.plain).stem().string()).text;
}

}  // namespace synopse::cli
