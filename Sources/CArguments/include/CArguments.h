#ifndef CARGUMENTS_H
#define CARGUMENTS_H

/// The words of the command line, the name of the program first, and a null pointer behind the last; null where the C
/// library does not tell.
const char *const *carguments_words(void);

#endif
