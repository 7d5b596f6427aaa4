import Diagnostics
import TermDictionary

/// The one way in which commands read a text, whatever it is: a file, a pipe, standard input.
///
/// What is no text in UTF-8 is refused with the reason, and so is what exceeds the limit of its
/// use.
package enum InputText {
  /// What a text is for.
  package enum Use: Sendable {
    /// Prose, of which every byte may be written again.
    case document

    /// A baseline or a list of identifiers.
    case list

    /// What a project, a folder or a scenario says.
    case settings

    /// How many bytes there may be.
    package var limit: Int {
      switch self {
      case .document: 256 << 20
      case .list: 64 << 20
      case .settings: 16 << 20
      }
    }

    /// Whether a byte order mark belongs to the text: it does where the text is written again.
    fileprivate var keepsMark: Bool { self == .document }
  }

  /// Reads the text at `path`, `-` for standard input.
  ///
  /// - Throws: The system's reason, or what is wrong with the bytes.
  package static func read(
    _ path: String,
    for use: Use,
    from host: any RequestHost
  ) throws(UnreadableFile) -> SourceText {
    let bytes = try bytes(at: path, atMost: use.limit, from: host)
    if use == .document, let office = try OfficeFile.text(of: bytes, at: path) { return office }
    if let fault = TextFault(in: bytes) { throw UnreadableFile(path, fault, in: bytes) }
    return SourceText(name: path, bytes: use.keepsMark ? bytes : bytes.withoutMark)
  }

  /// `file` with what it has by now; one that can no longer be read gives its old text.
  package static func reread(_ file: SourceText, as bytes: [UInt8]) -> SourceText {
    guard file.container != nil else { return file.replacing(bytes) }
    return (try? OfficeFile.text(of: bytes, at: file.name)) ?? file
  }

  /// The bytes at `path`, `-` for standard input, whatever they mean.
  static func bytes(
    at path: String,
    atMost limit: Int,
    from host: any RequestHost
  ) throws(UnreadableFile) -> [UInt8] {
    guard path == InputFiles.standardInput else { return try FileBytes.read(path, atMost: limit) }
    let bytes = try host.standardInput()
    guard bytes.count <= limit else {
      let reason = "it has \(bytes.count) bytes; expected at most \(limit) bytes"
      throw UnreadableFile(path: path, reason: reason)
    }
    return bytes
  }
}

extension UnreadableFile {
  /// Says that `bytes`, which begin with the line `firstLine`, are no text in UTF-8, where that
  /// shows, and what would make it one.
  init(_ path: String, _ fault: TextFault, in bytes: [UInt8], firstLine: Int = 1) {
    func place(_ offset: Int) -> String {
      let place = SourceText(name: path, bytes: bytes).place(at: offset)
      return "line \(place.line + firstLine - 1), column \(place.column)"
    }
    let reason =
      switch fault {
      case .otherForm(let form):
        "it is \(form) and not UTF-8; this converts it: \(Self.conversion(of: path, from: form))"
      case .zero(let offset):
        "it is no text: there is a zero byte at \(place(offset))"
      case .notUTF8(let offset):
        "the byte 0x\(Hexadecimal.text(bytes[offset], digits: 2)) at \(place(offset)) is not "
          + "UTF-8; if this is Windows-1252: \(Self.conversion(of: path, from: "WINDOWS-1252"))"
      }
    self.init(path: path, reason: reason)
  }

  /// The command that prints what is at `path` in UTF-8.
  private static func conversion(of path: String, from form: String) -> String {
    let command = "iconv -f \(form) -t UTF-8"
    guard path != InputFiles.standardInput else { return command }
    return command + " " + FilePath.shellWord(path)
  }

  /// What is said of it: `cannot read 'a.md': permission denied`.
  func complaint(_ host: any RequestHost) -> TerminalText {
    let what: TerminalText = path == InputFiles.standardInput ? "standard input" : "'\(path)'"
    let isNamed = !host.isNotUTF8(path)
    return "cannot read \(what): \(isNamed ? reason : "its name is no UTF-8; rename it")"
  }
}

extension ToolFailure {
  /// Something cannot be read without which there is nothing to do.
  package init(_ file: UnreadableFile, _ host: any RequestHost) { self.init(file.complaint(host)) }
}

extension [UInt8] {
  /// The same without a byte order mark at the start.
  var withoutMark: [UInt8] {
    starts(with: [0xEF, 0xBB, 0xBF]) ? Array(dropFirst(3)) : self
  }
}
