// A grammar as one block of bytes: made once, then used where it lies, in the binary or in a mapped file.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "synopse/grammar/content.h"
#include "synopse/text/flat_block.h"

namespace synopse {

// Without the rules' examples.
std::vector<std::byte> image_of(const Grammar::Content& content);

// `image` must outlive the content.  Throws Error when it is damaged, or of another version.
std::unique_ptr<Grammar::Content> content_of(std::span<const std::byte> image, Trust trust);

}  // namespace synopse
