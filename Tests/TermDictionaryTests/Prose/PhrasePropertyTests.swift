import Testing

@testable import TermProse

struct PhrasePropertyTests {
  @Test(arguments: 0..<20)
  func `the same matches as the plain way, in a thousand texts`(part: UInt64) {
    for seed in (part * 50)..<(part * 50 + 50) {
      let prose = RandomProse(seed: seed)
      let reference = ReferenceMatcher(prose.phrases)
      for mayUseAnchors in [true, false] {
        let matcher = PhraseMatcher(prose.phrases, mayUseAnchors: mayUseAnchors)
        #expect(
          matcher.matches(in: prose.text) == reference.matches(in: prose.text.span),
          "seed \(seed), anchors \(mayUseAnchors)"
        )
        #expect(
          prose.phrases.indices.map(matcher.representative) == reference.representatives,
          "seed \(seed)"
        )
      }
    }
  }

  /// The engine reads 64 bytes at a time; each text is at every place of such a block, twice
  /// over.
  @Test(arguments: (0..<40).map { $0 * 25 } as [UInt64], [true, false])
  func `the same matches wherever blocks are cut`(seed: UInt64, mayUseAnchors: Bool) {
    let prose = RandomProse(seed: seed)
    let matcher = PhraseMatcher(prose.phrases, mayUseAnchors: mayUseAnchors)
    let matches = matcher.matches(in: prose.text)
    for shift in 0...130 {
      let text = Array(repeating: 0x20, count: shift) + prose.text
      let shifted = matches.map {
        PhraseMatch(
          range: ($0.range.lowerBound + shift)..<($0.range.upperBound + shift),
          phrase: $0.phrase
        )
      }
      #expect(matcher.matches(in: text) == shifted, "seed \(seed), shift \(shift)")
      var part: [PhraseMatch] = []
      matcher.forEachMatch(in: text.span.extracting(droppingFirst: shift)) { part.append($0) }
      #expect(part == matches, "seed \(seed), shift \(shift), as a part of a longer text")
    }
  }

  @Test(arguments: [3, 4] as [UInt64], [true, false])
  func `the same matches at every end of a text`(seed: UInt64, mayUseAnchors: Bool) {
    let prose = RandomProse(seed: seed)
    let reference = ReferenceMatcher(prose.phrases)
    let matcher = PhraseMatcher(prose.phrases, mayUseAnchors: mayUseAnchors)
    for count in 0...min(prose.text.count, 300) {
      let text = Array(prose.text.prefix(count))
      #expect(
        matcher.matches(in: text) == reference.matches(in: text.span),
        "seed \(seed), \(count) bytes"
      )
    }
  }

  @Test(arguments: [true, false])
  func `words longer than any block`(mayUseAnchors: Bool) {
    for count in [63, 64, 65, 127, 128, 129, 4095, 5000] {
      let long = String(repeating: "x", count: count)
      let foreign = String(repeating: "é", count: count)
      let matcher = PhraseMatcher([long, foreign, "a b"], mayUseAnchors: mayUseAnchors)
      #expect(
        matcher.matches(in: "\(long) a b \(foreign) \(long)x \(foreign)é").map(\.phrase) == [
          0, 2, 1,
        ],
        "\(count) letters"
      )
    }
  }

  @Test func `the same phrases give tables of the same size`() {
    let phrases = RandomProse(seed: 1).phrases
    let size = PhraseMatcher(phrases).byteCount
    #expect(size > 0)
    // A number for each phrase more, in stretches of sixteen bytes.
    let more = PhraseMatcher(phrases + phrases).byteCount - size
    #expect((4 * phrases.count..<4 * phrases.count + 32).contains(more))
  }
}
