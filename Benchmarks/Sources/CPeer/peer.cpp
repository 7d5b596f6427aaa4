#include "CPeer.h"

#include <libintl.h>
#include <locale.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/listformatter.h>
#include <unicode/msgfmt.h>
#include <unicode/ustring.h>

#include <memory>
#include <string>
#include <vector>

int64_t peer_allocated_bytes(void) {
  struct mallinfo2 info = mallinfo2();
  return (int64_t)(info.uordblks + info.hblkhd);
}

// The program's own malloc stands before that of the C library, for all libraries in it, and hands
// on; one branch is all that it costs while nobody counts.
static bool is_counting = false;
static int64_t allocation_count = 0;

static void count_allocation(void) {
  if (__builtin_expect(is_counting, 0)) allocation_count++;
}

extern "C" {
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);

void *malloc(size_t size) __THROW {
  count_allocation();
  return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) __THROW {
  count_allocation();
  return __libc_calloc(count, size);
}

void *realloc(void *memory, size_t size) __THROW {
  count_allocation();
  return __libc_realloc(memory, size);
}
}

void peer_count_allocations(void) {
  allocation_count = 0;
  is_counting = true;
}

int64_t peer_counted_allocations(void) {
  is_counting = false;
  return allocation_count;
}

struct peer_message {
  icu::MessageFormat format;
  std::vector<icu::UnicodeString> names;
  std::vector<icu::Formattable> arguments;
  icu::UnicodeString result;
  icu::Locale locale;
  std::unique_ptr<icu::ListFormatter> lists[2];

  peer_message(const icu::UnicodeString &pattern, const icu::Locale &locale, UErrorCode &status)
    : format(pattern, locale, status), locale(locale) {}
};

peer_message *peer_open(const char *pattern, int32_t length, const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  auto *message = new peer_message(
    icu::UnicodeString::fromUTF8(icu::StringPiece(pattern, length)),
    icu::Locale(locale),
    status
  );
  if (U_SUCCESS(status)) return message;
  delete message;
  return nullptr;
}

void peer_close(peer_message *message) { delete message; }

void peer_name_arguments(peer_message *message, const char *const *names, int32_t count) {
  for (int32_t index = 0; index < count; index++) {
    message->names.push_back(icu::UnicodeString::fromUTF8(names[index]));
  }
  message->arguments.resize(message->names.size());
}

int32_t peer_format(peer_message *message, char *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  message->result.remove();
  message->format.format(
    message->names.data(),
    message->arguments.data(),
    (int32_t)message->arguments.size(),
    message->result,
    status
  );
  int32_t length = 0;
  u_strToUTF8(
    out, capacity, &length, message->result.getBuffer(), message->result.length(), &status
  );
  return U_FAILURE(status) ? -1 : length;
}

int32_t peer_format_texts(
  peer_message *message,
  const char *const *texts,
  const int32_t *lengths,
  int32_t count,
  char *out,
  int32_t capacity
) {
  for (int32_t index = 0; index < count; index++) {
    message->arguments[(size_t)index].setString(
      icu::UnicodeString::fromUTF8(icu::StringPiece(texts[index], lengths[index]))
    );
  }
  return peer_format(message, out, capacity);
}

int32_t peer_format_integer(peer_message *message, int64_t value, char *out, int32_t capacity) {
  message->arguments[0].setInt64(value);
  return peer_format(message, out, capacity);
}

int32_t peer_format_double(peer_message *message, double value, char *out, int32_t capacity) {
  message->arguments[0].setDouble(value);
  return peer_format(message, out, capacity);
}

int32_t peer_format_date(peer_message *message, double value, char *out, int32_t capacity) {
  message->arguments[0].setDate(value);
  return peer_format(message, out, capacity);
}

void peer_set_text(peer_message *message, int32_t index, const char *text, int32_t length) {
  message->arguments[(size_t)index].setString(
    icu::UnicodeString::fromUTF8(icu::StringPiece(text, length))
  );
}

void peer_set_integer(peer_message *message, int32_t index, int64_t value) {
  message->arguments[(size_t)index].setInt64(value);
}

void peer_set_date(peer_message *message, int32_t index, double value) {
  message->arguments[(size_t)index].setDate(value);
}

void peer_set_double(peer_message *message, int32_t index, double value) {
  message->arguments[(size_t)index].setDouble(value);
}

void peer_set_list(
  peer_message *message,
  int32_t index,
  const char *const *texts,
  const int32_t *lengths,
  int32_t count,
  int32_t is_or
) {
  UErrorCode status = U_ZERO_ERROR;
  auto &list = message->lists[is_or];
  if (!list) {
    list.reset(icu::ListFormatter::createInstance(
      message->locale,
      is_or ? ULISTFMT_TYPE_OR : ULISTFMT_TYPE_AND,
      ULISTFMT_WIDTH_WIDE,
      status
    ));
  }
  icu::UnicodeString items[16];
  for (int32_t item = 0; item < count; item++) {
    items[item] = icu::UnicodeString::fromUTF8(icu::StringPiece(texts[item], lengths[item]));
  }
  icu::UnicodeString joined;
  list->format(items, count, joined, status);
  message->arguments[(size_t)index].setString(joined);
}

int peer_gettext_open(const char *folder, const char *language) {
  // The locale must not be "C", or no catalogue is read; LANGUAGE then names the catalogue.
  if (setlocale(LC_ALL, "C.UTF-8") == nullptr) return 0;
  setenv("LANGUAGE", language, 1);
  bindtextdomain("bench", folder);
  bind_textdomain_codeset("bench", "UTF-8");
  return textdomain("bench") != nullptr;
}

const char *peer_gettext(const char *identifier) { return gettext(identifier); }

int32_t peer_gettext_static(const char *identifier, char *out, int32_t capacity) {
  const char *text = gettext(identifier);
  size_t length = strlen(text);
  if (length >= (size_t)capacity) return -1;
  memcpy(out, text, length + 1);
  return (int32_t)length;
}

int32_t peer_gettext_texts(
  const char *identifier,
  const char *const *texts,
  int32_t count,
  char *out,
  int32_t capacity
) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-security"
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  const char *format = gettext(identifier);
  if (count == 1) return snprintf(out, (size_t)capacity, format, texts[0]);
  return snprintf(out, (size_t)capacity, format, texts[0], texts[1], texts[2]);
#pragma GCC diagnostic pop
}

int32_t peer_gettext_plural(
  const char *one,
  const char *other,
  long count,
  char *out,
  int32_t capacity
) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-security"
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  return snprintf(out, (size_t)capacity, ngettext(one, other, (unsigned long)count), count);
#pragma GCC diagnostic pop
}
