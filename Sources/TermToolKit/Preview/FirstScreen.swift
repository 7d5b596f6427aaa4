import Diagnostics
import MessageFormat
import TermDictionary

/// What a person sees first who asks for nothing: a mail and three sentences, as readers of two
/// markets read them.
struct FirstScreen {
  private let readers: [PointOfViewID]
  private let markets: [LocaleIdentifier]
  private let mail: [MessageID]
  private let sentences: [MessageID]
  private let lexicons: [DictionaryKey: Lexicon]
  private let messageCount: Int

  /// The mail of the screen, by the start of its messages, and the sentences.
  private static let mail = "mail.claim-approved."
  private static let sentences = [
    "action.create-upstream-contract", "list.upstream-contract-count",
    "notice.contract-change-approved",
  ]

  /// The words of `readers` in their locale, and in a second market where they have one.
  ///
  /// A set without the messages of the shipped one shows the first that its readers read
  /// differently.
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
    let messages = set.messages
    messageCount = messages.count
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
        var document = RenderedDocument()
        return lexicon.preview(message, in: &document).text
      }
      return Set(texts).count > 1
    }
  }

  /// The screen, no wider than `width`.
  func text(_ painter: Painter, width: Int) -> String {
    let layout = FirstScreenLayout(painter: painter, width: width)
    let title =
      RichText(
        "\(FindingSummary.count(messageCount, "message")), written once, in their readers’ words; "
      )
      + RichText("what differs", .different) + RichText(" is marked.")
    let blocks = [layout.paragraph(title), mailBlock(layout), sentenceBlock(layout), next(layout)]
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The mail in two voices: of the first reader in the first market, and in the last one of
  /// somebody who reads it differently there.
  private func mailBlock(_ layout: FirstScreenLayout) -> String {
    guard !mail.isEmpty, let reader = readers.first, let here = markets.first,
      let there = markets.last
    else { return "" }
    let usual = text(of: mail, DictionaryKey(reader, there))
    let other = readers.first { text(of: mail, DictionaryKey($0, there)) != usual }
    let keys = [DictionaryKey(reader, here), DictionaryKey(other ?? reader, there)].uniqued
    let bodies = WordDifference.mark(keys.map { text(of: mail, $0) })
    let cells = zip(keys, bodies).map { key, body in heading(of: key) + RichText("\n") + body }
    return layout.columns(cells)
  }

  /// The market, and all who read the mail there as `key` does.
  private func heading(of key: DictionaryKey) -> RichText {
    let body = text(of: mail, key)
    let same = readers.filter { text(of: mail, DictionaryKey($0, key.locale)) == body }
    return RichText(key.locale.description, .strong) + RichText("\n")
      + RichText(names(of: same), .faint)
  }

  /// Whose words, and what each sentence is in them in each market.
  private func sentenceBlock(_ layout: FirstScreenLayout) -> String {
    guard !sentences.isEmpty else { return "" }
    let head = [RichText()] + markets.map { RichText($0.description, .strong) }
    return ([head] + sentences.flatMap(rows)).map(layout.row).joined()
  }

  private func rows(of sentence: MessageID) -> [[RichText]] {
    var groups: [(readers: [PointOfViewID], texts: [String])] = []
    for reader in readers {
      let texts = markets.map { text(of: [sentence], DictionaryKey(reader, $0)) }
      if let same = groups.firstIndex(where: { $0.texts == texts }) {
        groups[same].readers.append(reader)
      } else {
        groups.append(([reader], texts))
      }
    }
    let marked = WordDifference.mark(groups.flatMap(\.texts))
    return groups.enumerated().map { index, group in
      let start = index * markets.count
      return [RichText(names(of: group.readers), .faint)] + marked[start..<start + markets.count]
    }
  }

  private func names(of some: [PointOfViewID]) -> String {
    some.count > 1 && some == readers ? "all" : some.map(\.description).joined(separator: ", ")
  }

  /// What a reader sees of `messages`: the lines that are not empty.
  private func text(of messages: [MessageID], _ reader: DictionaryKey) -> String {
    guard let lexicon = lexicons[reader] else { return "–" }
    var document = RenderedDocument()
    return messages.map { lexicon.preview($0, in: &document).text.visibleLines }
      .joined(separator: "\n").split(separator: "\n").joined(separator: "\n")
  }

  private func next(_ layout: FirstScreenLayout) -> String {
    let some = (mail.first ?? sentences.first).map { message in
      let name = message.description
      return name.firstIndex(of: ".").map { "'\(name[...$0])*'" } ?? name
    }
    let reader = (readers.dropFirst().first ?? readers.first).map { " --as \($0)" } ?? ""
    let commands = [
      ("termtool preview \(some ?? "<messages>")\(reader)", "some messages, for one reader"),
      ("termtool preview --all", "every message"),
      ("termtool find \(wordThatDiffers ?? "<words>")", "who says so, what others call it"),
      ("termtool help", "everything else"),
    ]
    return layout.list(headed: "Next:", commands)
  }

  /// What the last market calls a thing that has another name in the first.
  private var wordThatDiffers: String? {
    guard let reader = readers.first, let here = markets.first, let there = markets.last,
      let first = lexicons[DictionaryKey(reader, here)],
      let last = lexicons[DictionaryKey(reader, there)]
    else { return nil }
    let names = last.terms.lazy.compactMap { term -> String? in
      let name = last.entry(for: term)?.singular
      return name == first.entry(for: term)?.singular ? nil : name
    }
    return names.first { $0.allSatisfy { $0.isLetter || $0 == " " } }
  }
}
