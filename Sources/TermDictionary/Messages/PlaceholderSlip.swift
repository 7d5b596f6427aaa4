import Diagnostics
import MessageFormat

/// A slip in a placeholder that reads as another syntax error: words that are no identifier, an
/// option without a function, or a function without its colon.
struct PlaceholderSlip {
  /// What is wrong, and what to write.
  let message: String

  /// What is wrong, in bytes of the message source.
  let range: SourceRange

  /// What would be right.
  let fix: MessageError.Fix

  /// Looks at the placeholder of `source` in which a syntax error was found at `offset`.
  ///
  /// `nil` where it is none of these slips.
  init?(at offset: Int, in source: [UInt8]) {
    guard offset <= source.count,
      let brace = source[..<offset].lastIndex(where: { "{}".utf8.contains($0) }),
      source[brace] == UInt8(ascii: "{")
    else { return nil }
    let end = source[offset...].firstIndex { "{}".utf8.contains($0) } ?? source.count
    let words = source[(brace + 1)..<end].split(whereSeparator: \.isFormSpace)
    guard words.count > 1, words[1].startIndex == offset else { return nil }
    if Self.isFunction(words[1]) {
      self.init(function: words[1])
    } else if words[1].contains(UInt8(ascii: "=")) {
      self.init(option: words[1], behind: words[0])
    } else {
      self.init(identifier: words.prefix { $0.first != UInt8(ascii: ":") })
    }
  }

  /// Whether `word` is a function but for its colon.
  private static func isFunction(_ word: ArraySlice<UInt8>) -> Bool {
    let name = String(decoding: word, as: UTF8.self)
    return TermFunctionName(rawValue: name) != nil || FunctionRegistry.standardOptions[name] != nil
  }

  /// `{stay td:term}`.
  private init(function name: ArraySlice<UInt8>) {
    let right = ":" + String(decoding: name, as: UTF8.self)
    range = SourceRange(name.indices)
    message = "a function starts with a colon; expected '\(right)'"
    fix = MessageError.Fix("write '\(right)'", replacing: range, with: right)
  }

  /// `{stay number=plural}`.
  private init?(option: ArraySlice<UInt8>, behind operand: ArraySlice<UInt8>) {
    guard IdentifierSyntax.isWellFormed(operand) || operand.first == UInt8(ascii: "$") else {
      return nil
    }
    let written = String(decoding: option, as: UTF8.self)
    let right = ":\(TermFunctionName.term.rawValue) \(written)"
    range = SourceRange(option.indices)
    message = "an option needs a function before it; expected '\(right)'"
    fix = MessageError.Fix("write '\(right)'", replacing: range, with: right)
  }

  /// `{hospital stay :td:term}`.
  private init?(identifier words: ArraySlice<ArraySlice<UInt8>>) {
    guard let first = words.first, let last = words.last, words.count > 1 else { return nil }
    let right = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
      .lowercased()
    guard IdentifierSyntax.isWellFormed(right) else { return nil }
    let written = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    range = SourceRange(first.startIndex..<last.endIndex)
    message = IdentifierSyntax.refusal(of: written)
    fix = MessageError.Fix("write '\(right)'", replacing: range, with: right)
  }
}
