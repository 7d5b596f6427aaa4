import Foundation

/// Clocks in nanoseconds.
enum Clock {
  /// The time that this thread has worked, which other programs do not disturb.
  static var thread: Double { read(CLOCK_THREAD_CPUTIME_ID) }

  /// The time on the wall.
  static var wall: Double { read(CLOCK_MONOTONIC) }

  private static func read(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }
}
