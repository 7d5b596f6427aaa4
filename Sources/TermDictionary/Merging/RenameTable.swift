import Diagnostics

/// The identifiers of a set that have other names now, of terms, messages and whatever else a
/// product names.
///
/// An old identifier stays readable, so that dictionaries and programs written for it go on
/// working; whoever writes it is told of the new one.
struct RenameTable: Sendable {
  private var newByOld: [String: String] = [:]

  /// Renames that contradict others.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ renames: [Renamed]) {
    var first: [String: Renamed] = [:]
    for renamed in renames {
      if let earlier = first[renamed.old], earlier.new != renamed.new {
        diagnostics.append(
          .duplicateDefinition(
            "the new name of '\(renamed.old)'",
            at: renamed.span,
            first: earlier.span
          )
        )
        continue
      }
      first[renamed.old] = renamed
      newByOld[renamed.old] = renamed.new
    }
  }

  /// Whether nothing was renamed.
  var isEmpty: Bool { newByOld.isEmpty }

  /// What `old` is called now, through any number of renames; `nil` where it was not renamed.
  func newName(of old: String) -> String? {
    guard var name = newByOld[old] else { return nil }
    // As many steps as there are renames at most: those that lead to each other name nothing.
    for _ in 0..<newByOld.count {
      guard let next = newByOld[name] else { return name }
      name = next
    }
    return nil
  }

  /// What the term `old` is called now.
  func newName(of old: TermID) -> TermID? {
    isEmpty ? nil : newName(of: old.description).map(TermID.init(unchecked:))
  }

  /// What the message `old` is called now.
  func newName(of old: MessageID) -> MessageID? {
    isEmpty ? nil : newName(of: old.description).map(MessageID.init(unchecked:))
  }

  /// `entries` under their new names, and a warning for each old one.
  func renaming(_ entries: DictionaryEntries) -> (entries: DictionaryEntries, [Diagnostic]) {
    guard !isEmpty else { return (entries, []) }
    var entries = entries
    var warnings: [Diagnostic] = []
    for (index, term) in entries.terms.enumerated() {
      guard let new = newName(of: term.id) else { continue }
      entries.terms[index] = term.renamed(new)
      warnings.append(.renamedIdentifier(term.id.description, to: new.description, at: term.span))
    }
    for (index, message) in entries.messages.enumerated() {
      guard let new = newName(of: message.id) else { continue }
      entries.messages[index] = message.renamed(new)
      warnings.append(
        .renamedIdentifier(message.id.description, to: new.description, at: message.idSpan)
      )
    }
    for (index, concept) in entries.concepts.enumerated() {
      guard let new = newName(of: concept.term) else { continue }
      entries.concepts[index] = concept.renamed(new)
      warnings.append(
        .renamedIdentifier(concept.term.description, to: new.description, at: concept.span)
      )
    }
    return (entries, warnings)
  }
}

extension Diagnostic {
  /// Says that `old` is called `new` now.
  public static func renamedIdentifier(
    _ old: String,
    to new: String,
    at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .renamedIdentifier,
      "'\(old)' is called '\(new)' now",
      at: span,
      fixIts: [.init("write '\(new)'", replacing: span, with: new, .certain)]
    )
  }
}
