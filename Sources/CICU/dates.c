#include <stdlib.h>
#include <string.h>
#include <unicode/ucal.h>
#include <unicode/udat.h>
#include <unicode/udatpg.h>
#include <unicode/ufieldpositer.h>
#include <unicode/ustring.h>

#include "CICU.h"
#include "support.h"

struct cicu_date_formatter {
  UDateFormat *icu;
};

static uint8_t field_of(int32_t field) {
  switch (field) {
    case UDAT_ERA_FIELD: return CICU_DATE_ERA;
    case UDAT_YEAR_FIELD:
    case UDAT_YEAR_NAME_FIELD:
    case UDAT_EXTENDED_YEAR_FIELD: return CICU_DATE_YEAR;
    case UDAT_MONTH_FIELD:
    case UDAT_STANDALONE_MONTH_FIELD: return CICU_DATE_MONTH;
    case UDAT_DATE_FIELD: return CICU_DATE_DAY;
    case UDAT_DAY_OF_WEEK_FIELD:
    case UDAT_STANDALONE_DAY_FIELD: return CICU_DATE_WEEKDAY;
    case UDAT_AM_PM_FIELD:
    case UDAT_AM_PM_MIDNIGHT_NOON_FIELD:
    case UDAT_FLEXIBLE_DAY_PERIOD_FIELD: return CICU_DATE_DAY_PERIOD;
    case UDAT_HOUR0_FIELD:
    case UDAT_HOUR1_FIELD:
    case UDAT_HOUR_OF_DAY0_FIELD:
    case UDAT_HOUR_OF_DAY1_FIELD: return CICU_DATE_HOUR;
    case UDAT_MINUTE_FIELD: return CICU_DATE_MINUTE;
    case UDAT_SECOND_FIELD: return CICU_DATE_SECOND;
    case UDAT_FRACTIONAL_SECOND_FIELD: return CICU_DATE_FRACTION;
    case UDAT_TIMEZONE_FIELD:
    case UDAT_TIMEZONE_GENERIC_FIELD:
    case UDAT_TIMEZONE_LOCALIZED_GMT_OFFSET_FIELD: return CICU_DATE_TIME_ZONE;
    default: return CICU_DATE_LITERAL;
  }
}

// Dates before 1582 are Gregorian too: a date is printed as it was written.
static void make_proleptic(UDateFormat *format) {
  UErrorCode status = U_ZERO_ERROR;
  UCalendar *calendar = ucal_clone(udat_getCalendar(format), &status);
  if (U_FAILURE(status)) return;
  ucal_setGregorianChange(calendar, -8.64e15, &status);
  if (U_SUCCESS(status)) udat_setCalendar(format, calendar);
  ucal_close(calendar);
}

static UDateFormat *open_for_skeleton(
  const char *id,
  const cicu_utf16 *skeleton,
  const cicu_utf16 *zone,
  UErrorCode *status
) {
  UChar pattern[256];
  UDateTimePatternGenerator *generator = udatpg_open(id, status);
  int32_t length = udatpg_getBestPattern(
    generator, skeleton->chars, skeleton->length, pattern, 256, status
  );
  udatpg_close(generator);
  return udat_open(
    UDAT_PATTERN, UDAT_PATTERN, id, zone->chars, zone->length, pattern, length, status
  );
}

cicu_date_formatter *cicu_date_formatter_open(
  const char *locale,
  const char *calendar,
  const char *skeleton,
  const char *time_zone
) {
  char id[ULOC_FULLNAME_CAPACITY];
  cicu_utf16 fields;
  cicu_utf16 zone;
  if (!cicu_locale_id(locale, id)) return NULL;
  UErrorCode status = U_ZERO_ERROR;
  if (calendar != NULL) {
    const char *name = uloc_toLegacyType("calendar", calendar);
    if (name == NULL) return NULL;
    uloc_setKeywordValue("calendar", name, id, ULOC_FULLNAME_CAPACITY, &status);
  }
  if (!cicu_utf16_from(&fields, skeleton, (int32_t)strlen(skeleton))) return NULL;
  if (!cicu_utf16_from(&zone, time_zone, (int32_t)strlen(time_zone))) {
    cicu_utf16_free(&fields);
    return NULL;
  }
  UDateFormat *icu = open_for_skeleton(id, &fields, &zone, &status);
  cicu_utf16_free(&fields);
  cicu_utf16_free(&zone);
  cicu_date_formatter *formatter = U_SUCCESS(status) ? malloc(sizeof *formatter) : NULL;
  if (formatter == NULL) {
    udat_close(icu);
    return NULL;
  }
  make_proleptic(icu);
  formatter->icu = icu;
  return formatter;
}

void cicu_date_formatter_close(cicu_date_formatter *formatter) {
  if (formatter == NULL) return;
  udat_close(formatter->icu);
  free(formatter);
}

int32_t cicu_date_format(
  cicu_date_formatter *formatter,
  double milliseconds,
  char *out,
  uint8_t *fields,
  int32_t capacity
) {
  UChar chars[512];
  uint8_t units[512] = {0};
  UErrorCode status = U_ZERO_ERROR;
  UFieldPositionIterator *positions = ufieldpositer_open(&status);
  int32_t length =
    udat_formatForFields(formatter->icu, milliseconds, chars, 512, positions, &status);
  int32_t start = 0;
  int32_t end = 0;
  while (U_SUCCESS(status)) {
    int32_t field = ufieldpositer_next(positions, &start, &end);
    if (field < 0) break;
    memset(units + start, field_of(field), (size_t)(end - start));
  }
  ufieldpositer_close(positions);
  if (U_FAILURE(status)) return -1;
  return cicu_utf8_from(chars, units, length, out, fields, capacity);
}

bool cicu_date_is_gregorian(const cicu_date_formatter *formatter) {
  UErrorCode status = U_ZERO_ERROR;
  const char *type = ucal_getType(udat_getCalendar(formatter->icu), &status);
  return U_SUCCESS(status) && strcmp(type, "gregorian") == 0;
}

int32_t cicu_date_pattern(const cicu_date_formatter *formatter, char *out, int32_t capacity) {
  UChar chars[256];
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = udat_toPattern(formatter->icu, false, chars, 256, &status);
  if (U_FAILURE(status)) return -1;
  return cicu_utf8_from(chars, NULL, length, out, NULL, capacity);
}

int32_t cicu_date_symbol(
  const cicu_date_formatter *formatter,
  enum cicu_date_symbol kind,
  int32_t index,
  char *out,
  int32_t capacity
) {
  static const UDateFormatSymbolType types[] = {
    [CICU_SYMBOL_MONTH_WIDE] = UDAT_MONTHS,
    [CICU_SYMBOL_MONTH_SHORT] = UDAT_SHORT_MONTHS,
    [CICU_SYMBOL_MONTH_ALONE_WIDE] = UDAT_STANDALONE_MONTHS,
    [CICU_SYMBOL_MONTH_ALONE_SHORT] = UDAT_STANDALONE_SHORT_MONTHS,
    [CICU_SYMBOL_WEEKDAY_WIDE] = UDAT_WEEKDAYS,
    [CICU_SYMBOL_WEEKDAY_SHORT] = UDAT_SHORT_WEEKDAYS,
    [CICU_SYMBOL_WEEKDAY_ALONE_WIDE] = UDAT_STANDALONE_WEEKDAYS,
    [CICU_SYMBOL_WEEKDAY_ALONE_SHORT] = UDAT_STANDALONE_SHORT_WEEKDAYS,
    [CICU_SYMBOL_DAY_PERIOD] = UDAT_AM_PMS,
  };
  // ICU counts weekdays from 1.
  bool is_weekday =
    kind >= CICU_SYMBOL_WEEKDAY_WIDE && kind <= CICU_SYMBOL_WEEKDAY_ALONE_SHORT;
  UChar chars[256];
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = udat_getSymbols(
    formatter->icu, types[kind], is_weekday ? index + 1 : index, chars, 256, &status
  );
  if (U_FAILURE(status)) return -1;
  return cicu_utf8_from(chars, NULL, length, out, NULL, capacity);
}

bool cicu_is_time_zone(const char *identifier) {
  cicu_utf16 name;
  UChar canonical[128];
  if (!cicu_utf16_from(&name, identifier, (int32_t)strlen(identifier))) return false;
  UErrorCode status = U_ZERO_ERROR;
  ucal_getCanonicalTimeZoneID(name.chars, name.length, canonical, 128, NULL, &status);
  cicu_utf16_free(&name);
  return U_SUCCESS(status);
}

static void cicu_offsets(UCalendar *calendar, double instant, cicu_transition *out, UErrorCode *status) {
  ucal_setMillis(calendar, instant, status);
  out->milliseconds = instant;
  out->standard_offset = ucal_get(calendar, UCAL_ZONE_OFFSET, status);
  out->daylight_offset = ucal_get(calendar, UCAL_DST_OFFSET, status);
}

int32_t cicu_transitions(
  const char *identifier,
  double milliseconds,
  double end,
  cicu_transition *out,
  int32_t capacity
) {
  cicu_utf16 name;
  if (!cicu_is_time_zone(identifier)) return -1;
  if (!cicu_utf16_from(&name, identifier, (int32_t)strlen(identifier))) return -1;
  UErrorCode status = U_ZERO_ERROR;
  UCalendar *calendar = ucal_open(name.chars, name.length, "en", UCAL_GREGORIAN, &status);
  cicu_utf16_free(&name);
  if (U_FAILURE(status)) return -1;
  int32_t count = 0;
  double instant = milliseconds;
  while (count < capacity && instant <= end) {
    cicu_offsets(calendar, instant, &out[count++], &status);
    UDate next = 0;
    if (U_FAILURE(status)) break;
    if (!ucal_getTimeZoneTransitionDate(calendar, UCAL_TZ_TRANSITION_NEXT, &next, &status)) break;
    instant = next;
  }
  ucal_close(calendar);
  return U_FAILURE(status) ? -1 : count;
}
