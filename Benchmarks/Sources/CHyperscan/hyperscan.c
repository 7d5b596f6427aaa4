#include <hs/hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "CHyperscan.h"

struct hyperscan_matcher {
  hs_database_t *database;
  hs_scratch_t *scratch;
};

// `\bphrase\b` with what is no letter or digit escaped.
static char *pattern(const char *phrase) {
  char *result = malloc(2 * strlen(phrase) + 5);
  char *end = result;
  *end++ = '\\';
  *end++ = 'b';
  for (; *phrase != 0; phrase++) {
    if (strchr("\\^$.[]|()?*+{}", *phrase) != NULL) *end++ = '\\';
    *end++ = *phrase;
  }
  strcpy(end, "\\b");
  return result;
}

hyperscan_matcher *hyperscan_compile(const char *const *phrases, unsigned count) {
  char **patterns = malloc(count * sizeof *patterns);
  unsigned *flags = malloc(count * sizeof *flags);
  unsigned *ids = malloc(count * sizeof *ids);
  for (unsigned index = 0; index < count; index++) {
    patterns[index] = pattern(phrases[index]);
    flags[index] = HS_FLAG_CASELESS;
    ids[index] = index;
  }
  hyperscan_matcher *matcher = calloc(1, sizeof *matcher);
  hs_compile_error_t *error = NULL;
  if (
    hs_compile_multi(
      (const char *const *)patterns, flags, ids, count, HS_MODE_BLOCK, NULL, &matcher->database,
      &error
    ) != HS_SUCCESS
  ) {
    fprintf(stderr, "Hyperscan: %s\n", error->message);
    hs_free_compile_error(error);
    free(matcher);
    matcher = NULL;
  } else if (hs_alloc_scratch(matcher->database, &matcher->scratch) != HS_SUCCESS) {
    hyperscan_free(matcher);
    matcher = NULL;
  }
  for (unsigned index = 0; index < count; index++) free(patterns[index]);
  free(patterns);
  free(flags);
  free(ids);
  return matcher;
}

void hyperscan_free(hyperscan_matcher *matcher) {
  hs_free_scratch(matcher->scratch);
  hs_free_database(matcher->database);
  free(matcher);
}

size_t hyperscan_size(const hyperscan_matcher *matcher) {
  size_t size = 0;
  hs_database_size(matcher->database, &size);
  return size;
}

static int count_match(
  unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *context
) {
  (void)id, (void)from, (void)to, (void)flags;
  ++*(long *)context;
  return 0;
}

long hyperscan_count(const hyperscan_matcher *matcher, const char *text, unsigned length) {
  long count = 0;
  hs_error_t error =
    hs_scan(matcher->database, text, length, 0, matcher->scratch, count_match, &count);
  return error == HS_SUCCESS ? count : -1;
}
