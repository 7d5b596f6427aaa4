#include <stdlib.h>
#include <unicode/uformattedvalue.h>
#include <unicode/ulistformatter.h>

#include "CICU.h"
#include "support.h"

struct cicu_list_formatter {
  UListFormatter *icu;
};

cicu_list_formatter *cicu_list_formatter_open(const char *locale, bool is_or) {
  char id[ULOC_FULLNAME_CAPACITY];
  if (!cicu_locale_id(locale, id)) return NULL;
  UErrorCode status = U_ZERO_ERROR;
  UListFormatterType type = is_or ? ULISTFMT_TYPE_OR : ULISTFMT_TYPE_AND;
  UListFormatter *icu = ulistfmt_openForType(id, type, ULISTFMT_WIDTH_WIDE, &status);
  cicu_list_formatter *formatter = U_SUCCESS(status) ? malloc(sizeof *formatter) : NULL;
  if (formatter == NULL) {
    ulistfmt_close(icu);
    return NULL;
  }
  formatter->icu = icu;
  return formatter;
}

void cicu_list_formatter_close(cicu_list_formatter *formatter) {
  if (formatter == NULL) return;
  ulistfmt_close(formatter->icu);
  free(formatter);
}

// The items in UTF-16: all units in one block, with a pointer to each item.
typedef struct {
  cicu_utf16 units;
  const UChar **chars;
  int32_t *lengths;
} item_list;

static void items_free(item_list *items) {
  free(items->chars);
  free(items->lengths);
  cicu_utf16_free(&items->units);
}

static bool items_make(item_list *items, const char *bytes, const int32_t *lengths, int32_t count) {
  int32_t total = 0;
  for (int32_t index = 0; index < count; index++) total += lengths[index];
  if (!cicu_utf16_from(&items->units, bytes, total)) return false;
  items->chars = calloc((size_t)count + 1, sizeof *items->chars);
  items->lengths = calloc((size_t)count + 1, sizeof *items->lengths);
  if (items->chars == NULL || items->lengths == NULL) {
    items_free(items);
    return false;
  }
  const UChar *next = items->units.chars;
  const char *from = bytes;
  for (int32_t index = 0; index < count; index++) {
    int32_t units = 0;
    for (const char *byte = from; byte < from + lengths[index]; byte++) {
      // A lead byte makes one unit, that of four bytes makes two.
      unsigned char value = (unsigned char)*byte;
      if ((value & 0xC0) != 0x80) units += value >= 0xF0 ? 2 : 1;
    }
    items->chars[index] = next;
    items->lengths[index] = units;
    next += units;
    from += lengths[index];
  }
  return true;
}

// Notes the byte at which each item starts, in the order of the items.
static void note_starts(
  const UFormattedValue *value,
  const UChar *chars,
  int32_t count,
  int32_t *starts,
  UErrorCode *status
) {
  UConstrainedFieldPosition *position = ucfpos_open(status);
  ucfpos_constrainField(position, UFIELD_CATEGORY_LIST, ULISTFMT_ELEMENT_FIELD, status);
  int32_t index = 0;
  while (index < count && U_SUCCESS(*status) && ufmtval_nextPosition(value, position, status)) {
    int32_t start = 0;
    int32_t end = 0;
    ucfpos_getIndexes(position, &start, &end, status);
    starts[index++] = cicu_utf8_from(chars, NULL, start, NULL, NULL, 0);
  }
  // Items without a character have no position; the caller must not interleave by guesses.
  if (index < count) *status = U_INVALID_STATE_ERROR;
  ucfpos_close(position);
}

static int32_t write_list(
  const UFormattedList *result,
  int32_t count,
  char *out,
  int32_t capacity,
  int32_t *starts
) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = 0;
  const UFormattedValue *value = ulistfmt_resultAsValue(result, &status);
  const UChar *chars = ufmtval_getString(value, &length, &status);
  if (U_SUCCESS(status)) note_starts(value, chars, count, starts, &status);
  if (U_FAILURE(status)) return -1;
  return cicu_utf8_from(chars, NULL, length, out, NULL, capacity);
}

int32_t cicu_list_format(
  const cicu_list_formatter *formatter,
  const char *items,
  const int32_t *lengths,
  int32_t count,
  char *out,
  int32_t capacity,
  int32_t *starts
) {
  item_list list;
  if (!items_make(&list, items, lengths, count)) return -1;
  UErrorCode status = U_ZERO_ERROR;
  UFormattedList *result = ulistfmt_openResult(&status);
  ulistfmt_formatStringsToResult(
    formatter->icu, list.chars, list.lengths, count, result, &status
  );
  int32_t written = U_FAILURE(status) ? -1 : write_list(result, count, out, capacity, starts);
  ulistfmt_closeResult(result);
  items_free(&list);
  return written;
}
