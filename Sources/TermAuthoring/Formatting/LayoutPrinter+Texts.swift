import TermDictionary

extension LayoutPrinter {
  /// Writes an element that holds text: as it is, but for white space at its ends that is not read.
  mutating func printText(of element: LayoutElement, _ indent: String, isKept: Bool) {
    let tag = tag(element, indent, end: ">")
    let endTag = "</\(element.name)>"
    guard !isKept else {
      text += tag + written(element.content) + endTag
      return
    }
    let range = trimmed(element.content)
    let block = "\(tag)\n\(indent)\(Self.step)"
    if let layout = blockLayout(of: element, range, indent + Self.step) {
      text += block + layout + "\n\(indent)" + endTag
      return
    }
    let content = written(range)
    let isLong =
      !content.contains("\n") && "\(tag.lastLine)\(content)\(endTag)".columns > Self.width
    // A message is one line of prose: nothing is won by a line of its own.
    if isLong, element.localName != "text" {
      text += block + content + "\n\(indent)" + endTag
    } else {
      text += tag + content + endTag
    }
  }

  /// The lines of a message with declarations or variants.
  private func blockLayout(
    of element: LayoutElement,
    _ range: Range<Int>,
    _ indent: String
  ) -> String? {
    guard element.localName == "text", bytes[range].contains(0x0A) else { return nil }
    var decoded = MappedText(at: range.lowerBound)
    for node in element.children {
      switch node {
      case .text(let range): decoded.append(decoding: range, of: bytes, as: .text)
      case .characterData(let range):
        let content = range.lowerBound + 9..<range.upperBound - 3
        decoded.append(decoding: content, of: bytes, as: .characterData)
      case .element, .comment, .instruction: continue
      }
    }
    return MessageLayout(decoded, in: bytes).indented(range, by: indent)
  }

  /// The bytes of the text of `element`, if it is in one piece and only acceptances are beside
  /// it.
  func textBesideAcceptances(in element: LayoutElement) -> Range<Int>? {
    let places = element.children.indices.filter { isText(element.children[$0]) }
    guard let first = places.first, let last = places.last,
      element.children[first...last].allSatisfy({ $0.element == nil }),
      element.children.compactMap(\.element).allSatisfy({ $0.localName == ElementParser.accept })
    else { return nil }
    let bounds = (element.children[first].range.lowerBound, element.children[last].range.upperBound)
    return trimmed(bounds.0..<bounds.1)
  }

  /// Writes an element that holds a text, and what its author accepts.
  mutating func printAccepting(
    _ element: LayoutElement,
    _ range: Range<Int>,
    _ indent: String
  ) {
    let inner = indent + Self.step
    text += "\(tag(element, indent, end: ">"))\n\(inner)\(written(range))"
    for item in LayoutItem.items(of: element.children, in: bytes)
    where !range.overlaps(item.node.range) {
      text += "\n"
      print(item.node, indent: inner)
    }
    text += "\n\(indent)</\(element.name)>"
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let content = bytes[range]
    guard let first = content.firstIndex(where: { !$0.isXMLSpace }),
      let last = content.lastIndex(where: { !$0.isXMLSpace })
    else { return range.lowerBound..<range.lowerBound }
    return first..<last + 1
  }

  // MARK: Comments

  /// A comment whose further lines are under its text, indented among themselves as they were.
  func comment(_ range: Range<Int>, indent: String) -> String {
    let lines = written(range).split(separator: "\n", omittingEmptySubsequences: false)
    let first = lines[0].withoutTrailingSpace
    var further = lines.dropFirst().map(\.withoutTrailingSpace)
    let isBlock = first == "<!--"
    let hasEnd = isBlock && further.last?.withoutLeadingSpace == "-->"
    if hasEnd { further.removeLast() }
    let least = further.filter { !$0.isEmpty }.map(\.leadingSpace).min() ?? 0
    let space =
      indent + String(repeating: " ", count: isBlock ? Self.step.utf8.count : "<!-- ".utf8.count)
    let body = further.map { $0.isEmpty ? "" : space + $0.dropFirst(least) }
    return ([String(first)] + body + (hasEnd ? [indent + "-->"] : [])).joined(separator: "\n")
  }
}

extension Substring {
  fileprivate var leadingSpace: Int { prefix { $0 == " " || $0 == "\t" }.count }

  fileprivate var withoutLeadingSpace: Substring { dropFirst(leadingSpace) }

  fileprivate var withoutTrailingSpace: Substring {
    self[..<(lastIndex { $0 != " " && $0 != "\t" }.map(index(after:)) ?? startIndex)]
  }
}

extension String {
  /// The columns that it takes: code points.
  var columns: Int { unicodeScalars.count }

  fileprivate var lastLine: Substring {
    self[(lastIndex(of: "\n").map(index(after:)) ?? startIndex)...]
  }
}
