import Diagnostics

/// Finds the words in which pieces of HTML differ.
enum MarkupDifference {
  /// `fragments` with a `mark` around the words that are not common to all of them, in order.
  ///
  /// Texts are compared that are between the same tags. Where the tags differ, nothing is marked.
  ///
  /// - Parameter fragments: HTML that the tool has written: no `<` or `>` but around tags, and no
  ///   references but those of ``Escaping/html(_:)``.
  /// - Returns: As many fragments, in the same order.
  static func mark(_ fragments: [String]) -> [String] {
    let pieces = fragments.map(Pieces.init)
    guard let first = pieces.first, pieces.allSatisfy({ $0.tags == first.tags }) else {
      return fragments
    }
    let texts = first.texts.indices.map { index in
      WordDifference.mark(pieces.map { $0.texts[index] })
    }
    return pieces.indices.map { fragment in
      first.texts.indices.reduce(into: "") { html, index in
        html += marked(texts[index][fragment])
        if index < first.tags.count { html += first.tags[index] }
      }
    }
  }

  /// `text` as HTML, with a `mark` around what differs.
  static func marked(_ text: RichText) -> String {
    text.runs.reduce(into: "") { html, run in
      let escaped = Escaping.html(run.text)
      html += run.role == .different ? "<mark>\(escaped)</mark>" : escaped
    }
  }

  /// HTML as texts with tags between them: one text more than tags.
  private struct Pieces {
    var texts: [String] = []
    var tags: [Substring] = []

    init(_ html: String) {
      var rest = html[...]
      while let start = rest.utf8.firstIndex(of: UInt8(ascii: "<")),
        let end = rest[start...].utf8.firstIndex(of: UInt8(ascii: ">"))
      {
        let next = rest.utf8.index(after: end)
        texts.append(Self.text(rest[..<start]))
        tags.append(rest[start..<next])
        rest = rest[next...]
      }
      texts.append(Self.text(rest))
    }

    /// What the references of `html` stand for.
    private static func text(_ html: Substring) -> String {
      guard html.utf8.contains(UInt8(ascii: "&")) else { return String(html) }
      var bytes: [UInt8] = []
      var rest = html.utf8[...]
      while let first = rest.first {
        let reference = references.first { rest.starts(with: $0.name.utf8) }
        bytes.append(reference?.character ?? first)
        rest = rest.dropFirst(reference?.name.utf8.count ?? 1)
      }
      return String(decoding: bytes, as: UTF8.self)
    }

    private static let references: [(name: String, character: UInt8)] = [
      ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")),
      ("&gt;", UInt8(ascii: ">")), ("&quot;", UInt8(ascii: "\"")), ("&#39;", UInt8(ascii: "'")),
    ]
  }
}
