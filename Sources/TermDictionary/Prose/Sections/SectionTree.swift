/// The sections of a document, in a balanced tree that sums up what they measure.
///
/// A value: an edited tree shares all nodes but those on the way to the edit. Cutting and joining cost O(log n).
///
/// - Source: Blelloch, Ferizovic, Sun: *Just Join for Parallel Ordered Sets*, 2016, with the balance of AVL trees.
struct SectionTree: Sendable {
  private let root: Node?

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

  /// A section and what stands before it.
  struct Place: Sendable {
    /// The extent of all sections before it.
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

extension SectionTree {
  /// The first section at `rank` or behind whose content passes `test`.
  ///
  /// The content of a row passes where that of one of its sections does. Costs O(log n).
  func first(from rank: Int = 0, where test: (SectionContent) -> Bool) -> Place? {
    Self.first(root, SectionExtent(), rank, test)
  }

  private static func first(
    _ node: Node?,
    _ before: SectionExtent,
    _ rank: Int,
    _ test: (SectionContent) -> Bool
  ) -> Place? {
    guard let node, before.sections + node.measure.extent.sections > rank,
      test(node.measure.content)
    else { return nil }
    if let found = first(node.left, before, rank, test) { return found }
    let here = before + (node.left?.measure.extent ?? SectionExtent())
    if here.sections >= rank, test(node.section.measure.content) {
      return Place(before: here, section: node.section)
    }
    return first(node.right, here + node.section.measure.extent, rank, test)
  }

  /// The last section before `rank` whose content passes `test`.
  func last(before rank: Int, where test: (SectionContent) -> Bool) -> Place? {
    Self.last(root, SectionExtent(), rank, test)
  }

  private static func last(
    _ node: Node?,
    _ before: SectionExtent,
    _ rank: Int,
    _ test: (SectionContent) -> Bool
  ) -> Place? {
    guard let node, before.sections < rank, test(node.measure.content) else { return nil }
    let here = before + (node.left?.measure.extent ?? SectionExtent())
    if let found = last(node.right, here + node.section.measure.extent, rank, test) {
      return found
    }
    if here.sections < rank, test(node.section.measure.content) {
      return Place(before: here, section: node.section)
    }
    return last(node.left, before, rank, test)
  }

  /// All sections.
  var places: [Place] { places(in: 0..<count) { _ in true } }

  /// The sections of `ranks` whose content passes `test`, in order.
  func places(in ranks: Range<Int>, where test: (SectionContent) -> Bool) -> [Place] {
    var places: [Place] = []
    Self.collect(root, SectionExtent(), ranks, test, into: &places)
    return places
  }

  private static func collect(
    _ node: Node?,
    _ before: SectionExtent,
    _ ranks: Range<Int>,
    _ test: (SectionContent) -> Bool,
    into places: inout [Place]
  ) {
    guard let node, before.sections < ranks.upperBound,
      before.sections + node.measure.extent.sections > ranks.lowerBound,
      test(node.measure.content)
    else { return }
    collect(node.left, before, ranks, test, into: &places)
    let here = before + (node.left?.measure.extent ?? SectionExtent())
    if ranks.contains(here.sections), test(node.section.measure.content) {
      places.append(Place(before: here, section: node.section))
    }
    collect(node.right, here + node.section.measure.extent, ranks, test, into: &places)
  }
}

extension SectionTree {
  /// The section at `rank`; `nil` past the last.
  func place(at rank: Int) -> Place? { place { $0.sections > rank } }

  /// The section that holds the byte at `offset` of the source; `nil` past the last byte.
  func place(ofByte offset: Int) -> Place? { place { $0.bytes > offset } }

  /// The section that holds the byte at `offset` of the prose; `nil` past the last byte.
  func place(ofProse offset: Int) -> Place? { place { $0.prose > offset } }

  /// The section that holds the comment of an index; `nil` past the last.
  func place(ofSuppression number: Int) -> Place? { place { $0.suppressions > number } }

  /// The first section up to whose end the extent `reaches`.
  private func place(_ reaches: (SectionExtent) -> Bool) -> Place? {
    guard let root, reaches(root.measure.extent) else { return nil }
    var node = root
    var before = SectionExtent()
    while true {
      if let left = node.left {
        let extent = before + left.measure.extent
        if reaches(extent) {
          node = left
          continue
        }
        before = extent
      }
      let end = before + node.section.measure.extent
      guard !reaches(end), let right = node.right else {
        return Place(before: before, section: node.section)
      }
      before = end
      node = right
    }
  }

  /// The rank of the first section whose reading has looked at the byte at `offset` or behind it.
  func firstLooking(at offset: Int) -> Int? { Self.firstLooking(root, SectionExtent(), offset) }

  private static func firstLooking(_ node: Node?, _ before: SectionExtent, _ offset: Int) -> Int? {
    guard let node,
      before.bytes + node.measure.extent.bytes + node.measure.content.reach > offset
    else { return nil }
    if let found = firstLooking(node.left, before, offset) { return found }
    let here = before + (node.left?.measure.extent ?? SectionExtent())
    let end = here.bytes + node.section.measure.extent.bytes
    if end + node.section.measure.content.reach > offset { return here.sections }
    return firstLooking(node.right, here + node.section.measure.extent, offset)
  }

  /// The bytes of the source.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(measure.extent.bytes)
    for place in places { bytes += place.section.bytes }
    return bytes
  }

  /// The last section.
  var last: DocumentSection? { place(at: count - 1)?.section }

  /// The sections that end at `offset` or before.
  func sections(endingUpTo offset: Int) -> [DocumentSection] {
    let end = place(ofByte: offset)?.rank ?? count
    return places(in: 0..<end) { _ in true }.map(\.section)
  }
}
