import Diagnostics
import MessageFormat
import TermDictionary

/// Asks what messages say that are in no dictionary.
public struct FormatRequest: Sendable {
  /// The reader whose words the `td:` functions print; without one, there are no such functions.
  public var pointOfView: String?

  /// The locale, a language tag, of messages that state none.
  public var locale: String

  /// Whether placeholders are isolated from the direction of the text around them, where a message
  /// does not say.
  public var bidiIsolation: BidiIsolation

  /// Makes the request.
  public init(
    as pointOfView: String? = nil,
    locale: String = "en",
    bidiIsolation: BidiIsolation = .none
  ) {
    (self.pointOfView, self.locale) = (pointOfView, locale)
    self.bidiIsolation = bidiIsolation
  }

  /// What the message `source` says; `settings` are its arguments, as `name=value`.
  ///
  /// - Parameters:
  ///   - source: The message.
  ///   - settings: Its arguments.
  ///   - isTyped: Whether somebody typed it; else it came by standard input.
  ///   - workspace: The dictionaries; `nil` where no reader is named and nobody named dictionaries.
  ///   - host: What runs the request.
  /// - Returns: The text, and what is wrong with the message.
  /// - Throws: As ``Request/run(in:)``.
  public func run(
    _ source: String,
    _ settings: [String] = [],
    isTyped: Bool = true,
    in workspace: Workspace?,
    on host: any RequestHost
  ) throws -> Reply<FormattedText> {
    let values = try Settings(settings)
    let words = try words(in: workspace)
    let terms = words.words?.set.terms.map(\.description)
    let request = MessageRequest(
      source: source,
      arguments: try values.arguments(of: source, knownTerms: terms)
    )
    var cache = cache(words.words)
    do throws(MalformedLine) {
      let message = try cache.format(request)
      return Reply(
        FormattedText(message: message, source: request.source, isTyped: isTyped),
        remarks: remarks(on: request.source, settings, in: words.words?.set),
        status: words.status
      )
    } catch {
      throw UsageError("\(error.message)")
    }
  }

  /// Answers each line of `stream`, a JSON object.
  package func run(_ stream: LineStream, in workspace: Workspace?) throws -> ExitStatus {
    let words = try words(in: workspace)
    return max(try Batch(cache: cache(words.words), stream: stream).run(), words.status)
  }

  private func cache(_ words: MessageCache.Words?) -> MessageCache {
    MessageCache(defaultLocale: locale, defaultIsolation: bidiIsolation, words: words)
  }

  /// What whoever wrote `source` may have meant.
  private func remarks(
    on source: String,
    _ settings: [String],
    in set: DictionarySet?
  ) -> [Remark] {
    var remarks: [Remark] = []
    if isIdentifier(source, in: set) {
      let reader = pointOfView.map { " --as \(FilePath.shellWord($0))" } ?? ""
      let options = reader + settings.map { " --set \(FilePath.shellWord($0))" }.joined()
      remarks.append(.note("to print that message: termtool preview \(source)\(options)"))
    }
    if set == nil, source.contains(":td:") {
      let text: TerminalText =
        "functions that start with ':td:' print the words of a reader; --as names one"
      remarks.append(.note(text))
    }
    return remarks
  }

  /// Whether `text` is the identifier of a message of `set`, or of the shipped one, as in
  /// `mail.greeting`; one of a single word may be a text of its own.
  ///
  /// A text that looks like none costs nothing: the shipped dictionaries are not read for it.
  private func isIdentifier(_ text: String, in set: DictionarySet?) -> Bool {
    guard text.contains("."), let id = MessageID(text) else { return false }
    return (set ?? .shipped).messages.contains(id)
  }

  /// The words of the reader, and what their dictionaries mean for the exit status.
  private func words(
    in workspace: Workspace?
  ) throws -> (words: MessageCache.Words?, status: ExitStatus) {
    guard let pointOfView else {
      _ = try LocaleName.locale(locale)
      return (nil, workspace?.status ?? .success)
    }
    guard let workspace else { throw UsageError("the words of a reader need dictionaries") }
    let choice = ReaderChoice(pointsOfView: [pointOfView], locales: [locale])
    let readers = try workspace.resolvingNames { try workspace.readers(choice) }
    let words = readers.pointsOfView.first.map {
      MessageCache.Words(set: workspace.set, pointOfView: $0)
    }
    let dictionaryErrors = DictionaryErrors(in: workspace.set, for: readers).report(
      on: workspace.host
    )
    return (words, max(workspace.status, dictionaryErrors))
  }
}

/// What a message says, and what is wrong with it.
public struct FormattedText: Presentable {
  let message: FormattedMessage
  let source: String
  let isTyped: Bool

  /// The result in `format`.
  public func output(_ format: ResultFormat, for screen: Screen) -> Output {
    switch format {
    case .human: .data(message.text + "\n")
    case .json: .json(message.json)
    }
  }

  /// What people are told beside it.
  public func remarks(in format: ResultFormat) -> [Remark] {
    guard format == .human else { return [] }
    let text = SourceText(name: isTyped ? "message" : InputFiles.standardInput, text: source)
    return [.findings(message.errors.map { Diagnostic($0, in: text) })]
  }
}
