#ifndef TERM_DICTIONARY_SHIPPED_FILES_H
#define TERM_DICTIONARY_SHIPPED_FILES_H

// The dictionaries that come with the library.

#include "CEmbeddedFile.h"

/// The number of files.
size_t shipped_file_count(void);

/// The file at `index`; all of it is null past the last one.
EmbeddedFile shipped_file(size_t index);

#endif
