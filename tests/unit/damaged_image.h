// Images of which some byte is wrong: reading them may refuse, and must never go astray.
#pragma once

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <span>

#include "synopse/error.h"
#include "unit/sealed_image.h"

namespace synopse::test {

template <typename Use>
bool is_refused(const Image& image, Use use) {
  try {
    use(std::span<const std::byte>(image));
    return false;
  } catch (const Error&) {
    return true;
  }
}

// `use` views the image and looks at all that is in it.
template <typename Use>
void check_damaged(const Image& image, Use use) {
  CHECK_FALSE(is_refused(image, use));
  int undetected = 0, refused_though_sealed = 0;
  for (std::size_t at = 0; at < image.size(); ++at) {
    for (const unsigned mask : {0x01U, 0x80U, 0xFFU}) {
      Image damaged = image;
      damaged[at] ^= static_cast<std::byte>(mask);
      undetected += !is_refused(damaged, use);
      seal(damaged);
      refused_though_sealed += is_refused(damaged, use);
    }
    undetected += !is_refused(Image(image.begin(), image.begin() + static_cast<std::ptrdiff_t>(at)), use);
  }
  CHECK(undetected == 0);
  CHECK(refused_though_sealed > 0);
}

}  // namespace synopse::test
