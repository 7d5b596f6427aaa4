#include <string.h>
#include <unicode/uloc.h>
#include <unicode/ures.h>
#include <unicode/ustring.h>

#include "CICU.h"
#include "support.h"

typedef struct {
  char *out;
  int32_t capacity;
  int32_t length;
} ascii_writer;

static void put(ascii_writer *writer, char byte) {
  if (writer->length < writer->capacity) writer->out[writer->length] = byte;
  writer->length += 1;
}

// Writes a rule up to its samples, which start with an at sign.
static void put_rule(ascii_writer *writer, const char *keyword, const UChar *rule, int32_t length) {
  for (; *keyword != 0; keyword++) put(writer, *keyword);
  put(writer, ':');
  put(writer, ' ');
  for (int32_t index = 0; index < length && rule[index] != '@'; index++) {
    put(writer, rule[index] < 0x80 ? (char)rule[index] : '?');
  }
  put(writer, '\n');
}

// The name of the set of rules that a locale uses, its own or that of a parent.
static bool find_set(UResourceBundle *locales, const char *id, char name[32]) {
  char current[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;
  if (uloc_getBaseName(id, current, ULOC_FULLNAME_CAPACITY, &status) <= 0) return false;
  while (U_SUCCESS(status)) {
    UErrorCode missing = U_ZERO_ERROR;
    int32_t length = 0;
    const UChar *set = ures_getStringByKey(locales, current, &length, &missing);
    if (U_SUCCESS(missing) && length < 32) {
      u_UCharsToChars(set, name, length);
      name[length] = 0;
      return true;
    }
    char parent[ULOC_FULLNAME_CAPACITY];
    if (uloc_getParent(current, parent, ULOC_FULLNAME_CAPACITY, &status) <= 0) return false;
    strcpy(current, parent);
  }
  return false;
}

static void put_set(ascii_writer *writer, UResourceBundle *data, const char *name, UErrorCode *status) {
  UResourceBundle *rules = ures_getByKey(data, "rules", NULL, status);
  UResourceBundle *set = ures_getByKey(rules, name, NULL, status);
  while (U_SUCCESS(*status) && ures_hasNext(set)) {
    int32_t length = 0;
    const char *keyword = NULL;
    const UChar *rule = ures_getNextString(set, &length, &keyword, status);
    if (U_SUCCESS(*status)) put_rule(writer, keyword, rule, length);
  }
  ures_close(set);
  ures_close(rules);
}

int32_t cicu_plural_rules_text(const char *locale, bool ordinal, char *out, int32_t capacity) {
  char id[ULOC_FULLNAME_CAPACITY];
  char name[32];
  if (!cicu_locale_id(locale, id)) return -1;
  UErrorCode status = U_ZERO_ERROR;
  ascii_writer writer = {out, capacity, 0};
  UResourceBundle *data = ures_openDirect(NULL, "plurals", &status);
  UResourceBundle *locales =
    ures_getByKey(data, ordinal ? "locales_ordinals" : "locales", NULL, &status);
  if (U_SUCCESS(status) && find_set(locales, id, name)) put_set(&writer, data, name, &status);
  ures_close(locales);
  ures_close(data);
  return U_FAILURE(status) ? -1 : writer.length;
}
