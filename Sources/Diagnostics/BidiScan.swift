/// Looks in a text for characters that turn the order in which letters are shown and do not set it
/// back.
///
/// An override turns letters of any kind, so that a reader sees another word than a program; text
/// of people needs none. Embeddings and isolates are right where they are closed in the text that
/// opens them; what is left open turns what is behind the text on a page. A closing character
/// without an opening one does nothing.
///
/// - Source: UAX #9 §2 (the characters), §3.1.2 BD9 to BD11 (which closes which).
package struct BidiScan {
  /// A character that does not set back what it turns.
  package struct Fault {
    package let scalar: Unicode.Scalar

    /// Where it is, in bytes of the text.
    package let range: Range<Int>

    /// Whether it is an override; else it is not closed.
    package let isOverride: Bool

    /// Where the character is that closes it, if there is one.
    package var closing: Range<Int>?

    /// Whether it is still open where the text ends.
    package var isOpenAtEnd = false
  }

  package private(set) var faults: [Fault] = []
  private var open: [Fault] = []

  /// Looks at the code points of `text`, of which each comes with its place.
  package init(_ text: some Sequence<(scalar: Unicode.Scalar, range: Range<Int>)>) {
    for (scalar, range) in text {
      switch scalar.value {
      case 0x202A, 0x202B, 0x2066...0x2068:
        open.append(Fault(scalar: scalar, range: range, isOverride: false))
      case 0x202D, 0x202E: open.append(Fault(scalar: scalar, range: range, isOverride: true))
      case 0x202C: closeEmbedding(range)
      case 0x2069: closeIsolate(range)
      default: break
      }
    }
    for var fault in open {
      fault.isOpenAtEnd = true
      faults.append(fault)
    }
    faults.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func closeEmbedding(_ range: Range<Int>) {
    guard let last = open.last, !last.isIsolate else { return }
    open.removeLast()
    guard last.isOverride else { return }
    var fault = last
    fault.closing = range
    faults.append(fault)
  }

  /// Closes the isolate, and whatever was opened inside of it and left open.
  private mutating func closeIsolate(_ range: Range<Int>) {
    guard let isolate = open.lastIndex(where: \.isIsolate) else { return }
    faults += open[(isolate + 1)...]
    open.removeLast(open.count - isolate)
  }
}

extension BidiScan.Fault {
  fileprivate var isIsolate: Bool { (0x2066...0x2068).contains(scalar.value) }

  /// The character that would close it.
  var closer: Unicode.Scalar { isIsolate ? "\u{2069}" : "\u{202C}" }

  /// Its name in Unicode: `U+202E right-to-left override`.
  var name: String {
    scalar.number + " " + (scalar.properties.name?.lowercased() ?? "")
  }
}

extension Unicode.Scalar {
  /// The number as it is usually written: `U+202E`.
  package var number: String { Hexadecimal.codePoint(value) }
}
