import Diagnostics
import MessageFormat

/// A slip after which the rest of a message reads as nothing but errors: the syntax of the first
/// MessageFormat, or a keyword without its full stop.
struct WholeMessageSlip {
  /// What is wrong, and what to write.
  let message: String

  /// What is wrong, in bytes of the message source.
  let range: SourceRange

  /// What would be right; `nil` where the message has to be written anew.
  let fix: MessageError.Fix?

  /// Looks at `source`, whose first syntax error is at `offset`.
  ///
  /// `nil` where it is none of these slips.
  init?(at offset: Int, in source: [UInt8]) {
    guard offset < source.count else { return nil }
    if source[offset] == UInt8(ascii: ",") {
      self.init(firstMessageFormatAt: offset, in: source)
    } else {
      self.init(keywordAt: offset, in: source)
    }
  }

  /// `{$n, plural, one {…} other {…}}`.
  ///
  /// - Source: the ICU documentation, "Formatting Messages", for the kinds of arguments.
  private init?(firstMessageFormatAt comma: Int, in source: [UInt8]) {
    guard let brace = source[..<comma].lastIndex(where: { "{}".utf8.contains($0) }),
      source[brace] == UInt8(ascii: "{")
    else { return nil }
    let rest = source[(comma + 1)...].drop(while: \.isFormSpace)
    let kind = rest.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "}") && !$0.isFormSpace }
    let written = String(decoding: kind, as: UTF8.self)
    guard let right = Self.ways[written] else { return nil }
    let name = source[(brace + 1)..<comma].filter { $0 != UInt8(ascii: "$") && !$0.isFormSpace }
    guard !name.isEmpty else { return nil }
    let variable = "$" + String(decoding: name, as: UTF8.self)
    message =
      "'{\(variable), \(written), …}' is the first MessageFormat; the second writes "
      + "'\(right.replacing("$n", with: variable))'"
    range = SourceRange(brace..<kind.endIndex)
    fix = nil
  }

  /// What the kinds of arguments of the first MessageFormat are in the second.
  private static let ways = [
    "plural": ".input {$n :integer} .match $n one {{…}} * {{…}}",
    "selectordinal": ".input {$n :integer select=ordinal} .match $n one {{…}} * {{…}}",
    "select": ".input {$n :string} .match $n key {{…}} * {{…}}",
    "number": "{$n :number}", "date": "{$n :date}", "time": "{$n :time}",
  ]

  /// `match $n` behind a declaration.
  private init?(keywordAt offset: Int, in source: [UInt8]) {
    let before = source[..<offset].reversed().drop(while: \.isFormSpace).first
    let word = source[offset...].prefix { !$0.isFormSpace && $0 != UInt8(ascii: "{") }
    let keyword = String(decoding: word, as: UTF8.self)
    guard before == UInt8(ascii: "}"), ["match", "input", "local"].contains(keyword) else {
      return nil
    }
    range = SourceRange(word.indices)
    message = "a keyword starts with a full stop; expected '.\(keyword)'"
    fix = MessageError.Fix("write '.\(keyword)'", replacing: range, with: ".\(keyword)")
  }
}
