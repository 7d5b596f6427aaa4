import Diagnostics
import TermDictionary
import Workloads

#if canImport(TermProse)
  import TermProse
#endif

/// Linting Markdown from end to end, beside the bare scan for the same words.
struct LintContest {
  private let source: SourceText
  private let linter: Linter

  init(_ text: [UInt8]) throws {
    source = SourceText(name: "prose.md", bytes: Self.markdown(text))
    let set = DictionarySet(ComparedDictionaries.files)
    linter = try Linter(set, pointOfView: "head-contractor", locale: "en-AU")
  }

  /// The prose as Markdown that is all read: without tags, fences and indentation, which would hide
  /// what follows.
  private static func markdown(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var isLineStart = true
    for byte in text {
      if isLineStart, byte == 0x20 || byte == 0x09 { continue }
      isLineStart = byte == 0x0A
      switch byte {
      case UInt8(ascii: "<"): result.append(UInt8(ascii: "("))
      case UInt8(ascii: "`"), UInt8(ascii: "~"): result.append(UInt8(ascii: "'"))
      default: result.append(byte)
      }
    }
    return result
  }

  /// Both subjects, to be counted.
  static func workloads(_ text: [UInt8]) -> [Workload] {
    [
      Workload("lint: scan", calls: 1) {
        let contest = try LintContest(text)
        let bytes = contest.source.bytes
        return { calls in
          var matches = 0
          for _ in 0..<calls {
            contest.linter.matcher.forEachMatch(in: bytes.span) { _ in matches += 1 }
          }
          return matches
        }
      },
      Workload("lint: end to end", calls: 1) {
        let contest = try LintContest(text)
        return { calls in
          (0..<calls).reduce(0) { sum, _ in
            let document = ProseDocument(contest.source, syntax: .markdown)
            return sum + contest.linter.findings(in: document).count
          }
        }
      },
    ]
  }

  func run(_ rounds: Int) throws -> [Row] {
    var times: (scan: [Double], lint: [Double]) = ([], [])
    let text = source.bytes
    var count = 0
    for _ in 0..<rounds {
      times.scan.append(
        seconds { linter.matcher.forEachMatch(in: text.span) { _ in count += 1 } }
      )
      times.lint.append(
        seconds { count = linter.findings(in: ProseDocument(source, syntax: .markdown)).count }
      )
    }
    let (scan, lint) = (times.scan.median, times.lint.median)
    let size = Double(source.bytes.count) / 1e6
    return [
      Row(
        contest: "lint",
        subject: "bare scan",
        figure: size / scan,
        unit: "MB/s",
        ratio: nil,
        note: "all words that lint knows"
      ),
      Row(
        contest: "lint",
        subject: "Markdown, end to end",
        figure: size / lint,
        unit: "MB/s",
        ratio: nil,
        note: "\(count) findings; \(Int(scan / lint * 100)) % of the scan"
      ),
    ]
  }
}
