import Synchronization
import TermToolKit

/// One call of the tool: the words that somebody typed, and what they find around them.
///
/// There is one for each process; tests make others, and run many in one process.
struct Invocation: Sendable {
  /// The words of the command line behind the name of the program.
  let words: [Word]

  /// Those that are no UTF-8: there are nearly never any, and it is asked of every value.
  private let unreadable: [String]

  /// The environment variables; `nil` for those of the process.
  var environment: [String: String]?

  /// The descriptors of the streams.
  var input: Int32 = 0
  var output: Int32 = 1
  var errors: Int32 = 2

  init(words: [Word]) {
    self.words = words
    unreadable = words.filter { !$0.isUTF8 }.map(\.text)
  }

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
    unreadable.contains { $0 == text || $0.hasSuffix("=" + text) }
  }
}
