import MessageFormat

/// What a lexicon is: its storage, and what keeps that for messages that may still be asked for
/// their pieces.
final class LexiconRoot: Sendable {
  let storage: Lexicon.Storage

  /// Several that do the same: threads that count references to one object wait for each other.
  private let holds: [LexiconHold]

  init(_ storage: Lexicon.Storage) {
    self.storage = storage
    holds = (0..<8).map { _ in LexiconHold(storage) }
  }

  /// One of them, nearly always another for another thread.
  @inline(__always)
  var hold: LexiconHold {
    // Each thread has a stack of its own, a megabyte or more from the others.
    var place: UInt8 = 0
    let address = withUnsafeMutablePointer(to: &place) { UInt(bitPattern: $0) }
    let mixed = (address >> 16) &* 0x9E37_79B9_7F4A_7C15
    return holds[Int(truncatingIfNeeded: mixed >> 61)]
  }
}

/// Keeps the storage of a lexicon, and makes the pieces of its messages.
final class LexiconHold: PartSource {
  private let storage: Lexicon.Storage

  /// Keeps the counts of two holds apart, which would share a line of the processor's cache.
  private let padding = InlineArray<16, UInt64>(repeating: 0)

  init(_ storage: Lexicon.Storage) { self.storage = storage }

  func parts(
    of number: Int,
    _ arguments: [String: MessageArgument],
    _ read: IntroducedBits
  ) -> [MessagePart] {
    var document = RenderedDocument(read)
    return storage.evaluate(number, arguments, in: &document)?.parts ?? []
  }
}
