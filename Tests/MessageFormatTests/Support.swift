import MessageFormat
import Testing

/// Formats `source`, without isolates unless they are asked for.
func format(
  _ source: String,
  _ arguments: [String: MessageArgument] = [:],
  locale: String = "en",
  formattingLocale: String? = nil,
  bidiIsolation: BidiIsolation = .none
) throws -> FormattedMessage {
  let context = FormattingContext(
    locale: try #require(LocaleIdentifier(locale)),
    formattingLocale: try formattingLocale.map { try #require(LocaleIdentifier($0)) },
    bidiIsolation: bidiIsolation
  )
  return MessageFormatter(source, context: context).format(arguments)
}

/// An error as a test states it: places count too, which the error's own equality leaves out.
struct Finding: Equatable, CustomStringConvertible {
  let kind: MessageError.Kind
  let bytes: Range<Int>
  let message: String

  init(_ kind: MessageError.Kind, _ bytes: Range<Int>, _ message: String) {
    self.kind = kind
    self.bytes = bytes
    self.message = message
  }

  init(_ error: MessageError) {
    self.init(error.kind, error.range.bytes, error.message)
  }

  var description: String { "\(kind.rawValue) \(bytes): \(message)" }
}
