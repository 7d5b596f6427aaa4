#ifndef CPEER_H
#define CPEER_H

// The peers: MessageFormat of ICU4C and GNU gettext with snprintf. Text comes and goes as UTF-8.

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// The bytes that malloc has given out.
int64_t peer_allocated_bytes(void);

// Starts to count what is asked of malloc, calloc and realloc.
void peer_count_allocations(void);

// Stops, and returns how often.
int64_t peer_counted_allocations(void);

// MARK: ICU

typedef struct peer_message peer_message;

// Reads a pattern; NULL where ICU refuses it.
peer_message *peer_open(const char *pattern, int32_t length, const char *locale);
void peer_close(peer_message *message);

// Declares the names of the arguments, which are kept, so that no call makes them anew.
void peer_name_arguments(peer_message *message, const char *const *names, int32_t count);

// Format with no argument, with texts, with a number, with an instant in milliseconds; return the
// bytes of the result, which has room in `out`, or -1.
int32_t peer_format(peer_message *message, char *out, int32_t capacity);
int32_t peer_format_texts(
  peer_message *message,
  const char *const *texts,
  const int32_t *lengths,
  int32_t count,
  char *out,
  int32_t capacity
);
int32_t peer_format_integer(peer_message *message, int64_t value, char *out, int32_t capacity);
int32_t peer_format_double(peer_message *message, double value, char *out, int32_t capacity);
int32_t peer_format_date(peer_message *message, double value, char *out, int32_t capacity);

// One argument anew: a text, a whole number, a number, an instant.
void peer_set_text(peer_message *message, int32_t index, const char *text, int32_t length);
void peer_set_integer(peer_message *message, int32_t index, int64_t value);
void peer_set_date(peer_message *message, int32_t index, double value);
void peer_set_double(peer_message *message, int32_t index, double value);

// A list of texts, which a formatter that the message keeps joins by "and" or by "or".
void peer_set_list(
  peer_message *message,
  int32_t index,
  const char *const *texts,
  const int32_t *lengths,
  int32_t count,
  int32_t is_or
);

// MARK: gettext

// Uses the catalogue FOLDER/LANGUAGE/LC_MESSAGES/bench.mo; 0 where that fails.
int peer_gettext_open(const char *folder, const char *language);

// Looks a message up; the identifier itself where it is missing.
const char *peer_gettext(const char *identifier);

// Looks a message up and prints into it.
int32_t peer_gettext_texts(
  const char *identifier,
  const char *const *texts,
  int32_t count,
  char *out,
  int32_t capacity
);
int32_t peer_gettext_static(const char *identifier, char *out, int32_t capacity);
int32_t peer_gettext_plural(
  const char *one,
  const char *other,
  long count,
  char *out,
  int32_t capacity
);

#ifdef __cplusplus
}
#endif

#endif
