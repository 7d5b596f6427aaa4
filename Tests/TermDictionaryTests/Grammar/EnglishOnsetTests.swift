import EnglishTerms
import EnglishText
import TermGrammar
import Testing

/// Holds articles to the CMU Pronouncing Dictionary: all 125,971 entries that start in one way
/// only.
///
/// Scripts/english/derive-onsets writes the lists.
struct EnglishOnsetTests {
  private static let rows: [(file: String, sound: Sound, count: Int)] = [
    ("starts-with-vowel", .vowel, 18_421), ("starts-with-consonant", .consonant, 107_550),
  ]

  /// The entries for which both articles are accepted, since good English has both.
  private static let either: Set<String> = [
    "herbaceous", "herbs", "historian", "historian's", "historians", "historians'", "historic",
    "historical", "historically", "historiography", "mg", "oaxaca", "uber",
  ]

  @Test(arguments: rows)
  func `every word takes the article of its sound`(file: String, sound: Sound, count: Int) throws {
    let words = try EnglishFixture.lines(file)
    #expect(words.count == count)
    #expect(Self.wrong(words, sound).isEmpty)
  }

  @Test(arguments: rows)
  func `capitals of a sentence or a name change nothing`(
    file: String,
    sound: Sound,
    count: Int
  ) throws {
    let words = try EnglishFixture.lines(file).map { $0.prefix(1).uppercased() + $0.dropFirst() }
    #expect(Self.wrong(words, sound).isEmpty)
  }

  @Test(arguments: rows)
  func `what is read by letters is so in small letters too`(
    file: String,
    sound: Sound,
    count: Int
  ) throws {
    let initialisms = try EnglishFixture.lines(file).filter { $0 != $0.lowercased() }
    #expect(initialisms.count > 50)
    #expect(Self.wrong(initialisms.map { $0.lowercased() }, sound).isEmpty)
  }

  @Test(arguments: rows)
  func `nearly all words are certain`(file: String, sound: Sound, count: Int) throws {
    let words = try EnglishFixture.lines(file)
    let certain = words.count {
      EnglishUsage().articleEvidence(before: $0)?.excludes(sound.other) == true
    }
    #expect(Double(certain) > 0.99 * Double(words.count))
  }

  private static func wrong(_ words: [String], _ sound: Sound) -> [String] {
    let english = EnglishGrammar()
    return words.filter { word in
      let answer = english.sound(of: word, reading: nil)
      return answer != sound && !(answer == nil && either.contains(word.lowercased()))
    }
  }
}

extension Sound {
  fileprivate var other: Sound {
    switch self {
    case .vowel: .consonant
    case .consonant: .vowel
    }
  }
}
