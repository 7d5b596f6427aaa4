import TextBytes

/// The part of a text document in which its comments stand.
struct CommentPart {
  /// Its name.
  let name: String

  /// The comments that are added, each with its identifier.
  private var added: [(number: Int, text: String)] = []

  /// Whether the document has it already.
  private let exists: Bool

  private let package: OfficePackage
  private let main: String

  /// Finds it, or a name for it.
  init(of package: OfficePackage) throws(OfficeFault) {
    self.package = package
    main = try package.mainPart()
    let known = try package.relationships(of: main).first { $0.kind == "comments" }
    exists = known != nil
    name = known?.target ?? OfficePackage.folder(of: main) + "comments.xml"
  }

  /// Adds a comment that is called `number`.
  mutating func add(_ text: String, number: Int) { added.append((number, text)) }

  /// The contents that change, and the parts that come.
  func contents(
    _ revision: OfficeRevision
  ) throws(OfficeFault) -> (changed: [String: [UInt8]], added: [ZipAddition]) {
    var changed: [String: [UInt8]] = [:]
    guard !exists else {
      changed[name] = try written(into: package.content(name), revision)
      return (changed, [])
    }
    let isStrict = try isStrict
    let namespace =
      isStrict
      ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
      : "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let empty = Self.declaration + "<w:comments xmlns:w=\"\(namespace)\"></w:comments>"
    var added = [
      ZipAddition(name: name, content: try written(into: Array(empty.utf8), revision))
    ]
    changed[Self.types] = try Self.inserting(
      "<Override PartName=\"/\(name)\" ContentType=\"\(Self.type)\"/>",
      atEndOf: package.content(Self.types)
    )
    let pointers = OfficePackage.pointers(of: main)
    let pointer = try pointer(isStrict)
    if package.archive.entry(pointers) != nil {
      changed[pointers] = try Self.inserting(pointer, atEndOf: package.content(pointers))
    } else {
      let text =
        Self.declaration
        + "<Relationships xmlns=\"\(Self.relationships)\">\(pointer)</Relationships>"
      added.append(ZipAddition(name: pointers, content: Array(text.utf8)))
    }
    return (changed, added)
  }

  private func pointer(_ isStrict: Bool) throws(OfficeFault) -> String {
    let used = try Set(package.targets(of: main).keys)
    let free = (1...).lazy.map { "rId\($0)" }.first { !used.contains($0) } ?? "rId0"
    let kinds =
      isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return "<Relationship Id=\"\(free)\" Type=\"\(kinds)/comments\" Target=\"comments.xml\"/>"
  }

  /// Whether the document is of the strict conformance class, which has other namespaces.
  private var isStrict: Bool {
    get throws(OfficeFault) {
      let bytes = try package.content(main)
      let mark = Array("http://purl.oclc.org/ooxml/wordprocessingml/main".utf8)
      return Bytes.first(mark, in: bytes, 0..<min(bytes.count, 4096)) != nil
    }
  }

  private func written(
    into bytes: [UInt8],
    _ revision: OfficeRevision
  ) throws(OfficeFault) -> [UInt8] {
    let prefix = try Self.prefix(ofRootOf: bytes)
    let own = prefix.isEmpty ? "w:" : prefix
    let comments = added.map { number, text in
      "<\(prefix)comment \(own)id=\"\(number)\" "
        + "\(own)author=\"\(EscapedText.attribute(revision.author))\" "
        + "\(own)date=\"\(EscapedText.attribute(revision.date))\" "
        + "\(own)initials=\"\(OfficeComment.initials)\"><\(prefix)p><\(prefix)r>"
        + "<\(prefix)t xml:space=\"preserve\">\(EscapedText.attribute(text))</\(prefix)t>"
        + "</\(prefix)r></\(prefix)p></\(prefix)comment>"
    }
    return try Self.inserting(comments.joined(), atEndOf: bytes)
  }

  private static func prefix(ofRootOf bytes: [UInt8]) throws(OfficeFault) -> String {
    var scanner = try PartScanner<WordElement>(bytes, .standard)
    while let token = try scanner.next() {
      guard case .start(let tag) = token else { continue }
      guard tag.element == .comments else { break }
      let name = bytes[tag.range.lowerBound + 1..<tag.nameEnd]
      return String(decoding: name.dropLast("comments".utf8.count), as: UTF8.self)
    }
    throw OfficeFault("its comments are none")
  }

  /// `bytes` with `markup` as the last that the root has inside.
  private static func inserting(
    _ markup: String,
    atEndOf bytes: [UInt8]
  ) throws(OfficeFault) -> [UInt8] {
    var bytes = bytes
    guard let end = bytes.lastIndex(of: UInt8(ascii: "<")), end + 1 < bytes.count,
      bytes[end + 1] == UInt8(ascii: "/")
    else { throw OfficeFault("a part of it has nothing inside, so nothing can be added") }
    bytes.insert(contentsOf: markup.utf8, at: end)
    return bytes
  }

  private static let types = "[Content_Types].xml"
  private static let type =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
  private static let relationships = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
}
