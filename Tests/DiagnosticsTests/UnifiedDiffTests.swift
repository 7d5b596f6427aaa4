import Diagnostics
import Foundation
import Testing

struct UnifiedDiffTests {
  @Test func `changes are shown with the lines around them`() {
    let old = (1...20).map { "line \($0)\n" }
    var new = old
    new[9] = "other\n"
    new.insert("more\n", at: 10)
    new.removeLast()
    #expect(
      difference(old.joined(), new.joined()) == """
        --- a.xml
        +++ a.xml
        @@ -7,7 +7,8 @@
         line 7
         line 8
         line 9
        -line 10
        +other
        +more
         line 11
         line 12
         line 13
        @@ -17,4 +18,3 @@
         line 17
         line 18
         line 19
        -line 20

        """
    )
  }

  @Test(arguments: [
    ("a\n", "a\n", ""),
    ("", "", ""),
    ("", "a\n", "@@ -0,0 +1 @@\n+a\n"),
    ("a\n", "", "@@ -1 +0,0 @@\n-a\n"),
    ("a", "a\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"),
  ])
  func `the ends of texts are told`(old: String, new: String, hunks: String) {
    #expect(difference(old, new) == (hunks.isEmpty ? "" : "--- a.xml\n+++ a.xml\n" + hunks))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `what is kept and added is the new text, what is kept and removed the old`(seed: UInt64) {
    var generator = Random(state: seed)
    func text() -> String {
      (0..<Int.random(in: 0..<30, using: &generator)).map { _ in
        ["a\n", "b\n", "c\n"].randomElement(using: &generator) ?? ""
      }.joined()
    }
    let (old, new) = (text(), text())
    let whole = UnifiedDiff(name: "a", from: Array(old.utf8), to: Array(new.utf8), context: 99)
    let lines = whole.hunks.flatMap(\.lines)
    func joined(without kind: UnifiedDiff.Kind) -> String {
      lines.filter { $0.kind != kind }.map { $0.text + "\n" }.joined()
    }
    if old == new {
      #expect(lines == [], "seed \(seed)")
    } else {
      #expect(joined(without: .added) == old, "seed \(seed)")
      #expect(joined(without: .removed) == new, "seed \(seed)")
    }
  }

  @Test(arguments: [
    ("a/Größe.xml", "a/Größe.xml"),
    ("a b.xml", "\"a b.xml\""),
    ("q\"1\\2\".xml", #""q\"1\\2\".xml""#),
    ("a\nb\t\u{1B}\u{7F}", #""a\nb\t\033\177""#),
  ])
  func `a name with blanks is quoted as programs read it`(name: String, written: String) {
    let change = UnifiedDiff(name: name, from: [0x61], to: [0x62])
    #expect(change.heading == "--- \(written)\n+++ \(written)\n")
  }

  @Test func `lines that are not UTF-8 stay byte for byte`() {
    let change = UnifiedDiff(name: "a", from: [0xFF, 0x0A], to: [0xFE, 0x0D, 0x0A])
    let head = Array("--- a\n+++ a\n@@ -1 +1 @@\n".utf8)
    #expect(change.bytes == head + [0x2D, 0xFF, 0x0A, 0x2B, 0xFE, 0x0D, 0x0A])
  }

  private func difference(_ old: String, _ new: String) -> String {
    UnifiedDiff(from: SourceText(name: "a.xml", text: old), to: Array(new.utf8)).text
  }
}

private struct Random: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
