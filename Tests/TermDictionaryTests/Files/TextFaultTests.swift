import Foundation
import Testing

@testable import TermDictionary

struct TextFaultTests {
  private static let line = "An invoice is due.\n"

  private static func bytes(_ text: String, _ encoding: String.Encoding) -> [UInt8] {
    Array(text.data(using: encoding) ?? Data())
  }

  @Test(arguments: [
    "", "An invoice is due.", "\u{FEFF}An invoice", "Rechnung für Zoë", "請求書", "🏗", "\u{1}\u{7F}",
  ])
  func `text in UTF-8 is fine`(text: String) {
    #expect(TextFault(in: Array(text.utf8)) == nil)
  }

  @Test(
    arguments: [
      (String.Encoding.utf16LittleEndian, "UTF-16LE", [0xFF, 0xFE]),
      (.utf16BigEndian, "UTF-16BE", [0xFE, 0xFF]),
      (.utf32LittleEndian, "UTF-32LE", [0xFF, 0xFE, 0, 0]),
      (.utf32BigEndian, "UTF-32BE", [0, 0, 0xFE, 0xFF]),
    ] as [(String.Encoding, String, [UInt8])]
  )
  func `other forms of Unicode are called by name, with and without a mark`(
    encoding: String.Encoding,
    name: String,
    mark: [UInt8]
  ) {
    let texts = [Self.line, "Счёт оплачен.\nДа.\n", "An 🏗.\n", "請求書 1\n請求書 2\n"]
    for text in texts {
      let bytes = Self.bytes(text, encoding)
      #expect(TextFault(in: mark + bytes) == .otherForm(name))
      #expect(TextFault(in: bytes) == .otherForm(name))
      // A line break of one byte at the end, as a shell adds it.
      #expect(TextFault(in: bytes + [0x0A]) == .otherForm(name))
    }
  }

  @Test(arguments: [
    ("You are an progress claim contact.\0\u{1}", TextFault.zero(34)),
    ("\0", .zero(0)), ("Send it.\0", .zero(8)), ("hello world\0", .zero(11)),
    ("\0hello world", .zero(0)),
    ("a\0", .zero(1)), ("ab\0\ncd\n", .zero(2)), ("für alle\0", .zero(9)), ("abc\0def\0", .zero(3)),
    ("name\0\0\0\0", .zero(4)),
    (
      "a\0b, and then a text of several words that somebody wrote with care, line after line",
      .zero(1)
    ),
  ])
  func `a stray zero makes bytes no text, and no other form of it`(text: String, fault: TextFault) {
    #expect(TextFault(in: Array(text.utf8)) == fault)
  }

  @Test(
    arguments: [
      ([0x63, 0xE9], 1), ([0xC0, 0x80], 0), ([0xED, 0xA0, 0x80], 0), ([0x61, 0xF5], 1),
      ([0x61, 0x0A, 0xE2, 0x82], 2),
    ] as [([UInt8], Int)]
  )
  func `the first byte that is not UTF-8 is found`(bytes: [UInt8], offset: Int) {
    #expect(TextFault(in: bytes) == .notUTF8(offset))
  }
}
