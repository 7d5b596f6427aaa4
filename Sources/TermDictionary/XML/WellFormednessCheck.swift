import CLibXML2

/// What libxml2 says about a file: that it is well-formed, or the first fault.
///
/// This is the only file that knows libxml2, and no pointer leaves it. The parser gets bytes and no
/// name, loads nothing, and sees no document type, since that is hidden from it.
struct WellFormednessCheck {
  /// The first fault, if there is one.
  let fault: Fault?

  /// Whether libxml2 saw the tags that the scanner saw.
  let agrees: Bool

  struct Fault: Equatable {
    /// What is wrong.
    let kind: XMLFault

    /// Whether the scanner finds faults of this kind by itself, and places them better.
    let isFoundByScanner: Bool

    /// How far libxml2 had read, in bytes of the file.
    let offset: Int
  }

  /// Parses what `scanner` has scanned; no further than a little behind `end`, if it is set.
  init(of scanner: XMLScanner, upTo end: Int?) {
    Self.initialize
    let count = min(scanner.bytes.count, end.map { $0 + Self.margin } ?? .max, Int(Int32.max))
    let comparison = EventComparison(scanner)
    Self.parse(scanner.bytes, count, comparison)
    fault = comparison.fault
    agrees = comparison.hasSeenAll
  }

  /// How much libxml2 may read beyond a fault, to find it too.
  private static let margin = 4096

  /// What stands for the start tags of a file that is well-formed; `nil` for one that is not.
  static func checksum(of bytes: [UInt8]) -> StartTagChecksum? {
    initialize
    let counter = TagCounter()
    var handler = xmlSAXHandler()
    handler.startElementNs = { data, name, _, _, _, _, count, _, _ in
      guard let data, let name else { return }
      let counter = Unmanaged<TagCounter>.fromOpaque(data).takeUnretainedValue()
      counter.add(name, attributeCount: Int(count))
    }
    handler.serror = { data, error in
      guard let data, let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else {
        return
      }
      Unmanaged<TagCounter>.fromOpaque(data).takeUnretainedValue().hasError = true
    }
    let isWellFormed = parse(bytes, bytes.count, handler, counter, isUnseen: true) { _ in }
    return isWellFormed && !counter.hasError ? counter.checksum : nil
  }

  private static let initialize: Void = xmlInitParser()

  private static func parse(_ bytes: [UInt8], _ count: Int, _ comparison: EventComparison) {
    var handler = xmlSAXHandler()
    handler.startElementNs = onStart
    handler.serror = { data, error in
      guard let data, let error else { return }
      Unmanaged<EventComparison>.fromOpaque(data).takeUnretainedValue().note(error.pointee)
    }
    let isWellFormed = parse(bytes, count, handler, comparison, isUnseen: false) {
      comparison.context = $0
    }
    if !isWellFormed { comparison.fail() }
    comparison.context = nil
  }

  /// Lets libxml2 parse bytes for `observer`, which `handler` calls; whether they are well-formed.
  private static func parse(
    _ bytes: [UInt8],
    _ count: Int,
    _ handler: xmlSAXHandler,
    _ observer: AnyObject,
    isUnseen: Bool,
    _ prepare: (xmlParserCtxtPtr) -> Void
  ) -> Bool {
    guard let context = xmlNewParserCtxt() else { return false }
    defer { xmlFreeParserCtxt(context) }
    context.pointee.sax.pointee = handler
    context.pointee.sax.pointee.initialized = UInt32(XML_SAX2_MAGIC)
    context.pointee.userData = Unmanaged.passUnretained(observer).toOpaque()
    prepare(context)
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    withExtendedLifetime(observer) {
      bytes.withUnsafeBytes { buffer in
        // Handed over piece by piece, the bytes are not copied as a whole.
        var feed = Feed(
          rest: UnsafeRawBufferPointer(rebasing: buffer.prefix(count)),
          isUnseen: isUnseen
        )
        let document = xmlCtxtReadIO(context, readPiece, nil, &feed, nil, nil, Int32(options))
        xmlFreeDoc(document)
      }
    }
    return context.pointee.wellFormed != 0
  }

  /// Copies the next bytes of a feed, at most `count`.
  private static let readPiece: xmlInputReadCallback = { data, target, count in
    guard let feed = data?.assumingMemoryBound(to: Feed.self),
      let target = UnsafeMutableRawPointer(target)
    else { return 0 }
    let piece = feed.pointee.next(max(Int(count), 0))
    UnsafeMutableRawBufferPointer(start: target, count: piece.count).copyBytes(from: piece)
    return Int32(piece.count)
  }

  /// The bytes that libxml2 has not got yet.
  private struct Feed {
    var rest: UnsafeRawBufferPointer

    /// Whether no scanner has seen that tags have few attributes.
    let isUnseen: Bool

    /// The most equals signs of a piece in which no tag ends.
    ///
    /// A tag with as many attributes is beyond every limit,
    /// and libxml2 compares each of them with all others; a text with as many is read in full.
    private static let mostEqualsSigns = 128

    /// The next bytes, at most `count`; none where what follows is not to be read by libxml2.
    mutating func next(_ count: Int) -> Slice<UnsafeRawBufferPointer> {
      var piece = rest.prefix(count)
      if isUnseen, !piece.contains(UInt8(ascii: ">")),
        piece.count(where: { $0 == UInt8(ascii: "=") }) > Self.mostEqualsSigns
      {
        piece = rest.prefix(0)
      }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(piece.count))
      return piece
    }
  }

  private static let onStart: startElementNsSAX2Func = { data, name, _, uri, _, _, count, _, _ in
    guard let data, let name else { return }
    let comparison = Unmanaged<EventComparison>.fromOpaque(data).takeUnretainedValue()
    comparison.compare(name, uri, attributeCount: Int(count))
  }
}

extension WellFormednessCheck {
  /// Adds up the start tags that libxml2 sees.
  private final class TagCounter {
    private(set) var checksum = StartTagChecksum()
    var hasError = false

    /// What stands for the names seen last; libxml2 has one text for each name, so that its address
    /// tells them apart.
    private var known = [(name: UnsafePointer<xmlChar>?, value: UInt64)](
      repeating: (nil, 0),
      count: 64
    )

    func add(_ name: UnsafePointer<xmlChar>, attributeCount: Int) {
      let slot = Int(bitPattern: name) / 8 & 63
      if known[slot].name != name { known[slot] = (name, Self.value(of: name)) }
      checksum.add(known[slot].value, attributeCount: attributeCount)
    }

    private static func value(of name: UnsafePointer<xmlChar>) -> UInt64 {
      let bytes = UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name)))
      let head = bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
      return StartTagChecksum.name(head, count: bytes.count)
    }
  }

  /// Follows libxml2 through a file, beside the events of the scanner.
  private final class EventComparison {
    var context: xmlParserCtxtPtr?
    private(set) var fault: Fault?
    private let scanner: XMLScanner
    private var nextEvent = 0
    private var agrees = true
    private var knownNamespace: (UnsafePointer<xmlChar>?, Int)?

    init(_ scanner: XMLScanner) {
      self.scanner = scanner
    }

    /// Whether libxml2 saw the start tags of the scanner, and no others.
    var hasSeenAll: Bool { agrees && !scanner.events[nextEvent...].contains(where: \.isStart) }

    /// Compares a start tag with the scanner's next.
    func compare(
      _ name: UnsafePointer<xmlChar>,
      _ namespace: UnsafePointer<xmlChar>?,
      attributeCount: Int
    ) {
      while nextEvent < scanner.events.count {
        let event = scanner.events[nextEvent]
        nextEvent += 1
        guard case .start(let start) = event else { continue }
        agrees =
          agrees && start.attributes.count == attributeCount
          && isEqual(name, start.name.wide) && isEqual(namespace, Int(start.namespace))
        return
      }
      agrees = false
    }

    /// Compares a namespace; libxml2 has one text for each, so that most comparisons are of
    /// addresses.
    private func isEqual(_ pointer: UnsafePointer<xmlChar>?, _ namespace: Int) -> Bool {
      if let known = knownNamespace, known == (pointer, namespace) { return true }
      guard isEqual(pointer, name: scanner.namespaces.names[namespace]) else { return false }
      knownNamespace = (pointer, namespace)
      return true
    }

    /// Compares a namespace, in which libxml2 leaves an ampersand as it had to be written.
    private func isEqual(_ pointer: UnsafePointer<xmlChar>?, name: String) -> Bool {
      let escaped = name.utf8.flatMap { $0 == 0x26 ? Array("&#38;".utf8) : [$0] }
      guard let pointer else { return name.isEmpty }
      let length = Int(xmlStrlen(pointer))
      let found = UnsafeBufferPointer(start: pointer, count: length)
      return found.elementsEqual(name.utf8) || found.elementsEqual(escaped)
    }

    private func isEqual(_ pointer: UnsafePointer<xmlChar>, _ range: Range<Int>) -> Bool {
      scanner.bytes.withUnsafeBufferPointer { bytes in
        guard let start = bytes.baseAddress, range.upperBound <= bytes.count else { return false }
        return xmlStrncmp(pointer, start + range.lowerBound, Int32(range.count)) == 0
          && pointer[range.count] == 0
      }
    }

    /// Keeps the first error; a warning is none.
    func note(_ error: xmlError) {
      guard fault == nil, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
      let code = UInt32(bitPattern: error.code)
      let known = WellFormednessCheck.kind(of: xmlParserErrors(rawValue: code))
      let kind = known ?? .other(Self.words(of: error))
      fault = Fault(kind: kind, isFoundByScanner: known == nil, offset: offset)
    }

    /// Makes sure that there is a fault.
    func fail() {
      let kind = XMLFault.other("the file cannot be read; expected well-formed XML")
      fault = fault ?? Fault(kind: kind, isFoundByScanner: true, offset: offset)
    }

    private var offset: Int {
      guard let input = context?.pointee.input, let start = input.pointee.base else { return 0 }
      return Int(input.pointee.consumed) + (input.pointee.cur - start)
    }

    private static func words(of error: xmlError) -> String {
      let text = error.message.map { String(cString: $0) } ?? "expected well-formed XML"
      let words = text.lowercased().split(whereSeparator: \.isNewline).first.map(String.init)
      return words ?? "expected well-formed XML"
    }
  }

  /// The fault that stands for one of libxml2's codes, for faults that the scanner leaves to it.
  private static func kind(of code: xmlParserErrors) -> XMLFault? {
    switch code {
    case XML_ERR_VERSION_MISSING, XML_ERR_UNKNOWN_VERSION, XML_ERR_XMLDECL_NOT_FINISHED,
      XML_ERR_STANDALONE_VALUE, XML_ERR_ENCODING_NAME, XML_ERR_STRING_NOT_STARTED,
      XML_ERR_STRING_NOT_CLOSED, XML_ERR_EQUAL_REQUIRED, XML_ERR_MISSING_ENCODING,
      XML_ERR_SPACE_REQUIRED:
      .badDeclaration
    case XML_NS_ERR_QNAME, XML_NS_ERR_COLON: .colons
    case XML_WAR_NS_URI: .namespaceName
    default: nil
    }
  }
}
