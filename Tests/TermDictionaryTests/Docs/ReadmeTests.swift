import Foundation
import TermDictionary
import Testing

struct ReadmeTests {
  private let readme: String
  private let example: String

  init() throws {
    let repository = Fixtures.repository
    readme = try String(contentsOf: repository.appending(path: "README.md"), encoding: .utf8)
    let file = repository.appending(path: "Examples/supplier/supplier.xml")
    example = try String(contentsOf: file, encoding: .utf8)
  }

  @Test func `the README shows the example as it stands in its file`() throws {
    let start = try #require(example.range(of: "<dictionary"))
    #expect(readme.contains(example[start.lowerBound...].trimmingCharacters(in: .newlines)))
  }

  @Test func `one file adds the point of view that the README shows`() throws {
    let path = Fixtures.repository.appending(path: "Examples/supplier").path
    let dictionaries = Fixtures.repository.appending(path: "dictionaries").path
    let set = DictionarySet.load([dictionaries, path]).set
    #expect(set.check() == [])
    let supplier = try set.lexicon(for: "supplier", locale: "en")
    let owner = try set.lexicon(for: "owner", locale: "en")
    for lexicon in [supplier, owner] {
      let shown = lexicon.render("list.all-upstream-contracts-shown").text
      let title = lexicon.render("help.what-is-a-claim-contact.title").text
      #expect(readme.contains(shown))
      #expect(readme.contains(title))
    }
    #expect(supplier.render("list.all-upstream-contracts-shown").text == "All orders are shown.")
  }
}
