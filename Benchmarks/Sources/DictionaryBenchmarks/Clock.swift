import Foundation

/// Clocks in seconds.
enum Clock {
  /// The time on the wall.
  static var wall: Double { read(CLOCK_MONOTONIC) }

  /// The time that all threads of this process have worked.
  static var work: Double { read(CLOCK_PROCESS_CPUTIME_ID) }

  private static func read(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

extension [Double] {
  /// The middle one of an odd number of values.
  var median: Double { sorted()[count / 2] }
}
