#ifndef TERM_DICTIONARY_THREADS_H
#define TERM_DICTIONARY_THREADS_H

/// The processors on which the scheduler may put this program; 0 where the system does not tell.
int cthreads_allowed_processors(void);

#endif
