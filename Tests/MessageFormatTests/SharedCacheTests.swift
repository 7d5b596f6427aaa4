import Testing

@testable import MessageFormat

struct SharedCacheTests {
  @Test func `a key that comes all the time is made once, however many others come`() {
    let cache = SharedCache<Int, Int>(limit: 8)
    var made: [Int] = []
    for key in 1...1000 {
      for key in [0, key] {
        _ = cache.value(for: key) {
          made.append(key)
          return key
        }
      }
    }
    #expect(made == Array(0...1000))
  }

  @Test func `what nobody needs is dropped`() {
    final class Tracked: Sendable {}
    weak var first: Tracked?
    let cache = SharedCache<Int, Tracked>(limit: 8)
    first = cache.value(for: 0) { Tracked() }
    for key in 1...8 { _ = cache.value(for: key) { Tracked() } }
    #expect(first != nil)
    for key in 9...16 { _ = cache.value(for: key) { Tracked() } }
    #expect(first == nil)
  }

  @Test func `locales without end print the same`() throws {
    let message = "{$n :number} {$d :date}"
    for number in 0..<600 {
      let tag = "en-x-" + String(number + 36 * 36, radix: 36)
      let locale = try #require(LocaleIdentifier(tag))
      let context = FormattingContext(locale: locale, bidiIsolation: .none)
      let text = CompiledMessage(message, context: context).text(["n": 1234, "d": "2026-10-25"])
        .text
      #expect(text == "1,234 Oct 25, 2026")
    }
  }
}
