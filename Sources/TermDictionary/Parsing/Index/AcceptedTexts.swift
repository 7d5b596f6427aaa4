import LocaleData

/// Texts that were given to those who read them, to see whether they find anything wrong.
///
/// A dictionary repeats a few: the options of references, the examples of parameters, locales. Each
/// is tried once.
struct AcceptedTexts {
  /// What a text is read as.
  enum Kind: Equatable {
    /// The end of a reference in a form: ` number=plural}`.
    case formOptions

    /// A value of a parameter.
    case value(MessageParameterType)

    case locale
  }

  private var known: [Entry] = []

  private struct Entry {
    let kind: Kind
    let range: Range<Int>
  }

  /// How many are remembered; the others are tried each time.
  private static let most = 32

  /// Whether the bytes `range` of a file, read as `kind`, are right.
  mutating func holds(_ range: Range<Int>, of file: ByteCursor, as kind: Kind) -> Bool {
    for entry in known where entry.kind == kind && file.areEqual(entry.range, range) { return true }
    let text = String(decoding: file.bytes(range), as: UTF8.self)
    guard Self.isRight(text, as: kind) else { return false }
    if known.count < Self.most { known.append(Entry(kind: kind, range: range)) }
    return true
  }

  private static func isRight(_ text: String, as kind: Kind) -> Bool {
    switch kind {
    case .formOptions: areOptions(text)
    case .value(let type): type.argument(for: text) != nil
    case .locale:
      LocaleIdentifier(text).map { $0 != .root && !text.contains("_") && $0.isKnown } ?? false
    }
  }

  private static func areOptions(_ text: String) -> Bool {
    // A reference to a character would read otherwise.
    if text.utf8.contains(UInt8(ascii: "&")) { return false }
    var parser = FormParser(Array("{x\(text)".utf8))
    guard let elements = try? parser.parse(), elements.count == 1,
      case .reference(let reference) = elements[0]
    else { return false }
    return TermCall(inForm: reference.options).problems.isEmpty
  }
}
