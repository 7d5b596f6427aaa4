import Foundation
import MessageFormat
import TermDictionary
import Testing

struct DiagnosticPageTests {
  /// The codes that no small dictionary file can bring about, each with the reason.
  static let withoutWrongExample = [
    "abbreviation-not-introduced": "it is about a document",
    "ambiguous-term": "it is about a document",
    "bad-configuration": "it is about the configuration of the tool, which is no dictionary",
    "bad-import": "it is about a project that comes in, which is no dictionary",
    "bad-scenario": "it is about a scenario, which is no dictionary",
    "broken-term": "it is about a document",
    "common-word": "it is about a document",
    "computed-text": "it is about a document",
    "deprecated-term": "it is about a document",
    "doubled-word": "it is about a document",
    "forbidden-term": "it is about a document",
    "foreign-term": "it is about a document",
    "inconsistent-term": "it is about a document",
    "locale-spelling": "it is about a document",
    "malformed-line": "it is about a line of a batch, which is no dictionary",
    "mixed-spelling": "it is about a document",
    "possible-term": "it is about a document",
    "term-casing": "it is about a document",
    "uncertain-agreement": "it is about a document",
    "unconverted-term": "it is about a document",
    "undeterminable-use": "it needs a list of what programs use",
    "unknown-argument": "a program passes it at run time",
    "unknown-message": "a program asks for it at run time",
    "unknown-suppression": "it is about a document",
    "unread-entry": "no file brings it about",
    "unresolved-variable": "a program leaves it out at run time",
    "unused-message": "it needs a list of what programs use",
    "unused-suppression": "it is about a document",
    "unused-term": "it needs a list of what programs use",
    "wrong-article": "it is about a document",
    "xml-limit": "the file would be too long to read",
  ]

  static let codes = (try? allCodes()) ?? []

  @Test func `every code has a page, and every page a code`() throws {
    let folder = Fixtures.repository.appending(path: "docs/diagnostics")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(files) == Set(Self.codes.map { $0 + ".md" }))
  }

  @Test(arguments: codes)
  func `the page starts with a title`(code: String) throws {
    let lines = try page(of: code).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first?.hasPrefix("# ") == true)
    #expect(lines.dropFirst().first == "")
  }

  @Test(arguments: codes)
  func `the wrong example gives this code and no other`(code: String) throws {
    let examples = DocumentedExample.blocks("xml wrong", in: try page(of: code))
    #expect(examples.isEmpty == Self.withoutWrongExample.keys.contains(code))
    for example in examples {
      let found = Set(DocumentedExample.findings(of: example).map(\.code.name))
      #expect(found == [code])
    }
  }

  @Test(arguments: codes)
  func `the right example gives no finding`(code: String) throws {
    let page = try page(of: code)
    let examples = DocumentedExample.blocks("xml right", in: page)
    let hasWrong = !DocumentedExample.blocks("xml wrong", in: page).isEmpty
    #expect(!examples.isEmpty || !hasWrong)
    for example in examples {
      #expect(DocumentedExample.findings(of: example).map(\.message) == [])
    }
  }

  @Test(arguments: [
    (
      "unknown-message", "action.create-upstream-contrct", [String: MessageArgument](),
      "{action.create-upstream-contrct}"
    ),
    (
      "unknown-argument", "action.create-upstream-contract", ["number": 2],
      "Create a prime contract"
    ),
    (
      "unresolved-variable", "mail.invite-to-bill.subject", ["project": "Riverside Clinic"],
      "Riverside Clinic: {$sender} has invited you to bill."
    ),
  ])
  func `a page about rendering tells what happens`(
    code: String,
    message: String,
    arguments: [String: MessageArgument],
    text: String
  ) throws {
    let lexicon = try DictionarySet.shipped.lexicon(for: "head-contractor", locale: "en")
    let rendered = lexicon.render(message, arguments)
    #expect(rendered.problems.map(\.code.name) == [code])
    #expect(rendered.text == text)
    #expect(try page(of: code).contains(message))
  }

  private func page(of code: String) throws -> String {
    try DocumentedExample.page("docs/diagnostics/\(code).md")
  }

  /// All codes, sorted: those that the sources name, and those of the standard.
  private static func allCodes() throws -> [String] {
    let sources = Fixtures.repository.appending(path: "Sources")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    var codes = Set(MessageError.Kind.allCases.map(\.rawValue))
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      // In `static let … = DiagnosticCode("…", …)`, wrapped or not.
      for match in text.matches(of: /DiagnosticCode\(\s*"([a-z-]+)"/) {
        codes.insert(String(match.1))
      }
    }
    return codes.sorted()
  }
}
