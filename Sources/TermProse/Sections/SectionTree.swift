/// The sections of a document, in a balanced tree that sums up what they measure.
///
/// A value: an edited tree shares all nodes but those on the way to the edit. Cutting and joining
/// cost O(log n).
///
/// - Source: Blelloch, Ferizovic, Sun: *Just Join for Parallel Ordered Sets*, 2016, with the
///   balance of AVL trees.
struct SectionTree: Sendable {
  let root: Node?

  init(_ sections: [DocumentSection]) { root = Self.balanced(sections[...]) }

  private init(_ root: Node?) { self.root = root }

  /// What all sections sum up to.
  var measure: SectionMeasure { root?.measure ?? SectionMeasure() }

  /// The number of sections.
  var count: Int { measure.extent.sections }

  /// The sections before the one at `rank`, and the others.
  func split(at rank: Int) -> (SectionTree, SectionTree) {
    let (left, right) = Self.split(root, rank)
    return (SectionTree(left), SectionTree(right))
  }

  /// These sections and then those of `other`.
  func joined(with other: SectionTree) -> SectionTree {
    guard let root else { return other }
    guard let rest = other.root else { return self }
    let (first, others) = Self.removingFirst(rest)
    return SectionTree(Self.join(root, first, others))
  }

  /// A section and what is before it.
  struct Place: Sendable {
    var before: SectionExtent
    var section: DocumentSection

    /// Its index.
    var rank: Int { before.sections }
  }

  final class Node: Sendable {
    let left: Node?
    let section: DocumentSection
    let right: Node?
    let height: Int
    let measure: SectionMeasure

    init(_ left: Node?, _ section: DocumentSection, _ right: Node?) {
      self.left = left
      self.section = section
      self.right = right
      height = max(left?.height ?? 0, right?.height ?? 0) + 1
      var measure = section.measure
      if let left { measure = left.measure + measure }
      if let right { measure = measure + right.measure }
      self.measure = measure
    }
  }
}

extension SectionTree {
  private static func balanced(_ sections: ArraySlice<DocumentSection>) -> Node? {
    guard !sections.isEmpty else { return nil }
    let middle = sections.startIndex + sections.count / 2
    return Node(
      balanced(sections[..<middle]),
      sections[middle],
      balanced(sections[(middle + 1)...])
    )
  }

  private static func height(_ node: Node?) -> Int { node?.height ?? 0 }

  private static func join(_ left: Node?, _ section: DocumentSection, _ right: Node?) -> Node {
    if let left, left.height > height(right) + 1 {
      return rotated(left.left, left.section, join(left.right, section, right))
    }
    if let right, right.height > height(left) + 1 {
      return rotated(join(left, section, right.left), right.section, right.right)
    }
    return Node(left, section, right)
  }

  /// A node of two trees whose heights differ by at most two.
  private static func rotated(_ left: Node?, _ section: DocumentSection, _ right: Node?) -> Node {
    if let left, left.height > height(right) + 1 {
      if height(left.left) >= height(left.right) {
        return Node(left.left, left.section, Node(left.right, section, right))
      }
      if let inner = left.right {
        return Node(
          Node(left.left, left.section, inner.left),
          inner.section,
          Node(inner.right, section, right)
        )
      }
    }
    if let right, right.height > height(left) + 1 {
      if height(right.right) >= height(right.left) {
        return Node(Node(left, section, right.left), right.section, right.right)
      }
      if let inner = right.left {
        return Node(
          Node(left, section, inner.left),
          inner.section,
          Node(inner.right, right.section, right.right)
        )
      }
    }
    return Node(left, section, right)
  }

  private static func split(_ node: Node?, _ rank: Int) -> (Node?, Node?) {
    guard let node else { return (nil, nil) }
    let before = node.left?.measure.extent.sections ?? 0
    if rank <= before {
      let (left, right) = split(node.left, rank)
      return (left, join(right, node.section, node.right))
    }
    let (left, right) = split(node.right, rank - before - 1)
    return (join(node.left, node.section, left), right)
  }

  private static func removingFirst(_ node: Node) -> (DocumentSection, Node?) {
    guard let left = node.left else { return (node.section, node.right) }
    let (first, rest) = removingFirst(left)
    return (first, rotated(rest, node.section, node.right))
  }
}
