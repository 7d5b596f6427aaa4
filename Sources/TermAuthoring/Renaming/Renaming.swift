import Diagnostics
import TermDictionary

/// A term or a message under another identifier, in all files of a set.
///
/// ```swift
/// let renaming = try set.renaming("claim", to: "request", .term)
/// for file in renaming.files { print(file.source.name, file.places.count) }
/// ```
public struct IdentifierRenaming: Sendable {
  /// What is renamed.
  public let kind: IdentifierKind

  /// The identifier so far.
  public let old: String

  /// The identifier from now on.
  public let new: String

  /// The files that change, in the order of the set.
  public let files: [File]

  /// A file that changes.
  public struct File: Sendable {
    /// The file as it is.
    public let source: SourceText

    /// The places at which the identifier is, in order.
    public let places: [SourceSpan]

    /// The file as it will be.
    public let bytes: [UInt8]
  }
}

/// Why an identifier cannot be changed.
public enum RenamingFailure: Error, Sendable, Equatable {
  /// Nothing has the old identifier.
  case unknown(nearest: String?)

  /// A term and a message have it, and nobody says which of them is meant.
  case ambiguous

  /// The new identifier has not the shape of one; the text says what shape that is.
  case malformed(shape: String)

  /// The new identifier is taken, at these places.
  case taken(at: [SourceSpan])

  /// Files in which it may be cannot be read, so that some places would be missed.
  case broken([Diagnostic])
}

extension DictionarySet {
  /// Changes the identifier `old` into `new` wherever it is: in definitions, concepts, forms,
  /// calls in messages, parameters and their examples.
  ///
  /// Nothing else in the files changes. Programs that name the identifier have to follow.
  ///
  /// - Parameters:
  ///   - old: The identifier of a term or a message.
  ///   - new: An identifier that nothing has yet.
  ///   - kind: Whether a term or a message is meant; needed only where both have the identifier.
  /// - Returns: The files as they will be. Nothing is written.
  /// - Throws: ``RenamingFailure`` where the result would not be the same set under another name.
  public func renaming(
    _ old: String,
    to new: String,
    _ kind: IdentifierKind? = nil
  ) throws(RenamingFailure) -> IdentifierRenaming {
    let mentions = storage.documents.map { ($0.source, $0.mentions) }
    let all = mentions.flatMap(\.1)
    let kind = if let kind { kind } else { try Self.kind(of: old, among: all) }
    guard all.contains(where: { $0.kind == kind && $0.identifier == old && $0.isDefinition }) else {
      let known = all.filter { $0.kind == kind && $0.isDefinition }.map(\.identifier)
      throw .unknown(nearest: NearestValue.to(old, among: known))
    }
    guard IdentifierSyntax.isWellFormed(new) else {
      throw .malformed(shape: IdentifierSyntax.shape)
    }
    let taken = all.filter { $0.kind == kind && $0.identifier == new }
    guard taken.isEmpty else {
      let definitions = taken.filter(\.isDefinition)
      throw .taken(at: (definitions.isEmpty ? taken : definitions).map(\.span))
    }
    let errors = storage.documents.flatMap(\.diagnostics).filter { $0.severity == .error }
    guard errors.isEmpty else { throw .broken(errors.inSourceOrder()) }
    let files = mentions.compactMap { source, mentions in
      let places = mentions.filter { $0.kind == kind && $0.identifier == old }.map(\.span)
      return places.isEmpty ? nil : IdentifierRenaming.File(source, places, writing: new)
    }
    return IdentifierRenaming(kind: kind, old: old, new: new, files: files)
  }

  private static func kind(
    of old: String,
    among mentions: [IdentifierMention]
  ) throws(RenamingFailure) -> IdentifierKind {
    let definitions = mentions.filter(\.isDefinition)
    let kinds = Set(definitions.filter { $0.identifier == old }.map(\.kind))
    guard kinds.count < 2 else { throw .ambiguous }
    guard let kind = kinds.first else {
      throw .unknown(nearest: NearestValue.to(old, among: definitions.map(\.identifier)))
    }
    return kind
  }
}

extension IdentifierRenaming.File {
  fileprivate init(_ source: SourceText, _ places: [SourceSpan], writing new: String) {
    self.source = source
    self.places = places.sorted { $0.range.lowerBound < $1.range.lowerBound }
    bytes = source.bytes(
      replacing: places.map { Diagnostic.Replacement(span: $0, text: new) }
    )
  }
}
