import Diagnostics
import TermDictionary

/// What is known to be wrong in old documents and is not told again.
///
/// A file with a line for each kind of finding: how many, the code, the file and what stands there, separated by
/// tabs and sorted, so that versions of it can be compared and merged. Places are not in it: they move.
struct LintBaseline {
  private var counts: [Key: Int] = [:]

  private struct Key: Hashable {
    var file: String
    var code: String
    var match: String

    init(_ finding: ProseFinding) {
      file = Self.path(finding.diagnostic.span?.source.name ?? "")
      code = finding.diagnostic.code.name
      match = Self.plain(finding.match)
    }

    init(file: String, code: String, match: String) {
      self.file = Self.path(file)
      self.code = code
      self.match = match
    }

    /// The path as all spell it: `./a.md`, `b/../a.md` and the whole path of `a.md` are one file.
    private static func path(_ name: String) -> String {
      guard name != InputFiles.standardInput else { return name }
      return plain(AbsolutePath.relative(name, to: workingFolder))
    }

    private static let workingFolder = SystemCalls.canonicalPath(".") ?? "/"

    private static func plain(_ text: String) -> String {
      text.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    }
  }

  /// Notes `findings` as known.
  init(of findings: [ProseFinding]) {
    for finding in findings { counts[Key(finding), default: 0] += 1 }
  }

  /// Reads the file at `path`.
  ///
  /// - Throws: ``ToolFailure`` where it cannot be read, or is no baseline: with the line.
  init(path: String) throws(ToolFailure) {
    let source: SourceText
    do throws(UnreadableFile) {
      source = try InputText.read(path, for: .list)
    } catch {
      throw ToolFailure("cannot read the baseline '\(path)': \(error.reason)")
    }
    for number in 1...source.lineCount {
      let line = String(decoding: source.line(number), as: UTF8.self)
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 4, let count = Int(fields[0]), count > 0 else {
        throw ToolFailure(
          "\(path):\(number): expected a number, a code, a file and a text, separated by tabs"
        )
      }
      counts[Key(file: fields[2], code: fields[1], match: fields[3]), default: 0] += count
    }
  }

  /// The file's content.
  var text: String {
    let rows = counts.map { "\($0.value)\t\($0.key.code)\t\($0.key.file)\t\($0.key.match)" }
    let sorted = rows.sorted { $0.drop { $0 != "\t" } < $1.drop { $0 != "\t" } }
    return "# Known findings of termtool lint: number, code, file, text.\n"
      + sorted.map { $0 + "\n" }.joined()
  }

  /// The findings that are not known: of each kind those beyond the known number.
  func new(among findings: [ProseFinding]) -> [ProseFinding] {
    var left = counts
    return findings.filter { finding in
      let key = Key(finding)
      guard let count = left[key], count > 0 else { return true }
      left[key] = count - 1
      return false
    }
  }
}
