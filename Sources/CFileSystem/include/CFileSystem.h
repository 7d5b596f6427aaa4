#ifndef CFILESYSTEM_H
#define CFILESYSTEM_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

// What writing files safely asks of the system and Swift has no name for in every C library. A function returns 0, or
// the number of the error.

/// Lets two files change their names, so that at no time either is missing.
int cfile_exchange(const char *one, const char *other);

/// Gives a file another name, which must be free.
int cfile_move_to_free_name(const char *from, const char *to);

/// Locks the folder `descriptor` among those who ask for the lock; does not wait.
int cfile_lock(int descriptor);

/// Asks that nobody writes to the file `descriptor`, which is open for reading, while it is open; fails with EAGAIN
/// where somebody has it open for writing.
int cfile_keep_writers_out(int descriptor);

/// Asks that nobody else opens the file `descriptor` while it is open; fails with EAGAIN where somebody has it open.
int cfile_keep_others_out(int descriptor);

/// Finds room for `size` bytes, so that no write into them fails for lack of it.
int cfile_reserve(int descriptor, off_t size);

/// Starts putting the bytes of a file on the disk and waits until they are there. Another file's `fsync` has to follow
/// for the names and sizes of all.
int cfile_write_back(int descriptor);

/// When a file was made, in nanoseconds since 1970; 0 where the file system does not say. The file is the one at `path`
/// itself, or with NULL the one that is open as `descriptor`.
int64_t cfile_born(int descriptor, const char *path);

/// Gives the file `to` exactly the extended attributes of the file `from`, access lists among them.
int cfile_copy_attributes(int from, int to);

/// Holds all signals back, or lets them come. Those that came meanwhile come then.
void cfile_hold_signals(bool hold);

/// The number of a signal that is held back and would end the program; 0 where there is none.
int cfile_held_signal(void);

#endif
