import Diagnostics
import Foundation
import Testing

@testable import termtool

/// Work that grows with the input, and not with its square: twice as much may cost three times as much.
struct GrowthTests {
  @Test func `each of many misspelt references costs the same, whoever meets it`() throws {
    try expectLinear([400, 800]) { count in
      let name = String(repeating: "x", count: 54)
      let entries = (0..<count).map { number in
        """
        <noun id="\(name)\(number)"><one>a\(number)</one><other>b\(number)</other></noun>
        <message id="m.n\(number)"><text>A {|\(name)\(number)y| :td:term} b</text></message>
        """
      }
      let text = Workspace.dictionary(entries.joined())
      return (["preview", "--all", "--as", "owner", "--dictionaries", "FILE"], text)
    }
  }

  @Test(arguments: ["n", "k"])
  func `each of many keys costs the same`(start: String) throws {
    try expectLinear([8000, 16000]) { count in
      let letter = start == "n" ? "" : start
      let keys = (0..<count).map { "\(letter)\($0) {{v\($0)}}" }.joined(separator: " ")
      let function = start == "n" ? ":number" : ":string"
      let message = ".input {$x \(function)} .match $x \(keys) * {{o}}"
      return (["format", "--message", "-", "--set", "x=1"], message)
    }
  }

  @Test func `an excerpt costs little`() {
    let line = String(repeating: "An ordinary line of an ordinary file, é and wide. ", count: 2000)
    let source = SourceText(name: "a", text: line)
    let time = ContinuousClock().measure {
      for start in stride(from: 0, to: 50_000, by: 50) {
        let span = SourceSpan(source, start..<start + 5)
        #expect(ExcerptLine(1, of: span, width: 80, isFirst: true).carets.hasPrefix("^^^^"))
      }
    }
    #expect(time < .seconds(5))
  }

  /// Runs a command on as much input as `counts` say; a second try forgives a busy machine.
  private func expectLinear(
    _ counts: [Int],
    _ make: (Int) -> (arguments: [String], text: String)
  ) throws {
    let folder = try TemporaryFolder()
    var ratio = 0.0
    for _ in 0..<3 {
      let times = try counts.map { count in
        let (arguments, text) = make(count)
        try folder.write(text, to: "file.xml")
        let words = arguments.map { $0 == "FILE" ? folder.path(of: "file.xml") : $0 }
        let input = words == arguments ? text : ""
        return try ContinuousClock().measure { _ = try Tool.run(words, input: input) }
      }
      ratio = times[1] / times[0]
      if ratio < 3 { return }
    }
    Issue.record("twice as much costs \(ratio) times as much")
  }
}
