#include "CPeer.h"

#include <stdlib.h>
#include <unicode/umsg.h>
#include <unicode/ustring.h>

#define CAPACITY 1024

struct PeerMessage {
  UMessageFormat *format;
};

PeerMessage *peer_open(const char *pattern, const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  UChar text[CAPACITY];
  int32_t length = 0;
  u_strFromUTF8(text, CAPACITY, &length, pattern, -1, &status);
  UMessageFormat *format = umsg_open(text, length, locale, NULL, &status);
  if (U_FAILURE(status)) return NULL;
  PeerMessage *message = malloc(sizeof *message);
  message->format = format;
  return message;
}

void peer_close(PeerMessage *message) {
  umsg_close(message->format);
  free(message);
}

static int utf8(const UChar *text, int32_t length, char *buffer, int capacity, UErrorCode status) {
  int32_t bytes = 0;
  u_strToUTF8(buffer, capacity, &bytes, text, length, &status);
  return U_FAILURE(status) ? -1 : bytes;
}

int peer_format(PeerMessage *message, char *buffer, int capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UChar text[CAPACITY];
  int32_t length = umsg_format(message->format, text, CAPACITY, &status);
  return utf8(text, length, buffer, capacity, status);
}

int peer_format_text(PeerMessage *message, const char *argument, char *buffer, int capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UChar wide[CAPACITY];
  u_strFromUTF8(wide, CAPACITY, NULL, argument, -1, &status);
  UChar text[CAPACITY];
  int32_t length = umsg_format(message->format, text, CAPACITY, &status, wide);
  return utf8(text, length, buffer, capacity, status);
}

int peer_format_number(PeerMessage *message, double number, char *buffer, int capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UChar text[CAPACITY];
  int32_t length = umsg_format(message->format, text, CAPACITY, &status, number);
  return utf8(text, length, buffer, capacity, status);
}
