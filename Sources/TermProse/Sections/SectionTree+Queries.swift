/// Finds sections by what they hold, and by what is before them.
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

  var last: DocumentSection? { place(at: count - 1)?.section }

  /// The sections that end at `offset` or before.
  func sections(endingUpTo offset: Int) -> [DocumentSection] {
    let end = place(ofByte: offset)?.rank ?? count
    return places(in: 0..<end) { _ in true }.map(\.section)
  }
}
