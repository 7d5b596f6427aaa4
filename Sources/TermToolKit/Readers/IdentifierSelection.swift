import Diagnostics
import TermDictionary

/// The messages or terms that a person names on the command line.
struct IdentifierSelection<ID: Hashable & CustomStringConvertible> {
  /// Those that are shown, in the order in which they are declared.
  let chosen: [ID]

  /// Those that are named by their whole identifier.
  let named: Set<ID>

  /// Chooses among `known`: all where `patterns` is empty, else what a pattern names.
  ///
  /// A pattern is an identifier, or has `*` for any letters: `mail.*`.
  init(_ patterns: [String], among known: [ID], called kind: String) throws(UsageError) {
    guard !patterns.isEmpty else {
      (chosen, named) = (known, [])
      return
    }
    let byName = Dictionary(known.map { ($0.description, $0) }) { first, _ in first }
    var found: Set<ID> = []
    var named: Set<ID> = []
    for pattern in patterns {
      if let id = byName[pattern] {
        named.insert(id)
        continue
      }
      let isGlob = pattern.contains("*")
      let matches = isGlob ? known.filter { Glob.matches($0.description, pattern) } : []
      guard !matches.isEmpty else {
        throw UsageError("\(Self.unknown(pattern, among: known, called: kind))")
      }
      found.formUnion(matches)
    }
    chosen = known.filter { found.contains($0) || named.contains($0) }
    self.named = named
  }

  /// All of `known`.
  init(known: [ID]) { self.init(chosen: known, among: known) }

  /// Those of `chosen` in the order of `known`.
  init(chosen: [ID], among known: [ID], named: Set<ID> = []) {
    let chosen = Set(chosen)
    self.chosen = known.filter(chosen.contains)
    self.named = named
  }

  /// Whether `name` is the identifier of one that is chosen, or a pattern.
  func has(_ name: String) -> Bool {
    name.contains("*") || chosen.contains { $0.description == name }
  }

  private static func unknown(_ pattern: String, among known: [ID], called kind: String) -> String {
    if pattern.contains("*") { return "no \(kind) matches '\(pattern)'" }
    let names = known.map(\.description)
    if names.contains(where: { $0.hasPrefix(pattern + ".") }) {
      return "unknown \(kind) '\(pattern)'; did you mean '\(pattern).*'?"
    }
    return "unknown \(kind) '\(pattern)'" + NearestValue.hint(pattern, among: names)
  }
}

/// Patterns in which `*` stands for any letters, or none.
enum Glob {
  static func matches(_ text: String, _ pattern: String) -> Bool {
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, parts.count > 1 else {
      return text == pattern
    }
    guard text.hasPrefix(first), text.utf8.count >= first.utf8.count + last.utf8.count else {
      return false
    }
    var rest = text.dropFirst(first.count).dropLast(last.count)
    guard text.hasSuffix(last) else { return false }
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let match = rest.firstRange(of: part) else { return false }
      rest = rest[match.upperBound...]
    }
    return true
  }
}
