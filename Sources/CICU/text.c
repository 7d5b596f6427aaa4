#include <stdlib.h>
#include <unicode/ucasemap.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include "CICU.h"
#include "support.h"

int32_t cicu_change_case(
  const char *locale,
  enum cicu_case kind,
  const char *text,
  int32_t length,
  char *out,
  int32_t capacity
) {
  char id[ULOC_FULLNAME_CAPACITY];
  if (!cicu_locale_id(locale, id)) return -1;
  UErrorCode status = U_ZERO_ERROR;
  UCaseMap *map = ucasemap_open(id, U_TITLECASE_NO_LOWERCASE, &status);
  int32_t written = -1;
  switch (kind) {
    case CICU_CASE_UPPER:
      written = ucasemap_utf8ToUpper(map, out, capacity, text, length, &status);
      break;
    case CICU_CASE_LOWER:
      written = ucasemap_utf8ToLower(map, out, capacity, text, length, &status);
      break;
    case CICU_CASE_TITLE:
      written = ucasemap_utf8ToTitle(map, out, capacity, text, length, &status);
      break;
    case CICU_CASE_FOLD:
      written = ucasemap_utf8FoldCase(map, out, capacity, text, length, &status);
      break;
  }
  ucasemap_close(map);
  return U_SUCCESS(status) || status == U_BUFFER_OVERFLOW_ERROR ? written : -1;
}

bool cicu_is_nfc(const char *text, int32_t length) {
  cicu_utf16 units;
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
  if (U_FAILURE(status) || !cicu_utf16_from(&units, text, length)) return false;
  bool result = unorm2_isNormalized(nfc, units.chars, units.length, &status);
  cicu_utf16_free(&units);
  return U_SUCCESS(status) && result;
}

int32_t cicu_nfc(const char *text, int32_t length, char *out, int32_t capacity) {
  cicu_utf16 units;
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
  if (U_FAILURE(status) || !cicu_utf16_from(&units, text, length)) return -1;
  // No text grows to more than three times its units in this form.
  UChar local[768];
  cicu_utf16 result = {.chars = local};
  int32_t room = units.length * 3 + 1;
  if (room > 768) result.chars = malloc((size_t)room * sizeof(UChar));
  int32_t written = -1;
  if (result.chars != NULL) {
    result.length =
      unorm2_normalize(nfc, units.chars, units.length, result.chars, room, &status);
    if (U_SUCCESS(status)) {
      written = cicu_utf8_from(result.chars, NULL, result.length, out, NULL, capacity);
    }
  }
  if (result.chars != local) free(result.chars);
  cicu_utf16_free(&units);
  return written;
}

int32_t cicu_display_width(uint32_t scalar) {
  UChar32 point = (UChar32)scalar;
  switch (u_charType(point)) {
    case U_CONTROL_CHAR:
    case U_FORMAT_CHAR:
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
      // The soft hyphen is a format character that terminals show.
      return point == 0xAD ? 1 : 0;
    default:
      break;
  }
  if (u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return 0;
  switch (u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH)) {
    case U_EA_FULLWIDTH:
    case U_EA_WIDE:
      return 2;
    default:
      return 1;
  }
}
