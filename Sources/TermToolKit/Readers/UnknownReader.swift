import Diagnostics
import MessageFormat
import TermDictionary

/// A name of which no dictionary knows a reader.
struct UnknownReader {
  private let name: String
  private let set: DictionarySet

  init(_ name: String, in set: DictionarySet) {
    self.name = name
    self.set = set
  }

  /// What is said where `--as` names it.
  var text: String {
    let parts = name.split(separator: "@", maxSplits: 1).map(String.init)
    if parts.count == 2 {
      let reader = nearest(to: parts[0]) ?? parts[0]
      return "'\(name)' is a reader with a locale; write --as \(reader) --locale \(parts[1])"
    }
    if isLocale { return "'\(name)' is a locale; write --locale \(name)" }
    return unknown
  }

  /// What is said where a reader is in one word, as in `--to owner@en-AU`, after another who is
  /// called `other`.
  func text(besides other: String?) -> String {
    guard isLocale, let example = other ?? readers.first else { return unknown }
    return "'\(name)' is a locale; expected a reader, as in \(example)@\(name)"
  }

  private var readers: [String] { self.set.readers.map(\.description) }

  private var isLocale: Bool { LocaleIdentifier(name).map(set.isRead) ?? false }

  /// The reader whom somebody meant who typed `word`.
  private func nearest(to word: String) -> String? {
    readers.contains(word) ? word : NearestValue.slip(word, among: readers)
  }

  /// A word that somebody prints is no slip, unless of the shift key: who types it means what it
  /// says.
  private var unknown: String {
    let nearest = nearest(to: name)
    let isSame = nearest == name.lowercased()
    let isWord = nearest != nil && !isSame && !PrintedWords(in: set).meanings(of: name).isEmpty
    let text = "unknown point of view '\(name)'"
    if let nearest, !isWord { return text + NearestValue.hint(nearest) }
    guard !readers.isEmpty else { return text }
    let known = readers.joined(separator: ", ")
    return text + "; there are \(known); others are read with --dictionaries"
  }
}

extension DictionarySet {
  /// Whether some reader has words in `locale`.
  func isRead(in locale: LocaleIdentifier) -> Bool {
    readers.contains { !resolution(for: $0, locale: locale).isEmpty }
  }
}
