import TextBytes

/// A pattern for bytes, which is tried in time proportional to its length and that of the text.
///
/// All ways to match are followed at once, so that no arrangement of stars costs more than another.
struct BytePattern: Sendable, Equatable {
  /// A piece of a pattern.
  enum Step: Sendable, Equatable {
    /// One byte of a set.
    case one(ByteSet)

    /// Any number of bytes of a set.
    case many(ByteSet)

    /// Any number of whole folders, each with its slash; always followed by ``insideFolders``.
    case folders

    /// The names of folders that ``folders`` has begun.
    case insideFolders
  }

  private let steps: [Step]

  /// The fewest bytes that match.
  private let leastLength: Int

  /// The longest bytes that are one behind the other in all that matches.
  let literal: [UInt8]

  /// Whether it matches ``literal`` and nothing else.
  let isLiteral: Bool

  /// Makes a pattern of `steps`.
  init(_ steps: [Step]) {
    self.steps = steps
    leastLength = steps.count { if case .one = $0 { true } else { false } }
    var longest: ArraySlice<UInt8> = []
    var run: ArraySlice<UInt8> = []
    for step in steps {
      if case .one(let set) = step, let byte = set.onlyByte { run.append(byte) } else { run = [] }
      if run.count > longest.count { longest = run }
    }
    literal = Array(longest)
    isLiteral = literal.count == steps.count
  }

  /// What of a text has to match.
  enum Extent {
    /// All of it.
    case whole

    /// All of it, or a part that ends before a slash: a folder that it lies in.
    case wholeOrFolder

    /// The text may go on: whether something that starts so can match.
    case start
  }

  func matches(_ text: some Collection<UInt8>, _ extent: Extent = .whole) -> Bool {
    guard extent == .start || text.count >= leastLength else { return false }
    var places = Places(steps.count)
    insert(0, in: &places)
    for byte in text {
      if extent == .wholeOrFolder, byte == UInt8(ascii: "/"), places.contains(steps.count) {
        return true
      }
      places = next(places, byte)
      if places.isEmpty { return false }
    }
    return extent == .start || places.contains(steps.count)
  }

  /// Where a match may be after one more byte.
  private func next(_ places: Places, _ byte: UInt8) -> Places {
    var next = Places(steps.count)
    for place in places.all where place < steps.count {
      switch steps[place] {
      case .one(let set):
        if set.contains(byte) { insert(place + 1, in: &next) }
      case .many(let set):
        if set.contains(byte) { insert(place, in: &next) }
      case .folders:
        insert(place + 1, in: &next)
        if byte == UInt8(ascii: "/") { insert(place + 2, in: &next) }
      case .insideFolders:
        insert(place, in: &next)
        if byte == UInt8(ascii: "/") { insert(place + 1, in: &next) }
      }
    }
    return next
  }

  /// Notes `place`, and those behind it that need no byte.
  private func insert(_ place: Int, in places: inout Places) {
    var place = place
    while places.insert(place), place < steps.count {
      switch steps[place] {
      case .one, .insideFolders: return
      case .many: place += 1
      case .folders: place += 2
      }
    }
  }
}

private struct Places {
  private(set) var all: [Int] = []
  private var isThere: [Bool]

  init(_ count: Int) { isThere = [Bool](repeating: false, count: count + 1) }

  var isEmpty: Bool { all.isEmpty }

  func contains(_ place: Int) -> Bool { isThere[place] }

  /// Adds `place`; false where it is there already.
  mutating func insert(_ place: Int) -> Bool {
    guard !isThere[place] else { return false }
    isThere[place] = true
    all.append(place)
    return true
  }
}

extension ByteSet {
  /// All bytes that the name of a file may have.
  static let inNames = all.subtracting(ByteSet("/"))
}
