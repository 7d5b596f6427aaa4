#ifndef TERM_DICTIONARY_ENGLISH_FILES_H
#define TERM_DICTIONARY_ENGLISH_FILES_H

// The lists of English words.

#include "CEmbeddedFile.h"

/// The number of files.
size_t english_file_count(void);

/// The file at `index`; all of it is null past the last one.
EmbeddedFile english_file(size_t index);

#endif
