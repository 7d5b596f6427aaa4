import Synchronization

/// Sizes of output buffers that change from turn to turn.
///
/// A processor stalls where text is read and written at addresses that agree in their last twelve
/// bits. Whether two blocks of memory do is chance, and in one run always the same chance; with
/// another size a buffer lies elsewhere, and the median of the rounds is that of many places.
enum OutputSize {
  private static let turn = Atomic<Int>(0)

  /// The next size.
  static func next() -> Int {
    1024 + turn.wrappingAdd(1, ordering: .relaxed).newValue * 7 % 64 * 272
  }
}
