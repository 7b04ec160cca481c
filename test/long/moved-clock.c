/*
 * A clock on another day, for one command and everything that it starts.
 *
 * The dynamic linker loads this library before libc into each process (moved-clock.ts says how), so that its functions
 * are found first. They ask the kernel and add OFFSET seconds to the time of day. The monotonic clock stays as it is:
 * timers, sleeps and measured durations are right. Node, Python, the local cloud, its Lambdas and Chromium all see the
 * moved day. A statically linked program (esbuild) sees the real one, and so do the file system's own times.
 *
 * Built by moved-clock.ts: cc -shared -fPIC -DOFFSET=<seconds>L moved-clock.c -ldl
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <semaphore.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#ifndef OFFSET
#error "OFFSET says how many seconds the clock is moved"
#endif

int clock_gettime(clockid_t clock, struct timespec *now) {
  int failed = syscall(SYS_clock_gettime, clock, now);
  if (!failed && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) now->tv_sec += OFFSET;
  return failed;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  (void)zone;
  struct timespec moved;
  clock_gettime(CLOCK_REALTIME, &moved);
  if (now) {
    now->tv_sec = moved.tv_sec;
    now->tv_usec = moved.tv_nsec / 1000;
  }
  return 0;
}

time_t time(time_t *now) {
  struct timespec moved;
  clock_gettime(CLOCK_REALTIME, &moved);
  if (now) *now = moved.tv_sec;
  return moved.tv_sec;
}

/* The kernel compares this deadline with the real clock: Python reckons it from the moved one. */
int sem_timedwait(sem_t *restrict semaphore, const struct timespec *restrict deadline) {
  static int (*real)(sem_t *, const struct timespec *);
  if (!real) real = (int (*)(sem_t *, const struct timespec *))dlsym(RTLD_NEXT, "sem_timedwait");
  struct timespec unmoved = *deadline;
  unmoved.tv_sec -= OFFSET;
  return real(semaphore, &unmoved);
}
