import Diagnostics
import TextBytes

/// Finds the markup of an XML file, with the place of everything.
///
/// It sees faults by itself, and says for each what was expected where. It is lenient about rare
/// ones, such as the letters of names: ``WellFormednessCheck`` finds these.
struct XMLScanner: Sendable {
  let source: SourceText
  let limits: XMLLimits

  /// What is scanned: as long as the source, with an `x` for each byte that must not be there.
  var bytes: [UInt8]

  /// What is in the file, up to the first fault.
  var events: [XMLEvent] = []

  /// The attributes of all elements.
  var attributes: [XMLAttribute] = []

  /// The names of elements and attributes.
  var names = XMLNames()

  /// The namespaces, as far as they were declared.
  var namespaces = XMLNamespaceScope()

  /// What is refused and stops nothing else: document types and entities.
  var findings: [Diagnostic] = []

  /// The first fault of syntax.
  var fault: Diagnostic?

  /// Whether the file exceeds a limit, or has a document type that does not end, so that it must
  /// not be read on.
  var isRefused = false

  /// The offset of the byte to look at next.
  var position: Int

  /// Where the file begins behind the byte order mark.
  let fileStart: Int

  /// Where the file begins behind the XML declaration.
  let start: Int

  /// The elements that are open, outermost first.
  var open: [OpenElement] = []

  /// The name of the root, once it was seen.
  var root: Range<Int>?

  /// An element whose end tag was not seen yet.
  struct OpenElement: Sendable {
    /// The index of its start event.
    let event: Int

    /// Its name, with its prefix.
    let name: Range<Int>

    /// The declarations of namespaces that are in scope without its own.
    let namespaces: Int
  }

  /// The end of the scan.
  enum Stop: Error {
    /// A fault of syntax.
    case fault(Diagnostic)

    /// Something that must not be read on.
    case refusal(Diagnostic?)
  }

  /// How many entities are reported before the rest is passed over.
  static let reportedEntities = 100

  /// How many findings there may be before further ampersands are passed over; all of one run are
  /// fixed in it.
  static let reportedAmpersands = 1000

  /// Makes a scanner of `bytes`, which are those of `source` or stand for them, that starts behind
  /// the XML declaration.
  init(_ source: SourceText, bytes: [UInt8], after declaration: Range<Int>, limits: XMLLimits) {
    self.source = source
    self.bytes = bytes
    self.limits = limits
    position = declaration.upperBound
    fileStart = declaration.lowerBound
    start = declaration.upperBound
  }

  /// Scans up to the end or the first fault.
  mutating func scan() {
    events.reserveCapacity(min(bytes.count / 16, limits.events))
    do throws(Stop) {
      while position < bytes.count {
        if byte() == UInt8(ascii: "<") { try scanMarkup() } else { try scanText() }
      }
      try checkEnd()
    } catch {
      stop(error)
    }
  }

  /// Scans the element at the position, and stops behind it.
  mutating func scanElement() {
    do throws(Stop) {
      repeat {
        if byte() == UInt8(ascii: "<") { try scanMarkup() } else { try scanText() }
      } while position < bytes.count && !open.isEmpty
      if !open.isEmpty { try checkEnd() }
    } catch {
      stop(error)
    }
  }

  private mutating func stop(_ stop: Stop) {
    switch stop {
    case .fault(let diagnostic):
      fault = diagnostic
    case .refusal(let diagnostic):
      isRefused = true
      findings += diagnostic.map { [$0] } ?? []
    }
  }

  private mutating func scanMarkup() throws(Stop) {
    switch byte(1) {
    case UInt8(ascii: "/"): try scanEndTag()
    case UInt8(ascii: "!"): try scanDeclaration()
    case UInt8(ascii: "?"): try scanInstruction()
    default: try scanStartTag()
    }
  }

  private func checkEnd() throws(Stop) {
    let last = bytes.lastIndex { !$0.isXMLSpace }
    guard let last, last >= start else {
      throw fault(bytes.isEmpty ? .emptyFile : .noElement, at: 0..<0)
    }
    guard let element = open.last else {
      if root == nil { throw fault(.noElement, at: last + 1..<last + 1) }
      return
    }
    throw fault(
      .unclosedElement(quoted(element.name)),
      at: last + 1..<last + 1,
      notes: [Diagnostic.Note("the element is opened here", at: span(element.name))]
    )
  }
}

extension XMLScanner {
  /// The byte `distance` behind the position; 0 behind the end.
  func byte(_ distance: Int = 0) -> UInt8 {
    position + distance < bytes.count ? bytes[position + distance] : 0
  }

  /// Whether the bytes at the position read `text`.
  func isAt(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    return text.withUTF8Buffer { bytes[position..<position + count].elementsEqual($0) }
  }

  /// Goes behind the white space at the position, and says whether there was any.
  mutating func skipSpace() -> Bool {
    let start = position
    while byte().isXMLSpace { position += 1 }
    return position > start
  }

  /// The range of the name at the position, behind which it goes; `nil` if there is none.
  mutating func skipName() -> Range<Int>? {
    let start = position
    guard let first = nameCharacterLength(isFirst: true) else { return nil }
    position += first
    repeat {
      position = Self.nameEnd.first(in: bytes, position..<bytes.count)
      guard let length = nameCharacterLength(isFirst: false) else { return start..<position }
      position += length
    } while true
  }

  /// The bytes that no name holds, and those of which one byte cannot tell.
  private static let nameEnd = ByteClass(
    (UInt8.min...UInt8.max).filter { $0 >= 0x80 || !$0.continuesXMLName }
  )

  private func nameCharacterLength(isFirst: Bool) -> Int? {
    let first = byte()
    guard first >= 0x80 else {
      return (isFirst ? first.startsXMLName : first.continuesXMLName) ? 1 : nil
    }
    let range = character(at: position)
    guard let scalar = source.text(in: range).unicodeScalars.first,
      isFirst ? scalar.startsXMLName : scalar.continuesXMLName
    else { return nil }
    return range.count
  }

  /// Goes behind the next `text` at or behind `start`; where there is none, to the end of the
  /// file, which yields `false`.
  mutating func skip(past text: StaticString, from start: Int) -> Bool {
    position = start
    while position < bytes.count {
      if isAt(text) {
        position += text.utf8CodeUnitCount
        return true
      }
      position += 1
    }
    return false
  }

  /// Notes an event, if there may be one more.
  mutating func append(_ event: XMLEvent) throws(Stop) {
    guard events.count < limits.events else {
      throw excess(.events(limit: limits.events), at: position..<position)
    }
    events.append(event)
  }

  func span(_ range: Range<Int>) -> SourceSpan { SourceSpan(source, range) }

  /// The text of a range for a message: cut after 40 bytes.
  func quoted(_ range: Range<Int>) -> String {
    guard range.count > 40 else { return source.text(in: range) }
    var end = range.lowerBound + 40
    while bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return source.text(in: range.lowerBound..<end) + "…"
  }

  func fault(
    _ fault: XMLFault,
    at range: Range<Int>,
    notes: [Diagnostic.Note] = [],
    fixIts: [Diagnostic.FixIt] = []
  ) -> Stop {
    .fault(.xmlSyntax(fault, at: span(range), notes: notes, fixIts: fixIts))
  }

  /// Stops for a fault that is fixed by writing `text` in its place.
  func fault(_ fault: XMLFault, at range: Range<Int>, write text: String) -> Stop {
    let fixIt = Diagnostic.FixIt("write '\(text)'", replacing: span(range), with: text, .certain)
    return self.fault(fault, at: range, fixIts: [fixIt])
  }

  /// Stops for what exceeds a limit.
  func excess(_ excess: XMLExcess, at range: Range<Int>) -> Stop {
    .refusal(.xmlLimit(excess, at: span(range)))
  }

  func character(at offset: Int) -> Range<Int> {
    var end = min(offset + 1, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return min(offset, end)..<end
  }
}

extension XMLScanner {
  /// Says where the fault is that libxml2 found, and the scanner left to it.
  func diagnostic(for fault: WellFormednessCheck.Fault, declaration: Range<Int>) -> Diagnostic {
    if fault.kind == .badDeclaration, !declaration.isEmpty {
      return .xmlSyntax(fault.kind, at: span(declaration))
    }
    let place = tag(at: fault.offset) ?? character(at: fault.offset)
    return .xmlSyntax(fault.kind, at: span(place))
  }

  /// The name in the start tag that holds `offset`, or ends there.
  private func tag(at offset: Int) -> Range<Int>? {
    for case .start(let start) in events.reversed() where start.tag.wide.lowerBound < offset {
      return start.tag.wide.upperBound >= offset ? start.name.wide : nil
    }
    return nil
  }
}
