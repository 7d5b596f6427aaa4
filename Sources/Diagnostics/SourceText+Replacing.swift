extension SourceText {
  /// The bytes of the text with `replacements` made in it.
  ///
  /// - Parameter replacements: Changes of this text, in any order; of two that overlap the first in
  ///   the text is made.
  /// - Returns: The new bytes; the text itself stays as it is.
  public func bytes(replacing replacements: [Diagnostic.Replacement]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    for replacement in replacements.sorted(by: {
      $0.span.range.lowerBound < $1.span.range.lowerBound
    }) {
      let range = replacement.span.range.clamped(to: 0..<bytes.count)
      guard range.lowerBound >= position else { continue }
      result += bytes[position..<range.lowerBound]
      result += replacement.text.utf8
      position = range.upperBound
    }
    return result + bytes[position...]
  }
}
