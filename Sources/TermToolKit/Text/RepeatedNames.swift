extension Sequence where Element: Hashable {
  /// The first element that stands there a second time; `nil` where each stands once.
  var firstRepeated: Element? {
    var seen: Set<Element> = []
    return first { !seen.insert($0).inserted }
  }
}
