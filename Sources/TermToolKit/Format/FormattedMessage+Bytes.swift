import Diagnostics
import MessageFormat
import TermDictionary

extension FormattedMessage {
  /// Writes what ``json`` is, in one line, without making a tree of it.
  func write(to text: inout [UInt8]) {
    text += #"{"text":""#.utf8
    for part in parts { part.writeText(to: &text) }
    text += #"","errors":["#.utf8
    for (index, error) in errors.enumerated() {
      if index > 0 { text.append(UInt8(ascii: ",")) }
      text.append(UInt8(ascii: "\""))
      text += error.kind.rawValue.utf8
      text.append(UInt8(ascii: "\""))
    }
    text += #"],"parts":["#.utf8
    for (index, part) in parts.enumerated() {
      if index > 0 { text.append(UInt8(ascii: ",")) }
      part.write(to: &text)
    }
    text += "]}".utf8
  }
}

extension MessagePart {
  fileprivate func writeText(to text: inout [UInt8]) {
    switch self {
    case .text(let string): text.appendJSON(string)
    case .value(let value): text.appendJSON(value.text)
    case .markup: break
    case .bidiIsolation, .fallback: text.appendJSON(self.text)
    }
  }

  fileprivate func write(to text: inout [UInt8]) {
    switch self {
    case .text(let string):
      text += #"{"type":"text","value":""#.utf8
      text.appendJSON(string)
      text += #""}"#.utf8
    case .value(let value):
      value.write(to: &text)
    case .bidiIsolation, .fallback, .markup:
      json.write(to: &text)
    }
  }
}

extension ValuePart {
  fileprivate func write(to text: inout [UInt8]) {
    text += #"{"type":""#.utf8
    text.appendJSON(type)
    text.append(UInt8(ascii: "\""))
    func add(_ key: StaticString, _ value: String?) {
      guard let value else { return }
      text.append(
        contentsOf: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
      )
      text.appendJSON(value)
      text.append(UInt8(ascii: "\""))
    }
    add(#","dir":""#, direction?.rawValue)
    add(#","locale":""#, locale?.description)
    add(#","id":""#, id)
    add(#","term":""#, payload.flatMap { ($0 as? TermPart)?.term.description })
    if parts.isEmpty {
      add(#","value":""#, self.text)
    } else {
      text += #","parts":["#.utf8
      for (index, part) in parts.enumerated() {
        text += (index > 0 ? #",{"type":""# : #"{"type":""#).utf8
        text.appendJSON(part.type)
        text += #"","value":""#.utf8
        text.appendJSON(part.value)
        text += #""}"#.utf8
      }
      text.append(UInt8(ascii: "]"))
    }
    text.append(UInt8(ascii: "}"))
  }
}

extension [UInt8] {
  /// Appends a text as it stands in a string of JSON.
  fileprivate mutating func appendJSON(_ string: String) {
    let isPlain: Bool? = string.utf8.withContiguousStorageIfAvailable { bytes in
      // What needs no escape is nearly everything.
      for byte in bytes where byte < 0x20 || byte == 0x22 || byte == 0x5C || byte >= 0x7F {
        return false
      }
      append(contentsOf: bytes)
      return true
    }
    if isPlain != true { self += Escaping.json(string).utf8 }
  }
}
