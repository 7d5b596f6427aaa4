import Diagnostics
import MessageFormat
import TermDictionary

/// A message with what its readers see, as people compare it: what reads alike is there once.
struct PreviewCard {
  let message: MessageID

  /// The remark for translators.
  let description: String?

  /// For each locale, the texts.
  let locales: [Locale]

  /// What all readers see, in all locales.
  fileprivate let rows: [Preview.Row]

  /// What there is to know of the message beside its texts.
  let details: Preview.Details?

  struct Locale {
    let locale: LocaleIdentifier

    /// With the examples.
    let variants: [Variant]

    /// With other counts, where the message has a number.
    let counts: [(count: Int, variants: [Variant])]
  }

  /// A text, and who reads it.
  struct Variant {
    /// The points of view, or "all".
    let readers: String

    /// The first locale in which it is read.
    let locale: LocaleIdentifier

    /// The text, with the words marked in which it differs from the others.
    let text: RichText

    let problems: [Diagnostic]
  }
}

extension Preview {
  /// The cards in the order of the messages.
  var cards: [PreviewCard] {
    var cards: [PreviewCard] = []
    var rest = rows[...]
    while let first = rest.first {
      let rows = rest.prefix { $0.message == first.message }
      rest = rest.dropFirst(rows.count)
      cards.append(card(Array(rows)))
    }
    return cards
  }

  /// The cards by the first word of their identifiers, in the order of their first messages.
  var groups: [(name: String, cards: [PreviewCard])] {
    var names: [String] = []
    var byName: [String: [PreviewCard]] = [:]
    for card in cards {
      let name = String(card.message.description.prefix { $0 != "." })
      if byName[name] == nil { names.append(name) }
      byName[name, default: []].append(card)
    }
    return names.map { ($0, byName[$0] ?? []) }
  }

  private func card(_ rows: [Row]) -> PreviewCard {
    PreviewCard(
      message: rows[0].message,
      description: rows.compactMap(\.description).first,
      locales: locales.compactMap { locale in
        let here = rows.filter { $0.locale == locale }
        return here.isEmpty ? nil : self.locale(locale, here)
      },
      rows: rows,
      details: details[rows[0].message]
    )
  }

  /// The texts of all readers and locales of a card together: each is there once, whoever reads it.
  func folded(_ card: PreviewCard) -> PreviewCard.Locale {
    locale(locales.first ?? .root, card.rows)
  }

  private func locale(_ locale: LocaleIdentifier, _ rows: [Row]) -> PreviewCard.Locale {
    let counts = Self.counts.compactMap { count in
      let here = rows.filter { $0.count == count }
      return here.isEmpty ? nil : (count, variants(of: here))
    }
    return PreviewCard.Locale(
      locale: locale,
      variants: variants(of: rows.filter { $0.count == nil }),
      counts: counts
    )
  }

  private func variants(of rows: [Row]) -> [PreviewCard.Variant] {
    var groups: [[Row]] = []
    for row in rows {
      if let same = groups.firstIndex(where: { $0[0].reads(like: row) }) {
        groups[same].append(row)
      } else {
        groups.append([row])
      }
    }
    let texts = WordDifference.mark(groups.map { $0[0].text.visibleLines })
    return zip(groups, texts).map { group, text in
      PreviewCard.Variant(
        readers: names(of: group, among: rows),
        locale: group[0].locale,
        text: text,
        problems: group[0].problems
      )
    }
  }
}

extension Preview {
  /// Who reads the texts of `group`; their locales are told where `rows` have several.
  private func names(of group: [Row], among rows: [Row]) -> String {
    guard Set(rows.map(\.locale)).count > 1 else {
      let isAll = group.count == pointsOfView.count && group.count > 1
      return isAll ? "all" : group.map(\.pointOfView.description).joined(separator: ", ")
    }
    guard group.count < rows.count else { return "all" }
    let keys = group.map { DictionaryKey($0.pointOfView, $0.locale) }
    return ReaderList(keys, among: pointsOfView).text
  }
}

extension Preview.Row {
  fileprivate func reads(like other: Preview.Row) -> Bool {
    text == other.text && problems == other.problems
  }
}
