import TermDictionary

/// Terms by how much they are used.
public struct UsageTable {
  /// Those that are used most first; of the same use, as declared.
  let rows: [Row]

  /// How many are not told.
  private let leftOut: Int

  private let onlyUnused: Bool

  /// How a term is used.
  struct Row {
    var term: TermID

    /// What the first reader calls it.
    var label: String?

    /// How many messages print it.
    var messages: Int

    /// How many messages print it only as a part of another term.
    var compounds: Int

    /// How many documents have a word for it; `nil` where none were read.
    var documents: Int?

    fileprivate var isUnused: Bool { messages == 0 && compounds == 0 && documents ?? 0 == 0 }

    fileprivate func isMore(than other: Row) -> Bool {
      (messages, documents ?? 0, compounds) > (
        other.messages, other.documents ?? 0, other.compounds
      )
    }
  }

  init(_ rows: [Row], onlyUnused: Bool, limit: Int?) {
    let wanted = onlyUnused ? rows.filter(\.isUnused) : rows
    let sorted = wanted.enumerated().sorted { one, other in
      if one.element.isMore(than: other.element) { return true }
      return !other.element.isMore(than: one.element) && one.offset < other.offset
    }
    self.rows = sorted.prefix(limit ?? .max).map(\.element)
    leftOut = sorted.count - self.rows.count
    self.onlyUnused = onlyUnused
  }

  /// What is said beside the table.
  var remarks: [Remark] {
    if leftOut > 0 { return [.text("and \(FindingSummary.count(leftOut, "term")) more")] }
    return onlyUnused && rows.isEmpty ? [.text("every term is used")] : []
  }
}

extension UsageTable: Presentable {
  /// The result in `format`.
  public func output(_ format: TableFormat, for screen: Screen) -> Output {
    switch format {
    case .human: .painted(text(screen))
    case .json: .json(.array(rows.map(\.json)))
    case .csv: .csv([Self.heads] + rows.map(\.cells))
    case .markdown: .data(markdown)
    }
  }

  private static let heads = ["term", "messages", "documents", "compounds"]
}
