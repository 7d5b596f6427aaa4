#include "CArguments.h"

#include <stdlib.h>

static const char *const *words;

const char *const *carguments_words(void) { return words; }

// Other libraries start programs without handing the words on.
#if defined(__GLIBC__) || defined(__APPLE__)
__attribute__((constructor)) static void keep(int count, const char *const *all) {
  if (count > 0) words = all;
}
#endif
