#ifndef TERM_DICTIONARY_BENCHMARK_PEER_H
#define TERM_DICTIONARY_BENCHMARK_PEER_H

#include <stddef.h>

/// An ICU MessageFormat, opened once.
typedef struct PeerMessage PeerMessage;

/// Opens the UTF-8 `pattern` for `locale`; null where ICU refuses it.
PeerMessage *peer_open(const char *pattern, const char *locale);

/// Closes `message`.
void peer_close(PeerMessage *message);

/// Formats without an argument into `buffer` as UTF-8; the number of bytes, or -1.
int peer_format(PeerMessage *message, char *buffer, int capacity);

/// Formats with one UTF-8 text.
int peer_format_text(PeerMessage *message, const char *text, char *buffer, int capacity);

/// Formats with one number; a date counts milliseconds since 1970.
int peer_format_number(PeerMessage *message, double number, char *buffer, int capacity);

#endif
