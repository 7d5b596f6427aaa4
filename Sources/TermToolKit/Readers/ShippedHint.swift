import Diagnostics
import TermDictionary

/// Tells people who read only dictionaries of their own how to add those inside the tool, where a
/// name is in those.
struct ShippedHint {
  /// Whether the project names the dictionaries, and not the command line.
  let isConfigured: Bool

  /// Says it once where `set` lacks a point of view that the shipped set has.
  func tell(of set: DictionarySet, on host: any RequestHost) {
    let missing = set.diagnostics.lazy.filter { $0.code.name == "unknown-point-of-view" }
      .compactMap { $0.span.map { $0.source.text(in: $0.range) } }
    let shipped = DictionarySet.shipped.pointsOfView.map(\.id.description)
    if let name = missing.first(where: shipped.contains) { tell(ofKnown: name, on: host) }
  }

  /// Says it where `error` names what the shipped set has.
  func tell(of error: String, on host: any RequestHost) {
    let quoted = error.split(separator: "'", omittingEmptySubsequences: false)
    guard quoted.count > 2 else { return }
    let shipped = DictionarySet.shipped
    let name = String(quoted[1])
    let isKnown =
      shipped.pointsOfView.contains { $0.id.description == name }
      || shipped.terms.contains { $0.description == name }
      || shipped.messages.contains { $0.description == name }
    if isKnown { tell(ofKnown: name, on: host) }
  }

  private func tell(ofKnown name: String, on host: any RequestHost) {
    let way =
      isConfigured
      ? "'shipped' in 'dictionaries' of \(ConfigurationFile.name)" : "--dictionaries shipped"
    host.note(
      "'\(name)' is in the dictionaries inside the tool; to read them too: \(way)"
    )
  }
}
