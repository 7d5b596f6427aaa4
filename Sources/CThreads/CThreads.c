// The C libraries of Linux declare the set of processors under this name alone.
#define _GNU_SOURCE
#include "CThreads.h"

#ifdef __linux__
#include <sched.h>

int cthreads_allowed_processors(void) {
  cpu_set_t allowed;
  return sched_getaffinity(0, sizeof allowed, &allowed) == 0 ? CPU_COUNT(&allowed) : 0;
}
#else
int cthreads_allowed_processors(void) { return 0; }
#endif
