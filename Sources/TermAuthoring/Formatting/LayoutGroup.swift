/// An element with the comments that belong to it: those on lines before it and those behind it on
/// its line.
struct LayoutGroup {
  var items: [LayoutItem]

  /// The element; `nil` for comments at the end of their parent, which belong to none.
  var element: LayoutElement? { items.lazy.compactMap(\.node.element).first }

  static func groups(of items: [LayoutItem]) -> [LayoutGroup] {
    var groups: [LayoutGroup] = []
    var open = LayoutGroup(items: [])
    for item in items {
      if item.isBehind, open.items.isEmpty, !groups.isEmpty {
        groups[groups.count - 1].items.append(item)
        continue
      }
      open.items.append(item)
      if item.node.element != nil {
        groups.append(open)
        open = LayoutGroup(items: [])
      }
    }
    return open.items.isEmpty ? groups : groups + [open]
  }
}

/// A child of an element, with what is kept of the white space before it.
struct LayoutItem {
  var node: LayoutNode

  /// Whether an empty line, or several, parts it from what comes before.
  var hasBlankLine: Bool

  /// Whether it is a comment that is on the line of what comes before.
  var isBehind: Bool

  /// The children of `nodes` that are no white space.
  static func items(of nodes: [LayoutNode], in bytes: [UInt8]) -> [LayoutItem] {
    var items: [LayoutItem] = []
    var lineBreaks = 0
    for node in nodes {
      if case .text(let range) = node {
        lineBreaks += bytes[range].count { $0 == 0x0A }
        continue
      }
      let isComment =
        if case .comment(let range) = node { !bytes[range].contains(0x0A) } else { false }
      items.append(
        LayoutItem(
          node: node,
          hasBlankLine: lineBreaks > 1,
          isBehind: isComment && lineBreaks == 0
        )
      )
      lineBreaks = 0
    }
    return items
  }
}
