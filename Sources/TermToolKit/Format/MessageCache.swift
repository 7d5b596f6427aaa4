import MessageFormat
import TermDictionary

/// Formats messages one after the other; those that come again are compiled once.
///
/// Each thread has one of its own, so that threads share nothing that is counted or locked.
struct MessageCache {
  /// What is taken where a request does not say.
  let defaultLocale: String
  let defaultIsolation: BidiIsolation

  /// Whose words the `td:` functions print; `nil` where messages have none.
  let words: Words?

  private var functions = FunctionRegistry.standard
  private var recent = Generation()
  private var older = Generation()

  /// The dictionaries and the reader of the `td:` functions.
  struct Words: Sendable {
    var set: DictionarySet
    var pointOfView: PointOfViewID
  }

  init(defaultLocale: String, defaultIsolation: BidiIsolation, words: Words?) {
    self.defaultLocale = defaultLocale
    self.defaultIsolation = defaultIsolation
    self.words = words
  }

  /// Formats a message.
  ///
  /// - Throws: ``MalformedLine`` for a locale that is none, or that the dictionaries do not serve.
  mutating func format(_ request: MessageRequest) throws(MalformedLine) -> FormattedMessage {
    let key = Key(
      source: request.source,
      locale: request.locale ?? defaultLocale,
      isolation: request.bidiIsolation ?? defaultIsolation
    )
    return try message(key).format(request.arguments)
  }

  private mutating func message(_ key: Key) throws(MalformedLine) -> Compiled {
    if let known = recent.messages[key] { return known }
    let message = if let known = older.messages[key] { known } else { try compile(key) }
    if recent.isFull { (older, recent) = (recent, Generation()) }
    recent.keep(message, for: key)
    return message
  }

  private func compile(_ key: Key) throws(MalformedLine) -> Compiled {
    if let words {
      do throws(LexiconError) {
        let lexicon = try words.set.lexicon(
          for: words.pointOfView.description,
          locale: key.locale
        )
        return .worded(lexicon.message(key.source, bidiIsolation: key.isolation))
      } catch {
        throw MalformedLine(message: error.description)
      }
    }
    guard let locale = LocaleIdentifier(key.locale) else {
      throw MalformedLine(message: LexiconError.malformedLocale(key.locale).description)
    }
    let context = FormattingContext(
      locale: locale,
      bidiIsolation: key.isolation,
      functions: functions
    )
    return .plain(CompiledMessage(key.source, context: context))
  }
}

extension MessageCache {
  private struct Key: Hashable {
    var source: String
    var locale: String
    var isolation: BidiIsolation
  }

  private enum Compiled {
    case plain(CompiledMessage)
    case worded(AdHocMessage)

    func format(_ arguments: [String: MessageArgument]) -> FormattedMessage {
      switch self {
      case .plain(let message): message.format(arguments)
      case .worded(let message): message.format(arguments)
      }
    }
  }

  /// Messages that were needed at about the same time.
  ///
  /// There are two generations: what the older one holds is dropped when the recent one is full,
  /// unless it was needed in between. So memory is bounded, and a message that comes all the time
  /// stays.
  private struct Generation {
    private(set) var messages: [Key: Compiled] = [:]
    private var size = 0
    private var locales: Set<String> = []

    private static let mostMessages = 2048
    private static let greatestSize = 1 << 21
    /// Each brings formatters of its own, which are larger than most messages.
    private static let mostLocales = 128

    var isFull: Bool {
      messages.count >= Self.mostMessages || size >= Self.greatestSize
        || locales.count >= Self.mostLocales
    }

    mutating func keep(_ message: Compiled, for key: Key) {
      messages[key] = message
      size += key.source.utf8.count
      locales.insert(key.locale)
    }
  }
}
