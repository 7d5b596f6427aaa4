import Foundation
import MessageFormat
import Testing

/// Scores the implementation by the working group's suite, strictly: the whole ordered list of
/// errors, the text and the parts.
///
/// The suite is not part of this repository; the variable `MF2_SUITE` names its folder.
struct ConformanceTests {
  /// The tests that there were when the score was last complete; fewer, and a folder lacks files.
  private static let known = 344

  @Test(.enabled(if: Suite.folder != nil, "MF2_SUITE names no folder; conformance is not scored"))
  func `the suite is passed`() throws {
    let folder = try #require(Suite.folder)
    let suite = try Suite(folder: folder)
    try #require(!suite.files.isEmpty, "there are no files in \(folder)")
    for file in suite.files { #expect(!file.tests.isEmpty, "there are no tests in \(file.path)") }
    let score = Score(suite)
    print(score.report)
    #expect(score.passed == suite.count)
    #expect(suite.count >= Self.known, "tests are missing in \(folder)")
  }
}

/// How many tests are passed, and what is wrong with the others.
private struct Score {
  private(set) var passed = 0
  private(set) var report = ""
  private var shortfall: [String: [String]] = [:]

  init(_ suite: Suite) {
    var table = ""
    for file in suite.files {
      let failures = file.tests.compactMap { test in
        test.shortfall.map { (reason: $0.reason, line: "\(file.path): \($0.detail)") }
      }
      for failure in failures { shortfall[failure.reason, default: []].append(failure.line) }
      let good = file.tests.count - failures.count
      passed += good
      table += "  \(good)/\(file.tests.count)  \(file.path)\n"
    }
    report = "MessageFormat conformance: \(passed) of \(suite.count) (strict)\n" + table
    for (reason, lines) in shortfall.sorted(by: { $0.key < $1.key }) {
      report += "  \(reason):\n" + lines.map { "    \($0)\n" }.joined()
    }
  }
}

extension SuiteTest {
  /// What is wrong with the outcome; `nil` where it is as expected.
  fileprivate var shortfall: (reason: String, detail: String)? {
    let source = src ?? ""
    guard let locale = LocaleIdentifier(locale ?? "") else { return ("no locale", source) }
    let context = FormattingContext(
      locale: locale,
      bidiIsolation: bidiIsolation == "none" ? .none : .default,
      functions: .standard.adding(SuiteFunction.all)
    )
    let message = CompiledMessage(source, context: context)
    let result = message.format(arguments)
    if let face = message.disagreement(arguments) { return ("faces", "\(source): \(face)") }
    let shown = source.debugDescription
    let errors = result.errors.map(\.kind.rawValue)
    let expectedErrors = (expErrors ?? []).map(\.type)
    if errors != expectedErrors {
      return ("errors", "\(shown): \(errors) for \(expectedErrors)")
    }
    // String equality is canonical equivalence; the suite means the very same code points.
    if let exp, !exp.unicodeScalars.elementsEqual(result.text.unicodeScalars) {
      return ("text", "\(shown): \(result.text.debugDescription) for \(exp.debugDescription)")
    }
    let parts = JSONValue.array(result.parts.map(\.json))
    if let expParts, !JSONValue.array(expParts).isMet(by: parts) {
      return ("parts", "\(shown): \(parts) for \(expParts)")
    }
    return nil
  }
}
