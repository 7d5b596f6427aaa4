/// The syntax errors of a message, as they are found.
struct SyntaxErrorList {
  private var errors: [MessageError] = []
  private var count = 0

  /// The place of the first that is only counted.
  private var firstUntold: Range<Int>?

  /// How many syntax errors of one message are told.
  ///
  /// A text that is no message at all may have one at every byte, each of which takes hundreds of
  /// bytes.
  private static let most = 1000

  /// Adds an error; beyond ``most`` it is only counted.
  mutating func append(_ error: MessageError) {
    count += 1
    if count <= Self.most {
      errors.append(error)
    } else {
      firstUntold = firstUntold ?? error.range.bytes
    }
  }

  /// Forgets the errors of a stretch that is read again.
  mutating func discard(from start: Int) {
    // Encoding errors were found before, and stay.
    errors.removeAll { $0.range.bytes.lowerBound >= start && $0.fix != nil }
  }

  /// The errors in the order of their places, and behind them the one that stands for those only
  /// counted.
  var told: [MessageError] {
    if errors.isEmpty { return [] }
    let sorted = errors.enumerated().sorted { one, other in
      let (left, right) = (one.element.range.bytes, other.element.range.bytes)
      return (left.lowerBound, one.offset) < (right.lowerBound, other.offset)
    }
    return sorted.map(\.element) + (untold.map { [$0] } ?? [])
  }

  /// The error that stands for those that were only counted.
  private var untold: MessageError? {
    guard let firstUntold else { return nil }
    let rest = count - Self.most
    let errors = rest == 1 ? "1 more error" : "\(rest) more errors"
    return .syntax("\(errors) of syntax from here on", firstUntold)
  }
}
