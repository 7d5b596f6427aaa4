/// What tests ask of the system beyond what every C library names in Swift.
#ifndef CTESTSUPPORT_H
#define CTESTSUPPORT_H

/// Gives the calling thread, and those that it starts from now on, a working folder of their own: `path`.
///
/// Returns 0, or -1 where the system has no such thing.
int ctestsupport_enter(const char *_Nonnull path);

/// What `body` returns while the calling thread may run on one processor alone; -1 where the system
/// does not pin threads.
int ctestsupport_pinned(int (*_Nonnull body)(void));

#endif
