import CICU
import TextBytes

/// How the items of a list are joined.
public enum ListType: String, Sendable, CaseIterable {
  /// A, B, and C
  case and

  /// A, B, or C
  case or
}

/// A piece of a printed list.
public enum ListPiece: Sendable, Equatable {
  /// The text between two items, before the first or after the last.
  case literal(String)

  /// The item of that index.
  case element(Int)
}

extension LocaleIdentifier {
  /// The items as one list: `A, B, and C`.
  ///
  /// - Source: UTS #35 part 2, "List Patterns".
  public func list(_ items: [String], type: ListType = .and) -> String {
    listPieces(items, type: type).reduce(into: "") { text, piece in
      switch piece {
      case .literal(let literal): text += literal
      case .element(let index): text += items[index]
      }
    }
  }

  /// The list in pieces, so that a caller may print each item in its own way.
  ///
  /// The text of the items matters: Spanish writes `e` for `y` before a word in *i*.
  public func listPieces(_ items: [String], type: ListType = .and) -> [ListPiece] {
    guard items.count > 1 else { return items.indices.map(ListPiece.element) }
    guard let list = ListFormatter.shared(locale: self, type: type).format(items) else {
      return plainPieces(items.count)
    }
    return Self.pieces(of: list.text, starts: list.starts, items: items)
  }

  private func plainPieces(_ count: Int) -> [ListPiece] {
    Array((0..<count).map { [ListPiece.element($0)] }.joined(separator: [.literal(", ")]))
  }

  private static func pieces(of text: String, starts: [Int], items: [String]) -> [ListPiece] {
    let bytes = Array(text.utf8)
    var pieces: [ListPiece] = []
    var end = 0
    func addLiteral(upTo start: Int) {
      guard start > end else { return }
      pieces.append(.literal(String(decoding: bytes[end..<start], as: UTF8.self)))
    }
    for (index, start) in starts.enumerated() {
      addLiteral(upTo: start)
      pieces.append(.element(index))
      end = start + items[index].utf8.count
    }
    addLiteral(upTo: bytes.count)
    return pieces
  }
}

/// What joins the items of a list, where it is the same before and after whatever items.
package struct ListJoints: Sendable {
  /// Between two items that are all.
  package let pair: String

  /// Between the first two, the last two, and all others.
  package let start: String
  package let middle: String
  package let end: String
}

extension LocaleIdentifier {
  /// What joins the items of lists; `nil` where it depends on the items, or is around them, too.
  ///
  /// - Source: ICU4C, `ListFormatter`, whose handlers look at the items in Spanish and Hebrew; in
  ///   Thai others do in later versions.
  package func listJoints(_ type: ListType) -> ListJoints? {
    let language = description.prefix { $0 != "-" }
    if ["es", "he", "iw", "th"].contains(language) { return nil }
    func joints(_ items: [String]) -> [String]? {
      let pieces = listPieces(items, type: type)
      guard pieces.count == items.count * 2 - 1 else { return nil }
      var joints: [String] = []
      for (index, piece) in pieces.enumerated() {
        switch piece {
        case .element(let element):
          if index != element * 2 { return nil }
        case .literal(let text):
          if index % 2 == 0 { return nil }
          joints.append(text)
        }
      }
      return joints
    }
    guard let two = joints(["a", "b"]), let three = joints(["a", "b", "c"]),
      let four = joints(["a", "b", "c", "d"]), three == [four[0], four[2]]
    else { return nil }
    return ListJoints(pair: two[0], start: four[0], middle: four[1], end: four[2])
  }
}

/// ICU's list formatter; safe to share.
private final class ListFormatter: @unchecked Sendable {
  private struct Key: Hashable {
    let locale: LocaleIdentifier
    let type: ListType
  }

  private static let cache = SharedCache<Key, ListFormatter>()
  private let icu: OpaquePointer?

  private init(_ key: Key) {
    icu = cicu_list_formatter_open(key.locale.description, key.type == .or)
  }

  deinit { cicu_list_formatter_close(icu) }

  static func shared(locale: LocaleIdentifier, type: ListType) -> ListFormatter {
    let key = Key(locale: locale, type: type)
    return cache.value(for: key) { ListFormatter(key) }
  }

  func format(_ items: [String]) -> (text: String, starts: [Int])? {
    // An item without a letter has no place in the result; the caller joins plainly then.
    guard let icu, items.allSatisfy({ !$0.isEmpty }) else { return nil }
    let lengths = items.map { Int32($0.utf8.count) }
    var starts = [Int32](repeating: 0, count: items.count)
    let text = items.joined().withCBytes { bytes, _ in
      textFromC {
        cicu_list_format(icu, bytes, lengths, Int32(items.count), $0, $1, &starts)
      }
    }
    return text.map { ($0, starts.map(Int.init)) }
  }
}
