import TermProse
import Testing

struct PhraseMatcherTests {
  @Test(arguments: PhraseRow.all)
  func `finds the phrases of the row`(row: PhraseRow) {
    let matches = PhraseMatcher(row.phrases).matches(in: row.text)
    #expect(PhraseRow.mark(matches, in: row.text) == row.marked)
  }

  @Test func `a match tells which phrase it is`() {
    let matcher = PhraseMatcher(["claim", "progress claim", "Progress-Claim", "?"])
    #expect(
      matcher.matches(in: "Progress claim, claim") == [
        PhraseMatch(range: 0..<14, phrase: 1), PhraseMatch(range: 16..<21, phrase: 0),
      ]
    )
    #expect((0..<4).map(matcher.representative) == [0, 1, 1, nil])
  }

  @Test func `bytes that are not UTF-8 part words and are never found`() {
    let matcher = PhraseMatcher(["a b", "a"])
    let text: [UInt8] = [0x61, 0xFF, 0x62, 0x20, 0x61, 0x20, 0xC3, 0x62, 0x61, 0xE2, 0x80]
    #expect(
      matcher.matches(in: text) == [
        PhraseMatch(range: 0..<1, phrase: 1), PhraseMatch(range: 4..<5, phrase: 1),
      ]
    )
  }
}
