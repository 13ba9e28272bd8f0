#include "synopse/text/versions.h"

#include <unicode/uchar.h>
#include <unicode/uversion.h>

namespace synopse {

std::string icu_version() {
  UVersionInfo version;
  char text[U_MAX_VERSION_STRING_LENGTH];
  u_getVersion(version);
  u_versionToString(version, text);
  return text;
}

std::string unicode_version() {
  UVersionInfo version;
  char text[U_MAX_VERSION_STRING_LENGTH];
  u_getUnicodeVersion(version);
  u_versionToString(version, text);
  return text;
}

}  // namespace synopse
