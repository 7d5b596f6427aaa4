#include <pthread.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/uset.h>
#include <unicode/uspoof.h>

#include "CICU.h"

const char *cicu_script(uint32_t scalar) {
  UErrorCode status = U_ZERO_ERROR;
  UScriptCode script = uscript_getScript((UChar32)scalar, &status);
  const char *name = U_SUCCESS(status) ? uscript_getShortName(script) : NULL;
  return name == NULL ? "Zzzz" : name;
}

// Opened once and never closed; safe to share between threads. NULL where ICU has no such data.
static USpoofChecker *checker = NULL;

static void open_checker(void) {
  UErrorCode status = U_ZERO_ERROR;
  checker = uspoof_open(&status);
  if (U_FAILURE(status)) checker = NULL;
}

int32_t cicu_skeleton(uint32_t scalar, char *out, int32_t capacity) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  if (pthread_once(&once, open_checker) != 0 || checker == NULL) return -1;
  char text[4];
  int32_t length = 0;
  UBool is_error = false;
  U8_APPEND(text, length, 4, (UChar32)scalar, is_error);
  if (is_error) return -1;
  UErrorCode status = U_ZERO_ERROR;
  int32_t written = uspoof_getSkeletonUTF8(checker, 0, text, length, out, capacity, &status);
  return U_SUCCESS(status) || status == U_BUFFER_OVERFLOW_ERROR ? written : -1;
}

bool cicu_is_in_general_use(uint32_t scalar) {
  UErrorCode status = U_ZERO_ERROR;
  const USet *set = uspoof_getRecommendedSet(&status);
  return U_SUCCESS(status) && uset_contains(set, (UChar32)scalar);
}
