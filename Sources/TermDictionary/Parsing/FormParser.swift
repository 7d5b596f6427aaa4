import MessageFormat

/// Parses a form: text, and references `{term-id option=value …}`.
///
/// The syntax is that of a MessageFormat pattern in which a reference calls `:td:term` without
/// saying so, and options are literals without quotes. `\`, `{` and `}` in text are escaped by `\`.
struct FormParser {
  struct WrittenReference {
    var term: String
    var termRange: Range<Int>
    var options: [WrittenOption]
    var range: Range<Int>
  }

  enum Element {
    case text(String)
    case reference(WrittenReference)
  }

  /// What keeps a text from being a form.
  struct Fault: Error {
    var message: String
    var range: Range<Int>
  }

  /// The signs that mean something; a form without them is one text.
  static let marks = ByteClass("{}\\")

  private let bytes: [UInt8]
  private var position = 0

  /// Makes a parser of UTF-8.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The elements of the form.
  mutating func parse() throws(Fault) -> [Element] {
    var elements: [Element] = []
    var text: [UInt8] = []
    func flush() {
      if !text.isEmpty { elements.append(.text(String(decoding: text, as: UTF8.self))) }
      text = []
    }
    while let byte = current {
      switch byte {
      case UInt8(ascii: "{"):
        flush()
        elements.append(.reference(try reference()))
      case UInt8(ascii: "}"):
        throw Fault(message: "'}' closes nothing; write '\\}'", range: position..<position + 1)
      case UInt8(ascii: "\\"):
        text.append(try escaped())
      default:
        text.append(byte)
        position += 1
      }
    }
    flush()
    return elements
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func escaped() throws(Fault) -> UInt8 {
    let next = position + 1 < bytes.count ? bytes[position + 1] : nil
    guard let next, [UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}")].contains(next) else {
      throw Fault(
        message: "'\\' escapes only '\\', '{' and '}'",
        range: position..<position + 1
      )
    }
    position += 2
    return next
  }

  // MARK: References

  private mutating func reference() throws(Fault) -> WrittenReference {
    let start = position
    position += 1
    skipSpace()
    guard current != UInt8(ascii: "$") else {
      throw Fault(message: "a form refers to terms, not to variables", range: rest(of: start))
    }
    let term = word()
    guard !term.isEmpty else {
      throw Fault(message: "expected the identifier of a term", range: rest(of: start))
    }
    let options = try options(from: start)
    position += 1
    return WrittenReference(
      term: text(term),
      termRange: term,
      options: options,
      range: start..<position
    )
  }

  /// The options up to the closing brace, which is left.
  private mutating func options(from start: Int) throws(Fault) -> [WrittenOption] {
    var options: [WrittenOption] = []
    while true {
      let hadSpace = skipSpace()
      guard let byte = current else {
        throw Fault(message: "expected '}' to end the reference", range: rest(of: start))
      }
      if byte == UInt8(ascii: "}") { return options }
      guard byte != UInt8(ascii: ":") else {
        throw Fault(
          message: "a form needs no function: write '{term option=value}'",
          range: rest(of: position)
        )
      }
      let name = word()
      guard hadSpace, !name.isEmpty else {
        throw Fault(message: "expected an option or '}'", range: rest(of: position))
      }
      options.append(try option(name))
    }
  }

  private mutating func option(_ name: Range<Int>) throws(Fault) -> WrittenOption {
    skipSpace()
    guard current == UInt8(ascii: "=") else {
      let expected = current == nil ? "'}' to end the reference" : "'=' and a value"
      throw Fault(message: "expected \(expected) after '\(text(name))'", range: name)
    }
    position += 1
    skipSpace()
    let value = word()
    guard !value.isEmpty else {
      throw Fault(message: "expected a value for the option '\(text(name))'", range: name)
    }
    return WrittenOption(
      name: text(name),
      literal: text(value),
      nameRange: SourceRange(name),
      valueRange: SourceRange(value)
    )
  }

  /// The bytes up to white space, a brace, a colon or an equals sign.
  private mutating func word() -> Range<Int> {
    let start = position
    while let byte = current, !byte.isFormSpace, !"{}=:".utf8.contains(byte) { position += 1 }
    return start..<position
  }

  @discardableResult
  private mutating func skipSpace() -> Bool {
    let start = position
    while let byte = current, byte.isFormSpace { position += 1 }
    return position > start
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// From `start` to the next closing brace, or to the end.
  private func rest(of start: Int) -> Range<Int> {
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "}")).map { $0 + 1 } ?? bytes.count
    return start..<end
  }
}

extension UInt8 {
  var isFormSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
