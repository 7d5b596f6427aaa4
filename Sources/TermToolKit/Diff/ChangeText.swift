import TermAuthoring
import TermDictionary

/// What changed, in words, for people at a terminal.
struct ChangeText {
  private let comparison: Comparison
  private let painter: Painter
  private let width: Int

  init(_ comparison: Comparison, _ screen: Screen) {
    self.comparison = comparison
    painter = screen.painter
    width = screen.width
  }

  var text: String {
    guard !comparison.changes.isEmpty else { return "" }
    let list = ChangeList(comparison)
    let title = comparison.readers == nil ? "now reads differently" : "reads differently"
    let readers = comparison.readers.map { painter.paint($0, .strong) + "\n" } ?? ""
    return [
      readers,
      section("words", list.words.map(stated).joined()),
      section("messages", list.messages.map(stated).joined()),
      section(title, list.readings.map(reading).joined(separator: "\n")),
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func section(_ title: String, _ body: String) -> String {
    guard !body.isEmpty else { return "" }
    let rule = String(repeating: "─", count: max(width - title.terminalColumns - 1, 0))
    return painter.paint(title, .strong) + " " + painter.paint(rule, .faint) + "\n\n" + body
  }

  // MARK: What is stated

  /// A term or message: what changed, by dictionary; what only has another name takes one line.
  private func stated(_ block: ChangeList.Block) -> String {
    let name = RichText(block.subject.identifier, .code)
    let changes = block.parts.flatMap(\.changes)
    if changes.count == 1, changes[0].kind == .renamed {
      let sentence =
        RichText(" was called ") + RichText("‘\(changes[0].before?.visible ?? "")’", .removed)
      return painted((name + sentence).wrapped(to: width))
    }
    return block.parts.reduce(painted([name])) { text, part in
      let head = part.owner.map { [RichText("  \($0)", .faint)] } ?? []
      return text + painted(head) + part.changes.map(sentence).joined()
    }
  }

  private func sentence(on change: DictionaryChange) -> String {
    let sentence = ChangeSentence(change)
    guard sentence.hasLines, let before = sentence.before, let after = sentence.after else {
      let before = sentence.shown.before.map { RichText("‘\($0.plain)’", .removed) }
      let after = sentence.shown.after.map { RichText("‘\($0.plain)’", .added) }
      let arrow: [RichText] = before != nil && after != nil ? [RichText("→")] : []
      let pieces =
        [RichText(sentence.words)] + [before].compactMap(\.self) + arrow
        + [after].compactMap(\.self)
      let text = pieces.dropFirst().reduce(pieces[0]) { $0 + RichText(" ") + $1 }
      return painted(indented(text, by: 4))
    }
    return painted([RichText("    " + sentence.words)]) + lines(before, "- ", .removed, indent: 4)
      + lines(after, "+ ", .added, indent: 4)
  }

  /// The lines of `text`, each behind `count` spaces.
  private func indented(_ text: RichText, by count: Int) -> [RichText] {
    let space = RichText(String(repeating: " ", count: count))
    return text.wrapped(to: max(width - count, 20)).map { space + $0 }
  }

  // MARK: What is read

  /// A message before and after; readers who read the same are told together.
  private func reading(_ block: ChangeList.Block) -> String {
    block.parts.reduce(painter.paint(block.subject.identifier, .code) + "\n") { text, part in
      let head = part.owner.map { indented(RichText($0, .faint), by: 2) } ?? []
      let marked = part.changes.map(ChangeSentence.init)
      return text + painted(head)
        + marked.map { sentence in
          lines(sentence.before ?? RichText(), "- ", .removed, indent: 2)
            + lines(sentence.after ?? RichText(), "+ ", .added, indent: 2)
        }.joined()
    }
  }

  private func lines(_ text: RichText, _ mark: String, _ role: TextRole, indent: Int) -> String {
    let space = String(repeating: " ", count: indent)
    let wrapped = text.lines(width: max(width - indent - 2, 20), painter: painter)
    return painted(
      wrapped.enumerated().map { index, line in
        (index == 0 ? RichText(space + mark, role) : RichText(space + "  ")) + line
      }
    )
  }

  private func painted(_ lines: [RichText]) -> String {
    lines.map { $0.painted(painter) + "\n" }.joined()
  }
}
