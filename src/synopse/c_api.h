/* synopse for C, and for all that calls C: UTF-8 in, JSON Lines out, the bytes that `synopse` prints.
 *
 *   synopse_pipeline* pipeline = synopse_pipeline_new(NULL);
 *   const char* words = "52.000 Menschen nahmen teil.";
 *   const synopse_text text = {.bytes = words, .size = strlen(words), .language = "de"};
 *   synopse_result* result = synopse_annotate(pipeline, &text);
 *   if (synopse_result_error(result)) fprintf(stderr, "%s\n", synopse_result_error(result));
 *   else fputs(synopse_result_text(result, NULL), stdout);
 *   synopse_result_free(result);
 *   synopse_pipeline_free(pipeline);
 *
 * Memory: who calls a function `..._new`, or gets a result, frees it with the `..._free` of its type; each of
 * these takes NULL.  Strings that a function returns belong to the object they were asked of, and are valid
 * until it is freed; those of options until the next call with these.  Nothing that is passed in is kept.
 *
 * Threads: any number of threads may use a pipeline at once; it is freed when none does.  Options and
 * results are one thread's at a time.  After fork() a child makes pipelines of its own; it neither uses nor
 * frees those of its parent.
 *
 * Errors: no function throws, ends the program, or prints.  NULL for an object is an error like any other.
 * Offsets in what is returned count code points, unless the option "offset-unit" says otherwise. */
#ifndef SYNOPSE_C_API_H
#define SYNOPSE_C_API_H

#include <stddef.h>

#if defined(__GNUC__)
#define SYNOPSE_API __attribute__((visibility("default")))
#else
#define SYNOPSE_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* "0.1.0". */
SYNOPSE_API const char* synopse_version(void);

/* What may be chosen. */
typedef struct synopse_options synopse_options;
/* The defaults.  NULL: not enough memory. */
SYNOPSE_API synopse_options* synopse_options_new(void);
/* Sets what goes by `name`, as the flags of `synopse annotate --help` do:
 *   lang              de, en ...: of all texts, whatever they say or look like; else it is told or guessed
 *   date              YYYY-MM-DD: when all of them were written
 *   only              tokens,entities,figures,stances: these layers only
 *   bias              past, future: which Sunday is meant where neither words nor tense tell
 *   register          news, informal: sentences may begin in lower case
 *   sentences         auto, lines: one sentence a line
 *   hyphens           split, keep
 *   boilerplate       mark, drop, keep: lines that are not the report
 *   strict            no, yes: ill-formed UTF-8 is refused, not repaired
 *   offset-unit       codepoint, utf16, utf8
 *   grammars          a directory above the built-in grammars, or a file of `synopse grammar compile`;
 *                     may be set several times, later ones are above
 *   default-grammars  yes, no: do without the built-in ones
 *   dictionary        a file of German and English words to align with; may be set several times
 * and of synopse_convert():
 *   table             of csv and tsv: annotations, entities, figures, stances, links, discrepancies ...
 *   standoff          no, yes: of tei
 * NULL: done; else what is wrong, and nothing is set. */
SYNOPSE_API const char* synopse_options_set(synopse_options* options, const char* name, const char* value);
SYNOPSE_API void synopse_options_free(synopse_options* options);

/* Grammars, loaded, and what works with them: some milliseconds where they are the built-in ones. */
typedef struct synopse_pipeline synopse_pipeline;
/* `options` may be NULL: the defaults; they may be freed at once.  NULL: not enough memory. */
SYNOPSE_API synopse_pipeline* synopse_pipeline_new(const synopse_options* options);
/* NULL: it can be used; else what is wrong, a line each: "mine/de/ships.rules:3:7: error: ...". */
SYNOPSE_API const char* synopse_pipeline_error(const synopse_pipeline* pipeline);
/* What should be looked at all the same, a line each; empty: nothing. */
SYNOPSE_API const char* synopse_pipeline_warnings(const synopse_pipeline* pipeline);
/* The languages that there are grammars for: "de en". */
SYNOPSE_API const char* synopse_pipeline_languages(const synopse_pipeline* pipeline);
SYNOPSE_API void synopse_pipeline_free(synopse_pipeline* pipeline);

/* A text, and what is known of it; what is NULL is not known. */
typedef struct synopse_text {
  const char* bytes;    /* UTF-8 where it is plain text; a byte order mark is a character of it */
  size_t size;          /* in bytes */
  const char* id;       /* its name in the output */
  const char* language; /* "de", "en", "de-AT"; NULL: guessed */
  const char* date;     /* YYYY-MM-DD: when it was written */
  const char* format;   /* NULL: plain text; or "html", "tei" ... of one document */
} synopse_text;

/* What came of a call. */
typedef struct synopse_result synopse_result;
/* The output; its size in bytes, without the zero behind it, goes to `size` unless that is NULL.  Empty after
 * an error. */
SYNOPSE_API const char* synopse_result_text(const synopse_result* result, size_t* size);
/* NULL: all went well; else what is wrong. */
SYNOPSE_API const char* synopse_result_error(const synopse_result* result);
/* What should be looked at all the same, a line each; empty: nothing. */
SYNOPSE_API const char* synopse_result_warnings(const synopse_result* result);
SYNOPSE_API void synopse_result_free(synopse_result* result);

/* All layers of one text, as a line of JSON with its line end (document.schema.json).  The functions below
 * never return NULL, and take up to 256 MiB. */
SYNOPSE_API synopse_result* synopse_annotate(const synopse_pipeline* pipeline, const synopse_text* text);
/* The same of a record, {"id", "text", "lang"?, "date"?, "title"? ...}. */
SYNOPSE_API synopse_result* synopse_annotate_record(const synopse_pipeline* pipeline, const char* record,
                                                    size_t size);
/* Two texts, their links and discrepancies (pair.schema.json).  Which is the German one is told by their
 * languages.  With an `id` they are named ID.de and ID.en; without, the pair is named by theirs. */
SYNOPSE_API synopse_result* synopse_align(const synopse_pipeline* pipeline, const synopse_text* de,
                                          const synopse_text* en, const char* id);
/* The same of a record, {"id", "de": {...}, "en": {...}}. */
SYNOPSE_API synopse_result* synopse_align_record(const synopse_pipeline* pipeline, const char* record,
                                                 size_t size);
/* A document or pair that one of these has returned in another format: "tei", "tsv", "conllu", "tmx" ...
 * `options` may be NULL. */
SYNOPSE_API synopse_result* synopse_convert(const char* record, size_t size, const char* format,
                                            const synopse_options* options);

#ifdef __cplusplus
}
#endif

#endif
