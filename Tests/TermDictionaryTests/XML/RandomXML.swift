import TestSupport

@testable import TermDictionary

/// A random well-formed file, with what it means and where everything is.
struct RandomXML {
  /// The bytes of the file.
  private(set) var bytes: [UInt8] = []

  /// The elements, in the order of their start tags.
  private(set) var elements: [Element] = []

  /// An element as it was written.
  struct Element {
    var name: String
    var nameRange = 0..<0
    var tagRange = 0..<0
    var attributes: [(name: String, value: [Letter])] = []
    var text: [Letter] = []
  }

  /// A character, and the bytes that write it.
  struct Letter {
    let scalar: Unicode.Scalar
    let range: Range<Int>
  }

  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    write(pick(["", "", "\u{FEFF}"]))
    write(pick(["", "<?xml version=\"1.0\"?>", "<?xml version='1.0' encoding='UTF-8' ?>\n"]))
    writeOther()
    writeElement(depth: 0)
    writeOther()
  }

  private static let names = ["a", "noun", "é", "one.two", "_x-1", "名前", "p:q", "xml:id"]
  private static let letters: [Unicode.Scalar] = [
    "a", "b", " ", " ", "\n", "\n", "\t", "\r", "&", "<", ">", "'", "\"", "]", "-", "é", "ä",
    "\u{301}", "語", "😀", "\u{A0}", "\u{FEFF}", "{", "}", "#", ";",
  ]

  private mutating func writeElement(depth: Int) {
    let index = elements.count
    let name = pick(Self.names)
    elements.append(Element(name: name))
    let start = bytes.count
    write("<")
    elements[index].nameRange = write(name)
    if depth == 0 { write(" xmlns:p='urn:p'") }
    writeAttributes(of: index)
    writeSpace()
    if Int.random(in: 0..<6, using: &generator) == 0 {
      write("/>")
      elements[index].tagRange = start..<bytes.count
      return
    }
    write(">")
    elements[index].tagRange = start..<bytes.count
    for _ in 0..<Int.random(in: 0..<6, using: &generator) {
      writeChild(of: index, depth: depth)
    }
    write("</" + name)
    writeSpace()
    write(">")
  }

  private mutating func writeChild(of index: Int, depth: Int) {
    switch Int.random(in: 0..<5, using: &generator) {
    case 0 where depth < 5:
      writeElement(depth: depth + 1)
    case 1:
      writeComment()
    case 2:
      write("<![CDATA[")
      elements[index].text += writeLetters(.characterData)
      write("]]>")
    default:
      elements[index].text += writeLetters(.text)
    }
  }

  private mutating func writeAttributes(of index: Int) {
    let names = ["b", "ü", "xml:lang", "p:c", "id"].shuffled(using: &generator)
    for name in names.prefix(Int.random(in: 0...3, using: &generator)) {
      write(pick([" ", "\n", "\r\n  ", "\t"]) + name)
      writeSpace()
      write("=")
      writeSpace()
      let quote = pick(["\"", "'"])
      write(quote)
      let value = writeLetters(.attributeValue, quote: quote)
      write(quote)
      elements[index].attributes.append((name, value))
    }
  }

  private mutating func writeOther() {
    write(pick(["", " ", "\n", "\r\n"]))
    writeComment()
    write(pick(["", "\n"]))
  }

  private mutating func writeComment() {
    write(pick(["", "<!-- > & < ' é ]]> -->", "<!---->", "<?pi > & ' é -- ?>", "<?pi?>"]))
  }

  private mutating func writeSpace() {
    write(pick(["", "", "", " ", "\n", "\r\n", "\t "]))
  }
}

extension RandomXML {
  private mutating func writeLetters(
    _ decoding: XMLDecoding,
    quote: String = ""
  )
    -> [Letter]
  {
    (0..<Int.random(in: 0..<12, using: &generator)).compactMap { _ in
      writeLetter(pick(Self.letters), decoding, quote: quote)
    }
  }

  private mutating func writeLetter(
    _ scalar: Unicode.Scalar,
    _ decoding: XMLDecoding,
    quote: String
  ) -> Letter? {
    var written = spellings(of: scalar, decoding, quote: quote)
    guard let last = bytes.last else { return nil }
    // A line feed that follows a carriage return would make one line break with it, and `]]>` ends
    // a section.
    if last == 0x0D { written.removeAll { $0.hasPrefix("\n") } }
    if last == 0x5D { written.removeAll { $0 == ">" } }
    guard !written.isEmpty else { return nil }
    let range = write(pick(written))
    let isSpace = decoding == .attributeValue && bytes[range.lowerBound] != 0x26
    let meant: Unicode.Scalar = isSpace && "\t\n\r".unicodeScalars.contains(scalar) ? " " : scalar
    return Letter(scalar: meant, range: range)
  }

  private func spellings(
    of scalar: Unicode.Scalar,
    _ decoding: XMLDecoding,
    quote: String
  ) -> [String] {
    let plain = String(Character(scalar))
    var all = [plain, plain, plain]
    if scalar == "\r" { all = [] }
    if scalar == "\n" { all = ["\n", "\r\n", "\r"] }
    guard decoding != .characterData else { return all }
    if scalar == "&" || scalar == "<" || plain == quote { all = [] }
    let number = scalar.value
    all += ["&#\(number);", "&#x\(String(number, radix: 16));", "&#x00\(hexadecimal(number));"]
    switch scalar {
    case "&": all.append("&amp;")
    case "<": all.append("&lt;")
    case ">": all.append("&gt;")
    case "\"": all.append("&quot;")
    case "'": all.append("&apos;")
    default: break
    }
    return all
  }

  private func hexadecimal(_ number: UInt32) -> String {
    String(number, radix: 16, uppercase: true)
  }

  @discardableResult
  private mutating func write(_ text: String) -> Range<Int> {
    let start = bytes.count
    bytes += Array(text.utf8)
    return start..<bytes.count
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &generator)]
  }
}
