import Diagnostics
import TermDictionary

/// What runs requests: a command line, a server, an editor, a test.
///
/// A request asks it for what only a running program has, and tells it what is worth knowing before
/// there is a result.
public protocol RequestHost: Sendable {
  /// Tells people something that is no result.
  func tell(_ remark: Remark)

  /// Tells how far long work is.
  func update(_ progress: WorkProgress)

  /// The value of an environment variable; `nil` where it is not set or empty.
  func environment(_ name: String) -> String?

  /// All that is on standard input; it may be asked for more than once.
  func standardInput() throws(UnreadableFile) -> [UInt8]

  /// `files` after changes were settled that an earlier process had begun in their folders.
  func settled(_ files: [SourceText]) -> [SourceText]

  /// Whether `word` was typed in bytes that are no UTF-8, so that it names nothing.
  func isNotUTF8(_ word: String) -> Bool

  /// What tells this program from every other version of it; `nil` where nothing is kept.
  var programIdentity: String? { get }

  /// What an earlier run has kept as `name`; `nil` where there is nothing.
  func kept(_ name: String) -> [UInt8]?

  /// Keeps `bytes` as `name` for later runs, where that can be done.
  func keep(_ bytes: [UInt8], as name: String)
}

/// A host that has nothing but what it is told.
extension RequestHost {
  /// Nobody waits.
  public func update(_ progress: WorkProgress) {}

  /// No variable is set.
  public func environment(_ name: String) -> String? { nil }

  /// There is none.
  public func standardInput() throws(UnreadableFile) -> [UInt8] {
    throw UnreadableFile(path: "-", reason: "there is none")
  }

  /// Nothing is left to settle.
  public func settled(_ files: [SourceText]) -> [SourceText] { files }

  /// Every word can be read.
  public func isNotUTF8(_ word: String) -> Bool { false }

  /// Nothing is kept.
  public var programIdentity: String? { nil }

  /// Nothing is kept.
  public func kept(_ name: String) -> [UInt8]? { nil }

  /// Nothing is kept.
  public func keep(_ bytes: [UInt8], as name: String) {}
}

extension RequestHost {
  /// Says something that is no data.
  package func report(_ text: TerminalText) { tell(.text(text)) }

  /// Says something worth knowing about the words used.
  package func note(_ text: TerminalText) { tell(.note(text)) }

  /// Says what went wrong.
  package func complain(_ text: TerminalText) { tell(.error(text)) }

  /// Shows what is wrong in files.
  package func report(_ findings: [Diagnostic], width: Int? = nil) {
    if !findings.isEmpty { tell(.findings(findings, width: width)) }
  }
}

/// A host that nothing is told.
package struct QuietHost: RequestHost {
  package init() {}

  package func tell(_ remark: Remark) {}
}

/// What is said beside a result.
public enum Remark: Sendable {
  /// How things are.
  case text(TerminalText)

  /// Something worth knowing about the words used.
  case note(TerminalText)

  /// What went wrong.
  case error(TerminalText)

  /// What is wrong in files, laid out for `width` columns; for those of the screen unless given.
  case findings([Diagnostic], width: Int? = nil)
}

/// How far long work is.
public struct WorkProgress: Sendable {
  /// The work, as in `reading documents`.
  public var work: String

  /// How many steps are done.
  public var done: Int

  /// How many there are.
  public var total: Int

  package init(_ work: String, _ done: Int, of total: Int) {
    (self.work, self.done, self.total) = (work, done, total)
  }
}
