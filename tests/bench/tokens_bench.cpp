// How fast tokens, sentences and quotations are found, beside ICU's word and sentence iterators:
//   tokens_bench TEXT_FILE LANGUAGE [MEGABYTES]    MB/s of one core, of the processor's time, the best of the
//   runs tokens_bench TEXT_FILE LANGUAGE ours|icu|none  reads the text once, for callgrind (see
//   tools/bench_tokens) tokens_bench TEXT_FILE LANGUAGE start          how long the language's lists take to
//   load
#include <unicode/brkiter.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>

#include "synopse/synopse.h"

namespace {

// Of this thread, so that other programs on the machine disturb less.
double seconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

std::string content(const char* path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// ICU's iterators over UTF-16, which they are fastest on; the conversion is part of the work.
class IcuSegmenter {
 public:
  explicit IcuSegmenter(const char* language) {
    UErrorCode status = U_ZERO_ERROR;
    words_.reset(icu::BreakIterator::createWordInstance(language, status));
    sentences_.reset(icu::BreakIterator::createSentenceInstance(language, status));
  }

  std::size_t segment(const std::string& text) {
    const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(text);
    return count(*words_, wide) + count(*sentences_, wide);
  }

 private:
  static std::size_t count(icu::BreakIterator& iterator, const icu::UnicodeString& text) {
    std::size_t breaks = 0;
    iterator.setText(text);
    while (iterator.next() != icu::BreakIterator::DONE) ++breaks;
    return breaks;
  }

  std::unique_ptr<icu::BreakIterator> words_, sentences_;
};

// The best rate of enough runs to read `bytes` in all, at least five.
template <typename Run>
double best_rate(std::size_t size, std::size_t bytes, Run run) {
  double best = 0;
  std::size_t done = 0;
  for (int runs = 0; runs < 5 || done < bytes; ++runs, done += size) {
    const double start = seconds();
    run();
    best = std::max(best, static_cast<double>(size) / 1e6 / (seconds() - start));
  }
  return best;
}

void measure(const synopse::Segmenter& segmenter, IcuSegmenter& icu, synopse::Document& document,
             std::size_t bytes) {
  const std::size_t size = document.text.size();
  const double ours = best_rate(size, bytes, [&] { segmenter.segment(document); });
  const double theirs =
      best_rate(size, std::min<std::size_t>(bytes, 4 * size), [&] { icu.segment(document.text); });
  std::printf("tokens, sentences, quotes    %8.1f MB/s\n", ours);
  std::printf("ICU, words and sentences     %8.1f MB/s, %.1f times slower\n", theirs, ours / theirs);
  std::printf("%zu tokens, %zu sentences, %zu quotations\n", document.tokens.size(),
              document.sentences.size(), document.quotes.size());
}

void measure_start(const char* language) {
  const synopse::Files files = synopse::Files::built_in();
  double best = 1;
  for (int runs = 0; runs < 20; ++runs) {
    synopse::Diagnostics report;
    const double start = seconds();
    const auto segmenter = synopse::Segmenter::load(files, language, report);
    best = std::min(best, seconds() - start);
  }
  std::printf("lists loaded                 %8.3f ms\n", 1000 * best);
}

}  // namespace

int main(int count, char** values) {
  if (count < 3) {
    std::fprintf(stderr, "usage: tokens_bench TEXT_FILE LANGUAGE [MEGABYTES | ours | icu | none | start]\n");
    return 2;
  }
  const std::string mode = count > 3 ? values[3] : "200";
  synopse::Document document{.id = "bench", .language = values[2], .text = content(values[1])};
  synopse::Diagnostics report;
  const auto segmenter = synopse::Segmenter::load(synopse::Files::built_in(), document.language, report);
  IcuSegmenter icu(values[2]);
  if (mode == "start") {
    measure_start(values[2]);
  } else if (mode == "ours") {
    segmenter->segment(document);
  } else if (mode == "icu") {
    icu.segment(document.text);
  } else if (mode != "none") {
    measure(*segmenter, icu, document, static_cast<std::size_t>(std::atof(mode.c_str()) * 1e6));
  }
  return 0;
}
