#include "synopse/align/bilingual_lists.h"

#include <algorithm>
#include <unordered_map>

#include "synopse/align/lines.h"
#include "synopse/text/mapped_file.h"
#include "synopse/text/utf8.h"

namespace synopse {
namespace {

constexpr float kPartOfPhrase = 0.7F;      // "civil" and "war" for one German word
constexpr std::size_t kLongestPhrase = 3;  // more words explain rather than translate
constexpr Weighing kOurs{Weighing::of::line, 1.25F};
// 0.7 for a word of six translations: such lists are long and repeat their words.
constexpr Weighing kUsers{Weighing::of::list, 1.2F};

// The words of a phrase that mean something.
class Content {
 public:
  Content(const WordKeys& keys, Side side) : keys_(keys), side_(side) {}

  // Plain words; abbreviations ("sth.") and choices ("er/sie") stand for what the phrase leaves open.
  const std::vector<std::string>& of(std::string_view phrase) {
    words_.clear();
    for (const auto field : fields(phrase)) {
      if (field.ends_with('.') || field.find('/') != std::string_view::npos) continue;
      for (const auto part : parts(field, '-')) add(part);
    }
    return words_;
  }

 private:
  void add(std::string_view part) {
    std::string plain = keys_.spelling.plain(part);
    if (keys_.frequencies.of(plain, side_) != Frequency::stop) words_.push_back(std::move(plain));
  }

  const WordKeys& keys_;
  Side side_;
  std::vector<std::string> words_;
};

class ListReader {
 public:
  ListReader(const WordKeys& keys, Weighing weighing)
      : keys_(keys),
        weighing_(weighing),
        german_(keys, Side::de),
        english_(keys, Side::en),
        builder_(weighing) {}

  // Only one-word German sides count.
  void add(const WordListEntry& entry) {
    wordings_.clear();
    const float strength = weighing_.per == Weighing::of::line ? weighing_.one_in(entry.english.size()) : 0;
    for (const Wording& each : entry.english) add_wording(each, strength);
    if (wordings_.empty()) return;
    for (const auto form : entry.german) {
      const auto& words = german_.of(form);
      if (words.size() != 1) continue;
      const std::string& word = words.front();
      const std::uint32_t german = builder_.german(WordKeys::word(word), WordKeys::stem(keys_.de.stem(word)));
      for (const Part& each : wordings_) builder_.add(german, each.english, each.strength, each.share);
    }
  }
  std::vector<std::byte> finish() { return builder_.finish(); }

 private:
  struct Part {
    std::uint32_t english;
    float strength, share;
  };

  void add_wording(const Wording& wording, float strength) {
    const auto& words = english_.of(wording.text);
    if (words.size() > kLongestPhrase) return;
    const float share = words.size() > 1 ? kPartOfPhrase : 1.0F;
    if (wording.strength > 0) strength = wording.strength;
    for (const std::string& word : words)
      wordings_.push_back({builder_.english(WordKeys::english(keys_.en, word)), strength, share});
  }

  const WordKeys& keys_;
  Weighing weighing_;
  Content german_, english_;
  TranslationsBuilder builder_;
  std::vector<Part> wordings_;
};

// A user's file, line by line, and what it has wrong.
class UserList {
 public:
  UserList(const std::string& path, ListReader& reader, Diagnostics& report)
      : path_(path), reader_(reader), report_(report) {}

  void read(std::string_view content) {
    const int before = report_.errors();
    for (number_ = 1; !content.empty() && report_.errors() == before; ++number_) {
      const auto end = std::min(content.find('\n'), content.size());
      read_line(trimmed(content.substr(0, end)));
      content.remove_prefix(std::min(end + 1, content.size()));
    }
    if (report_.errors() == before) judge();
  }

 private:
  void read_line(std::string_view line) {
    if (line.empty() || line.front() == '#') return;
    if (!is_valid_utf8(line))
      return report_.error({.file = path_, .line = number_}, "not in UTF-8", "iconv -t UTF-8 converts it");
    if (good_ == 0) ding_ = is_ding_line(line);
    const auto take = [&](const WordListEntry& entry) { reader_.add(entry); };
    if (ding_ ? read_ding_line(line, take) : read_word_line(line, take)) {
      ++good_;
    } else if (bad_++ == 0) {
      first_bad_ = number_;
      bad_line_ = line.substr(0, kShown);
    }
  }

  void judge() {
    constexpr const char* kHint = "a line is \"German :: English\", or \"form, form TAB english; english\"";
    const Place place{.file = path_, .line = first_bad_};
    if (good_ == 0)
      report_.error(place, "no list of German and English words", kHint, shown());
    else if (bad_ > 0)
      report_.warning(place,
                      std::to_string(bad_) + (bad_ == 1 ? " line is" : " lines are") +
                          " no pair of words and left out; this is the first",
                      kHint, shown());
  }

  std::string shown() const { return std::string(bad_line_.substr(0, complete(bad_line_))); }
  // Bytes of whole code points.
  static std::size_t complete(std::string_view text) {
    std::size_t end = text.size();
    while (end > 0 && !is_valid_utf8(text.substr(0, end))) --end;
    return end;
  }

  static constexpr std::size_t kShown = 100;
  const std::string& path_;
  ListReader& reader_;
  Diagnostics& report_;
  bool ding_ = false;
  std::size_t good_ = 0, bad_ = 0;
  int number_ = 0, first_bad_ = 0;
  std::string_view bad_line_;
};

}  // namespace

std::vector<std::byte> compiled_lexicon(const Files& files, const WordKeys& keys, Diagnostics& report) {
  ListReader reader(keys, kOurs);
  for (const std::string& path : files.below("bilingual")) {
    if (!path.ends_with(".lex")) continue;
    LineFile file(files, path, report);
    for (const ContentLine& line : file.lines()) {
      const auto take = [&](const WordListEntry& entry) { reader.add(entry); };
      if (!read_word_line(line.text, take))
        file.error(line, line.text, "no German and English words with a tab between",
                   "form, form TAB english; english");
    }
  }
  return reader.finish();
}

std::vector<std::byte> compiled_list(const std::vector<std::string>& paths, const WordKeys& keys,
                                     Diagnostics& report) {
  ListReader reader(keys, kUsers);
  for (const std::string& path : paths) {
    const MappedFile file(path);
    const auto bytes = file.bytes();
    UserList(path, reader, report).read({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
  }
  return reader.finish();
}

}  // namespace synopse
