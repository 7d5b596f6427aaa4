import Diagnostics
import TermDictionary

/// Tells people who read only dictionaries of their own how to add those inside the tool, where a name stands in those.
enum ShippedHint {
  /// Says it once where `set` lacks a point of view that the shipped set has.
  static func tell(of set: DictionarySet, on console: Console) {
    let missing = set.diagnostics.lazy.filter { $0.code.name == "unknown-point-of-view" }
      .compactMap { $0.span.map { $0.source.text(in: $0.range) } }
    let shipped = DictionarySet.shipped.pointsOfView.map(\.id.description)
    if let name = missing.first(where: shipped.contains) { tell(of: name, on: console) }
  }

  /// Says it where `error` names what the shipped set has.
  static func tell(of error: UsageError, on console: Console) {
    let quoted = error.description.split(separator: "'", omittingEmptySubsequences: false)
    guard quoted.count > 2 else { return }
    let shipped = DictionarySet.shipped
    let name = String(quoted[1])
    let isKnown =
      shipped.pointsOfView.contains { $0.id.description == name }
      || shipped.terms.contains { $0.description == name }
      || shipped.messages.contains { $0.description == name }
    if isKnown { tell(of: name, on: console) }
  }

  private static func tell(of name: String, on console: Console) {
    console.note(
      "'\(name)' is in the dictionaries inside the tool; to read them too: --dictionaries shipped"
    )
  }
}
