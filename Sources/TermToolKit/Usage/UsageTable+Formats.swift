import Diagnostics
import TermDictionary

extension UsageTable {
  /// A row for each term, for people.
  func text(_ screen: Screen) -> String {
    guard !rows.isEmpty else { return "" }
    let heads = self.heads.map { RichText($0, .strong) }
    let body = rows.map { row in
      [RichText(row.term.description, .code), RichText(row.label?.visible ?? "–")]
        + row.counts(hasDocuments).map { RichText($0, $0 == "0" ? .faint : nil) }
    }
    return Table(header: heads, rows: body).text(width: screen.width, painter: screen.painter)
  }

  var markdown: String {
    let body = rows.map { row in
      ["`\(row.term)`", Escaping.markdown(row.label ?? "")] + row.counts(hasDocuments)
    }
    return Escaping.markdownTable([heads, heads.map { _ in "---" }] + body) + "\n"
  }

  private var heads: [String] {
    ["term", "word", "messages"] + (hasDocuments ? ["documents"] : []) + ["in other terms"]
  }

  private var hasDocuments: Bool { rows.contains { $0.documents != nil } }
}

extension UsageTable.Row {
  fileprivate func counts(_ hasDocuments: Bool) -> [String] {
    ["\(messages)"] + (hasDocuments ? ["\(documents ?? 0)"] : []) + ["\(compounds)"]
  }

  /// The row in the shape that `docs/command-line.md` pins.
  var json: JSONValue {
    [
      "term": .string(term.description),
      "messages": .number(messages),
      "documents": JSONValue(documents),
      "compounds": .number(compounds),
    ]
  }

  /// The row as cells of a table for machines.
  var cells: [String] {
    [term.description, "\(messages)", documents.map { "\($0)" } ?? "", "\(compounds)"]
  }
}
