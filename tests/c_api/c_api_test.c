/* The C API as a program in C99 meets it; what the calls return in full, the tests of the Python package hold
 * against the program's own output. */
#include "synopse/c_api.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int failures = 0;

#define CHECK(condition)                                             \
  do {                                                               \
    if (!(condition)) {                                              \
      printf("%s:%d: not so: %s\n", __FILE__, __LINE__, #condition); \
      ++failures;                                                    \
    }                                                                \
  } while (0)

static synopse_text text_of(const char* bytes, const char* language) {
  synopse_text text = {NULL, 0, NULL, NULL, NULL, NULL};
  text.bytes = bytes;
  text.size = strlen(bytes);
  text.language = language;
  return text;
}

/* Whether a result is good and says so; it is freed. */
static int says(synopse_result* result, const char* what) {
  size_t size = 0;
  const char* text = synopse_result_text(result, &size);
  const int good =
      !synopse_result_error(result) && size == strlen(text) && text[size - 1] == '\n' && strstr(text, what);
  if (!good)
    printf("error: %s; text: %s\n", synopse_result_error(result) ? synopse_result_error(result) : "none",
           text);
  synopse_result_free(result);
  return good;
}

/* Whether a result is an error that says so; it is freed. */
static int refuses(synopse_result* result, const char* why) {
  size_t size = 1;
  const char* error = synopse_result_error(result);
  const int good = error && strstr(error, why) && *synopse_result_text(result, &size) == '\0' && size == 0;
  if (!good) printf("error: %s\n", error ? error : "none");
  synopse_result_free(result);
  return good;
}

static void annotates(const synopse_pipeline* pipeline) {
  const char* record =
      "{\"id\":\"r\",\"text\":\"52.000 Menschen nahmen teil.\",\"lang\":\"de\",\"title\":\"Zahlen\"}";
  synopse_text text = text_of("52.000 Menschen nahmen teil.", "de");
  text.id = "note";
  CHECK(
      says(synopse_annotate(pipeline, &text), "{\"id\":\"note\",\"lang\":\"de\",\"text\":\"52.000 Menschen"));
  CHECK(says(synopse_annotate(pipeline, &text), "\"value\":52000"));
  CHECK(says(synopse_annotate_record(pipeline, record, strlen(record)), "\"title\":\"Zahlen\""));
  CHECK(says(synopse_annotate_record(pipeline, record, strlen(record)), "\"value\":52000"));
}

static void aligns(const synopse_pipeline* pipeline) {
  const synopse_text de = text_of("In Oderfurt demonstrierten 52.000 Menschen.", "de");
  const synopse_text en = text_of("Some 25,000 people protested in Oderfurt.", "en");
  const char* record =
      "{\"id\":\"p\",\"de\":{\"id\":\"a\",\"text\":\"52.000 Menschen nahmen teil.\"},"
      "\"en\":{\"id\":\"b\",\"text\":\"52,000 people took part.\"}}";
  CHECK(says(synopse_align(pipeline, &de, &en, "march"), "{\"id\":\"march\",\"de\":{\"id\":\"march.de\""));
  CHECK(says(synopse_align(pipeline, &de, &en, NULL), "{\"id\":\"de-en\",\"de\":{\"id\":\"de\""));
  CHECK(says(synopse_align(pipeline, &en, &de, NULL),
             "\"de\":{\"id\":\"de\",\"lang\":\"de\",\"text\":\"In Oderfurt"));
  CHECK(says(synopse_align_record(pipeline, record, strlen(record)), "\"level\":\"figure\""));
}

static void converts(const synopse_pipeline* pipeline) {
  const synopse_text text = text_of("52.000 Menschen nahmen teil.", "de");
  synopse_options* options = synopse_options_new();
  synopse_result* result = synopse_annotate(pipeline, &text);
  size_t size = 0;
  const char* line = synopse_result_text(result, &size);
  CHECK(says(synopse_convert(line, size, "tei", NULL), "<TEI "));
  CHECK(!synopse_options_set(options, "table", "figures"));
  CHECK(says(synopse_convert(line, size, "tsv", options), "\t52000\t"));
  CHECK(refuses(synopse_convert(line, size, "papyrus", NULL), "papyrus"));
  CHECK(refuses(synopse_convert(line, size, "tmx", NULL), "format of pairs"));
  CHECK(refuses(synopse_convert(line, size, NULL, NULL), "NULL"));
  CHECK(refuses(synopse_convert("{", 1, "tei", NULL), ""));
  synopse_options_free(options);
  synopse_result_free(result);
}

static void takes_null(const synopse_pipeline* pipeline) {
  const synopse_text nothing = {NULL, 3, NULL, NULL, NULL, NULL};
  const synopse_text empty = {NULL, 0, NULL, NULL, NULL, NULL};
  CHECK(refuses(synopse_annotate(NULL, &empty), "NULL"));
  CHECK(refuses(synopse_annotate(pipeline, NULL), "NULL"));
  CHECK(refuses(synopse_annotate(pipeline, &nothing), "NULL"));
  CHECK(says(synopse_annotate(pipeline, &empty), "\"lang\":\"und\",\"text\":\"\""));
  CHECK(refuses(synopse_annotate_record(pipeline, NULL, 1), "NULL"));
  CHECK(refuses(synopse_align(pipeline, &empty, NULL, NULL), "NULL"));
  CHECK(refuses(synopse_align(NULL, NULL, NULL, NULL), "NULL"));
  CHECK(refuses(synopse_align_record(NULL, NULL, 0), "NULL"));
  CHECK(refuses(synopse_convert(NULL, 0, "tei", NULL), ""));
  CHECK(synopse_options_set(NULL, "bias", "past") != NULL);
  CHECK(synopse_pipeline_error(NULL) != NULL);
  CHECK(synopse_result_error(NULL) != NULL);
  CHECK(*synopse_pipeline_warnings(NULL) == '\0' && *synopse_pipeline_languages(NULL) == '\0');
  CHECK(*synopse_result_text(NULL, NULL) == '\0' && *synopse_result_warnings(NULL) == '\0');
  synopse_options_free(NULL);
  synopse_pipeline_free(NULL);
  synopse_result_free(NULL);
}

static void repairs(const synopse_pipeline* pipeline) {
  const synopse_text text = text_of("Die \xC3Stadt zahlte \xFF 3 Euro.", "de");
  synopse_result* result = synopse_annotate(pipeline, &text);
  CHECK(strstr(synopse_result_warnings(result), "2 ill-formed UTF-8 sequences replaced"));
  CHECK(says(result, "\xEF\xBF\xBD"));
}

static void refuses_languages(const synopse_pipeline* pipeline) {
  synopse_text text = text_of("52.000 Menschen", "fr");
  CHECK(refuses(synopse_annotate(pipeline, &text), "'fr'"));
  text.language = "de-AT";
  CHECK(says(synopse_annotate(pipeline, &text), "\"lang\":\"de\""));
}

static void takes_options(void) {
  synopse_options* options = synopse_options_new();
  synopse_text text = text_of("Sonntag: Wahl in Oderfurt.", NULL);
  synopse_pipeline* pipeline;
  CHECK(!synopse_options_set(options, "lang", "de"));
  CHECK(!synopse_options_set(options, "date", "2031-05-07"));
  CHECK(!synopse_options_set(options, "bias", "future"));
  CHECK(!synopse_options_set(options, "only", "figures"));
  CHECK(strstr(synopse_options_set(options, "bias", "sideways"), "bias: past or future"));
  CHECK(strstr(synopse_options_set(options, "date", "7.5.2031"), "YYYY-MM-DD"));
  CHECK(strstr(synopse_options_set(options, "colour", "red"), "colour"));
  CHECK(synopse_options_set(options, NULL, "red") && synopse_options_set(options, "lang", NULL));
  pipeline = synopse_pipeline_new(options);
  synopse_options_free(options);
  CHECK(strcmp(synopse_pipeline_languages(pipeline), "de en") == 0);
  CHECK(says(synopse_annotate(pipeline, &text), "\"resolved\":\"2031-05-11\""));
  synopse_pipeline_free(pipeline);
}

static void tells_of_grammars(void) {
  synopse_options* options = synopse_options_new();
  const synopse_text text = text_of("52.000 Menschen", "de");
  synopse_pipeline* pipeline;
  CHECK(!synopse_options_set(options, "grammars", "no/such/folder"));
  pipeline = synopse_pipeline_new(options);
  CHECK(strstr(synopse_pipeline_error(pipeline), "no/such/folder"));
  CHECK(refuses(synopse_annotate(pipeline, &text), "no/such/folder"));
  synopse_pipeline_free(pipeline);
  synopse_options_free(options);
}

int main(void) {
  synopse_pipeline* pipeline = synopse_pipeline_new(NULL);
  CHECK(!synopse_pipeline_error(pipeline));
  CHECK(strchr(synopse_version(), '.'));
  annotates(pipeline);
  aligns(pipeline);
  converts(pipeline);
  takes_null(pipeline);
  repairs(pipeline);
  refuses_languages(pipeline);
  takes_options();
  tells_of_grammars();
  synopse_pipeline_free(pipeline);
  printf("%d failures\n", failures);
  return failures == 0 ? 0 : 1;
}
