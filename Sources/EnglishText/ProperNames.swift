import TextBytes

/// Names of laws, offices, companies and places: capital words around one that tells so.
struct ProperNames {
  /// Where they are, in order.
  let ranges: [Range<Int>]

  /// Finds those in `block` of `text`.
  init(_ block: Range<Int>, _ text: Span<UInt8>) {
    guard Self.mayHaveName(block, text) else {
      ranges = []
      return
    }
    var words: [Word] = []
    var place = block.lowerBound
    var gap = place
    while place < block.upperBound {
      guard Bytes.isAlphanumeric(text[place]) || text[place] >= 0x80 else {
        place += 1
        continue
      }
      let start = place
      while place < block.upperBound,
        Bytes.isAlphanumeric(text[place]) || text[place] >= 0x80 || text[place] == 0x27
          || text[place] == 0x2D
      {
        place += 1
      }
      words.append(Word(start..<place, gap: gap, text))
      gap = place
    }
    ranges = Self.names(in: words)
  }

  private struct Word {
    let range: Range<Int>
    let text: String
    let isCapital: Bool

    /// Whether a mark that ends a name is before it.
    let isParted: Bool

    init(_ range: Range<Int>, gap: Int, _ text: Span<UInt8>) {
      self.range = range
      var bytes: [UInt8] = []
      for offset in range { bytes.append(text[offset]) }
      self.text = String(decoding: bytes, as: UTF8.self)
      isCapital = self.text.first?.isUppercase ?? false
      var isParted = false
      for offset in gap..<range.lowerBound
      where !(Bytes.isSpace(text[offset]) || "(),&".utf8.contains(text[offset])) {
        isParted = true
      }
      self.isParted = isParted
    }

    var isNumber: Bool { text.allSatisfy(\.isNumber) }
  }

  /// Capital words, and small ones between them, up to a word that tells the name.
  private static func names(in words: [Word]) -> [Range<Int>] {
    var names: [Range<Int>] = []
    for (index, word) in words.enumerated() where word.isCapital {
      let isLast = closing.contains(word.text)
      let isFirst = opening.contains(word.text)
      guard isLast || isFirst || companies.contains(word.text) else { continue }
      var first = index
      if !isFirst || isLast {
        var place = index
        while place > 0, !words[place].isParted, index - place < 12 {
          let before = words[place - 1]
          guard before.isCapital || joints.contains(before.text) else { break }
          place -= 1
          if before.isCapital { first = place }
        }
        if first < index, starters.contains(words[first].text) { first += 1 }
      }
      var last = index
      while last + 1 < words.count, !words[last + 1].isParted, last - index < 6 {
        let next = words[last + 1]
        let isOf = next.text == "of" && last + 2 < words.count && words[last + 2].isCapital
        guard isFirst && next.isCapital || next.isNumber || isOf && isLast else { break }
        last += isOf ? 2 : 1
      }
      guard last > first else { continue }
      names.append(words[first].range.lowerBound..<words[last].range.upperBound)
    }
    return names
  }

  private static func mayHaveName(_ block: Range<Int>, _ text: Span<UInt8>) -> Bool {
    var offset = block.lowerBound
    while offset < block.upperBound {
      if text[offset] >= 0x41, text[offset] <= 0x5A { return true }
      offset += 1
    }
    return false
  }

  private static let joints: Set<String> = [
    "of", "the", "and", "for", "in", "on", "to", "de", "von",
  ]

  /// Small words that have a capital at the start of a sentence only.
  private static let starters: Set<String> = [
    "The", "A", "An", "In", "Under", "Our", "This", "See", "No",
  ]

  /// What laws, offices, companies and places end with.
  private static let closing = Set(
    words: """
      Act Acts Code Codes Regulation Regulations Ordinance Directive Statute Treaty Constitution
      Scheme Service Agency Department Ministry Commission Authority Bureau Council Court Tribunal Party Parties
      Bridge Street Road Avenue Lane Building Tower Center Centre Airport Station Library
      Bank University College School Institute Foundation Association Society Union Committee Club Trust Church Museum
      Procedure Documents Manager Officer
      """
  )

  /// What they start with.
  private static let opening = Set(words: "JCT FIDIC NEC AIA ConsensusDocs")

  /// What names of companies end with.
  private static let companies = Set(
    words: "Ltd Limited Inc Incorporated LLC LLP Pty Corp PLC plc GmbH"
  )
}
