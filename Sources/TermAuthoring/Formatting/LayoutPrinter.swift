import TermDictionary

/// Writes markup in the canonical layout.
struct LayoutPrinter {
  /// The bytes of the file, with LF at the end of each line.
  let bytes: [UInt8]

  let order: EntryOrder

  var text = ""

  /// The columns that a tag, or a short text with its tags, may take.
  static let width = 120

  static let step = "  "

  init(_ bytes: [UInt8], _ order: EntryOrder) {
    self.bytes = bytes
    self.order = order
  }

  /// Writes the whole file.
  mutating func printFile(_ nodes: [LayoutNode]) {
    var items = LayoutItem.items(of: nodes, in: bytes)
    text = Self.declaration
    if let first = items.first, let declaration = declaration(first.node) {
      items.removeFirst()
      text = declaration
    }
    for item in items {
      text += item.hasBlankLine ? "\n\n" : "\n"
      print(item.node, indent: "")
    }
    text += "\n"
  }

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"

  /// The XML declaration that `node` is; one that says more than the usual stays.
  private func declaration(_ node: LayoutNode) -> String? {
    guard case .instruction(let range) = node, written(range).hasPrefix("<?xml"),
      bytes[range].dropFirst(5).first?.isXMLSpace == true
    else { return nil }
    let text = written(range)
    let isUsual = !text.contains("standalone") && !text.contains("1.1")
    return isUsual ? Self.declaration : text
  }

  mutating func print(_ node: LayoutNode, indent: String) {
    switch node {
    case .element(let element): print(element, indent: indent)
    case .comment(let range): text += indent + comment(range, indent: indent)
    case .text(let range), .characterData(let range), .instruction(let range):
      text += indent + written(range)
    }
  }

  func written(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  // MARK: Elements

  private mutating func print(_ element: LayoutElement, indent: String) {
    let isPreserved = element.value(of: "xml:space") == "preserve"
    let hasText = element.children.contains(where: isText)
    if isPreserved || hasText {
      let isMixed = element.children.contains { $0.element != nil }
      if isMixed, !isPreserved, let text = textBesideAcceptances(in: element) {
        printAccepting(element, text, indent)
      } else {
        printText(of: element, indent, isKept: isPreserved || isMixed)
      }
    } else {
      printChildren(of: element, indent)
    }
  }

  func isText(_ node: LayoutNode) -> Bool {
    switch node {
    case .text(let range): !bytes[range].allSatisfy(\.isXMLSpace)
    case .characterData: true
    case .element, .comment, .instruction: false
    }
  }

  private mutating func printChildren(of element: LayoutElement, _ indent: String) {
    let items = arranged(LayoutItem.items(of: element.children, in: bytes), in: element)
    guard !items.isEmpty || indent.isEmpty else {
      text += tag(element, indent, end: "/>")
      return
    }
    text += tag(element, indent, end: ">")
    for (index, item) in items.enumerated() {
      if item.isBehind, case .comment(let range) = item.node {
        text += " " + written(range)
      } else {
        text += item.hasBlankLine && index > 0 ? "\n\n" : "\n"
        print(item.node, indent: indent + Self.step)
      }
    }
    text += "\n\(indent)</\(element.name)>"
  }

  /// The parts of an entry in canonical order, each with its comments.
  private func arranged(_ items: [LayoutItem], in element: LayoutElement) -> [LayoutItem] {
    let groups = LayoutGroup.groups(of: items)
    // A comment behind the start tag is not the first child's.
    let head = groups.first?.items.prefix(while: \.isBehind) ?? []
    if order == .byIdentifier, element.localName == "dictionary" {
      return Array(head) + EntrySort.sorted(groups.droppingFirst(head.count))
    }
    let names = groups.compactMap { $0.element?.localName }
    guard let order = CanonicalOrder.children(names, in: element.localName),
      order != Array(names.indices)
    else { return items }
    let moved = groups.droppingFirst(head.count)
    return Array(head) + (order.map { moved[$0] } + moved[names.count...]).flatMap(\.items)
  }

  // MARK: Tags

  /// A start tag, its attributes on further lines where one does not hold them.
  func tag(_ element: LayoutElement, _ indent: String, end: String) -> String {
    let attributes = CanonicalOrder.attributes(of: element).map(\.text)
    let line = indent + "<" + ([element.name] + attributes).joined(separator: " ") + end
    guard line.columns > Self.width else { return line }
    var lines = [indent + "<" + element.name]
    for (index, attribute) in attributes.enumerated() {
      let tail = index == attributes.count - 1 ? end.columns : 0
      let last = lines[lines.count - 1]
      if last.columns + 1 + attribute.columns + tail <= Self.width {
        lines[lines.count - 1] = last + " " + attribute
      } else {
        lines.append(indent + Self.step + attribute)
      }
    }
    return lines.joined(separator: "\n") + end
  }
}

extension [LayoutGroup] {
  /// The groups without the first `count` items of the first.
  fileprivate func droppingFirst(_ count: Int) -> [LayoutGroup] {
    guard count > 0, !isEmpty else { return self }
    var groups = self
    groups[0].items.removeFirst(count)
    return groups
  }
}
