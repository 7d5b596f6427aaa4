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

/// Random numbers that are the same for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
