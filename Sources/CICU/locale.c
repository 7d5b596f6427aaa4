#include <string.h>
#include <unicode/uloc.h>
#include <unicode/ures.h>
#include <unicode/ustring.h>

#include "CICU.h"
#include "support.h"

static int32_t write_tag(const char *id, char *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = uloc_toLanguageTag(id, out, capacity, true, &status);
  if (status == U_BUFFER_OVERFLOW_ERROR) return length;
  return U_FAILURE(status) ? -1 : length;
}

int32_t cicu_locale_canonical(const char *tag, char *out, int32_t capacity) {
  char id[ULOC_FULLNAME_CAPACITY];
  if (!cicu_locale_id(tag, id)) return -1;
  return write_tag(id, out, capacity);
}

int32_t cicu_locale_maximized(const char *tag, char *out, int32_t capacity) {
  char id[ULOC_FULLNAME_CAPACITY];
  char full[ULOC_FULLNAME_CAPACITY];
  if (!cicu_locale_id(tag, id)) return -1;
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = uloc_addLikelySubtags(id, full, ULOC_FULLNAME_CAPACITY, &status);
  if (U_FAILURE(status) || length >= ULOC_FULLNAME_CAPACITY) return -1;
  return write_tag(full, out, capacity);
}

bool cicu_locale_is_right_to_left(const char *tag) {
  char id[ULOC_FULLNAME_CAPACITY];
  return cicu_locale_id(tag, id) && uloc_isRightToLeft(id);
}

typedef void (*cicu_visit)(void *, const char *, const char *);

static void visit_children(UResourceBundle *children, cicu_visit visit, void *context) {
  const char *parent = ures_getKey(children);
  ures_resetIterator(children);
  while (parent != NULL && ures_hasNext(children)) {
    char child[ULOC_FULLNAME_CAPACITY];
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    const char *key = NULL;
    const UChar *name = ures_getNextString(children, &length, &key, &status);
    if (U_FAILURE(status) || length >= ULOC_FULLNAME_CAPACITY) return;
    u_UCharsToChars(name, child, length);
    child[length] = 0;
    visit(context, child, parent);
  }
}

void cicu_locale_each_parent(cicu_visit visit, void *context) {
  UErrorCode status = U_ZERO_ERROR;
  UResourceBundle *data = ures_openDirect(NULL, "supplementalData", &status);
  UResourceBundle *parents = ures_getByKey(data, "parentLocales", NULL, &status);
  while (U_SUCCESS(status) && ures_hasNext(parents)) {
    UResourceBundle *children = ures_getNextResource(parents, NULL, &status);
    if (U_SUCCESS(status)) visit_children(children, visit, context);
    ures_close(children);
  }
  ures_close(parents);
  ures_close(data);
}

// The text of a resource, whose characters are all ASCII; false where it does not fit.
static bool write_ascii(const UChar *text, int32_t length, char *out, int32_t capacity) {
  if (length >= capacity) return false;
  for (int32_t i = 0; i < length; i++) out[i] = (char)text[i];
  out[length] = 0;
  return true;
}

// Whether `range`, a code or the ends of a row of codes as "aaa~c", has `code`.
static bool has_code(const char *range, const char *code) {
  size_t length = strlen(code);
  size_t end = strlen(range);
  if (length == 0) return false;
  if (end == length) return strcmp(range, code) == 0;
  if (end != length + 2 || range[length] != '~') return false;
  return strncmp(range, code, length - 1) == 0 && range[length - 1] <= code[length - 1]
    && code[length - 1] <= range[length + 1];
}

static bool have_code(UResourceBundle *ranges, const char *code) {
  bool found = false;
  ures_resetIterator(ranges);
  while (!found && ures_hasNext(ranges)) {
    char range[ULOC_FULLNAME_CAPACITY];
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    const char *key = NULL;
    const UChar *text = ures_getNextString(ranges, &length, &key, &status);
    if (U_FAILURE(status)) return false;
    found = write_ascii(text, length, range, sizeof range) && has_code(range, code);
  }
  return found;
}

// Whether CLDR has the code; it says so for ranges of codes, in groups.
static bool is_valid(const char *kind, const char *code) {
  UErrorCode status = U_ZERO_ERROR;
  UResourceBundle *data = ures_openDirect(NULL, "supplementalData", &status);
  UResourceBundle *validity = ures_getByKey(data, "idValidity", NULL, &status);
  UResourceBundle *groups = ures_getByKey(validity, kind, NULL, &status);
  bool found = false;
  while (!found && U_SUCCESS(status) && ures_hasNext(groups)) {
    UResourceBundle *codes = ures_getNextResource(groups, NULL, &status);
    if (U_SUCCESS(status) && strcmp(ures_getKey(codes), "deprecated") != 0) {
      found = have_code(codes, code);
    }
    ures_close(codes);
  }
  ures_close(groups);
  ures_close(validity);
  ures_close(data);
  return found;
}

static bool lists(const char *const *codes, const char *code) {
  for (; *codes != NULL; codes++) {
    if (strcmp(*codes, code) == 0) return true;
  }
  return false;
}

// ICU's lists of ISO's codes are in memory, and have nearly all that is asked for.
bool cicu_locale_has_language(const char *code) {
  return lists(uloc_getISOLanguages(), code) || is_valid("language", code);
}

bool cicu_locale_has_region(const char *code) {
  return lists(uloc_getISOCountries(), code) || is_valid("region", code);
}

int32_t cicu_locale_alias(const char *kind, const char *code, char *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UResourceBundle *data = ures_openDirect(NULL, "metadata", &status);
  UResourceBundle *aliases = ures_getByKey(data, "alias", NULL, &status);
  UResourceBundle *kinds = ures_getByKey(aliases, kind, NULL, &status);
  UResourceBundle *entry = ures_getByKey(kinds, code, NULL, &status);
  UResourceBundle *replacement = ures_getByKey(entry, "replacement", NULL, &status);
  int32_t length = 0;
  const UChar *text = ures_getString(replacement, &length, &status);
  int32_t first = 0;
  if (U_SUCCESS(status)) {
    while (first < length && text[first] != ' ') first++;
  }
  bool is_found = U_SUCCESS(status) && write_ascii(text, first, out, capacity);
  ures_close(replacement);
  ures_close(entry);
  ures_close(kinds);
  ures_close(aliases);
  ures_close(data);
  return is_found ? first : -1;
}

void cicu_locale_each_language(
  void (*visit)(void *, const char *, const char *),
  void *context
) {
  for (const char *const *code = uloc_getISOLanguages(); *code != NULL; code++) {
    UChar name[ULOC_FULLNAME_CAPACITY];
    char text[ULOC_FULLNAME_CAPACITY * 3];
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = uloc_getDisplayLanguage(*code, "en", name, ULOC_FULLNAME_CAPACITY, &status);
    int32_t bytes = 0;
    u_strToUTF8(text, sizeof text - 1, &bytes, name, length, &status);
    if (U_FAILURE(status)) continue;
    text[bytes] = 0;
    visit(context, *code, text);
  }
}
