import TestSupport
import Testing

@testable import TermDictionary

struct IdentifierShapeTests {
  /// A text is looked at eight bytes at a time, a sequence of bytes one by one.
  @Test func `both ways to look at an identifier agree`() {
    var random = SeededGenerator(seed: 5)
    let letters = Array("abz059-.AZ_/:`{é ".utf8)
    var count = 0
    for _ in 0..<200_000 {
      var bytes = (0..<Int.random(in: 0...26, using: &random)).map { _ in
        Int.random(in: 0...19, using: &random) == 0
          ? letters.randomElement(using: &random) ?? 0
          : [0x61, 0x7A, 0x30, 0x39, 0x6D][Int.random(in: 0...4, using: &random)]
      }
      if let place = bytes.indices.randomElement(using: &random) { bytes[place] = 0x2D }
      let text = String(decoding: bytes, as: UTF8.self)
      let isRight = IdentifierSyntax.isWellFormed(Array(text.utf8))
      #expect(IdentifierSyntax.isWellFormed(text) == isRight, "\(text)")
      if isRight { count += 1 }
    }
    #expect(count > 20_000)
  }
}
