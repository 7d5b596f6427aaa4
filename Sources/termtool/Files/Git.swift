import TermDictionary
import TermToolKit

/// The program git, asked from a folder.
struct Git {
  let folder: String

  /// Why git has no answer.
  enum Failure: Error {
    /// It cannot be started.
    case notThere(reason: String)

    /// It refused, and said why.
    case refused(String)

    /// What is said of it.
    var description: String {
      switch self {
      case .notThere(let reason): reason
      case .refused(let text): "git says: \(text)"
      }
    }

    /// Whether there is no repository here, so that nothing can be meant to be in one.
    var isNoRepository: Bool {
      if case .refused(let text) = self { text.contains("not a git repository") } else { false }
    }
  }

  /// What git prints, with `input` to read.
  func run(_ arguments: [String], input: String = "") throws(Failure) -> [UInt8] {
    let process = try start(arguments, input)
    guard process.status == 0 else { throw .refused(Self.essence(of: process)) }
    return process.output
  }

  /// The line that git prints.
  func line(_ arguments: [String]) throws(Failure) -> String {
    String(decoding: try run(arguments).prefix { $0 != 0x0A }, as: UTF8.self)
  }

  /// The contents of `files`, by the names of their objects.
  ///
  /// - Throws: The file of which git lacks the content, as in a clone that is not whole, and what
  ///   it says.
  func contents(of files: [(name: String, object: String)]) throws(Failure) -> [[UInt8]] {
    let process = try start(["cat-file", "--batch"], files.map { $0.object + "\n" }.joined())
    var rest = process.output[...]
    var contents: [[UInt8]] = []
    for file in files {
      // A line with the object, its kind and its size; then the content and a line break.
      let head = rest.prefix { $0 != 0x0A }
      let words = String(decoding: head, as: UTF8.self).split(separator: " ")
      rest = rest.dropFirst(head.count + 1)
      guard words.count == 3, words[1] == "blob", let size = Int(words[2]), size < rest.count
      else {
        // Of a content that is there and damaged it says that, too, that it is missing; on standard
        // error it says more.
        let isMissing = process.status == 0 && process.errors.isEmpty
        let fault = isMissing ? "is missing" : "cannot be read: " + Self.essence(of: process)
        throw .refused("\(file.object), the content of '\(file.name)', \(fault)")
      }
      contents.append(Array(rest.prefix(size)))
      rest = rest.dropFirst(size + 1)
    }
    return contents
  }

  private func start(_ arguments: [String], _ input: String) throws(Failure) -> ChildProcess {
    do throws(ChildProcess.Failure) {
      return try ChildProcess("git", ["-C", folder] + arguments, input: Array(input.utf8))
    } catch {
      throw .notThere(
        reason: error.isMissing
          ? "git is not installed" : "git cannot be started: \(error.reason)"
      )
    }
  }

  /// What it said, in one line.
  private static func essence(of process: ChildProcess) -> String {
    let lines = process.errors.split(whereSeparator: \.isNewline)
      .map { line in line.drop { $0 == " " || $0 == "\t" } }
    return lines.isEmpty ? "status \(process.status)" : lines.joined(separator: " ")
  }
}
