import Diagnostics
import TermDictionary
import TermProse

/// What is known to be wrong in old documents and is not told again.
///
/// A file with a line for each kind of finding: how many, the code, the file and what is there,
/// separated by tabs and sorted, so that versions of it can be compared and merged. Places are not
/// in it: they move. Files are named as seen from the folder of the baseline, so it holds wherever
/// a command runs.
package struct LintBaseline {
  private var counts: [Key: Int] = [:]

  private struct Key: Hashable {
    /// The whole path; `-` for standard input.
    var file: String
    var code: String
    var match: String

    init(_ finding: ProseFinding, in folder: String) {
      file = Self.path(finding.diagnostic.span?.source.name ?? "", in: folder)
      code = finding.diagnostic.code.name
      match = Self.plain(finding.match)
    }

    init(file: String, in folder: String, code: String, match: String) {
      self.file = Self.path(file, in: folder)
      self.code = code
      self.match = match
    }

    /// The path as all spell it: `./a.md`, `b/../a.md` and the whole path of `a.md` are one file.
    private static func path(_ name: String, in folder: String) -> String {
      guard name != InputFiles.standardInput else { return name }
      return plain(AbsolutePath.of(name, in: folder))
    }

    /// The path as seen from `folder`.
    func path(from folder: String) -> String {
      guard file != InputFiles.standardInput else { return file }
      return RelativePath.of(file, from: Self.plain(folder))
    }

    private static func plain(_ text: String) -> String {
      text.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    }
  }

  private let workingFolder = FileSystem.workingFolder

  /// The folder from which a baseline at `path` sees files: its own, but that of a pipe is none of
  /// anybody's files.
  private func base(ofBaseline path: String) -> String {
    guard !FileSystem.isOtherThanFile(path) else { return workingFolder }
    return FileSystem.canonicalPath(FilePath.folder(of: path)) ?? workingFolder
  }

  /// The line by which a baseline says from where it sees files; those without it see them from the
  /// working folder.
  private static let heading =
    "# Known findings of termtool lint: number, code, file as seen from here, text."

  /// Looks whether a baseline may be written at `path`: where there is nothing, or a pipe, or an
  /// empty file, or an older baseline.
  ///
  /// - Throws: ``ToolFailure`` where something else would be lost.
  package static func refuseToReplace(_ path: String, _ host: any RequestHost) throws(ToolFailure) {
    guard path != InputFiles.standardInput, FileSystem.isFile(path),
      !FileSystem.isOtherThanFile(path)
    else { return }
    do throws(ToolFailure) {
      _ = try LintBaseline(path: path, host)
    } catch {
      throw ToolFailure("'\(path)' is no baseline, and is not replaced; remove it, or name another")
    }
  }

  /// Notes `findings` as known.
  init(of findings: [ProseFinding]) {
    for finding in findings { counts[Key(finding, in: workingFolder), default: 0] += 1 }
  }

  /// Reads the file at `path`.
  ///
  /// - Throws: ``ToolFailure`` where it cannot be read, or is no baseline: with the line.
  init(path: String, _ host: any RequestHost) throws(ToolFailure) {
    let source: SourceText
    do throws(UnreadableFile) {
      source = try InputText.read(path, for: .list, from: host)
    } catch {
      throw ToolFailure("cannot read the baseline '\(path)': \(error.reason)")
    }
    let isSeenFromHere = source.line(1).elementsEqual(Self.heading.utf8)
    let folder = isSeenFromHere ? base(ofBaseline: path) : workingFolder
    for number in 1...source.lineCount {
      let line = String(decoding: source.line(number), as: UTF8.self)
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 4, let count = Int(fields[0]), count > 0 else {
        throw ToolFailure(
          "\(path):\(number): expected a number, a code, a file and a text, separated by tabs"
        )
      }
      let key = Key(file: fields[2], in: folder, code: fields[1], match: fields[3])
      counts[key, default: 0] += count
    }
  }

  /// The content of a baseline at `path`.
  func text(in path: String) -> String {
    let folder = base(ofBaseline: path)
    let rows = counts.map { key, count in
      "\(count)\t\(key.code)\t\(key.path(from: folder))\t\(key.match)"
    }
    let sorted = rows.sorted { $0.drop { $0 != "\t" } < $1.drop { $0 != "\t" } }
    return Self.heading + "\n"
      + sorted.map { $0 + "\n" }.joined()
  }

  /// The findings that are not known: of each kind those beyond the known number.
  func new(among findings: [ProseFinding]) -> [ProseFinding] {
    var left = counts
    return findings.filter { finding in
      let key = Key(finding, in: workingFolder)
      guard let count = left[key], count > 0 else { return true }
      left[key] = count - 1
      return false
    }
  }
}
