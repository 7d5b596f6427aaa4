import Diagnostics
import MessageFormat
import TermDictionary

/// What a person sees first who asks for nothing: a mail and three sentences, as readers of two markets read them.
struct FirstScreen {
  private let readers: [PointOfViewID]
  private let markets: [LocaleIdentifier]
  private let mail: [MessageID]
  private let sentences: [MessageID]
  private let lexicons: [DictionaryKey: Lexicon]
  private let counts: (messages: Int, terms: Int)

  /// The mail of the screen, by the start of its messages, and the sentences.
  private static let mail = "mail.claim-approved."
  private static let sentences = [
    "list.all-upstream-contracts-shown", "notice.claimants-billed", "report.covers",
  ]

  /// The words of `readers` in their locale, and in a second market where they have one.
  ///
  /// A set without the messages of the shipped one shows the first that its readers read differently.
  init(_ readers: Readers, in set: DictionarySet) {
    self.readers = readers.pointsOfView
    markets = Self.markets(readers, in: set)
    var lexicons: [DictionaryKey: Lexicon] = [:]
    for reader in readers.pointsOfView {
      for market in markets {
        lexicons[DictionaryKey(reader, market)] = try? set.lexicon(
          for: reader.description,
          locale: market.description
        )
      }
    }
    self.lexicons = lexicons
    counts = (set.messages.count, set.terms.count)
    let messages = set.messages
    mail = messages.filter { $0.description.hasPrefix(Self.mail) }
    let named = Self.sentences.compactMap { name in messages.first { $0.description == name } }
    let shown = lexicons.values.map(\.self)
    sentences = named.isEmpty ? Array(Self.differing(messages, shown).prefix(4)) : named
  }

  /// The locale asked for, and of the others the first whose readers read a sentence differently.
  private static func markets(_ readers: Readers, in set: DictionarySet) -> [LocaleIdentifier] {
    guard readers.locales.count == 1, let first = readers.locales.first else {
      return readers.locales
    }
    let here = Set(readers.lexicons.map { Self.words(of: $0) })
    let other = set.markets.first { locale in
      guard locale.language == first.language, locale != first else { return false }
      return set.allLexicons.contains { $0.locale == locale && !here.contains(words(of: $0)) }
    }
    return [first] + (other.map { [$0] } ?? [])
  }

  private static func words(of lexicon: Lexicon) -> [String] {
    lexicon.terms.compactMap { lexicon.entry(for: $0)?.label }
  }

  private static func differing(_ messages: [MessageID], _ lexicons: [Lexicon]) -> [MessageID] {
    messages.filter { message in
      let texts = lexicons.filter { $0.parameters(of: message) != nil }.map { lexicon in
        var document = Document()
        return lexicon.preview(message, in: &document).text
      }
      return Set(texts).count > 1
    }
  }

  /// The screen, no wider than `width`.
  func text(_ painter: Painter, width: Int) -> String {
    let layout = Layout(painter: painter, widths: Self.widths(markets.count, on: width))
    var blocks = [
      "\(counts.messages) messages, written once, and \(counts.terms) terms: in every reader’s own words.\n",
      layout.lines(of: markets.map { RichText($0.description, .strong) })
        + (mail.isEmpty ? "" : block("a mail", mail, layout)),
    ]
    blocks += sentences.map { block($0.description, [$0], layout) }
    return (blocks + [next(painter)]).joined(separator: "\n")
  }

  private struct Layout {
    var painter: Painter
    var widths: [Int]

    func lines(of cells: [RichText]) -> String {
      Table.lines(of: cells, widths, painter).map { "  \($0)\n" }.joined()
    }
  }

  private static func widths(_ columns: Int, on width: Int) -> [Int] {
    [Int](repeating: max(width / max(columns, 1) - 2, 20), count: columns)
  }

  private func block(_ title: String, _ messages: [MessageID], _ layout: Layout) -> String {
    var groups: [(readers: [PointOfViewID], texts: [String])] = []
    for reader in readers {
      let texts = markets.map { text(of: messages, DictionaryKey(reader, $0)) }
      if let same = groups.firstIndex(where: { $0.texts == texts }) {
        groups[same].readers.append(reader)
      } else {
        groups.append(([reader], texts))
      }
    }
    let marked = markets.indices.map { market in
      WordDifference.mark(groups.map { $0.texts[market] })
    }
    return groups.enumerated().reduce(into: layout.painter.paint(title, .code) + "\n") {
      text,
      group in
      let names = group.element.readers.map(\.description).joined(separator: ", ")
      text += "  " + layout.painter.paint(names, .faint) + "\n"
      text += layout.lines(of: marked.map { $0[group.offset] })
    }
  }

  /// What a reader sees of `messages`: the lines that are not empty.
  private func text(of messages: [MessageID], _ reader: DictionaryKey) -> String {
    guard let lexicon = lexicons[reader] else { return "–" }
    var document = Document()
    return messages.map { lexicon.preview($0, in: &document).text.visibleLines }
      .joined(separator: "\n").split(separator: "\n").joined(separator: "\n")
  }

  private func next(_ painter: Painter) -> String {
    let commands = [
      ("termtool preview --all", "every message"),
      ("termtool preview 'mail.*' --as owner", "some, for one reader"),
      ("termtool find <words>", "who says so, and what others call it"),
      ("termtool help", "everything else"),
    ]
    let width = commands.map(\.0.count).max() ?? 0
    return "Next:\n"
      + commands.map { command, purpose in
        let gap = String(repeating: " ", count: width - command.count + 2)
        return "  " + painter.paint(command, .strong) + gap + painter.paint(purpose, .faint) + "\n"
      }.joined()
  }
}
