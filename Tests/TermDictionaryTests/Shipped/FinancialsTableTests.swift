import LocaleData
import TermChecking
import TermDictionary
import Testing

/// The words of three kinds of companies in three markets: every cell of the table.
struct FinancialsTableTests {
  struct Table: Decodable {
    let terms: [String]
    let labels: [String: [String: [String]]]
  }

  struct Cell: CustomTestStringConvertible {
    let term: String
    let reader: String
    let locale: String
    let label: String

    var testDescription: String { "\(term) for \(reader)@\(locale)" }

    static let all: [Cell] = {
      guard let table = try? Fixtures.decode("financials-table.json", as: Table.self) else {
        return []
      }
      return table.labels.flatMap { locale, readers in
        readers.flatMap { reader, labels in
          zip(table.terms, labels).map { Cell(term: $0, reader: reader, locale: locale, label: $1) }
        }
      }
    }()
  }

  @Test func `the table has 81 cells`() {
    #expect(Cell.all.count == 81)
  }

  @Test(arguments: Cell.all)
  func `a term's label is the table's cell`(_ cell: Cell) throws {
    let lexicon = try DictionarySet.shipped.lexicon(for: cell.reader, locale: cell.locale)
    let term = try #require(TermID(cell.term))
    #expect(lexicon.label(of: term) == cell.label)
  }

  @Test(arguments: ["owner", "specialty-contractor"], ["en-AU", "en-GB"])
  func `a reader has no dictionary where nothing truly differs`(_ reader: String, _ locale: String)
  {
    let own = DictionarySet.shipped.dictionaries.filter {
      $0.pointOfView.id.description == reader && $0.locale?.description == locale
    }
    #expect(own == [])
  }

  @Test func `the shipped dictionaries are clean`() {
    #expect(DictionarySet.shipped.check() == [])
  }
}
