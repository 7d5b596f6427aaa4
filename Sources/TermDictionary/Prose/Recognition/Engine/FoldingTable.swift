import MessageFormat

/// What each code point is to words and how it folds, for reading fast.
///
/// The code points of most alphabets are in a table; ICU is asked about the others, except for the
/// plain ideographs, of which there is nothing to ask.
struct FoldingTable: BitwiseCopyable {
  /// For each code point its class and, in the bits above, the one code point it folds to; zero in
  /// those bits where it folds to several, or to a mark.
  private let entries: RawArray<UInt32>

  /// The table, made when it is first asked for, in about a millisecond.
  static let shared = FoldingTable(store)
  private static let store = RawStore()

  private static let size: UInt32 = 0x3000

  private init(_ store: RawStore) {
    entries = store.array(
      (0..<Self.size).map { scalar in
        let folding = ScalarFolding(of: scalar)
        let isPlain = folding.count == 1 && folding.combiningClasses[0] == 0
        return UInt32(folding.wordClass.rawValue) | (isPlain ? folding.scalars[0] << 4 : 0)
      }
    )
  }

  /// What `scalar` is to words.
  @inline(__always)
  func wordClass(of scalar: UInt32) -> WordClass {
    guard scalar < Self.size else { return Self.isIdeograph(scalar) ? .alone : rare(scalar) }
    return WordClass(rawValue: UInt8(truncatingIfNeeded: entries[Int(scalar)] & 15)) ?? .other
  }

  /// The one code point to which `scalar` folds, if there is one and it is no mark that could have to
  /// change its place.
  @inline(__always)
  func plainFolding(of scalar: UInt32) -> UInt32? {
    if scalar < Self.size {
      let folded = entries[Int(scalar)] >> 4
      return folded == 0 ? nil : folded
    }
    return Self.isIdeograph(scalar) ? scalar : nil
  }

  @inline(never)
  private func rare(_ scalar: UInt32) -> WordClass { ScalarFolding(of: scalar).wordClass }

  /// The unified ideographs, which neither fold nor decompose.
  private static func isIdeograph(_ scalar: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(scalar) || (0x3400...0x4DBF).contains(scalar)
      || (0x2_0000...0x2_A6DF).contains(scalar)
  }
}
