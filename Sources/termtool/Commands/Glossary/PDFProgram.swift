import FoundationEssentials
import TermDictionary
import TermToolKit

#if canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program on the path that prints a web page into a PDF.
struct PDFProgram {
  private let kind: Kind
  private let path: String

  /// The programs, by their names on the path; the first is taken that is there.
  private enum Kind: String, CaseIterable {
    case chromium
    case chromiumBrowser = "chromium-browser"
    case weasyprint
  }

  /// Looks on the path.
  ///
  /// - Throws: ``ToolFailure`` where there is none, with what to install.
  init() throws(ToolFailure) {
    let folders = (Invocation.current.variable("PATH") ?? "/usr/bin:/bin").split(separator: ":")
    for kind in Kind.allCases {
      let paths: [String] = folders.map { "\($0)/\(kind.rawValue)" }
      let path = paths.first { access($0, X_OK) == 0 }
      guard let path else { continue }
      (self.kind, self.path) = (kind, path)
      return
    }
    throw ToolFailure(
      """
      a PDF is printed by Chromium or WeasyPrint, and neither is on the PATH; on Debian, \
      'apt-get install chromium' or 'apt-get install weasyprint' installs one; or write \
      --format html, and print that from a browser
      """
    )
  }

  /// The PDF of a web page that needs no other file.
  ///
  /// What the program writes meanwhile is in a folder of its own, which is removed: it needs no
  /// home.
  ///
  /// - Throws: ``ToolFailure`` where the program fails, with what it says.
  func pdf(of page: [UInt8]) throws(ToolFailure) -> [UInt8] {
    do {
      let folder = try ScratchFolder()
      defer { folder.remove() }
      let (source, target) = (folder.path + "/page.html", folder.path + "/page.pdf")
      try OpenFile(source, for: .making).overwrite(with: page)
      let process = try ChildProcess(
        path,
        arguments(source, target, folder.path),
        variables: ["HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"].reduce(into: [:]) {
          $0[$1] = folder.path
        }
      )
      guard process.status == 0, let file = try? OpenFile(target, for: .reading) else {
        let said = process.errors.split(whereSeparator: \.isNewline).suffix(3).joined(
          separator: " "
        )
        throw ToolFailure(
          "'\(path)' makes no PDF: \(said.isEmpty ? "status \(process.status)" : said)"
        )
      }
      return try file.bytes()
    } catch let error as ToolFailure {
      throw error
    } catch let error as ChildProcess.Failure {
      throw ToolFailure("cannot start '\(path)': \(error.reason)")
    } catch {
      throw ToolFailure("cannot write temporary files: \((error as? SystemError)?.reason ?? "")")
    }
  }

  private func arguments(_ source: String, _ target: String, _ folder: String) -> [String] {
    guard kind != .weasyprint else { return ["--encoding", "utf-8", source, target] }
    // Chromium refuses its sandbox to root.
    let sandbox = geteuid() == 0 ? ["--no-sandbox"] : []
    return sandbox + [
      "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
      "--no-pdf-header-footer", "--user-data-dir=\(folder)/profile", "--print-to-pdf=\(target)",
      FileReference.uri(of: source),
    ]
  }
}

/// A folder for what is wanted only for a moment.
private struct ScratchFolder {
  let path: String

  /// Makes one where temporary files belong.
  init() throws(SystemError) {
    let parent = Invocation.current.variable("TMPDIR") ?? "/tmp"
    var pattern = Array("\(parent)/termtool-XXXXXX".utf8CString)
    guard mkdtemp(&pattern) != nil else { throw .last }
    path = String(decoding: pattern.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes it with all that is in it.
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
