#ifndef TERM_DICTIONARY_SHIPPED_FILES_H
#define TERM_DICTIONARY_SHIPPED_FILES_H

#include <stddef.h>

/// A file inside the binary.
typedef struct {
  /// The path from the top of the repository.
  const char *_Nullable name;
  /// The content; not ended by a zero.
  const unsigned char *_Nullable bytes;
  /// The number of bytes.
  size_t count;
} ShippedFile;

/// The number of files.
size_t shipped_file_count(void);

/// The file at `index`; all of it is null past the last one.
ShippedFile shipped_file(size_t index);

#endif
