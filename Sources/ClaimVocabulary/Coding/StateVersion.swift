/// The version of an encoded state.
///
/// It goes up when a state that was written before means something else now, or cannot be read:
/// when something is renamed, split or moved. What is merely new needs no version, as it has a
/// default.
struct StateVersion: Hashable {
  let number: Int

  /// That of version 0.1.0, whose states do not say it.
  static let first = StateVersion(number: 1)

  /// The one that is written.
  static let current = StateVersion(number: 2)

  private init(number: Int) { self.number = number }

  /// Reads the version of the state in `decoder`.
  ///
  /// - Throws: ``NewerState`` for one that is not known yet.
  init(of decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    number = try fields.decodeIfPresent(Int.self, forKey: .version) ?? Self.first.number
    guard number >= Self.first.number else {
      throw DecodingError.dataCorruptedError(
        forKey: .version,
        in: fields,
        debugDescription: "\(number) is no version of a state; the first is \(Self.first.number)"
      )
    }
    guard number <= Self.current.number else {
      throw NewerState(version: number, known: Self.current.number)
    }
  }

  private enum Key: String, CodingKey {
    case version
  }
}

/// A state that a newer version of the library has written: it is not read, so that nothing of it
/// is lost.
public struct NewerState: Error, Hashable, Sendable, CustomStringConvertible {
  /// The version of the state.
  public let version: Int

  /// The newest version that this library reads.
  public let known: Int

  /// What is wrong, and what to do.
  public var description: String {
    "the state has version \(version), and this library reads versions up to \(known): "
      + "read it with a newer one"
  }
}
