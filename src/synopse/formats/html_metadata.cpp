#include "synopse/formats/html_metadata.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "synopse/text/characters.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

// White space collapsed, without what parts words.
std::string plain(std::string_view text) {
  std::string result;
  bool gap = false;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (is_space(c.value)) {
      gap = !result.empty();
    } else if (c.value != U'\u00AD' && c.value != U'\u200B' && c.value != U'\uFEFF') {
      if (gap) result += ' ';
      gap = false;
      result.append(text.substr(at, c.size));
    }
    at += c.size;
  }
  return result;
}

bool is_number(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

// The day of "2031-11-04T18:22:00+01:00", "20311104" or "04.11.2031 18:22"; or empty.
std::string day_of(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  const auto day = [](std::string_view y, std::string_view m, std::string_view d) {
    const bool numbers =
        y.size() == 4 && m.size() == 2 && d.size() == 2 && is_number(y) && is_number(m) && is_number(d);
    if (!numbers || m < "01" || m > "12" || d < "01" || d > "31" || y < "1800") return std::string();
    return std::string(y) + "-" + std::string(m) + "-" + std::string(d);
  };
  if (text.size() >= 10 && (text[4] == '-' || text[4] == '/') && text[7] == text[4])
    return day(text.substr(0, 4), text.substr(5, 2), text.substr(8, 2));
  if (text.size() >= 10 && text[2] == '.' && text[5] == '.')
    return day(text.substr(6, 4), text.substr(3, 2), text.substr(0, 2));
  if (text.size() >= 8 && is_number(text.substr(0, 8)) &&
      (text.size() == 8 || text[8] == 'T' || text[8] == ' '))
    return day(text.substr(0, 4), text.substr(4, 2), text.substr(6, 2));
  return {};
}

// "de-AT", "de_DE", "DE" -> "de"; empty where it is no code of two or three letters.
std::string language_of(std::string_view tag) {
  std::string code;
  for (const char c : tag.substr(0, tag.find_first_of("-_, ")))
    code += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c;
  const bool letters = std::ranges::all_of(code, [](char c) { return c >= 'a' && c <= 'z'; });
  return letters && (code.size() == 2 || code.size() == 3) && code != "und" ? code : std::string();
}

bool is_address(std::string_view text) { return text.starts_with("http://") || text.starts_with("https://"); }

// What parts a headline from the name of the site.
constexpr auto kSeparators =
    std::to_array<std::string_view>({" | ", " - ", " – ", " — ", " :: ", " • ", " · ", " » ", " / ", " « "});

struct Cut {
  std::string_view before, after;
};

// At the last separator of any kind; nothing before where there is none.
Cut last_cut(std::string_view title) {
  std::size_t last = 0, size = 0;
  for (const std::string_view separator : kSeparators) {
    const std::size_t at = title.rfind(separator);
    if (at != std::string_view::npos && at >= last && at > 0) last = at, size = separator.size();
  }
  return size == 0 ? Cut{{}, title} : Cut{title.substr(0, last), title.substr(last + size)};
}

std::string site_name(const HtmlPage& page, const HtmlJsonLd& json) {
  for (const char* name : {"og:site_name", "application-name", "dc.publisher", "dcterms.publisher"})
    if (const std::string value = plain(page.meta_value(name)); !value.empty() && !is_address(value))
      return value;
  if (!json.publisher.empty() && !is_address(json.publisher)) return plain(json.publisher);
  for (const char* name : {"publisher", "article:publisher", "copyright"})
    if (const std::string value = plain(page.meta_value(name)); !value.empty() && !is_address(value))
      return value;
  return {};
}

// A title without the site's name, or what stands for one: a short last part.
std::string without_site(std::string title, std::string_view site) {
  if (!site.empty() && title.size() > site.size() + 3) {
    for (const std::string_view separator : kSeparators) {
      const std::string tail = std::string(separator) + std::string(site),
                        head = std::string(site) + std::string(separator);
      if (title.ends_with(tail)) return title.substr(0, title.size() - tail.size());
      if (title.starts_with(head)) return title.substr(head.size());
    }
  }
  const Cut cut = last_cut(title);
  const bool short_part =
      !cut.before.empty() && cut.after.size() <= 30 && 2 * cut.after.size() <= cut.before.size();
  return short_part ? std::string(cut.before) : title;
}

std::string letters_of(std::string_view text) {
  std::string letters;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (is_letter(c.value) || is_digit(c.value)) letters.append(text.substr(at, c.size));
    at += c.size;
  }
  return letters;
}

// The headline, or what the head says where the headline only sets a word before it, or breaks the line
// instead of a colon: "Fire Pier burns down".
std::string title_of(std::string headline, const std::vector<std::string>& titles) {
  constexpr std::ptrdiff_t kFewest = 2;  // blanks
  if (headline.empty()) return titles.empty() ? std::string() : titles.front();
  for (const std::string& title : titles)
    if ((2 * title.size() > headline.size() || std::ranges::count(title, ' ') >= kFewest) &&
        letters_of(headline).ends_with(letters_of(title)))
      return title;
  return headline;
}

// What a title says beside the headline: the name of the site.
std::string beside(std::string_view title, std::string_view headline) {
  constexpr std::size_t kLongest = 40;
  const std::size_t at = headline.empty() ? std::string_view::npos : title.find(headline);
  if (at == std::string_view::npos) return {};
  std::string_view rest = at == 0 ? title.substr(headline.size()) : title.substr(0, at);
  const auto counts = [](char c) {
    return static_cast<unsigned char>(c) >= 0x80 || std::isalnum(static_cast<unsigned char>(c));
  };
  for (const std::string_view separator : kSeparators)
    if (rest.starts_with(separator))
      rest.remove_prefix(separator.size());
    else if (rest.ends_with(separator))
      rest.remove_suffix(separator.size());
  while (!rest.empty() && !counts(rest.front())) rest.remove_prefix(1);
  while (!rest.empty() && !counts(rest.back())) rest.remove_suffix(1);
  return rest.size() <= kLongest ? std::string(rest) : std::string();
}

std::string date_of(const HtmlPage& page, const HtmlJsonLd& json) {
  std::vector<std::string_view> all;
  for (const char* name : {"article:published_time", "og:published_time", "og:article:published_time"})
    all.push_back(page.meta_value(name));
  all.push_back(json.published);
  for (const char* name :
       {"datepublished", "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued",
        "dcterms.created", "dc.date.created", "pubdate", "publish-date", "publish_date", "publication_date",
        "publishdate", "sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime", "last-modified",
        "article:modified_time", "time"})
    all.push_back(page.meta_value(name));
  for (const std::string_view each : all)
    if (std::string day = day_of(each); !day.empty()) return day;
  return {};
}

std::string first_language(const HtmlPage& page, const HtmlJsonLd& json) {
  for (const std::string_view each :
       {page.meta_value("lang"), page.meta_value("content-language"), page.meta_value("language"),
        page.meta_value("dc.language"), page.meta_value("og:locale"), std::string_view(json.language)})
    if (std::string code = language_of(each); !code.empty()) return code;
  return {};
}

std::string first_address(const HtmlPage& page, const HtmlJsonLd& json) {
  for (const std::string_view each :
       {page.meta_value("canonical"), page.meta_value("og:url"), std::string_view(json.address)})
    if (is_address(each)) return plain(each);
  return {};
}

}  // namespace

std::vector<std::string> html_titles(const HtmlPage& page, const HtmlJsonLd& json) {
  const std::string site = site_name(page, json);
  std::vector<std::string> titles;
  for (const std::string_view each :
       {std::string_view(json.headline), page.meta_value("og:title"), page.meta_value("twitter:title"),
        page.meta_value("dc.title"), page.meta_value("headline"), page.meta_value("title")})
    if (std::string title = without_site(plain(each), site); !title.empty())
      titles.push_back(std::move(title));
  return titles;
}

void set_html_metadata(const HtmlPage& page, const HtmlJsonLd& json, std::string_view headline,
                       Document& document) {
  document.title = title_of(plain(headline), html_titles(page, json));
  document.publisher = site_name(page, json);
  if (document.publisher.empty())
    document.publisher = beside(plain(page.meta_value("title")), document.title);
  document.date = date_of(page, json);
  document.language = first_language(page, json);
  document.source = first_address(page, json);
}

}  // namespace synopse
