#include <stdlib.h>
#include <string.h>
#include <unicode/ucurr.h>
#include <unicode/uformattedvalue.h>
#include <unicode/unum.h>
#include <unicode/unumberformatter.h>
#include <unicode/upluralrules.h>
#include <unicode/ustring.h>

#include "CICU.h"
#include "support.h"

// The fields of the header are ICU's, moved by one to make room for literals.
_Static_assert(CICU_NUMBER_INTEGER == UNUM_INTEGER_FIELD + 1, "fields follow ICU");
_Static_assert(CICU_NUMBER_GROUP == UNUM_GROUPING_SEPARATOR_FIELD + 1, "fields follow ICU");
_Static_assert(CICU_NUMBER_SIGN == UNUM_SIGN_FIELD + 1, "fields follow ICU");
_Static_assert(CICU_NUMBER_COMPACT == UNUM_COMPACT_FIELD + 1, "fields follow ICU");

// ICU's own types behind the header's names, so that no cast hides a mistake.
struct cicu_number_formatter {
  UNumberFormatter *icu;
};

struct cicu_plural_rules {
  UPluralRules *icu;
};

cicu_number_formatter *cicu_number_formatter_open(const char *locale, const char *skeleton) {
  char id[ULOC_FULLNAME_CAPACITY];
  cicu_utf16 text;
  if (!cicu_locale_id(locale, id)) return NULL;
  if (!cicu_utf16_from(&text, skeleton, (int32_t)strlen(skeleton))) return NULL;
  UErrorCode status = U_ZERO_ERROR;
  UNumberFormatter *icu = unumf_openForSkeletonAndLocale(text.chars, text.length, id, &status);
  cicu_utf16_free(&text);
  cicu_number_formatter *formatter = U_SUCCESS(status) ? malloc(sizeof *formatter) : NULL;
  if (formatter == NULL) {
    unumf_close(icu);
    return NULL;
  }
  formatter->icu = icu;
  return formatter;
}

void cicu_number_formatter_close(cicu_number_formatter *formatter) {
  if (formatter == NULL) return;
  unumf_close(formatter->icu);
  free(formatter);
}

// Notes the field of every unit. The separators of groups lie inside the integer, and ICU gives them
// before it, so what is noted stays.
static void note_fields(const UFormattedValue *value, uint8_t *fields, UErrorCode *status) {
  UConstrainedFieldPosition *position = ucfpos_open(status);
  ucfpos_constrainCategory(position, UFIELD_CATEGORY_NUMBER, status);
  while (U_SUCCESS(*status) && ufmtval_nextPosition(value, position, status)) {
    int32_t start = 0;
    int32_t end = 0;
    int32_t field = ucfpos_getField(position, status);
    ucfpos_getIndexes(position, &start, &end, status);
    if (U_FAILURE(*status)) break;
    for (int32_t unit = start; unit < end; unit++) {
      if (fields[unit] == CICU_NUMBER_LITERAL) fields[unit] = (uint8_t)(field + 1);
    }
  }
  ucfpos_close(position);
}

static int32_t write_number(
  const UFormattedNumber *result,
  char *out,
  uint8_t *fields,
  int32_t capacity
) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = 0;
  const UFormattedValue *value = unumf_resultAsValue(result, &status);
  const UChar *chars = ufmtval_getString(value, &length, &status);
  if (U_FAILURE(status)) return -1;
  if (fields == NULL) return cicu_utf8_from(chars, NULL, length, out, NULL, capacity);

  uint8_t *units = calloc((size_t)length + 1, 1);
  if (units == NULL) return -1;
  note_fields(value, units, &status);
  int32_t written = U_FAILURE(status)
    ? -1
    : cicu_utf8_from(chars, units, length, out, fields, capacity);
  free(units);
  return written;
}

int32_t cicu_number_format(
  const cicu_number_formatter *formatter,
  const char *decimal,
  int32_t length,
  char *out,
  uint8_t *fields,
  int32_t capacity
) {
  UErrorCode status = U_ZERO_ERROR;
  UFormattedNumber *result = unumf_openResult(&status);
  unumf_formatDecimal(formatter->icu, decimal, length, result, &status);
  int32_t written = U_FAILURE(status) ? -1 : write_number(result, out, fields, capacity);
  unumf_closeResult(result);
  return written;
}

cicu_plural_rules *cicu_plural_rules_open(const char *locale, bool ordinal) {
  char id[ULOC_FULLNAME_CAPACITY];
  if (!cicu_locale_id(locale, id)) return NULL;
  UErrorCode status = U_ZERO_ERROR;
  UPluralType type = ordinal ? UPLURAL_TYPE_ORDINAL : UPLURAL_TYPE_CARDINAL;
  UPluralRules *icu = uplrules_openForType(id, type, &status);
  cicu_plural_rules *rules = U_SUCCESS(status) ? malloc(sizeof *rules) : NULL;
  if (rules == NULL) {
    uplrules_close(icu);
    return NULL;
  }
  rules->icu = icu;
  return rules;
}

void cicu_plural_rules_close(cicu_plural_rules *rules) {
  if (rules == NULL) return;
  uplrules_close(rules->icu);
  free(rules);
}

static int32_t category(const UChar *keyword, int32_t length) {
  static const char *const names[] = {"zero", "one", "two", "few", "many", "other"};
  char ascii[16];
  if (length >= 16) return -1;
  u_UCharsToChars(keyword, ascii, length);
  ascii[length] = 0;
  for (int32_t index = 0; index < 6; index++) {
    if (strcmp(ascii, names[index]) == 0) return index;
  }
  return -1;
}

int32_t cicu_plural_select(
  const cicu_plural_rules *rules,
  const cicu_number_formatter *formatter,
  const char *decimal,
  int32_t length
) {
  UErrorCode status = U_ZERO_ERROR;
  UChar keyword[16];
  UFormattedNumber *result = unumf_openResult(&status);
  unumf_formatDecimal(formatter->icu, decimal, length, result, &status);
  int32_t size = uplrules_selectFormatted(rules->icu, result, keyword, 16, &status);
  unumf_closeResult(result);
  return U_FAILURE(status) ? -1 : category(keyword, size);
}

int32_t cicu_currency_digits(const char *code) {
  UChar wide[4];
  if (strlen(code) != 3) return -1;
  u_charsToUChars(code, wide, 4);
  UErrorCode status = U_ZERO_ERROR;
  // Any time will do: what was paid in once can be stated for ever.
  if (!ucurr_isAvailable(wide, U_DATE_MIN, U_DATE_MAX, &status) || U_FAILURE(status)) return -1;
  int32_t digits = ucurr_getDefaultFractionDigits(wide, &status);
  return U_FAILURE(status) ? -1 : digits;
}
