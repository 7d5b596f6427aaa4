import MessageFormat
import Testing

@testable import TermToolKit

/// What `format --batch` writes is what `format --format json` is.
struct FormattedBytesTests {
  @Test(arguments: [
    "Hello", "", "{$name}", "a {$n :number} b", "{$n :currency currency=AUD}", "{#b}x{/b}",
    "{#a href=$name /}", "{$missing}", "{|x| :string u:dir=rtl u:id=i}", "\u{7}\"{$name}\\\\",
    "{$day :date length=long} é “x”\u{2028}",
  ])
  func `bytes are the tree, written`(_ source: String) throws {
    let locale = try #require(LocaleIdentifier("en-AU"))
    for isolation in BidiIsolation.allCases {
      let context = FormattingContext(locale: locale, bidiIsolation: isolation)
      let message = CompiledMessage(source, context: context).format([
        "name": "A \"b\" \\ \n é", "n": 1234.5, "day": "2026-10-25",
      ])
      var bytes: [UInt8] = []
      message.write(to: &bytes)
      #expect(String(decoding: bytes, as: UTF8.self) == message.json.text())
    }
  }
}
