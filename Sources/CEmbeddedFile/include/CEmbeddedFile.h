#ifndef TERM_DICTIONARY_EMBEDDED_FILE_H
#define TERM_DICTIONARY_EMBEDDED_FILE_H

#include <stddef.h>

/// A file inside the binary.
typedef struct {
  /// The path from the top of the repository.
  const char *_Nullable name;
  /// The content; not ended by a zero.
  const unsigned char *_Nullable bytes;
  /// The number of bytes.
  size_t count;
} EmbeddedFile;

#endif
