#ifndef CICU_SUPPORT_H
#define CICU_SUPPORT_H

#include <stdbool.h>
#include <stdint.h>
#include <unicode/uloc.h>
#include <unicode/utypes.h>

// A text in UTF-16, on the stack where it is short.
typedef struct {
  UChar *chars;
  int32_t length;
  UChar local[256];
} cicu_utf16;

// Reads UTF-8; bytes that are none become U+FFFD. False when there is no memory.
bool cicu_utf16_from(cicu_utf16 *text, const char *bytes, int32_t length);
void cicu_utf16_free(cicu_utf16 *text);

// Writes UTF-8 and, for each byte, the field of the unit it comes from; `fields` and `out_fields`
// may both be NULL.
int32_t cicu_utf8_from(
  const UChar *chars,
  const uint8_t *fields,
  int32_t length,
  char *out,
  uint8_t *out_fields,
  int32_t capacity
);

// Writes ICU's own name of a BCP 47 tag; false where the tag is malformed.
bool cicu_locale_id(const char *tag, char id[ULOC_FULLNAME_CAPACITY]);

#endif
