import Foundation
import MessageFormat
import TermChecking
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
    let shown = supplier.render("list.all-upstream-contracts-shown").text
    #expect(shown == "All orders are shown.")
    #expect(readme.contains(shown))
  }

  @Test func `words of one's own stand beside the shipped ones as the README says`() throws {
    let code = #"DictionarySet(ShippedFiles.dictionaries + DictionaryFiles.read(["words/"]).files)"#
    #expect(readme.contains(code))
    let path = Fixtures.repository.appending(path: "Examples/supplier").path
    let set = DictionarySet(ShippedFiles.dictionaries + DictionaryFiles.read([path]).files)
    #expect(set.diagnostics == [])
    #expect(set.readers.map(\.description).contains("supplier"))
  }

  /// The lines of the README that embed the library, each run as it stands there.
  @Test func `a program prints what the README says`() throws {
    let set = DictionarySet.shipped
    let owner = try set.lexicon(for: "owner", locale: "en-AU")
    let button = owner.render("action.create-upstream-contract").text
    let count = owner.render("list.upstream-contract-count", ["n": 2]).text
    var mail = RenderedDocument()
    let commitment: [String: MessageArgument] = [
      "project": "Riverside Clinic", "kind": .term("works-contract"), "number": "SC-014",
    ]
    let subject = owner.render("mail.breakdown-returned.subject", commitment, in: &mail).text
    let lines = readme.split(separator: "\n").map(String.init)
    for (code, text) in [
      (#"owner.render("action.create-upstream-contract").text "#, button),
      (#"owner.render("list.upstream-contract-count", ["n": 2]).text "#, count),
    ] {
      #expect(lines.contains { $0.hasPrefix(code) && $0.hasSuffix(" // \(text)") })
    }
    #expect(
      readme.contains(
        #"""
        let commitment: [String: MessageArgument] = [
          "project": "Riverside Clinic", "kind": .term("works-contract"), "number": "SC-014",
        ]
        owner.render("mail.breakdown-returned.subject", commitment, in: &mail).text
        // \#(subject)
        """#
      )
    )
  }
}
