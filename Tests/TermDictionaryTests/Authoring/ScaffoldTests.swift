import Diagnostics
import LocaleData
import TermAuthoring
import TermChecking
import Testing

@testable import TermDictionary

struct ScaffoldTests {
  /// A point of view, and a locale in which it has no dictionary or is extended.
  struct Reader: Sendable, CustomTestStringConvertible {
    var pointOfView: PointOfViewID
    var locale: LocaleIdentifier

    var testDescription: String { "\(pointOfView)@\(locale)" }
  }

  static let readers = DictionarySet.shipped.pointsOfView.flatMap { point in
    DictionarySet.shipped.locales.map { Reader(pointOfView: point.id, locale: $0) }
  }

  private static let newcomer = PointOfViewID("newcomer")

  /// The shipped set with the file that `request` begins.
  private static func set(_ text: String) -> DictionarySet {
    DictionarySet(ShippedFiles.dictionaries + [SourceText(name: "new.xml", text: text)])
  }

  @Test(arguments: readers)
  func `a new point of view begins with what it extends`(reader: Reader) throws {
    let newcomer = try #require(Self.newcomer)
    let key = DictionaryKey(newcomer, reader.locale)
    let text = try DictionarySet.shipped.scaffold(ScaffoldRequest(key, extends: reader.pointOfView))
    let set = Self.set(text)
    #expect(set.check(pointsOfView: [newcomer]) == [])
    let before = Self.lexicon(DictionarySet.shipped, reader.pointOfView, reader.locale)
    let after = Self.lexicon(set, newcomer, reader.locale)
    #expect(after.everyText == before.everyText)
  }

  @Test(arguments: readers)
  func `a new locale begins with what it inherits`(reader: Reader) throws {
    let key = DictionaryKey(reader.pointOfView, reader.locale)
    let shipped = DictionarySet.shipped
    guard shipped.storage.merged.dictionaries[key] == nil else {
      #expect(throws: ScaffoldFailure.self) { try shipped.scaffold(ScaffoldRequest(key)) }
      return
    }
    let text = try shipped.scaffold(ScaffoldRequest(key, terms: .all))
    let set = Self.set(text)
    #expect(set.check(locales: [reader.locale]) == [])
    for point in shipped.readers {
      let before = Self.lexicon(shipped, point, reader.locale)
      #expect(Self.lexicon(set, point, reader.locale).everyText == before.everyText)
    }
  }

  @Test(arguments: readers)
  func `entries that are taken out of their comments say what was inherited`(reader: Reader) throws
  {
    let newcomer = try #require(Self.newcomer)
    let key = DictionaryKey(newcomer, reader.locale)
    let request = ScaffoldRequest(key, extends: reader.pointOfView, terms: .all)
    let text = try DictionarySet.shipped.scaffold(request)
    let opened = Self.withoutComments(text)
    let set = Self.set(opened)
    #expect(set.diagnostics == [])
    let summary = set.dictionaries.first { $0.pointOfView.id == newcomer }
    let before = Self.lexicon(DictionarySet.shipped, reader.pointOfView, reader.locale)
    #expect(summary?.termCount == before.terms.count)
    #expect(Self.lexicon(set, newcomer, reader.locale).everyText == before.everyText)
  }

  @Test func `the file has the canonical layout and the structure of the schema`() throws {
    let newcomer = try #require(Self.newcomer)
    let owner = try #require(PointOfViewID("owner"))
    let claim = try #require(TermID("claim"))
    let locale = try #require(LocaleIdentifier("en"))
    let text = try DictionarySet.shipped.scaffold(
      ScaffoldRequest(
        DictionaryKey(newcomer, locale),
        extends: owner,
        words: [.init(claim, "drawdown")],
        schema: "../dictionary.rng"
      )
    )
    #expect(try DictionaryFormatter.format(SourceText(name: "a.xml", text: text)) == text)
    let path = Fixtures.repository.appending(path: "dictionaries/schema/dictionary.rng").path
    let schema = try #require(DictionarySchema(path: path))
    #expect(schema.accepts(text))
    #expect(schema.accepts(Self.withoutComments(text)))
    #expect(text.contains("<?xml-model href=\"../dictionary.rng\""))
  }

  @Test func `words that are given get the forms that rules derive`() throws {
    let set = DictionarySet(
      .pointsOfView("<point-of-view id=\"base\" abstract=\"yes\"/>"),
      .dictionary(
        "base",
        """
        <noun id="schedule" casing="title"><one>list</one><other>lists</other><initials/></noun>
        <noun id="gear"><one>tool</one><other>tools</other></noun>
        <label id="tab">--tab--</label>
        <label id="braces">x</label>
        """
      )
    )
    let (party, base) = (PointOfViewID("party"), PointOfViewID("base"))
    let locale = try #require(LocaleIdentifier("en"))
    let text = try set.scaffold(
      ScaffoldRequest(
        DictionaryKey(try #require(party), locale),
        extends: base,
        terms: .all,
        words: [
          .init(try #require(TermID("schedule")), "schedule of values"),
          .init(try #require(TermID("gear")), "RFI"),
          .init(try #require(TermID("braces")), "{x} & y"),
        ]
      )
    )
    #expect(
      text.contains(
        """
          <noun id="schedule" casing="title">
            <one>schedule of values</one>
            <other>schedules of values</other> <!-- derived -->
            <initials/> <!-- derived: SOV -->
          </noun>
        """
      )
    )
    #expect(text.contains("<other>RFIs</other> <!-- derived -->"))
    #expect(text.contains("<label id=\"braces\">\\{x\\} &amp; y</label>"))
    #expect(text.contains("<label id=\"tab\">-&#45;tab-&#45;</label>"))
    let files = [SourceText(name: "new.xml", text: text)]
    let document = DictionarySet(files + set.storage.documents.map(\.source))
    #expect(document.check() == [])
  }

  @Test func `no form is made up where no rule derives it`() throws {
    let set = DictionarySet(
      .pointsOfView("<point-of-view id=\"base\" abstract=\"yes\"/>"),
      .dictionary(
        "base",
        in: "de",
        "<noun id=\"x\"><one>Rechnung</one><other>Rechnungen</other></noun>"
      )
    )
    let (party, base) = (PointOfViewID("party"), PointOfViewID("base"))
    let word = ScaffoldRequest.Word(try #require(TermID("x")), "Antrag")
    let key = DictionaryKey(try #require(party), try #require(LocaleIdentifier("de")))
    #expect(throws: ScaffoldFailure.noRule(word.term)) {
      try set.scaffold(ScaffoldRequest(key, extends: base, words: [word]))
    }
  }

  private static func lexicon(
    _ set: DictionarySet,
    _ pointOfView: PointOfViewID,
    _ locale: LocaleIdentifier
  ) -> Lexicon {
    set.lexicon(for: pointOfView, locale: locale, formattingLocale: locale)
  }

  /// The file after an author has opened every comment that holds an entry.
  private static func withoutComments(_ text: String) -> String {
    text.replacing(/<!--\n( +<(?s:.*?))\n +-->/) { String($0.1) }
  }
}
