import TermDictionary

/// What readers are called in findings.
struct ReaderNames {
  /// What a rule writes in the place of the readers, which it does not know: it sees one at a time.
  static let placeholder = "for some readers"

  /// More than these are not named in the words of a finding.
  private static let most = 3

  /// The locales that are looked at, by point of view.
  private let locales: [PointOfViewID: Int]

  /// Names among `all` that are looked at.
  init(_ all: [DictionaryKey]) {
    locales = all.reduce(into: [:]) { $0[$1.pointOfView, default: 0] += 1 }
  }

  /// `text` with the names of `readers`, and whether all of them are in it.
  func filled(_ text: String, _ readers: [DictionaryKey]) -> (text: String, isComplete: Bool) {
    guard let place = text.firstRange(of: Self.placeholder) else { return (text, false) }
    let names = names(of: readers)
    let list =
      names.count > Self.most ? self.list(readers, most: 1) : list(readers, most: Self.most)
    return (
      text[..<place.lowerBound] + "for " + list + text[place.upperBound...],
      names.count <= Self.most
    )
  }

  /// The names of `readers`, of many the first `most`, and how many more there are.
  func list(_ readers: [DictionaryKey], most: Int) -> String {
    let names = names(of: readers)
    let shown = names.prefix(most).joined(separator: ", ")
    return names.count > most ? "\(shown) and \(names.count - most) more" : shown
  }

  /// As in `owner@en-AU`; a point of view alone where all of its locales are among `readers` that
  /// are looked at.
  private func names(of readers: [DictionaryKey]) -> [String] {
    let counts = readers.reduce(into: [PointOfViewID: Int]()) {
      $0[$1.pointOfView, default: 0] += 1
    }
    return readers.reduce(into: []) { names, reader in
      let isWhole = counts[reader.pointOfView] == locales[reader.pointOfView]
      let name = isWhole ? reader.pointOfView.description : reader.description
      if names.last != name { names.append(name) }
    }
  }
}
