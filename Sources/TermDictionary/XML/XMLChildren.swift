import Diagnostics

/// Something inside an element.
enum XMLChild: Sendable {
  /// An element.
  case element(XMLElement)

  /// All text up to the next tag, comments and CDATA sections notwithstanding.
  case text(XMLTextRun)
}

/// The elements and texts inside an element, in order.
struct XMLChildren: Sequence, Sendable {
  /// The file.
  let content: XMLContent

  /// The events between the two tags.
  let events: Range<Int>

  /// Starts a walk; each step costs O(1) for an element, whatever it holds.
  func makeIterator() -> Iterator { Iterator(content: content, rest: events) }

  struct Iterator: IteratorProtocol {
    fileprivate let content: XMLContent
    fileprivate var rest: Range<Int>

    /// The next element or text.
    mutating func next() -> XMLChild? {
      guard let index = rest.first else { return nil }
      switch content.events[index] {
      case .start(let start):
        rest = Int(start.end) + 1..<rest.upperBound
        return XMLElement(content: content, index: index).map(XMLChild.element)
      case .text, .space, .characterData:
        let end = rest.first { !content.events[$0].isText } ?? rest.upperBound
        rest = end..<rest.upperBound
        return .text(XMLTextRun(content: content, events: index..<end))
      case .end:
        return nil
      }
    }
  }
}

/// The text between two tags.
struct XMLTextRun: Sendable {
  /// The file.
  let content: XMLContent

  /// The text events; at least one.
  let events: Range<Int>

  /// From the first byte to the last, as written, with what is between.
  var range: Range<Int> {
    let ranges = events.compactMap { content.events[$0].textRange }
    guard let first = ranges.first, let last = ranges.last else { return 0..<0 }
    return first.lowerBound..<last.upperBound
  }

  /// Whether it is white space, written as such.
  var isBlank: Bool {
    events.allSatisfy { index in
      switch content.events[index] {
      case .start, .end, .space: true
      case .text: false
      case .characterData(let range): content.source.bytes[range.wide].allSatisfy(\.isXMLSpace)
      }
    }
  }

  /// The text, decoded, with the way back to the file.
  var text: MappedText {
    var text = MappedText(at: range.lowerBound)
    decode(into: &text)
    return text
  }

  /// Appends the decoded text to `text`.
  func decode(into text: inout MappedText) {
    for index in events {
      switch content.events[index] {
      case .text(let range), .space(let range):
        text.append(decoding: range.wide, of: content.source.bytes, as: .text)
      case .characterData(let range):
        text.append(decoding: range.wide, of: content.source.bytes, as: .characterData)
      case .start, .end:
        continue
      }
    }
  }
}

extension XMLEvent {
  fileprivate var isText: Bool { textRange != nil }

  fileprivate var textRange: Range<Int>? {
    switch self {
    case .text(let range), .space(let range), .characterData(let range): range.wide
    case .start, .end: nil
    }
  }
}
