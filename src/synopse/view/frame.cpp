#include "synopse/view/frame.h"

#include <algorithm>
#include <cmath>

#include "synopse/view/policy.h"

namespace synopse::view {

void begin_frame(std::string_view title, std::string_view kind, Html& html) {
  html << "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\""
       << content_security_policy()
       << "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" "
          "content=\"no-referrer\">\n<title>";
  html.text(title) << "</title>\n<style>" << style_sheet() << "</style>\n</head>\n<body class=\"" << kind
                   << "\">\n";
}

void end_frame(Html& html) { html << "</body>\n</html>\n"; }

void end_frame_with_script(Html& html) {
  html << "<script>" << script() << "</script>\n";
  end_frame(html);
}

std::string percent(float score) {
  return std::to_string(std::lround(std::clamp(score, 0.0F, 1.0F) * 100)) + " %";
}

}  // namespace synopse::view
