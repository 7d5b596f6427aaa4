import LocaleData
import TextBytes

/// What each code point is to words and how it folds, for reading fast.
///
/// The code points of most alphabets are in a table; ICU is asked about the others, except for the
/// plain ideographs, of which there is nothing to ask.
struct FoldingTable: BitwiseCopyable {
  /// What each code point is to words.
  private let classes: FrozenArray<WordClass>

  /// For each code point in the lowest bit whether it folds to several or to a mark, and above that
  /// the one it folds to, or the place in ``expansions``.
  private let entries: FrozenArray<UInt32>

  /// What code points fold to that do not fold to one letter.
  private let expansions: FrozenArray<Expansion>

  /// The code points that a code point folds to, with their combining classes in the highest bits.
  struct Expansion: BitwiseCopyable {
    var count: Int
    var letters: SIMD4<UInt32>

    init(_ folding: ScalarFolding) {
      count = folding.count
      letters = folding.scalars
      for index in 0..<4 { letters[index] |= UInt32(folding.combiningClasses[index]) << 24 }
    }
  }

  /// The table, made when it is first asked for, in one or two milliseconds.
  static let shared = FoldingTable(store)
  private static let store = FrozenStore()

  /// All before the ideographs, and the full width and half width forms.
  private static let size: UInt32 = 0x3400
  private static let wide: Range<UInt32> = 0xFF00..<0xFFF0

  private static let expandsBit: UInt32 = 1

  private init(_ store: FrozenStore) {
    var classes: [WordClass] = []
    var expansions: [Expansion] = []
    let entries = (Array(0..<Self.size) + Array(Self.wide)).map { scalar in
      let folding = ScalarFolding(of: scalar)
      classes.append(folding.wordClass)
      if folding.count == 1, folding.combiningClasses[0] == 0 { return folding.scalars[0] << 1 }
      expansions.append(Expansion(folding))
      return Self.expandsBit | UInt32(expansions.count - 1) << 1
    }
    self.classes = store.array(classes)
    self.entries = store.array(entries)
    self.expansions = store.array(expansions)
  }

  /// The place of `scalar` in the tables.
  @inline(__always)
  private func place(of scalar: UInt32) -> Int? {
    if scalar < Self.size { return Int(scalar) }
    return Self.wide.contains(scalar) ? Int(scalar - Self.wide.lowerBound + Self.size) : nil
  }

  @inline(__always)
  func wordClass(of scalar: UInt32) -> WordClass {
    guard let place = place(of: scalar) else { return Self.rareClass(of: scalar) }
    return classes[place]
  }

  /// What `scalar` folds to, if that is one letter.
  @inline(__always)
  func letter(of scalar: UInt32) -> UInt32? {
    guard let place = place(of: scalar) else { return Self.isIdeograph(scalar) ? scalar : nil }
    let entry = entries[place]
    return entry & Self.expandsBit == 0 ? entry >> 1 : nil
  }

  /// What `scalar` folds to, whatever that is.
  func expansion(of scalar: UInt32) -> Expansion {
    guard let place = place(of: scalar), entries[place] & Self.expandsBit != 0 else {
      return Expansion(ScalarFolding(of: scalar))
    }
    return expansions[Int(entries[place] >> 1)]
  }

  // MARK: Code points that are not in the table

  private static func rareClass(of scalar: UInt32) -> WordClass {
    if isIdeograph(scalar) { return .alone }
    return isHangul(scalar) ? .letter : ScalarFolding(of: scalar).wordClass
  }

  /// The unified ideographs, which neither fold nor decompose.
  @inline(__always)
  private static func isIdeograph(_ scalar: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(scalar) || (0x3400...0x4DBF).contains(scalar)
      || (0x2_0000...0x2_A6DF).contains(scalar)
  }

  /// The syllables.
  private static func isHangul(_ scalar: UInt32) -> Bool { (0xAC00...0xD7A3).contains(scalar) }
}
