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
