/// A placeholder of another tool, which prints as it stands: `%1$s`, `%@`, `$(name)`, `%(name)s`,
/// `%name%`, `{{name}}`; `[name]` and `<name>` where the name is one of a parameter.
struct ForeignPlaceholder {
  /// How it is written.
  let text: Substring

  /// Its place in the text, in bytes of UTF-8.
  let range: Range<Int>

  /// The parameter that is meant.
  let name: String?

  /// Those in `text`, in order; `names` are those of the message's variables.
  static func all(in text: String, _ names: [String]) -> [ForeignPlaceholder] {
    guard text.utf8.contains(where: { "%$[<{".utf8.contains($0) }) else { return [] }
    return text.matches(of: anything).compactMap { match -> ForeignPlaceholder? in
      let written = match.0
      let word = String(match.1 ?? match.2 ?? match.3 ?? match.4 ?? "")
      let own = names.contains(word) ? word : nil
      let needsParameter = "[<".contains(written.first ?? " ") && !written.contains(" :td:")
      guard !needsParameter || own != nil else { return nil }
      // *5%@* may be a share.
      if written.first == "%", text[..<written.startIndex].last?.isNumber == true { return nil }
      let start = text.utf8.distance(from: text.startIndex, to: written.startIndex)
      return ForeignPlaceholder(
        text: written,
        range: start..<start + written.utf8.count,
        name: own
      )
    }
  }

  /// Whether `word` behind a dollar sign is the name of a variable: letters, the first of them
  /// small.
  static func isName(_ word: String) -> Bool {
    word.utf8.count > 2 && word.first?.isLowercase == true
      && word.utf8.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0x5F }
  }

  private nonisolated(unsafe) static let anything =
    /%[0-9]+\$[sdi@]|%@|[%$]\(([A-Za-z_]\w*)\)[sd]?|%([A-Za-z_]\w+)%|\{\{ ?([A-Za-z_][\w.]*) ?\}\}|[\[<]([A-Za-z_][\w-]*)(?: :td:[a-z]+[^\]>]*)?[\]>]/
}
