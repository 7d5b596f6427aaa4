#include "support.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

bool cicu_utf16_from(cicu_utf16 *text, const char *bytes, int32_t length) {
  text->chars = text->local;
  // UTF-16 never takes more units than UTF-8 takes bytes.
  if (length > 256) {
    text->chars = malloc((size_t)length * sizeof(UChar));
    if (text->chars == NULL) return false;
  }
  int32_t capacity = length > 256 ? length : 256;
  UErrorCode status = U_ZERO_ERROR;
  u_strFromUTF8WithSub(
    text->chars, capacity, &text->length, bytes, length, 0xFFFD, NULL, &status
  );
  if (U_SUCCESS(status)) return true;
  cicu_utf16_free(text);
  return false;
}

void cicu_utf16_free(cicu_utf16 *text) {
  if (text->chars != text->local) free(text->chars);
  text->chars = text->local;
}

int32_t cicu_utf8_from(
  const UChar *chars,
  const uint8_t *fields,
  int32_t length,
  char *out,
  uint8_t *out_fields,
  int32_t capacity
) {
  int32_t written = 0;
  int32_t next = 0;
  while (next < length) {
    uint8_t field = fields == NULL ? 0 : fields[next];
    UChar32 scalar;
    U16_NEXT(chars, next, length, scalar);
    if (U_IS_SURROGATE(scalar)) scalar = 0xFFFD;
    int32_t size = U8_LENGTH(scalar);
    if (written + size <= capacity) {
      int32_t at = written;
      uint8_t *bytes = (uint8_t *)out;
      U8_APPEND_UNSAFE(bytes, at, scalar);
      if (out_fields != NULL) memset(out_fields + written, field, (size_t)size);
    }
    written += size;
  }
  return written;
}

bool cicu_locale_id(const char *tag, char id[ULOC_FULLNAME_CAPACITY]) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t parsed = 0;
  int32_t length = uloc_forLanguageTag(tag, id, ULOC_FULLNAME_CAPACITY, &parsed, &status);
  if (U_FAILURE(status) || length >= ULOC_FULLNAME_CAPACITY) return false;
  return (size_t)parsed == strlen(tag);
}
