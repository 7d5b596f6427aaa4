import TextBytes

/// The numbers by which documents remember what they have introduced: a reader and a bit for each
/// term, the same in the whole process.
///
/// There are few: terms that have an abbreviation and are introduced. Who has none of the numbers
/// is remembered by name.
enum IntroductionNumbers {
  static let termCount = 64
  private static let readerCount = 1024

  private struct Numbers {
    var terms: [TermID: Int] = [:]
    var termNames: [TermID] = []
    var readers: [DictionaryKey: UInt16] = [:]
    var readerNames: [DictionaryKey] = []
  }

  private static let numbers = Locked(Numbers())

  /// The bit of a term; `nil` where all are taken.
  static func term(_ term: TermID) -> Int? {
    numbers.withLock { numbers in
      if let known = numbers.terms[term] { return known }
      guard numbers.termNames.count < termCount else { return nil }
      numbers.terms[term] = numbers.termNames.count
      numbers.termNames.append(term)
      return numbers.termNames.count - 1
    }
  }

  /// The number of a reader, from 1; `nil` where all are taken.
  static func reader(_ reader: DictionaryKey) -> UInt16? {
    numbers.withLock { numbers in
      if let known = numbers.readers[reader] { return known }
      guard numbers.readerNames.count < readerCount else { return nil }
      numbers.readerNames.append(reader)
      let number = UInt16(numbers.readerNames.count)
      numbers.readers[reader] = number
      return number
    }
  }

  /// The reader of that number, and the terms of those bits.
  static func names(_ reader: UInt16, _ bits: UInt64) -> (reader: DictionaryKey, terms: [TermID])? {
    numbers.withLock { numbers in
      guard reader > 0, Int(reader) <= numbers.readerNames.count else { return nil }
      let terms = numbers.termNames.indices.filter { bits & 1 << UInt64($0) != 0 }
      return (numbers.readerNames[Int(reader) - 1], terms.map { numbers.termNames[$0] })
    }
  }
}
