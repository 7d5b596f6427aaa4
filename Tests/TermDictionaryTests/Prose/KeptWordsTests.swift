import TermDictionary
import Testing

@testable import TermProse

/// What takes long to make of a set is made once.
struct KeptWordsTests {
  private let set = DictionarySet(ShippedFiles.dictionaries)

  @Test func `a set keeps the words of its linters`() throws {
    func forms(of reader: String) throws -> [SurfaceForm] {
      try Linter(set, pointOfView: reader, locale: "en-AU").vocabulary.recogniser.surfaceForms
    }
    let owner = try forms(of: "owner")
    #expect(try isSame(owner, forms(of: "owner")))
    #expect(try !isSame(owner, forms(of: "head-contractor")))
  }

  @Test func `a set keeps the words of its converters, for each direction`() throws {
    let owner = try set.lexicon(for: "owner", locale: "en-AU")
    let head = try set.lexicon(for: "head-contractor", locale: "en-AU")
    func forms(_ source: Lexicon, _ target: Lexicon) -> [SurfaceForm] {
      TermConverter(in: set, from: source, to: target).words.recogniser.surfaceForms
    }
    let there = forms(owner, head)
    #expect(isSame(there, forms(owner, head)))
    #expect(!isSame(there, forms(head, owner)))
  }

  @Test func `a lexicon of another set is not taken for one of this`() throws {
    let other = DictionarySet(ShippedFiles.dictionaries)
    let here = MessageExtractor(in: set, wordsOf: try set.lexicon(for: "owner", locale: "en-AU"))
    let there = MessageExtractor(in: set, wordsOf: try other.lexicon(for: "owner", locale: "en-AU"))
    #expect(!isSame(here.words.recogniser.surfaceForms, there.words.recogniser.surfaceForms))
  }

  /// Whether both are one array, and not only equal.
  private func isSame(_ one: [SurfaceForm], _ other: [SurfaceForm]) -> Bool {
    one.withUnsafeBufferPointer { one in
      other.withUnsafeBufferPointer { $0.baseAddress == one.baseAddress }
    }
  }
}
