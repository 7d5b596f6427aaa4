import CPeer
import MessageFormat

/// The measures of rendering: ours in three faces beside the peers.
struct Contests {
  let rows = Rows()
  let texts: CTexts
  let context: FormattingContext
  let hasGettext: Bool
  let catalog: MessageCatalog

  init() {
    texts = CTexts(rows.texts)
    guard let english = LocaleIdentifier("en-US") else { preconditionFailure("en-US is a locale") }
    let context = FormattingContext(locale: english, bidiIsolation: .none)
    self.context = context
    hasGettext = Gettext.open(Kind.all, size: 2000)
    var messages = Kind.all.map { kind in
      (kind.name, CompiledMessage(kind.own, context: context, parameters: kind.parameters))
    }
    for index in 0..<2000 {
      messages.append(
        (
          "Screen text \(index), which is one of many.",
          CompiledMessage("text \(index)", context: context)
        )
      )
    }
    catalog = MessageCatalog(messages.map { (identifier: $0.0, message: $0.1) })
  }

  /// All kinds of messages, with what ICU prints compared first.
  func rendering() -> [Contest] {
    Kind.all.compactMap { kind in
      guard let icu = ICUMessage(kind) else { return nil }
      let arguments = self.arguments(kind)
      let message = CompiledMessage(kind.own, context: context, parameters: kind.parameters)
      precondition(message.errors.isEmpty, "\(kind.name) has errors")
      for row in 0..<Rows.count {
        let values = arguments[row]
        let own = message.text(values.span).text
        let other = icu.text(row, peer(kind))
        precondition(own == other, "\(kind.name): \(own) for \(other)")
      }
      return Contest(name: kind.name, subjects: subjects(kind, message, icu))
    }
  }

  private func subjects(_ kind: Kind, _ message: CompiledMessage, _ icu: ICUMessage) -> [Subject] {
    let peer = peer(kind)
    var subjects = [
      Subject(name: "buffer", run: buffer(kind, message)),
      Subject(name: "string", run: string(kind, message)),
      Subject(name: "names", run: names(kind, message)),
      Subject(name: "looked up", run: lookedUp(kind)),
      Subject(name: "ICU", run: { icu.run($0, peer) }),
    ]
    if hasGettext, let run = gettext(kind) { subjects.append(Subject(name: "gettext", run: run)) }
    return subjects
  }

  /// The arguments of all rows.
  func arguments(_ kind: Kind) -> [[MessageArgument]] {
    (0..<Rows.count).map { row in
      switch kind.name {
      case "static": []
      case "one string": [.string(rows.texts[row][0])]
      case "three strings": rows.texts[row].map { .string($0) }
      case "plural", "number": [.number(DecimalNumber(rows.counts[row]))]
      case "currency": [amount(row)]
      default: [date(row)]
      }
    }
  }

  private func amount(_ row: Int) -> MessageArgument {
    DecimalNumber(rows.amounts[row]).map(MessageArgument.number) ?? 0
  }

  private func date(_ row: Int) -> MessageArgument {
    DateTimeValue(iso8601: rows.dates[row].value).map(MessageArgument.dateTime) ?? ""
  }

  func peer(
    _ kind: Kind
  ) -> (OpaquePointer, Int, UnsafeMutablePointer<CChar>) -> Int32 {
    let (texts, rows) = (texts, rows)
    switch kind.name {
    case "static":
      return { message, _, out in peer_format(message, out, 1024) }
    case "one string", "three strings":
      let count = Int32(kind.parameters.count)
      return { message, row, out in
        peer_format_texts(
          message,
          texts.texts + row * 3,
          texts.lengths + row * 3,
          count,
          out,
          1024
        )
      }
    case "plural", "number":
      return { message, row, out in
        peer_format_integer(message, Int64(rows.counts[row]), out, 1024)
      }
    case "currency":
      return { message, row, out in peer_format_double(message, rows.amounts[row], out, 1024) }
    default:
      return { message, row, out in
        peer_format_date(message, rows.dates[row].milliseconds, out, 1024)
      }
    }
  }

  private func gettext(_ kind: Kind) -> ((Int) -> Int)? {
    guard let identifier = kind.gettext.first else { return nil }
    let (texts, rows, count) = (texts, rows, Int32(kind.parameters.count))
    let plural = kind.gettext.count == 2 ? kind.gettext[1] : nil
    return { calls in
      identifier.withCString { identifier in
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1024) { buffer -> Int in
          guard let out = buffer.baseAddress else { return -1 }
          var bytes = 0
          if let plural {
            plural.withCString { plural in
              for call in 0..<calls {
                let number = rows.counts[call & (Rows.count - 1)]
                bytes &+= Int(peer_gettext_plural(identifier, plural, number, out, 1024))
              }
            }
          } else if count == 0 {
            for _ in 0..<calls { bytes &+= Int(peer_gettext_static(identifier, out, 1024)) }
          } else {
            for call in 0..<calls {
              let row = call & (Rows.count - 1)
              bytes &+= Int(
                peer_gettext_texts(identifier, texts.texts + row * 3, count, out, 1024)
              )
            }
          }
          return bytes
        }
      }
    }
  }
}
