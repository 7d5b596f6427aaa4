import MessageFormat
import TermDictionary

/// Messages for people at a terminal: side by side where there is room, else one below the other.
struct PreviewText {
  private let preview: Preview
  private let painter: Painter
  private let width: Int

  /// Columns narrower than this are hard to read.
  private static let leastColumn = 44
  private static let indent = 2
  private static let gap = 2

  init(_ preview: Preview, _ screen: Screen) {
    self.preview = preview
    painter = screen.painter
    width = screen.width
  }

  var text: String {
    let groups = preview.groups
    return groups.map { group in
      let heading = preview.rows.count > 1 && !isSingle(groups) ? self.heading(group.name) : ""
      return heading + group.cards.map(text).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func isSingle(_ groups: [(name: String, cards: [PreviewCard])]) -> Bool {
    groups.count == 1 && groups[0].cards.count == 1
  }

  private func heading(_ name: String) -> String {
    let rule = String(repeating: "─", count: max(width - name.terminalColumns - 1, 0))
    return painter.paint(name, .strong) + " " + painter.paint(rule, .faint) + "\n\n"
  }

  private func text(of card: PreviewCard) -> String {
    var text = painter.paint(card.message.description, .code) + "\n"
    if preview.isChosen, let description = card.description {
      for line in RichText(description.visible, .faint).wrapped(to: width) {
        text += line.painted(painter) + "\n"
      }
    }
    return text + card.locales.map(self.text).joined()
  }

  private func text(of locale: PreviewCard.Locale) -> String {
    let isColumns = width / max(locale.variants.count, 1) >= Self.leastColumn
    let name = preview.locales.count > 1 ? locale.locale.description : nil
    if locale.variants.count > 1, isColumns {
      let label = name.map { "  " + painter.paint($0, .strong) + "\n" } ?? ""
      return label + columns(locale.variants)
    }
    return locale.variants.map { stacked($0, name) }.joined()
  }

  private func columns(_ variants: [PreviewCard.Variant]) -> String {
    let room = width - Self.indent - Self.gap * (variants.count - 1)
    let widths = variants.map { _ in room / variants.count }
    let heads = variants.map { RichText($0.readers, .faint) }
    let bodies = variants.map { $0.text + remarks($0) }
    let lines = Table.lines(of: heads, widths, painter) + Table.lines(of: bodies, widths, painter)
    return indented(lines)
  }

  private func stacked(_ variant: PreviewCard.Variant, _ locale: String?) -> String {
    let cells = [locale.map { RichText($0, .strong) }, RichText(variant.readers, .faint)]
      .compactMap(\.self)
    let labels = [locale == nil ? nil : localeWidth, readerWidth].compactMap(\.self)
    let used = Self.indent + labels.reduce(0) { $0 + $1 + Self.gap }
    let widths = labels + [max(width - used, 20)]
    return indented(Table.lines(of: cells + [variant.text + remarks(variant)], widths, painter))
  }

  /// What is wrong with a text, under it.
  private func remarks(_ variant: PreviewCard.Variant) -> RichText {
    variant.problems.reduce(RichText()) { text, problem in
      let severity = problem.severity
      return text + RichText("\n\(severity.rawValue): ", severity.role)
        + RichText("\(problem.message.visible) [\(problem.code)]")
    }
  }

  /// The label column is as wide as the longest name; several names are below each other.
  private var readerWidth: Int {
    preview.pointsOfView.map { $0.description.terminalColumns + 1 }.max() ?? 4
  }

  private var localeWidth: Int { preview.locales.map(\.description.terminalColumns).max() ?? 0 }

  private func indented(_ lines: [String]) -> String {
    let indent = String(repeating: " ", count: Self.indent)
    return lines.map { ($0.isEmpty ? "" : indent + $0) + "\n" }.joined()
  }
}
