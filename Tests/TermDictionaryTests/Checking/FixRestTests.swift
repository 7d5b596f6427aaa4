import Diagnostics
import Foundation
import TermAuthoring
import TermChecking
import TestSupport
import Testing
import TextBytes

@testable import TermDictionary

/// Fixes come to rest: applied until nothing changes they end soon, with a text that they leave
/// alone.
struct FixRestTests {
  /// How many damaged files are fixed; `DAMAGED_FILES=20000` takes more.
  static let damagedCount =
    ProcessInfo.processInfo.environment["DAMAGED_FILES"].flatMap { Int($0) } ?? 100

  /// The dictionaries among the fixtures.
  private static let files: [[SourceText]] = {
    let folders = ["faults", "single-faults"].map { Fixtures.folder.appending(path: $0).path() }
    let single = DictionaryFiles.read([folders[1]]).files.map { [$0] }
    return [DictionaryFiles.read([folders[0]]).files] + single
  }()

  /// The points of view that all fixtures may name.
  private static let points = InlineFile.pointsOfView(
    "<point-of-view id=\"owner\"/><point-of-view id=\"base\"/><point-of-view id=\"payer\"/>"
  ).source

  /// How many runs of `check --fix --unsafe-fixes` and `fmt` it takes until nothing changes; `nil`
  /// for ten or more.
  private static func runs(on files: [SourceText]) -> Int? {
    var texts = files
    for run in 1..<10 {
      let loop = FixLoop(texts, atLeast: .guess) { DictionarySet($0 + [points]).check() }
      let fixed = texts.map { text in loop.texts.first { $0.before === text }?.after ?? text }
      let laidOut = fixed.map { text in
        (try? DictionaryFormatter.format(text)).map { SourceText(name: text.name, text: $0) }
          ?? text
      }
      if zip(texts, laidOut).allSatisfy({ $0.bytes == $1.bytes }) { return run }
      texts = laidOut
    }
    return nil
  }

  @Test(arguments: files.indices) func `the fixtures come to rest`(index: Int) {
    #expect(Self.runs(on: Self.files[index]) != nil, "\(Self.files[index].map(\.name))")
  }

  @Test func `damaged files come to rest`() {
    let seeds = Self.files.joined().filter { $0.bytes.count < 4000 }
    let results = Parallel.map(Self.damagedCount) { seed -> String? in
      var generator = SeededGenerator(seed: UInt64(seed))
      let file = seeds[Int.random(in: seeds.indices, using: &generator)]
      let damaged = Self.damaged(file.bytes, &generator)
      let text = SourceText(name: file.name, bytes: damaged)
      return Self.runs(on: [text]) == nil ? "seed \(seed): \(file.name)" : nil
    }
    #expect(results.compactMap(\.self) == [])
  }

  private static let pieces = [
    "&", "<", ">", "{", "}", "\\", " ", "\n", "\t", "\r", "a ", " a", "]]>", "&#13;", "&#32;", "\"",
    "id",
    " xml:space=\"preserve\"", "<expected>", "</expected>", "{claim :td:term}", "&nbsp;", "{$n}",
    "é",
    "<accept code=\"x\">y</accept>", "count=$n", "an ", "<!--", "-->",
  ]

  /// `bytes` with a few pieces gone, doubled or put in.
  static func damaged(
    _ bytes: [UInt8],
    with pieces: [String] = pieces,
    _ generator: inout SeededGenerator
  ) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(place + Int.random(in: 1...12, using: &generator), bytes.count)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
      default:
        let piece = pieces[Int.random(in: pieces.indices, using: &generator)]
        bytes.insert(contentsOf: piece.utf8, at: place)
      }
    }
    return bytes
  }

  /// Each change of a finding, made alone, takes the finding away.
  @Test(arguments: files.indices.dropFirst())
  func `what a fix has mended is not found again`(index: Int) {
    let file = Self.files[index][0]
    let findings = DictionarySet([file, Self.points]).check()
    for finding in findings {
      for fixIt in finding.fixIts {
        let one = Diagnostic(finding.code, finding.message, at: finding.span, fixIts: [fixIt])
        guard let after = FixApplication(of: [one], atLeast: .guess).texts.first?.after else {
          continue
        }
        let left = DictionarySet([after, Self.points]).check()
        let count = left.count { $0.code == finding.code && $0.message == finding.message }
        let before = findings.count { $0.code == finding.code && $0.message == finding.message }
        #expect(count < before, "\(file.name): \(finding.message), \(fixIt.message)")
      }
    }
  }

  // MARK: Single faults

  private static func fixed(_ entries: String) -> (text: String, runs: Int?) {
    let file = InlineFile.dictionary("owner", entries).source
    let loop = FixLoop([file], atLeast: .guess) { DictionarySet($0 + [points]).check() }
    let after = loop.texts.first?.after ?? file
    return (after.text(in: 0..<after.bytes.count), runs(on: [file]))
  }

  @Test(arguments: [
    ("a ", "<expected>a</expected>", "<expected xml:space=\"preserve\">a </expected>"),
    (" a", "<expected>a</expected>", "<expected xml:space=\"preserve\"> a</expected>"),
    ("a\n", "<expected>b</expected>", "<expected xml:space=\"preserve\">a\n</expected>"),
    (
      "a ", "<expected xml:space=\"default\">a</expected>",
      "<expected xml:space=\"preserve\">a </expected>"
    ),
    (
      "a ", "<expected xml:space=\"preserve\">a</expected>",
      "<expected xml:space=\"preserve\">a </expected>"
    ),
    ("a&#13;b", "<expected>a</expected>", "<expected>a&#13;b</expected>"),
    (
      "&#13;&#10;b", "<expected>b</expected>",
      "<expected xml:space=\"preserve\">&#13;\nb</expected>"
    ),
    ("a &lt; b", "<expected>a</expected>", "<expected>a &lt; b</expected>"),
  ])
  func `an example is fixed once, white space and all`(
    text: String,
    expected: String,
    fixed: String
  ) {
    let message = "<text xml:space=\"preserve\">\(text)</text><example>\(expected)</example>"
    let result = Self.fixed("<message id=\"m\">\(message)</message>")
    #expect(result.text.contains(fixed))
    #expect(result.runs.map { $0 <= 2 } == true)
  }

  @Test func `the name of an argument is fixed without the sign of variables`() {
    let parameter = "<parameter name=\"n\" type=\"number\" example=\"2\"/>"
    let example = "<example><argument name=\"m\">1</argument><expected>1</expected></example>"
    let text = "<text>{$n :integer}</text>"
    let result = Self.fixed("<message id=\"m\">\(parameter)\(text)\(example)</message>")
    #expect(result.text.contains("<argument name=\"n\">1</argument>"))
    #expect(result.runs.map { $0 <= 2 } == true)
  }

  @Test(arguments: [
    ("text", "string", "2", "{$n}"), ("int", "number", "2", "{$n :integer}"),
    ("currency", "money", "2 AUD", "{$n :currency}"),
  ])
  func `what another format calls a type is fixed`(
    type: String,
    right: String,
    example: String,
    placeholder: String
  ) {
    let parameter = "<parameter name=\"n\" type=\"\(type)\" example=\"\(example)\"/>"
    let text = "<text>See \(placeholder).</text>"
    let result = Self.fixed("<message id=\"m\">\(parameter)\(text)</message>")
    #expect(result.text.contains("type=\"\(right)\""))
  }

  @Test func `a misspelt code of what is accepted is fixed, and the text stays`() {
    let noun = "<noun id=\"visit\"><one>visit</one><other>visits</other></noun>"
    let accept = "<accept code=\"glued-leters\">meant so</accept>"
    let text = "<text>See the {visit :td:term}s.</text>"
    let result = Self.fixed("\(noun)<message id=\"m\">\(accept)\(text)</message>")
    #expect(result.text.contains("<accept code=\"glued-letters\">meant so</accept>\(text)"))
  }

  @Test(arguments: [
    // As a date the example would be wrong: the guess brings another error.
    "<message id=\"m\"><parameter name=\"n\" type=\"dat\" example=\"2\"/><text>{$n}</text></message>",
    // The one name that is near is taken.
    "<noun id=\"visit\"><one>visit</one><other>visits</other></noun>"
      + "<noun id=\"visits\"><one>call</one><other>calls</other></noun><noun id=\"visit\"/>",
  ])
  func `what would be found again otherwise is left`(entries: String) {
    #expect(Self.fixed(entries).text.contains(entries))
  }

  @Test func `curly quotes of a file are fixed in one run, those of its texts stay`() {
    let notes = (0..<20).map { "<label id=“l\($0)” casing=‘fixed’>A “b” = “c”</label>" }
    let result = Self.fixed(notes.joined())
    for index in 0..<20 {
      #expect(
        result.text.contains("<label id=\"l\(index)\" casing=\"fixed\">A “b” = “c”</label>")
      )
    }
  }

  @Test func `all ampersands of a file are fixed in one run`() {
    let text = String(repeating: "x & y ", count: 50)
    let result = Self.fixed("<label id=\"l\" casing=\"fixed\">\(text)</label>")
    #expect(!result.text.contains("& "))
    #expect(result.text.contains(text.replacing("&", with: "&amp;").dropLast()))
  }

  @Test func `changes that meet in thousands are made without copying them all`() {
    let source = SourceText(name: "a", text: String(repeating: "ab", count: 5_000))
    let findings = (0..<5_000).map { index in
      let span = SourceSpan(source, index * 2..<index * 2 + 1)
      let fix = Diagnostic.FixIt("write 'c'", replacing: span, with: "c", .certain)
      return Diagnostic(.emptyText, "x", at: span, fixIts: [fix])
    }
    let application = FixApplication(of: findings)
    #expect(application.fixed.count == 5_000)
    #expect(
      application.texts.first?.after.bytes == Array(String(repeating: "cb", count: 5_000).utf8)
    )
  }
}
