extension Int {
  /// The number with zeros before it, so that it has at least `digits` digits: `07`.
  package func padded(to digits: Int = 2) -> String {
    let text = String(self)
    return String(repeating: "0", count: Swift.max(0, digits - text.count)) + text
  }
}
