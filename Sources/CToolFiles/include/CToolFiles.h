#ifndef TERM_DICTIONARY_TOOL_FILES_H
#define TERM_DICTIONARY_TOOL_FILES_H

// The pages of the diagnostics and scenarios of the examples.

#include "CEmbeddedFile.h"

/// The number of files.
size_t tool_file_count(void);

/// The file at `index`; all of it is null past the last one.
EmbeddedFile tool_file(size_t index);

#endif
