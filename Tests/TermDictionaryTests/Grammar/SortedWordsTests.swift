import Testing

@testable import EnglishText

struct SortedWordsTests {
  /// All lists of up to five of these words, in one line and in one line each.
  @Test
  func `a word is found where the list has it, and nowhere else`() {
    let words = ["a", "ab", "b", "ba", "zoo"]
    for bits in 0..<(1 << words.count) {
      let list = words.indices.filter { bits & (1 << $0) != 0 }.map { words[$0] }
      for separator in [" ", "\n"] {
        for text in [list.joined(separator: separator), list.map { $0 + separator }.joined()] {
          Array(text.utf8).withUnsafeBufferPointer { bytes in
            let sorted = SortedWords(bytes)
            for word in words + ["", "aa", "z", "zoom", "a b", "A"] {
              #expect(sorted.contains(word) == list.contains(word), "\(word) in \(list)")
            }
          }
        }
      }
    }
  }

  @Test
  func `common words ascend in their file, and each is found`() {
    let words = EnglishFile.lines(of: "common-words.txt").flatMap { $0.split(separator: " ") }
    #expect(words.count > 10_000)
    for (word, next) in zip(words, words.dropFirst()) {
      #expect(word.utf8.lexicographicallyPrecedes(next.utf8))
    }
    #expect(words.allSatisfy { CommonWords.all.contains(String($0)) })
    #expect(!CommonWords.all.contains("aardvarks"))
  }
}
