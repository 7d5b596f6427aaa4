#define _GNU_SOURCE
#include "CTestSupport.h"

#include <unistd.h>

#if defined(__linux__)
#include <sched.h>

int ctestsupport_enter(const char *path) { return unshare(CLONE_FS) == 0 ? chdir(path) : -1; }

int ctestsupport_pinned(int (*body)(void)) {
  cpu_set_t allowed, first;
  if (sched_getaffinity(0, sizeof allowed, &allowed) != 0) return -1;
  int processor = 0;
  while (!CPU_ISSET(processor, &allowed)) processor += 1;
  CPU_ZERO(&first);
  CPU_SET(processor, &first);
  if (sched_setaffinity(0, sizeof first, &first) != 0) return -1;
  int result = body();
  sched_setaffinity(0, sizeof allowed, &allowed);
  return result;
}
#else
int ctestsupport_pinned(int (*body)(void)) { return -1; }

int ctestsupport_enter(const char *path) { return -1; }
#endif
