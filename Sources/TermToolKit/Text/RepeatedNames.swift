extension Sequence where Element: Hashable {
  /// The first element that is there a second time; `nil` where each is once.
  var firstRepeated: Element? {
    var seen: Set<Element> = []
    return first { !seen.insert($0).inserted }
  }
}
