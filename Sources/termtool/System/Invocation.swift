import Synchronization
import TermToolKit

/// One call of the tool: the words that somebody typed, and what they find around them.
///
/// There is one for each process; tests make others, and run many in one process.
struct Invocation: Sendable {
  /// The words of the command line behind the name of the program.
  var words: [Word]

  /// The environment variables; `nil` for those of the process.
  var environment: [String: String]?

  /// The descriptors of the streams.
  var input: Int32 = 0
  var output: Int32 = 1
  var errors: Int32 = 2

  /// A word of the command line.
  struct Word: Sendable {
    /// The word; bytes that belong to no letter read `\xE9`.
    var text: String

    var isUTF8 = true
  }

  /// The call that is under way.
  @TaskLocal static var current = Invocation.ofProcess

  /// The call that started this process.
  static let ofProcess = Invocation(words: SystemCalls.words)

  /// The texts of the words.
  var arguments: [String] { words.map(\.text) }

  /// The value of an environment variable; `nil` where it is not set or empty.
  func variable(_ name: String) -> String? {
    let value = environment.map { $0[name] } ?? SystemCalls.environment(name)
    return value == "" ? nil : value
  }

  /// Whether `text` is a word, or the value in one, that is no UTF-8.
  func isNotUTF8(_ text: String) -> Bool {
    words.contains { !$0.isUTF8 && ($0.text == text || $0.text.hasSuffix("=" + text)) }
  }
}
