/* A program of somebody else's in C. */
#include <stdio.h>
#include <string.h>
#include <synopse/c_api.h>

int main(void) {
  const char* words = "52.000 Menschen nahmen teil.";
  const synopse_text text = {.bytes = words, .size = strlen(words), .language = "de"};
  synopse_pipeline* pipeline = synopse_pipeline_new(NULL);
  synopse_result* result = synopse_annotate(pipeline, &text);
  if (synopse_result_error(result)) fprintf(stderr, "%s\n", synopse_result_error(result));
  fputs(synopse_result_text(result, NULL), stdout);
  synopse_result_free(result);
  synopse_pipeline_free(pipeline);
  return 0;
}
